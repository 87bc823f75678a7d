package org.stakeline.read.trade;

import java.math.BigDecimal;

/** Compares quantity times price with the total that is printed beside them. */
final class Totals {

    private static final BigDecimal PART = new BigDecimal("0.03");
    private static final BigDecimal FEES = BigDecimal.valueOf(150);

    private Totals() {}

    /** True when the two are one amount, but for commissions and the rounding of an average. */
    static boolean near(BigDecimal product, BigDecimal total) {
        BigDecimal difference = product.subtract(total.abs()).abs();
        return difference.compareTo(product.multiply(PART)) <= 0
                || difference.compareTo(FEES) <= 0 && product.compareTo(FEES) > 0;
    }
}
