package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.StatedPercent;

import java.util.List;

/**
 * An amendment in which nobody states more than five percent ends the duty to amend, Item 5(e) of
 * Schedule 13D, Item 5 of Schedule 13G.
 */
final class ExitAmendment implements Check {

    private static final Percent FIVE = Percent.of("5");

    @Override
    public Rule rule() {
        return new Rule(
                "percent.exit",
                Finding.Level.INFO,
                "Item 5(e) of Schedule 13D, Item 5 of Schedule 13G; Rule 13d-2",
                "An amendment in which no cover page states more than five percent.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<StatedPercent> stated =
                subject.covers().flatMap(c -> c.person().percent().value().stream()).toList();
        boolean exit =
                subject.filing().isAmendment()
                        && !stated.isEmpty()
                        && stated.size() == subject.filing().persons().size()
                        && stated.stream().allMatch(ExitAmendment::isAtMostFive);
        String message = "No cover page states more than 5 %: by this amendment the holders leave.";
        return exit
                ? List.of(
                        rule().finding(
                                        message,
                                        subject.covers().map(c -> c.path("percent")).toList(),
                                        subject.covers()
                                                .flatMap(c -> c.person().percent().spans().stream())
                                                .toList()))
                : List.of();
    }

    private static boolean isAtMostFive(StatedPercent percent) {
        return percent.bound() != StatedPercent.Bound.MORE_THAN
                && percent.percent().compareTo(FIVE) <= 0;
    }
}
