package org.stakeline.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** An amount of money, exact; {@link #cents} is for showing it only. */
public record Money(BigDecimal amount, String currency) {

    /** The amount rounded half up to two places. */
    public BigDecimal cents() {
        return amount.setScale(2, RoundingMode.HALF_UP);
    }

    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency;
    }
}
