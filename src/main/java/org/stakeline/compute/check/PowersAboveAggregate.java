package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Shares;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who has power over shares owns them beneficially, Rule 13d-3(a): sole and shared voting power
 * together, and sole and shared dispositive power together, are not more than the aggregate amount,
 * unless that leaves shares out (row 12, row 10).
 */
final class PowersAboveAggregate implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "powers.above-aggregate",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-3(a); rows 7 to 11 of Schedule 13D, rows 5 to 9 of Schedule 13G",
                "Sole and shared voting or dispositive power together are more than the aggregate amount.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.covers()
                .filter(c -> !c.person().excludesShares().value().orElse(false))
                .flatMap(c -> Stream.of(voting(c), dispositive(c)).flatMap(Optional::stream))
                .toList();
    }

    private Optional<Finding> voting(Subject.Cover cover) {
        ReportingPerson person = cover.person();
        return above(cover, "voting", person.soleVoting(), person.sharedVoting());
    }

    private Optional<Finding> dispositive(Subject.Cover cover) {
        ReportingPerson person = cover.person();
        return above(cover, "dispositive", person.soleDispositive(), person.sharedDispositive());
    }

    private Optional<Finding> above(
            Subject.Cover cover, String power, Stated<Shares> sole, Stated<Shares> shared) {
        Shares sum = sole.value().orElse(Shares.ZERO).plus(shared.value().orElse(Shares.ZERO));
        return cover.person()
                .aggregate()
                .value()
                .filter(amount -> sum.compareTo(amount) > 0)
                .map(amount -> finding(cover, power, sole, shared, sum, amount));
    }

    private Finding finding(
            Subject.Cover cover,
            String power,
            Stated<Shares> sole,
            Stated<Shares> shared,
            Shares sum,
            Shares amount) {
        List<Span> spans =
                Stream.of(sole.spans(), shared.spans(), cover.person().aggregate().spans())
                        .flatMap(List::stream)
                        .toList();
        String name = power.equals("voting") ? "Voting" : "Dispositive";
        String message =
                cover.name()
                        + ": sole and shared "
                        + power
                        + " power come to "
                        + Printed.number(sum)
                        + ", the aggregate amount is "
                        + Printed.number(amount)
                        + ".";
        return rule().finding(
                        message,
                        List.of(
                                cover.path("sole" + name),
                                cover.path("shared" + name),
                                cover.path("aggregate")),
                        spans);
    }
}
