package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;

import java.util.List;

/**
 * A first statement is for more than five percent, Rule 13d-1(a): an original in which all persons
 * together have less is told of.
 */
final class NotOverFive implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "percent.not-over-five",
                Finding.Level.INFO,
                "Rule 13d-1(a)",
                "An original filing of persons that together have five percent or less.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        if (!(!subject.filing().isAmendment() && subject.areTogetherAtMostFive())) {
            return List.of();
        }
        return List.of(
                rule().finding(
                                "An original filing of persons that together have 5 % or less.",
                                subject.covers().map(c -> c.path("percent")).toList(),
                                subject.covers()
                                        .flatMap(c -> c.person().percent().spans().stream())
                                        .toList()));
    }
}
