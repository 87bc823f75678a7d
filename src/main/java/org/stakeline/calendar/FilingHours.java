package org.stakeline.calendar;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/**
 * Until when a Schedule 13D or 13G counts as filed on the day that its transmission begins,
 * Regulation S-T Rule 13(a): 5:30 p.m. Eastern time, and 10 p.m. from 5 February 2024.
 */
public final class FilingHours {

    private final List<CutOff> cutOffs;

    private FilingHours(List<CutOff> cutOffs) {
        this.cutOffs = List.copyOf(cutOffs);
    }

    private record CutOff(
            LocalTime until, LocalDate inForceFrom, Optional<LocalDate> inForceUntil) {

        boolean isInForceOn(LocalDate day) {
            return !day.isBefore(inForceFrom)
                    && inForceUntil.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    /** From a table with {@code until, in_force_from, in_force_until}. */
    public static FilingHours of(CsvTable table) {
        return new FilingHours(
                table.rows().stream()
                        .map(
                                row ->
                                        new CutOff(
                                                LocalTime.parse(row.text("until")),
                                                row.date("in_force_from"),
                                                row.dateIfAny("in_force_until")))
                        .toList());
    }

    /** The last minute of that day that still counts for it; empty before the table begins. */
    public Optional<LocalTime> cutOff(LocalDate day) {
        return cutOffs.stream().filter(cut -> cut.isInForceOn(day)).map(CutOff::until).findFirst();
    }

    /** The day as of which a transmission that begins then, Eastern time, is filed. */
    public LocalDate filedOn(LocalDateTime begins, DayCalendar filingDays) {
        LocalDate day = begins.toLocalDate();
        boolean inTime =
                cutOff(day).map(until -> !begins.toLocalTime().isAfter(until)).orElse(true);
        return filingDays.onOrAfter(inTime ? day : day.plusDays(1));
    }
}
