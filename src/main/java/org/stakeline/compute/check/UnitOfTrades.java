package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Printed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Item 5(c): a column headed <i>Shares Sold</i> in a table of which the text says that it counts
 * ADSs is told of, since one is not the other.
 */
final class UnitOfTrades implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "trade.unit-heading",
                Finding.Level.INCONSISTENCY,
                "Item 5(c) of Schedule 13D",
                "The heading of a trade table names another unit than the text around it.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<Trade> trades = subject.filing().trades();
        Map<String, List<Integer>> byHeading = new LinkedHashMap<>();
        IntStream.range(0, trades.size())
                .filter(i -> isOtherUnit(trades.get(i)))
                .forEach(
                        i ->
                                byHeading
                                        .computeIfAbsent(
                                                trades.get(i).unitHeading().value().orElse(""),
                                                heading -> new ArrayList<>())
                                        .add(i));
        return byHeading.entrySet().stream()
                .map(e -> finding(e.getKey(), e.getValue(), trades))
                .toList();
    }

    private static boolean isOtherUnit(Trade trade) {
        String heading = trade.unitHeading().value().orElse("").toUpperCase(Locale.ROOT);
        boolean saysShares = heading.contains("SHARE") && !heading.contains("DEPOSITARY");
        boolean saysAds =
                heading.contains("ADS")
                        || heading.contains("DEPOSITARY")
                        || heading.contains("ADR");
        return trade.unit()
                .value()
                .filter(
                        unit ->
                                (unit == Trade.Unit.ADS && saysShares && !saysAds)
                                        || (unit == Trade.Unit.SHARE && saysAds && !saysShares))
                .isPresent();
    }

    private Finding finding(String heading, List<Integer> rows, List<Trade> trades) {
        Trade first = trades.get(rows.getFirst());
        List<Span> spans = new ArrayList<>(first.unitHeading().spans());
        spans.addAll(first.unit().spans());
        String counted =
                first.unit().value().equals(java.util.Optional.of(Trade.Unit.ADS))
                        ? "ADSs"
                        : "shares";
        String message =
                "The column headed \""
                        + heading
                        + "\" counts "
                        + counted
                        + ", as the text says, in "
                        + Printed.count(rows.size(), "row", "rows")
                        + ".";
        return rule().finding(
                        message, rows.stream().map(i -> "/trades/" + i + "/unit").toList(), spans);
    }
}
