package org.stakeline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/**
 * A holiday that comes every year: a day of a month with what is done when it falls on a weekend,
 * the n-th weekday of a month, or days counted from Easter Sunday.
 */
record HolidayRule(String name, Day day, LocalDate inForceFrom, Optional<LocalDate> inForceUntil) {

    /** On which day of a year it falls. */
    sealed interface Day {

        /**
         * The day on which it is kept in that year; empty where it falls on a weekend and is not
         * moved.
         */
        Optional<LocalDate> in(int year);
    }

    /** {@code 01-01 nearest-weekday}, {@code 01-01 sunday-to-monday}. */
    record Fixed(MonthDay date, boolean saturdayToFriday) implements Day {

        @Override
        public Optional<LocalDate> in(int year) {
            LocalDate day = date.atYear(year);
            return switch (day.getDayOfWeek()) {
                case SUNDAY -> Optional.of(day.plusDays(1));
                case SATURDAY ->
                        saturdayToFriday ? Optional.of(day.minusDays(1)) : Optional.empty();
                default -> Optional.of(day);
            };
        }
    }

    /** {@code 3 MONDAY 01}; {@code last MONDAY 05}, whose number is 0. */
    record Weekday(int number, DayOfWeek weekday, int month) implements Day {

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(
                    LocalDate.of(year, month, 1)
                            .with(
                                    number == 0
                                            ? TemporalAdjusters.lastInMonth(weekday)
                                            : TemporalAdjusters.dayOfWeekInMonth(number, weekday)));
        }
    }

    /** {@code easter -2}. */
    record FromEaster(int days) implements Day {

        @Override
        public Optional<LocalDate> in(int year) {
            return Optional.of(easter(year).plusDays(days));
        }
    }

    static HolidayRule of(CsvTable.Row row) {
        return new HolidayRule(
                row.text("name"),
                day(row.text("rule")),
                row.date("in_force_from"),
                row.dateIfAny("in_force_until"));
    }

    private static Day day(String rule) {
        String[] words = rule.split(" ", -1);
        if (words[0].equals("easter")) {
            return new FromEaster(Integer.parseInt(words[1]));
        }
        if (words.length == 3) {
            int number = words[0].equals("last") ? 0 : Integer.parseInt(words[0]);
            return new Weekday(number, DayOfWeek.valueOf(words[1]), Integer.parseInt(words[2]));
        }
        return new Fixed(MonthDay.parse("--" + words[0]), words[1].equals("nearest-weekday"));
    }

    /** True when this year's holiday, or the next year's moved back into this one, is kept then. */
    boolean isKeptOn(LocalDate date) {
        return inForce(date)
                && (isThe(date, date.getYear())
                        || (date.getMonthValue() == 12 && isThe(date, date.getYear() + 1)));
    }

    private boolean isThe(LocalDate date, int year) {
        return day.in(year).filter(date::equals).isPresent();
    }

    private boolean inForce(LocalDate date) {
        return !date.isBefore(inForceFrom)
                && inForceUntil.map(until -> !date.isAfter(until)).orElse(true);
    }

    /** Easter Sunday of the Gregorian calendar. */
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
