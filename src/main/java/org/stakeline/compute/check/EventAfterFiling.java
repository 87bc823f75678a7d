package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;

import java.util.List;

/**
 * The event that requires a filing comes before it: a date of event after the day of filing or
 * signing is told of.
 */
final class EventAfterFiling implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "date.event-after-filing",
                Finding.Level.INCONSISTENCY,
                "cover page, date of event which requires filing of this statement",
                "The date of event is after the day of filing.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.filing().eventDate().value().stream()
                .flatMap(
                        event ->
                                subject
                                        .filed()
                                        .filter(event::isAfter)
                                        .map(
                                                filed ->
                                                        rule().finding(
                                                                        "The date of event is "
                                                                                + event
                                                                                + ", the filing is of "
                                                                                + filed
                                                                                + ".",
                                                                        "/eventDate",
                                                                        subject.filing()
                                                                                .eventDate()
                                                                                .spans()))
                                        .stream())
                .toList();
    }
}
