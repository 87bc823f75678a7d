package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.StatedPercent;

import java.util.List;

/**
 * A first statement is for more than five percent, Rule 13d-1(a): where no cover page of an
 * original states more, that is told of.
 */
final class NotOverFive implements Check {

    private static final Percent FIVE = Percent.of("5");

    @Override
    public Rule rule() {
        return new Rule(
                "percent.not-over-five",
                Finding.Level.INFO,
                "Rule 13d-1(a)",
                "An original filing in which no cover page states more than five percent.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<StatedPercent> stated =
                subject.covers().flatMap(c -> c.person().percent().value().stream()).toList();
        boolean allAtMostFive =
                !stated.isEmpty()
                        && stated.size() == subject.filing().persons().size()
                        && stated.stream()
                                .allMatch(
                                        p ->
                                                p.bound() != StatedPercent.Bound.MORE_THAN
                                                        && p.percent().compareTo(FIVE) <= 0);
        if (subject.filing().isAmendment() || !allAtMostFive) {
            return List.of();
        }
        String message = "An original filing; no cover page states more than 5 %.";
        return List.of(
                rule().finding(
                                message,
                                subject.covers().map(c -> c.path("percent")).toList(),
                                subject.covers()
                                        .flatMap(c -> c.person().percent().spans().stream())
                                        .toList()));
    }
}
