package org.stakeline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * A holiday that comes every year, by its rule: a day of a month with what is done when it falls on
 * a weekend, the n-th weekday of a month, or days counted from Easter Sunday.
 *
 * @param rule {@code 01-01 nearest-weekday}, {@code 01-01 sunday-to-monday}, {@code 3 MONDAY 01},
 *     {@code last MONDAY 05}, {@code easter -2}
 */
record HolidayRule(
        String name, String rule, LocalDate inForceFrom, Optional<LocalDate> inForceUntil) {

    static HolidayRule of(CsvTable.Row row) {
        return new HolidayRule(
                row.text("name"),
                row.text("rule"),
                row.date("in_force_from"),
                row.dateIfAny("in_force_until"));
    }

    /**
     * True when the holiday of this year, or the next year's moved back into this one, is kept on
     * that day.
     */
    boolean isKeptOn(LocalDate day) {
        return inForce(day)
                && (isThe(day, day.getYear())
                        || (day.getMonthValue() == 12 && isThe(day, day.getYear() + 1)));
    }

    private boolean isThe(LocalDate day, int year) {
        return keptIn(year).filter(day::equals).isPresent();
    }

    private boolean inForce(LocalDate day) {
        return !day.isBefore(inForceFrom)
                && inForceUntil.map(until -> !day.isAfter(until)).orElse(true);
    }

    /**
     * The day on which the holiday of that year is kept; empty where it falls on a weekend and is
     * not moved.
     */
    Optional<LocalDate> keptIn(int year) {
        String[] words = rule.split(" ", -1);
        if (words[0].equals("easter")) {
            return Optional.of(easter(year).plusDays(Integer.parseInt(words[1])));
        }
        return words.length == 3
                ? Optional.of(weekday(year, words))
                : moved(fixed(year, words[0]), words[1]);
    }

    private static LocalDate fixed(int year, String monthAndDay) {
        return LocalDate.parse(String.format(Locale.ROOT, "%04d-%s", year, monthAndDay));
    }

    private static LocalDate weekday(int year, String[] words) {
        LocalDate first = LocalDate.of(year, Integer.parseInt(words[2]), 1);
        DayOfWeek weekday = DayOfWeek.valueOf(words[1]);
        return first.with(
                words[0].equals("last")
                        ? TemporalAdjusters.lastInMonth(weekday)
                        : TemporalAdjusters.dayOfWeekInMonth(Integer.parseInt(words[0]), weekday));
    }

    private static Optional<LocalDate> moved(LocalDate day, String how) {
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of(day.plusDays(1));
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return how.equals("nearest-weekday") ? Optional.of(day.minusDays(1)) : Optional.empty();
        }
        return Optional.of(day);
    }

    /** Easter Sunday of the Gregorian calendar, by the anonymous algorithm of 1876. */
    static LocalDate easter(int year) {
        int golden = year % 19;
        int century = year / 100;
        int correction = (century - century / 4 - (8 * century + 13) / 25 + 19 * golden + 15) % 30;
        int moon =
                correction
                        - (correction / 28) * (1 - (29 / (correction + 1)) * ((21 - golden) / 11));
        int weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        int sunday = moon - weekday;
        int month = 3 + (sunday + 40) / 44;
        return LocalDate.of(year, month, sunday + 28 - 31 * (month / 4));
    }
}
