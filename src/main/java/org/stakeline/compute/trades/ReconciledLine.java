package org.stakeline.compute.trades;

import org.stakeline.compute.trades.Reconciliation.Line;
import org.stakeline.compute.trades.Reconciliation.OtherName;
import org.stakeline.compute.trades.Reconciliation.Verdict;
import org.stakeline.evidence.Span;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the line of one person or of the block, with its words. */
final class ReconciledLine {

    private ReconciledLine() {}

    static Line of(
            String name,
            Optional<Integer> person,
            Optional<Shares> before,
            Optional<Shares> now,
            NetTrades trades,
            List<Span> spans) {
        Optional<BigDecimal> change =
                before.flatMap(b -> now.map(n -> n.count().subtract(b.count())));
        Optional<BigDecimal> unexplained = change.map(c -> c.subtract(trades.net()));
        Verdict verdict = unexplained.map(r -> verdict(r, trades)).orElse(Verdict.CANNOT_BE_SAID);
        Optional<BigDecimal> rest =
                unexplained.map(r -> verdict == Verdict.WITH_TRANSFERS ? BigDecimal.ZERO : r);
        return new Line(
                name,
                person,
                before,
                now,
                trades.bought(),
                trades.sold(),
                trades.transfers(),
                rest,
                verdict,
                before.flatMap(b -> now.map(n -> trades.balances(b.count(), n.count())))
                        .orElseGet(List::of),
                spans,
                words(before, now, trades, verdict, unexplained));
    }

    private static Verdict verdict(BigDecimal unexplained, NetTrades trades) {
        if (unexplained.signum() == 0) {
            return Verdict.COMES_OUT;
        }
        return unexplained.abs().compareTo(trades.transfers()) == 0
                ? Verdict.WITH_TRANSFERS
                : Verdict.REST;
    }

    private static String words(
            Optional<Shares> before,
            Optional<Shares> now,
            NetTrades trades,
            Verdict verdict,
            Optional<BigDecimal> unexplained) {
        String sides =
                before.map(Printed::number).orElse("not stated")
                        + " before, "
                        + Printed.number(trades.bought())
                        + " bought, "
                        + Printed.number(trades.sold())
                        + " sold, "
                        + now.map(Printed::number).orElse("not stated")
                        + " now";
        return sides
                + switch (verdict) {
                    case COMES_OUT -> ": comes out.";
                    case WITH_TRANSFERS ->
                            ": comes out with the "
                                    + Printed.number(trades.transfers())
                                    + " that went "
                                    + (unexplained.orElse(BigDecimal.ZERO).signum() < 0
                                            ? "out"
                                            : "in")
                                    + " by transfers told of.";
                    case REST, WITH_OTHER_NAMES ->
                            ": "
                                    + signed(unexplained.orElse(BigDecimal.ZERO))
                                    + " remain unexplained.";
                    case CANNOT_BE_SAID -> ": cannot be compared.";
                };
    }

    static Line withOtherNames(Line line, List<OtherName> others) {
        String names = others.stream().map(OtherName::name).collect(Collectors.joining("; "));
        String rest = signed(line.rest().orElse(BigDecimal.ZERO));
        String words =
                line.words().replace(": " + rest + " remain unexplained.", "")
                        + ": the "
                        + rest
                        + " that remain are exactly the trades told of under other names ("
                        + names
                        + ").";
        return new Line(
                line.name(),
                line.person(),
                line.before(),
                line.now(),
                line.bought(),
                line.sold(),
                line.transfers(),
                Optional.of(BigDecimal.ZERO),
                Verdict.WITH_OTHER_NAMES,
                line.days(),
                line.spans(),
                words);
    }

    private static String signed(BigDecimal number) {
        return (number.signum() > 0 ? "+" : "") + Printed.number(number);
    }
}
