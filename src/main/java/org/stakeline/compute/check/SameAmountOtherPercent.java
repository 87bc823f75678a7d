package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.StatedPercent;

import java.util.ArrayList;
import java.util.List;

/**
 * Persons with the same amount and no rights of their own have the same percent: 1,000,000 stated
 * as 5.1 % on one cover page and 6.1 % on another is told of. It may be explained by rights that
 * only one of them has.
 */
final class SameAmountOtherPercent implements Check {

    private static final Percent A_TENTH = Percent.of("0.1");

    @Override
    public Rule rule() {
        return new Rule(
                "percent.same-amount",
                Finding.Level.WARNING,
                "Rule 13d-3(d)(1)(i)",
                "Two cover pages state the same amount and percents more than a tenth of a point apart.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<Subject.Cover> covers = subject.covers().toList();
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < covers.size(); i++) {
            Subject.Cover first = covers.get(i);
            covers.subList(i + 1, covers.size()).stream()
                    .filter(second -> isSameAmount(first, second) && isFarApart(first, second))
                    .findFirst()
                    .ifPresent(second -> findings.add(finding(first, second)));
        }
        return findings;
    }

    private static boolean isSameAmount(Subject.Cover first, Subject.Cover second) {
        return first.person()
                .aggregate()
                .value()
                .filter(amount -> !amount.isZero())
                .equals(second.person().aggregate().value());
    }

    private static boolean isFarApart(Subject.Cover first, Subject.Cover second) {
        return first.person()
                .percent()
                .value()
                .flatMap(a -> second.person().percent().value().map(b -> isFarApart(a, b)))
                .orElse(false);
    }

    private static boolean isFarApart(StatedPercent a, StatedPercent b) {
        return a.bound() == StatedPercent.Bound.EXACTLY
                && b.bound() == StatedPercent.Bound.EXACTLY
                && Ratio.of(a.percent()).minus(Ratio.of(b.percent())).abs().isMoreThan(A_TENTH);
    }

    private Finding finding(Subject.Cover first, Subject.Cover second) {
        List<Span> spans = new ArrayList<>(first.person().percent().spans());
        spans.addAll(second.person().percent().spans());
        String message =
                first.name()
                        + " and "
                        + second.name()
                        + " state the same amount, "
                        + first.person().aggregate().value().map(Object::toString).orElse("")
                        + " shares, and different percents: "
                        + first.person().percent().value().map(Object::toString).orElse("")
                        + " and "
                        + second.person().percent().value().map(Object::toString).orElse("")
                        + ".";
        return rule().finding(
                        message, List.of(first.path("percent"), second.path("percent")), spans);
    }
}
