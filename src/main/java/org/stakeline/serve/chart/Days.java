package org.stakeline.serve.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The days of a drawing from left to right, with a few of them named. */
record Days(LocalDate first, LocalDate last, int left, int right) {

    private static final int ALONE = 30;
    private static final int MARGIN = 40;
    private static final int MONTHS_A_YEAR = 12;
    private static final int[] MONTHS = {1, 2, 3, 6, 12, 24, 36, 60, 120, 240};
    private static final int[] FEW = {1, 2, 7, 14};

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH =
            DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR =
            DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);

    /** A day with its name under the drawing. */
    record Named(LocalDate day, String words) {}

    /** All these days with some room on both sides; a day alone stands in the midst of a month. */
    static Days around(List<LocalDate> days, int left, int right) {
        LocalDate first = Collections.min(days);
        LocalDate last = Collections.max(days);
        long span = ChronoUnit.DAYS.between(first, last);
        long room = span == 0 ? ALONE : Math.max(1, span / MARGIN);
        return new Days(first.minusDays(room), last.plusDays(room), left, right);
    }

    BigDecimal at(LocalDate day) {
        return new Axis(number(first), number(last), left, right).at(number(day));
    }

    private static BigDecimal number(LocalDate day) {
        return BigDecimal.valueOf(day.toEpochDay());
    }

    /** So many days at most, at the same distance from each other. */
    List<Named> named(int most) {
        for (int step : FEW) {
            if (ChronoUnit.DAYS.between(first, last) / step < most) {
                return byDays(step);
            }
        }
        for (int step : MONTHS) {
            if (ChronoUnit.MONTHS.between(first, last) / step < most) {
                return byMonths(step);
            }
        }
        return byMonths(MONTHS[MONTHS.length - 1]);
    }

    private List<Named> byDays(int step) {
        List<Named> named = new ArrayList<>();
        for (LocalDate day = first.plusDays(1); !day.isAfter(last); day = day.plusDays(step)) {
            named.add(new Named(day, DAY.format(day)));
        }
        return named;
    }

    private List<Named> byMonths(int step) {
        DateTimeFormatter names = step < MONTHS_A_YEAR ? MONTH : YEAR;
        List<Named> named = new ArrayList<>();
        int years = Math.max(1, step / MONTHS_A_YEAR);
        LocalDate day = LocalDate.of(first.getYear() - first.getYear() % years, 1, 1);
        for (; !day.isAfter(last); day = day.plusMonths(step)) {
            if (!day.isBefore(first)) {
                named.add(new Named(day, names.format(day)));
            }
        }
        return named;
    }
}
