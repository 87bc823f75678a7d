package org.stakeline.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Which days count: every day but Saturdays, Sundays, holidays and extra closures.
 *
 * <p>Business days of Regulation 13D-G are those of Rule 13d-1(i)(2): any day other than Saturday,
 * Sunday or a Federal holiday, from 12 a.m. to 11:59 p.m. Eastern time.
 */
public final class DayCalendar {

    private final String name;
    private final List<HolidayRule> holidays;
    private final Map<LocalDate, String> closures;
    private final Set<LocalDate> opened;

    private DayCalendar(
            String name,
            List<HolidayRule> holidays,
            Map<LocalDate, String> closures,
            Set<LocalDate> opened) {
        this.name = name;
        this.holidays = List.copyOf(holidays);
        this.closures = Map.copyOf(closures);
        this.opened = Set.copyOf(opened);
    }

    /** A calendar from its holidays ({@code name, rule, in_force_from, in_force_until}). */
    public static DayCalendar of(String name, CsvTable holidays) {
        return new DayCalendar(
                name, holidays.rows().stream().map(HolidayRule::of).toList(), Map.of(), Set.of());
    }

    /** This calendar with more days on which it is closed. */
    public DayCalendar with(Map<LocalDate, String> moreClosures) {
        Map<LocalDate, String> all = new HashMap<>(closures);
        all.putAll(moreClosures);
        return new DayCalendar(name, holidays, all, opened);
    }

    /** This calendar, open on these holidays. */
    public DayCalendar without(Set<LocalDate> openHolidays) {
        return new DayCalendar(name, holidays, closures, openHolidays);
    }

    public String name() {
        return name;
    }

    /**
     * Why it is closed on that day: {@code Saturday}, a holiday's name, a closure's; empty when it
     * is open.
     */
    public Optional<String> closedBecause(LocalDate day) {
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY) {
            return Optional.of("Saturday");
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Optional.of("Sunday");
        }
        return Optional.ofNullable(closures.get(day)).or(() -> holiday(day));
    }

    private Optional<String> holiday(LocalDate day) {
        return holidays.stream()
                .filter(holiday -> holiday.isKeptOn(day) && !opened.contains(day))
                .map(HolidayRule::name)
                .findFirst();
    }

    public boolean isOpen(LocalDate day) {
        return closedBecause(day).isEmpty();
    }

    /** The day itself when it is open, else the next open day, as Rule 0-3(a) has it. */
    public LocalDate onOrAfter(LocalDate day) {
        LocalDate open = day;
        while (!isOpen(open)) {
            open = open.plusDays(1);
        }
        return open;
    }

    /** So many open days after that day, which is day 0 whether open or not. */
    public LocalDate plus(LocalDate day, int openDays) {
        LocalDate at = day;
        for (int counted = 0; counted < openDays; ) {
            at = at.plusDays(1);
            counted += isOpen(at) ? 1 : 0;
        }
        return at;
    }

    /**
     * How many open days lie after {@code from} up to {@code to}, that one included; 0 when it is
     * not later.
     */
    public int openDaysBetween(LocalDate from, LocalDate to) {
        int counted = 0;
        for (LocalDate at = from.plusDays(1); !at.isAfter(to); at = at.plusDays(1)) {
            counted += isOpen(at) ? 1 : 0;
        }
        return counted;
    }
}
