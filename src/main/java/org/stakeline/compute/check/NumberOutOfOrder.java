package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.relate.amendment.ChainEvent;

import java.util.List;

/** A later amendment has a higher number: one filed after a higher one is told of. */
final class NumberOutOfOrder implements ChainCheck {

    @Override
    public Rule rule() {
        return new Rule(
                "chain.number-out-of-order",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-2; cover page, number of the amendment",
                "An amendment was filed after one with a higher number.");
    }

    @Override
    public List<At> look(ChainSubject subject) {
        return subject.events(ChainEvent.Kind.OUT_OF_ORDER)
                .map(
                        event ->
                                new At(
                                        event.member(),
                                        rule().finding(
                                                        event.words(),
                                                        "/amendmentNumber",
                                                        subject.filing(event.member())
                                                                .amendmentNumber()
                                                                .spans())))
                .toList();
    }
}
