package org.stakeline.serve.export;

import org.jspecify.annotations.Nullable;
import org.stakeline.quantity.Decimals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** One value of an exported table: words, an exact number, a day, or nothing stated. */
public sealed interface Cell {

    /** Words as they stand. */
    record Words(String text) implements Cell {}

    /** A number with all the places that it was stated or computed with. */
    record Figure(BigDecimal value) implements Cell {}

    /** A day. */
    record Day(LocalDate date) implements Cell {}

    /** Nothing is stated. */
    record Nothing() implements Cell {}

    static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? new Nothing() : new Words(text);
    }

    static Cell words(List<String> texts) {
        return words(String.join(", ", texts));
    }

    static Cell number(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    static Cell day(@Nullable LocalDate date) {
        return date == null ? new Nothing() : new Day(date);
    }

    /** Plain digits as a number; a bound such as {@code <1}, and any other words, as words. */
    static Cell figure(@Nullable Object printed) {
        String text = printed == null ? "" : printed.toString();
        return Decimals.isDecimal(text) ? new Figure(new BigDecimal(text)) : words(text);
    }
}
