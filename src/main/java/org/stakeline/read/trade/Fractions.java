package org.stakeline.read.trade;

import java.math.BigDecimal;

/** The fractions of a dollar in which prices were quoted: halves to sixty-fourths, exact. */
final class Fractions {

    private static final String PARTS = "½¼¾⅛⅜⅝⅞";
    private static final int[] EIGHTHS = {4, 2, 6, 1, 3, 5, 7};

    private Fractions() {}

    /** One character that is a fraction: {@code ½}. */
    static BigDecimal of(char part) {
        return of(String.valueOf(EIGHTHS[PARTS.indexOf(part)]), "8");
    }

    /** {@code under} is a power of two. */
    static BigDecimal of(String over, String under) {
        int places = Integer.numberOfTrailingZeros(Integer.parseInt(under));
        BigDecimal fives = BigDecimal.valueOf(5).pow(places);
        return new BigDecimal(over).multiply(fives).movePointLeft(places).stripTrailingZeros();
    }
}
