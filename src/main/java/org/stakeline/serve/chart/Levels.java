package org.stakeline.serve.chart;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** How high a drawing of percents is, and the levels that are lines in it. */
final class Levels {

    /** Five, ten and twenty percent of a class, at which Section 13(d) asks for more. */
    static final List<BigDecimal> THRESHOLDS =
            List.of(BigDecimal.valueOf(5), BigDecimal.valueOf(10), BigDecimal.valueOf(20));

    // the height, and the distance of its named percents
    private static final int[][] HEIGHTS = {
        {6, 1}, {12, 2}, {24, 4}, {40, 10}, {60, 10}, {80, 20}, {100, 20}, {200, 50}, {1000, 200}
    };
    private static final BigDecimal ROOM = new BigDecimal("1.04");

    private final BigDecimal top;
    private final int step;

    private Levels(BigDecimal top, int step) {
        this.top = top;
        this.step = step;
    }

    /** High enough for that percent, and for the next level above it. */
    static Levels over(BigDecimal largest) {
        BigDecimal room = largest.multiply(ROOM);
        for (int[] height : HEIGHTS) {
            if (room.compareTo(BigDecimal.valueOf(height[0])) <= 0) {
                return new Levels(BigDecimal.valueOf(height[0]), height[1]);
            }
        }
        return new Levels(room, HEIGHTS[HEIGHTS.length - 1][0]);
    }

    BigDecimal top() {
        return top;
    }

    List<BigDecimal> named() {
        List<BigDecimal> named = new ArrayList<>();
        for (BigDecimal at = BigDecimal.ZERO;
                at.compareTo(top) <= 0;
                at = at.add(BigDecimal.valueOf(step))) {
            named.add(at);
        }
        return named;
    }

    List<BigDecimal> thresholds() {
        return THRESHOLDS.stream().filter(level -> level.compareTo(top) <= 0).toList();
    }
}
