package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.SaleMandate;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Printed;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * Sets the upper numbers that a filing tells of against the trades of their unit, side and days.
 */
final class Mandates {

    private Mandates() {}

    /** An upper number with the trades that fall under it. */
    record Used(SaleMandate mandate, int index, BigDecimal upTo, BigDecimal traded, int rows) {

        BigDecimal left() {
            return upTo.subtract(traded);
        }

        Finding finding(Rule rule, String how) {
            List<Span> spans = new ArrayList<>(mandate.upTo().spans());
            String unit =
                    mandate.unit().value().equals(Optional.of(Trade.Unit.ADS)) ? "ADSs" : "shares";
            String message =
                    Printed.number(traded)
                            + " "
                            + unit
                            + " in "
                            + Printed.count(rows, "trade", "trades")
                            + ": "
                            + Printed.number(left().abs())
                            + " "
                            + how
                            + " the \"up to "
                            + Printed.number(upTo)
                            + " "
                            + unit
                            + "\" told of.";
            return rule.finding(
                    message, List.of("/saleMandates/" + index + "/upTo", "/trades"), spans);
        }
    }

    /** Each different upper number once, where trades fall under it. */
    static List<Used> of(Subject subject) {
        List<SaleMandate> mandates = subject.filing().saleMandates();
        Set<BigDecimal> seen = new TreeSet<>();
        return IntStream.range(0, mandates.size())
                .mapToObj(i -> used(mandates.get(i), i, subject.filing().trades()))
                .flatMap(Optional::stream)
                .filter(used -> seen.add(used.upTo()))
                .toList();
    }

    private static Optional<Used> used(SaleMandate mandate, int index, List<Trade> trades) {
        List<Trade> under = trades.stream().filter(trade -> isUnder(trade, mandate)).toList();
        BigDecimal traded =
                under.stream()
                        .flatMap(trade -> trade.quantity().value().stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return under.isEmpty() || !hasDays(mandate)
                ? Optional.empty()
                : mandate.upTo()
                        .value()
                        .map(upTo -> new Used(mandate, index, upTo, traded, under.size()));
    }

    /** without days a number may be any right or plan, not what these trades were told by. */
    private static boolean hasDays(SaleMandate mandate) {
        return mandate.from().isPresent() || mandate.through().isPresent();
    }

    private static boolean isUnder(Trade trade, SaleMandate mandate) {
        return trade.unit().value().equals(mandate.unit().value())
                && trade.side().value().equals(mandate.side().value())
                && trade.date()
                        .value()
                        .filter(day -> isNotBefore(day, mandate) && isNotAfter(day, mandate))
                        .isPresent();
    }

    private static boolean isNotBefore(LocalDate day, SaleMandate mandate) {
        return mandate.from().value().map(from -> !day.isBefore(from)).orElse(true);
    }

    private static boolean isNotAfter(LocalDate day, SaleMandate mandate) {
        return mandate.through().value().map(through -> !day.isAfter(through)).orElse(true);
    }
}
