package org.stakeline.serve.page;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Advice;
import org.stakeline.compute.deadline.Standing;
import org.stakeline.compute.deadline.Upcoming;
import org.stakeline.filing.Schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The next day on which whoever has a Schedule 13G standing must amend it, if anything material
 * changed in the period.
 */
public final class Coming {

    private static final String PERIODICAL = "Rule 13d-2(b)";
    private static final int MONTHS_BACK = 3;

    private Coming() {}

    /** As of this day, by the rule in force on it. */
    public static Optional<Upcoming> next(LocalDate today, Calendars calendars) {
        return Stream.of(today.minusMonths(MONTHS_BACK), today)
                .flatMap(day -> amendments(day, calendars))
                .filter(next -> next.due().filter(due -> !due.isBefore(today)).isPresent())
                .findFirst();
    }

    private static Stream<Upcoming> amendments(LocalDate day, Calendars calendars) {
        Standing standing = new Standing(Optional.of(Schedule.G), List.of(), Optional.empty());
        return Advice.after(day, standing, Optional.empty(), calendars).stream()
                .filter(next -> next.applied().rule().citation().equals(PERIODICAL));
    }
}
