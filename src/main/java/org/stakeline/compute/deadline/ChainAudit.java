package org.stakeline.compute.deadline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A whole chain set against its due dates: each filing, and filings that ought to be there and are
 * not.
 *
 * @param lines one for each filing, in the order of the chain
 */
public record ChainAudit(List<Line> lines, List<Expected> expected) {

    public ChainAudit {
        lines = List.copyOf(lines);
        expected = List.copyOf(expected);
    }

    /**
     * One filing.
     *
     * @param due the latest of the dates that may be right; empty where the rule names none
     * @param daysAfter business days after that date; 0 where it was filed by then or it cannot be
     *     said
     */
    public record Line(
            int member,
            Optional<LocalDate> due,
            Optional<LocalDate> filed,
            int daysAfter,
            DueDate.Judgement judgement,
            String words) {}

    /**
     * A filing that ought to be in the store and is not.
     *
     * @param before the member before which it lies, from 0; as many as there are members for one
     *     that lies after all
     * @param due where it can be computed
     * @param certain false where it was due only if something changed
     */
    public record Expected(
            int before, String what, Optional<LocalDate> due, boolean certain, String because) {}
}
