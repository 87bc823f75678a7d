package org.stakeline.compute.check;

import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.quantity.ShareRange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One class has one number of shares: where the filing states no base, and two cover pages' amounts
 * and percents call for bases more than a tenth apart, that is told. Rights of one person may
 * explain it.
 */
final class BasesApart implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "percent.bases-apart",
                Finding.Level.WARNING,
                "row 13 of Schedule 13D, row 11 of Schedule 13G",
                "The amounts and percents of two cover pages call for different numbers of shares outstanding.");
    }

    private record Implied(PercentCheck check, ShareRange base) {}

    @Override
    public List<Finding> look(Subject subject) {
        List<Implied> implied =
                subject.filing().outstanding().isEmpty()
                        ? subject.percents().stream().flatMap(c -> implied(c).stream()).toList()
                        : List.of();
        Optional<Implied> smallest =
                implied.stream().min(Comparator.comparing(i -> i.base().high()));
        Optional<Implied> largest = implied.stream().max(Comparator.comparing(i -> i.base().low()));
        return smallest
                .flatMap(
                        small ->
                                largest.filter(large -> isFarApart(small, large))
                                        .map(large -> finding(small, large)))
                .stream()
                .toList();
    }

    private static Optional<Implied> implied(PercentCheck check) {
        return check.impliedBase().map(Derived::value).map(base -> new Implied(check, base));
    }

    private static boolean isFarApart(Implied small, Implied large) {
        return small.base()
                        .high()
                        .count()
                        .multiply(new java.math.BigDecimal("1.1"))
                        .compareTo(large.base().low().count())
                < 0;
    }

    private Finding finding(Implied small, Implied large) {
        List<Span> spans = new ArrayList<>(small.check().stated().spans());
        spans.addAll(large.check().stated().spans());
        String message =
                words(small) + ", " + words(large) + ": no number of shares outstanding fits both.";
        return rule().finding(message, List.of(small.check().path(), large.check().path()), spans);
    }

    private static String words(Implied implied) {
        return implied.check().name()
                + " states "
                + implied.check().stated().value().map(Object::toString).orElse("")
                + " %, of "
                + implied.base().shown();
    }
}
