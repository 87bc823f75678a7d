package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;

import java.util.List;

/** Somebody was told to trade up to a number, and the trades told of come to more. */
final class MandateExceeded implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "trade.more-than-mandate",
                Finding.Level.WARNING,
                "Item 5(c) and Item 6 of Schedule 13D",
                "The trades come to more than the upper number that the filing tells of.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return Mandates.of(subject).stream()
                .filter(mandate -> mandate.left().signum() < 0)
                .map(mandate -> mandate.finding(rule(), "more than"))
                .toList();
    }
}
