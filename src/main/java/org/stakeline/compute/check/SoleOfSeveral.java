package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Shares;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sole power excludes others: several persons with sole power over the same number of shares, not a
 * round one, are told of.
 */
final class SoleOfSeveral implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "powers.sole-of-several",
                Finding.Level.INFO,
                "rows 7 and 9 of Schedule 13D, rows 5 and 7 of Schedule 13G",
                "Several persons state sole power over the same number of shares.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        Map<Shares, List<Subject.Cover>> byNumber = new LinkedHashMap<>();
        subject.covers()
                .forEach(
                        c ->
                                c.person()
                                        .soleDispositive()
                                        .value()
                                        .filter(shares -> !shares.isRound())
                                        .ifPresent(
                                                shares ->
                                                        byNumber.computeIfAbsent(
                                                                        shares,
                                                                        key -> new ArrayList<>())
                                                                .add(c)));
        return byNumber.entrySet().stream()
                .filter(group -> group.getValue().size() > 1)
                .map(group -> finding(group.getKey(), group.getValue()))
                .toList();
    }

    private Finding finding(Shares shares, List<Subject.Cover> covers) {
        String message =
                "Sole dispositive power over "
                        + Printed.number(shares)
                        + " shares is stated by "
                        + String.join("; ", covers.stream().map(Subject.Cover::name).toList())
                        + ".";
        return rule().finding(
                        message,
                        covers.stream().map(c -> c.path("soleDispositive")).toList(),
                        covers.stream()
                                .flatMap(c -> c.person().soleDispositive().spans().stream())
                                .toList());
    }
}
