package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;

import java.util.List;

/**
 * An amendment after which the persons together have five percent or less ends the duty to amend,
 * Item 5(e) of Schedule 13D.
 */
final class ExitAmendment implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "percent.exit",
                Finding.Level.INFO,
                "Item 5(e) of Schedule 13D, Item 5 of Schedule 13G; Rule 13d-2",
                "An amendment by which all persons together have five percent or less.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        if (!(subject.filing().isAmendment() && subject.areTogetherAtMostFive())) {
            return List.of();
        }
        return List.of(
                rule().finding(
                                "The persons together have 5 % or less: by this amendment they leave.",
                                subject.covers().map(c -> c.path("percent")).toList(),
                                subject.covers()
                                        .flatMap(c -> c.person().percent().spans().stream())
                                        .toList()));
    }
}
