package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Outstanding;
import org.stakeline.quantity.Printed;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A filer may rely on the issuer's latest report, Rule 13d-1(j): how long before the event the base
 * was counted is told, since the count may have changed.
 */
final class BaseIsOld implements Check {

    private static final long WORTH_SAYING = 30;

    @Override
    public Rule rule() {
        return new Rule(
                "base.age",
                Finding.Level.INFO,
                "Rule 13d-1(j)",
                "The base of the percents was counted more than 30 days before the event.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<Outstanding> stated = subject.filing().outstanding();
        return IntStream.range(0, stated.size())
                .boxed()
                .flatMap(i -> look(stated.get(i), i, subject.filing().eventDate().value()).stream())
                .toList();
    }

    private Optional<Finding> look(Outstanding base, int index, Optional<LocalDate> event) {
        return base.asOf()
                .value()
                .flatMap(asOf -> event.map(e -> ChronoUnit.DAYS.between(asOf, e)))
                .filter(days -> days > WORTH_SAYING)
                .map(
                        days ->
                                rule().finding(
                                                "The base of "
                                                        + base.shares()
                                                                .value()
                                                                .map(Printed::number)
                                                                .orElse("")
                                                        + " shares is of "
                                                        + base.asOf()
                                                                .value()
                                                                .map(Object::toString)
                                                                .orElse("")
                                                        + ", "
                                                        + days
                                                        + " days before the event.",
                                                "/outstanding/" + index + "/asOf",
                                                base.asOf().spans()));
    }
}
