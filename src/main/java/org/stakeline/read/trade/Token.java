package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One part of a line of a trade table.
 *
 * @param start place in the view
 * @param end place after it in the view
 * @param column its cell, or its place in the line where the line has no cells
 */
record Token(
        Kind kind,
        String text,
        int start,
        int end,
        int column,
        @Nullable LocalDate day,
        @Nullable BigDecimal number,
        Look look) {

    /** What it is. */
    enum Kind {
        DAY,
        NUMBER,
        RANGE,
        MARK,
        NOTE,
        WORDS
    }

    /**
     * How a number is printed.
     *
     * @param money a currency sign stands before it
     * @param negative in parentheses, or with a minus sign before or behind it
     * @param decimals it has a point or a fraction
     * @param high the upper end of a range
     */
    record Look(boolean money, boolean negative, boolean decimals, @Nullable BigDecimal high) {
        static final Look PLAIN = new Look(false, false, false, null);
    }

    static Token day(String text, int start, int end, int column, LocalDate day) {
        return new Token(Kind.DAY, text, start, end, column, day, null, Look.PLAIN);
    }

    static Token other(Kind kind, String text, int start, int end, int column) {
        return new Token(kind, text, start, end, column, null, null, Look.PLAIN);
    }

    boolean is(Kind wanted) {
        return kind == wanted;
    }

    /** True for a number without a currency sign and without decimals. */
    boolean isCount() {
        return kind == Kind.NUMBER && !look.money && !look.decimals;
    }

    boolean isFigure() {
        return kind == Kind.NUMBER || kind == Kind.RANGE;
    }
}
