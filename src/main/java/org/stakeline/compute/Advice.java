package org.stakeline.compute;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.deadline.DeadlineRules;
import org.stakeline.compute.deadline.Standing;
import org.stakeline.compute.deadline.Upcoming;
import org.stakeline.compute.deadline.UpcomingDates;
import org.stakeline.compute.threshold.Position;
import org.stakeline.compute.threshold.Reported;
import org.stakeline.filing.Filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What a holder that one advises must file next, from its last filing and a new event. */
public final class Advice {

    private Advice() {}

    /**
     * Where the filers of that filing stand: all of them together, each share counted once, and the
     * one person where there is one.
     */
    public static Standing standing(Filing filing, Computed computed) {
        Reported reported =
                new Reported(filing, computed.percents(), computed.adsChecks(), computed.block());
        return new Standing(
                filing.schedule(),
                filing.rules().stream().flatMap(rule -> rule.value().stream()).distinct().toList(),
                reported.together());
    }

    /** What is due after an event of that day, by the rules that ship with the program. */
    public static List<Upcoming> after(
            LocalDate event, Standing standing, Optional<Position> now, Calendars calendars) {
        return UpcomingDates.of(standing, event, now, DeadlineRules.bundled(), calendars);
    }
}
