package org.stakeline.compute.check;

import org.stakeline.compute.trades.TradeRow;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Trade;

import java.util.List;
import java.util.Optional;

/**
 * A trade with a price on a day on which the New York exchanges were closed is told of; it may be a
 * private one.
 */
final class TradedOnClosedDay implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "trade.closed-day",
                Finding.Level.WARNING,
                "Item 5(c) of Schedule 13D; NYSE Rule 7.2",
                "A purchase or sale is dated on a day on which the New York exchanges were closed.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<TradeRow> rows =
                TradeRows.that(
                        subject,
                        row ->
                                row.tradingDay().equals(Optional.of(false))
                                        && isBoughtOrSold(TradeRows.trade(subject, row)));
        String message =
                "The New York exchanges were closed on "
                        + TradeRows.days(rows)
                        + rows.stream()
                                .findFirst()
                                .flatMap(TradeRow::closedBecause)
                                .map(why -> " (" + why + ")")
                                .orElse("")
                        + ", a day of trades told of.";
        return TradeRows.together(subject, rule(), rows, "date", message);
    }

    private static boolean isBoughtOrSold(Trade trade) {
        return trade.price().isPresent()
                && trade.side().value().filter(side -> side != Trade.Side.OTHER).isPresent();
    }
}
