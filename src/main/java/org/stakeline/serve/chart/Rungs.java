package org.stakeline.serve.chart;

import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** Round numbers at the same distance that a drawing names on its side. */
record Rungs(BigDecimal low, BigDecimal high, BigDecimal step) {

    private static final BigDecimal MOST = BigDecimal.valueOf(6);
    private static final int SMALLEST = -6;
    private static final int LARGEST = 12;

    /** From the round number below all of these to that above them. */
    static Rungs around(BigDecimal low, BigDecimal high) {
        BigDecimal step = step(high.subtract(low));
        BigDecimal first = Ratio.of(low, step).whole().multiply(step);
        BigDecimal last = Ratio.of(high, step).whole().add(BigDecimal.ONE).multiply(step);
        return new Rungs(first, last, step);
    }

    private static BigDecimal step(BigDecimal span) {
        for (int place = SMALLEST; place < LARGEST; place++) {
            for (int digit : new int[] {1, 2, 5}) {
                BigDecimal step = BigDecimal.valueOf(digit).scaleByPowerOfTen(place);
                if (span.compareTo(step.multiply(MOST)) <= 0 && span.signum() > 0) {
                    return step;
                }
            }
        }
        return BigDecimal.ONE;
    }

    List<BigDecimal> all() {
        List<BigDecimal> all = new ArrayList<>();
        for (BigDecimal at = low; at.compareTo(high) <= 0; at = at.add(step)) {
            all.add(at);
        }
        return all;
    }
}
