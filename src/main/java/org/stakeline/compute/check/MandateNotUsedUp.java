package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;

import java.util.List;
import java.util.Optional;

/**
 * Somebody was told to trade up to a number, and traded fewer: 1,740,249 sold of up to 2,469,651
 * ADSs are 729,402 fewer.
 */
final class MandateNotUsedUp implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "trade.fewer-than-mandate",
                Finding.Level.INFO,
                "Item 5(c) and Item 6 of Schedule 13D",
                "The trades come to fewer than the upper number that the filing tells of.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return Mandates.of(subject).stream()
                .filter(mandate -> mandate.left().signum() > 0)
                .flatMap(mandate -> Optional.of(mandate.finding(rule(), "fewer than")).stream())
                .toList();
    }
}
