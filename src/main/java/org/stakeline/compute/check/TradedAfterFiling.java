package org.stakeline.compute.check;

import org.stakeline.compute.trades.TradeRow;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Trade;

import java.util.List;

/**
 * A filing tells of trades that were made: one of shares or ADSs dated after the day of filing is
 * told of; the day may be another's.
 */
final class TradedAfterFiling implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "trade.after-filing",
                Finding.Level.WARNING,
                "Item 5(c) of Schedule 13D",
                "A trade is dated after the day of filing.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<TradeRow> rows =
                subject.filed()
                        .map(
                                filed ->
                                        TradeRows.that(
                                                subject,
                                                row ->
                                                        isOfShares(TradeRows.trade(subject, row))
                                                                && row.date()
                                                                        .filter(
                                                                                day ->
                                                                                        day.isAfter(
                                                                                                filed))
                                                                        .isPresent()))
                        .orElseGet(List::of);
        String message =
                "Trades are dated "
                        + TradeRows.days(rows)
                        + ", after the day of filing, "
                        + subject.filed().map(Object::toString).orElse("")
                        + ".";
        return TradeRows.together(subject, rule(), rows, "date", message);
    }

    private static boolean isOfShares(Trade trade) {
        return trade.unit()
                .value()
                .filter(unit -> unit == Trade.Unit.SHARE || unit == Trade.Unit.ADS)
                .isPresent();
    }
}
