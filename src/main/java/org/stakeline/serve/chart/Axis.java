package org.stakeline.serve.chart;

import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;

/**
 * Where a number stands between two edges of a drawing, to a tenth of a pixel.
 *
 * @param low the number at {@code start}; {@code high} that at {@code end}
 */
record Axis(BigDecimal low, BigDecimal high, int start, int end) {

    BigDecimal at(BigDecimal number) {
        BigDecimal span = high.subtract(low);
        BigDecimal way = number.subtract(low).multiply(BigDecimal.valueOf((long) end - start));
        return BigDecimal.valueOf(start).add(Ratio.of(way, span).decimal(1));
    }
}
