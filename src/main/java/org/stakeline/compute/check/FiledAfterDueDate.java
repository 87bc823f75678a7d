package org.stakeline.compute.check;

import org.stakeline.compute.deadline.DueDate;
import org.stakeline.evidence.Finding;

import java.util.List;

/**
 * A filing after the due date computed by the rule in force on the day of its event, by every
 * reading of that rule, is told of.
 */
final class FiledAfterDueDate implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "date.after-due-date",
                Finding.Level.WARNING,
                "Rules 13d-1 and 13d-2 as in force on the day of the event",
                "Filed after the computed due date.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        DueDate dueDate = subject.dueDate();
        return dueDate.judgement() == DueDate.Judgement.FILED_AFTER_COMPUTED_DUE_DATE
                ? List.of(
                        rule().finding(
                                        dueDate.words(),
                                        List.of("/eventDate", "/filedDate"),
                                        dueDate.event().spans()))
                : List.of();
    }
}
