package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Outstanding;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A filer relies on the issuer's latest report, Rule 13d-1(j): a base counted earlier than that of
 * the filing before is told of, with both days.
 */
final class BaseWentBack implements ChainCheck {

    @Override
    public Rule rule() {
        return new Rule(
                "chain.base-went-back",
                Finding.Level.WARNING,
                "Rule 13d-1(j)",
                "The base of the percents was counted earlier than that of the filing before.");
    }

    @Override
    public List<At> look(ChainSubject subject) {
        return IntStream.range(1, subject.filings().size())
                .boxed()
                .flatMap(i -> look(subject, i).stream())
                .toList();
    }

    private Optional<At> look(ChainSubject subject, int member) {
        Filing before = subject.filing(member - 1);
        Filing now = subject.filing(member);
        return latest(before)
                .flatMap(
                        earlier ->
                                latest(now)
                                        .filter(day -> day.isBefore(earlier))
                                        .map(
                                                day ->
                                                        new At(
                                                                member,
                                                                finding(
                                                                        before, now, earlier,
                                                                        day))));
    }

    private static Optional<LocalDate> latest(Filing filing) {
        return filing.outstanding().stream()
                .flatMap(base -> base.asOf().value().stream())
                .max(Comparator.naturalOrder());
    }

    private Finding finding(Filing before, Filing now, LocalDate earlier, LocalDate day) {
        return rule().finding(
                        "The base is of "
                                + day
                                + "; that of "
                                + ChainSubject.called(before)
                                + " is of "
                                + earlier
                                + ".",
                        "/outstanding",
                        now.outstanding().stream()
                                .map(Outstanding::asOf)
                                .flatMap(asOf -> asOf.spans().stream())
                                .toList());
    }
}
