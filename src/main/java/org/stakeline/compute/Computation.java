package org.stakeline.compute;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.block.Block;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.trades.TradeSchedule;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Reading;
import org.stakeline.relate.amendment.EarlierList;
import org.stakeline.relate.control.ControlGraph;

import java.util.List;
import java.util.Optional;

/** Computes what the stated facts of a filing come to: the one door of this package. */
public final class Computation {

    private Computation() {}

    /** What the filing that was read comes to. */
    public static Computed of(Reading reading, Calendars calendars) {
        return of(reading.filing(), calendars);
    }

    /** What a filing comes to; the same filing and calendars always give the same answer. */
    public static Computed of(Filing filing, Calendars calendars) {
        return new Computed(
                List.of(),
                List.of(),
                new Block(
                        Optional.empty(),
                        Block.Method.NOTHING_STATED,
                        "no amount was read",
                        Optional.empty(),
                        Optional.empty()),
                new ControlGraph(List.of(), List.of(), List.of(), List.of()),
                TradeSchedule.none(),
                new DueDate(
                        filing.eventDate(),
                        List.of(),
                        Optional.empty(),
                        DueDate.FiledBy.NOTHING,
                        DueDate.Judgement.CANNOT_BE_SAID,
                        "no rule was applied"),
                List.of(),
                new EarlierList(List.of(), List.of()),
                List.of());
    }
}
