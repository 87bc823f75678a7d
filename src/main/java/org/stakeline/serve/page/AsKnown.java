package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;

/**
 * The end of a day, New York time, at which one looks at the public record; what came into it later
 * is left out.
 *
 * @param day null for now
 * @param days on which the record grew, oldest first
 * @param here the address of the page as known now
 */
public record AsKnown(@Nullable LocalDate day, List<LocalDate> days, Address here) {

    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

    public AsKnown {
        days = List.copyOf(days);
    }

    /**
     * The record as it grew at these moments.
     *
     * @param day at whose end one looks; null for now
     */
    public static AsKnown of(@Nullable LocalDate day, Collection<Instant> grown, Address here) {
        List<LocalDate> days =
                grown.stream()
                        .map(moment -> LocalDate.ofInstant(moment, NEW_YORK))
                        .distinct()
                        .sorted()
                        .toList();
        return new AsKnown(day, days, here);
    }

    /** The last moment of a day; null for no day. */
    public static @Nullable Instant endOf(@Nullable LocalDate day) {
        return day == null
                ? null
                : day.plusDays(1).atStartOfDay(NEW_YORK).toInstant().minus(1, ChronoUnit.MICROS);
    }

    /** True where there is more than one day to choose from, or one was chosen. */
    public boolean isOffered() {
        return days.size() > 1 || day != null;
    }

    /** True where one looks at the record of an earlier day. */
    public boolean isThen() {
        return day != null;
    }

    /** The place of the slider: that of the last day up to the one chosen. */
    public int step() {
        LocalDate chosen = day;
        if (chosen == null) {
            return days.size() - 1;
        }
        int until = 0;
        while (until < days.size() && !days.get(until).isAfter(chosen)) {
            until++;
        }
        return Math.max(0, until - 1);
    }

    /** The address of the page as known at the slider's place. */
    public Address at(int step) {
        boolean newest = step >= days.size() - 1;
        return here.with("knownBy", newest ? null : days.get(Math.max(0, step)));
    }

    /** {@code 12 May 2023 (Fri)}; the newest day of the record for now. */
    public String shown() {
        LocalDate chosen = day;
        if (chosen != null) {
            return Figures.date(chosen);
        }
        return days.isEmpty() ? "" : Figures.date(days.getLast());
    }

    /** The day as it stands in an address; empty for now. */
    public String asked() {
        return day == null ? "" : day.toString();
    }
}
