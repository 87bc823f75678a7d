package org.stakeline.serve.chart;

import java.math.BigDecimal;

/**
 * How large a drawing is, and how much room it leaves around for words.
 *
 * @param style the name of its look in the style sheet
 * @param days how many days are named at most
 */
public record Frame(
        String style, int width, int height, int left, int right, int top, int lane, int days) {

    private static final int HALF_A_DAY = 36;

    /** For windows of 760 pixels and more. */
    public static final Frame WIDE = new Frame("wide", 1080, 400, 52, 62, 14, 26, 9);

    /** For telephones. */
    public static final Frame NARROW = new Frame("narrow", 360, 300, 40, 44, 10, 22, 3);

    /** Beside the text of a filing. */
    public static final Frame BESIDE = new Frame("wide", 760, 300, 74, 24, 12, 52, 6);

    /** The same on a telephone. */
    public static final Frame BESIDE_NARROW = new Frame("narrow", 360, 270, 58, 12, 10, 46, 2);

    /** True where a day's name in the middle of this place does not reach over the edge. */
    boolean hasRoomFor(BigDecimal x) {
        return x.compareTo(BigDecimal.valueOf(HALF_A_DAY)) >= 0
                && x.compareTo(BigDecimal.valueOf((long) width - HALF_A_DAY)) <= 0;
    }

    int plotRight() {
        return width - right;
    }

    /** Where the named days stand. */
    int foot() {
        return height - 6;
    }

    /** The middle of the lane so many from below, from 0. */
    int laneAt(int number) {
        return height - 34 - lane / 2 - number * lane;
    }

    /** The lower edge of the plot over so many lanes. */
    int bottom(int lanes) {
        return height - 46 - lanes * lane;
    }
}
