package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Outstanding;
import org.stakeline.quantity.Printed;

import java.util.ArrayList;
import java.util.List;

/**
 * One class on one day has one number of shares: two counts under the same title and date are told
 * of.
 */
final class SeveralBases implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "base.differs",
                Finding.Level.WARNING,
                "row 13 of Schedule 13D, row 11 of Schedule 13G",
                "Two different numbers of shares outstanding are stated for the same securities and day.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<Outstanding> stated = subject.filing().outstanding();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < stated.size(); i++) {
            for (int j = i + 1; j < stated.size(); j++) {
                if (isOtherCountOfTheSame(stated.get(i), stated.get(j))
                        && !isDifferenceTold(subject, stated.get(i), stated.get(j))) {
                    findings.add(finding(stated.get(i), i, stated.get(j), j));
                }
            }
        }
        return findings;
    }

    private static boolean isOtherCountOfTheSame(Outstanding a, Outstanding b) {
        return a.asOf().isPresent()
                && a.asOf().value().equals(b.asOf().value())
                && a.securityTitle().isPresent()
                && a.securityTitle().value().equals(b.securityTitle().value())
                && a.shares().isPresent()
                && b.shares().isPresent()
                && !a.shares().value().equals(b.shares().value());
    }

    /** the larger count may hold newly issuable shares besides, whose number the filing gives. */
    private static boolean isDifferenceTold(Subject subject, Outstanding a, Outstanding b) {
        return a.shares()
                .value()
                .flatMap(
                        one ->
                                b.shares()
                                        .value()
                                        .map(other -> one.count().subtract(other.count()).abs()))
                .filter(difference -> subject.isInText(Printed.number(difference)))
                .isPresent();
    }

    private Finding finding(Outstanding a, int i, Outstanding b, int j) {
        List<Span> spans = new ArrayList<>(a.shares().spans());
        spans.addAll(b.shares().spans());
        String message =
                a.shares().value().map(Printed::number).orElse("")
                        + " and "
                        + b.shares().value().map(Printed::number).orElse("")
                        + " are both stated as the "
                        + a.securityTitle().value().orElse("shares")
                        + " outstanding on "
                        + a.asOf().value().map(Object::toString).orElse("")
                        + ".";
        return rule().finding(
                        message,
                        List.of("/outstanding/" + i + "/shares", "/outstanding/" + j + "/shares"),
                        spans);
    }
}
