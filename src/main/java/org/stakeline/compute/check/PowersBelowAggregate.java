package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Shares;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Shares are owned beneficially through voting or investment power, Rule 13d-3(a): where all four
 * rows are stated and neither kind of power reaches the aggregate amount, that is told of. Rights
 * to acquire shares may explain it.
 */
final class PowersBelowAggregate implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "powers.below-aggregate",
                Finding.Level.WARNING,
                "Rule 13d-3(a); rows 7 to 11 of Schedule 13D, rows 5 to 9 of Schedule 13G",
                "Neither voting nor dispositive power reaches the aggregate amount.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.covers().flatMap(c -> below(c).stream()).toList();
    }

    private Optional<Finding> below(Subject.Cover cover) {
        ReportingPerson person = cover.person();
        List<Stated<Shares>> powers =
                List.of(
                        person.soleVoting(),
                        person.sharedVoting(),
                        person.soleDispositive(),
                        person.sharedDispositive());
        if (!powers.stream().allMatch(Stated::isPresent)) {
            return Optional.empty();
        }
        Shares voting = sum(person.soleVoting(), person.sharedVoting());
        Shares most = voting.max(sum(person.soleDispositive(), person.sharedDispositive()));
        return person.aggregate()
                .value()
                .filter(amount -> most.compareTo(amount) < 0)
                .map(amount -> finding(cover, most, amount));
    }

    private static Shares sum(Stated<Shares> sole, Stated<Shares> shared) {
        return sole.value().orElse(Shares.ZERO).plus(shared.value().orElse(Shares.ZERO));
    }

    private Finding finding(Subject.Cover cover, Shares most, Shares amount) {
        String message =
                cover.name()
                        + ": the powers stated reach "
                        + Printed.number(most)
                        + " shares, the aggregate amount is "
                        + Printed.number(amount)
                        + ".";
        return rule().finding(
                        message,
                        List.of(cover.path("aggregate")),
                        Stream.concat(
                                        cover.person().soleVoting().spans().stream(),
                                        cover.person().aggregate().spans().stream())
                                .toList());
    }
}
