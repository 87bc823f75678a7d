package org.stakeline.compute.percent;

import org.stakeline.filing.Filing;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;

import java.util.List;
import java.util.Optional;

/**
 * The part of the class that a person may vote beside the part that it owns beneficially: a holder
 * of 60.4 % whose votes are capped may vote 4.9 %.
 *
 * @param person the cover page, from 0
 * @param owned the aggregate amount over the base of its percent
 * @param voting sole and shared voting power over the same base; empty where neither is stated
 * @param dispositive sole and shared dispositive power over the same base
 */
public record PowerShare(
        int person, Ratio owned, Optional<Ratio> voting, Optional<Ratio> dispositive) {

    /** One for each cover page with an amount and a base. */
    public static List<PowerShare> of(Filing filing, List<PercentCheck> percents) {
        return percents.stream()
                .flatMap(check -> of(filing.persons().get(check.person()), check).stream())
                .toList();
    }

    private static Optional<PowerShare> of(ReportingPerson person, PercentCheck check) {
        return check.computed()
                .map(
                        computed ->
                                of(
                                        person,
                                        check.person(),
                                        computed.value(),
                                        new Shares(computed.value().denominator())));
    }

    private static PowerShare of(ReportingPerson person, int index, Ratio owned, Shares base) {
        return new PowerShare(
                index,
                owned,
                sum(person.soleVoting().value(), person.sharedVoting().value())
                        .map(power -> power.over(base)),
                sum(person.soleDispositive().value(), person.sharedDispositive().value())
                        .map(power -> power.over(base)));
    }

    private static Optional<Shares> sum(Optional<Shares> sole, Optional<Shares> shared) {
        return sole.isEmpty() && shared.isEmpty()
                ? Optional.empty()
                : Optional.of(sole.orElse(Shares.ZERO).plus(shared.orElse(Shares.ZERO)));
    }

    /** {@code owns 60.3718 %, may vote 4.9000 %, may dispose of 60.3718 %}. */
    public String words() {
        return "owns "
                + Printed.percent(owned)
                + voting.map(ratio -> ", may vote " + Printed.percent(ratio)).orElse("")
                + dispositive.map(ratio -> ", may dispose of " + Printed.percent(ratio)).orElse("");
    }
}
