package org.stakeline.serve.chart;

import java.math.BigDecimal;

/** Outlines of the signs on a drawing: each differs from the others by its shape alone. */
final class Signs {

    private Signs() {}

    static String disc(BigDecimal x, BigDecimal y, int radius) {
        return "M"
                + x.subtract(BigDecimal.valueOf(radius))
                + " "
                + y
                + arc(radius, 2)
                + arc(radius, -2)
                + "z";
    }

    private static String arc(int radius, int diameters) {
        return "a" + radius + " " + radius + " 0 1 0 " + radius * diameters + " 0";
    }

    static String square(BigDecimal x, BigDecimal y, int half) {
        return "M"
                + away(x, -half)
                + " "
                + away(y, -half)
                + "h"
                + 2 * half
                + "v"
                + 2 * half
                + "h"
                + -2 * half
                + "z";
    }

    static String diamond(BigDecimal x, BigDecimal y, int half) {
        return "M"
                + x
                + " "
                + away(y, -half)
                + "l"
                + half
                + " "
                + half
                + "l"
                + -half
                + " "
                + half
                + "l"
                + -half
                + " "
                + -half
                + "z";
    }

    static String up(BigDecimal x, BigDecimal y, int half) {
        return "M" + x + " " + away(y, -half) + "l" + half + " " + 2 * half + "h" + -2 * half + "z";
    }

    static String down(BigDecimal x, BigDecimal y, int half) {
        return "M" + x + " " + away(y, half) + "l" + half + " " + -2 * half + "h" + -2 * half + "z";
    }

    private static BigDecimal away(BigDecimal from, int by) {
        return from.add(BigDecimal.valueOf(by));
    }
}
