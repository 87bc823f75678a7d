package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.quantity.Percent;

import java.util.List;

/** A part of a class is never more than the class: a stated percent above 100 is told of. */
final class PercentAboveClass implements Check {

    private static final Percent HUNDRED = Percent.of("100");

    @Override
    public Rule rule() {
        return new Rule(
                "percent.above-class",
                Finding.Level.INCONSISTENCY,
                "row 13 of Schedule 13D, row 11 of Schedule 13G",
                "The stated percent of class is more than 100.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.covers()
                .filter(
                        c ->
                                c.person()
                                        .percent()
                                        .value()
                                        .filter(p -> p.percent().compareTo(HUNDRED) > 0)
                                        .isPresent())
                .map(
                        c ->
                                rule().finding(
                                                c.name()
                                                        + ": stated "
                                                        + c.person()
                                                                .percent()
                                                                .value()
                                                                .map(Object::toString)
                                                                .orElse("")
                                                        + " % of the class.",
                                                c.path("percent"),
                                                c.person().percent().spans()))
                .toList();
    }
}
