package org.stakeline.compute.check;

import org.stakeline.compute.trades.Reconciliation;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What was held before, and what was bought and sold since, is what is held now: where Item 5(c)
 * tells of a person's trades and these do not come to the change of its amount, the rest is told.
 * Only between filings not more than sixty days apart, for Item 5(c) goes back no further, and not
 * where the trades may be those of others on the filing.
 */
final class HoldingsAgainstTrades implements ChainCheck {

    private static final int WINDOW = 60;

    @Override
    public Rule rule() {
        return new Rule(
                "chain.holdings-against-trades",
                Finding.Level.WARNING,
                "Item 5(a) and (c) of Schedule 13D",
                "The amount held changed by another number than the trades told of come to.");
    }

    @Override
    public List<At> look(ChainSubject subject) {
        return subject.reconciliations().stream()
                .filter(r -> r.missing() == 0 && areNear(subject, r))
                .flatMap(r -> look(r, subject.filing(r.to())))
                .toList();
    }

    private static boolean areNear(ChainSubject subject, Reconciliation reconciliation) {
        Filing before = subject.filing(reconciliation.from());
        Filing now = subject.filing(reconciliation.to());
        Optional<LocalDate> first = before.filedDate().value();
        Optional<LocalDate> last = now.filedDate().value();
        boolean both =
                before.schedule().filter(Schedule.D::equals).isPresent()
                        && now.schedule().filter(Schedule.D::equals).isPresent()
                        && now.isAmendment();
        return both
                && first.flatMap(f -> last.map(l -> !l.isAfter(f.plusDays(WINDOW)))).orElse(false);
    }

    private Stream<At> look(Reconciliation reconciliation, Filing now) {
        return reconciliation.persons().stream()
                .filter(line -> line.verdict() == Reconciliation.Verdict.REST)
                .filter(line -> line.bought().signum() > 0 || line.sold().signum() > 0)
                .filter(line -> reconciliation.others().isEmpty())
                .map(line -> new At(reconciliation.to(), finding(line, now)));
    }

    private Finding finding(Reconciliation.Line line, Filing now) {
        String path = line.person().map(p -> "/persons/" + p + "/aggregate").orElse("/persons");
        return rule().finding(
                        line.name() + ": " + line.words(),
                        List.of(path, "/trades"),
                        line.person()
                                .map(p -> now.persons().get(p).aggregate().spans())
                                .orElse(List.of()));
    }
}
