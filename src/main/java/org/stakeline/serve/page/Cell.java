package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.quantity.Decimals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

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

    public static Cell words(@Nullable String text) {
        return text == null || text.isEmpty() ? new Nothing() : new Words(text);
    }

    public static Cell words(List<String> texts) {
        return words(String.join(", ", texts));
    }

    public static Cell number(long value) {
        return new Figure(BigDecimal.valueOf(value));
    }

    public static Cell day(@Nullable LocalDate date) {
        return date == null ? new Nothing() : new Day(date);
    }

    /** Plain digits as a number; a bound such as {@code <1}, and any other words, as words. */
    public static Cell figure(@Nullable Object printed) {
        String text = printed == null ? "" : printed.toString();
        return Decimals.isDecimal(text) ? new Figure(new BigDecimal(text)) : words(text);
    }

    /**
     * A value as a page prints it: exact digits and days as such, nothing for what is not stated.
     */
    static Cell of(Fact fact) {
        if (fact.kind() == Fact.Kind.ABSENT) {
            return new Nothing();
        }
        return fact.exact().matches("\\d{4}-\\d\\d-\\d\\d")
                ? new Day(LocalDate.parse(fact.exact()))
                : Decimals.isDecimal(fact.exact())
                        ? new Figure(new BigDecimal(fact.exact()))
                        : words(fact.shown());
    }

    /** True where the value has this word, in whatever case; a day also as a page prints it. */
    default boolean has(String word) {
        String wanted = word.toUpperCase(Locale.ROOT);
        return switch (this) {
            case Words(String text) -> text.toUpperCase(Locale.ROOT).contains(wanted);
            case Figure(BigDecimal value) ->
                    value.toPlainString().contains(wanted)
                            || Figures.number(value).contains(wanted);
            case Day(LocalDate date) ->
                    (date + " " + Figures.date(date)).toUpperCase(Locale.ROOT).contains(wanted);
            case Nothing() -> false;
        };
    }

    /** Before, like or after another one: numbers before days before words; nothing stands last. */
    static int compare(Cell one, Cell other) {
        return switch (one) {
            case Figure(BigDecimal a) when other instanceof Figure(BigDecimal b) -> a.compareTo(b);
            case Day(LocalDate a) when other instanceof Day(LocalDate b) -> a.compareTo(b);
            case Words(String a) when other instanceof Words(String b) -> a.compareToIgnoreCase(b);
            case Figure _, Day _, Words _, Nothing _ -> Integer.compare(one.rank(), other.rank());
        };
    }

    /** Where its kind stands among others in a sorted column. */
    private int rank() {
        return switch (this) {
            case Figure _ -> 0;
            case Day _ -> 1;
            case Words _ -> 2;
            case Nothing _ -> 3;
        };
    }
}
