package org.stakeline.compute.check;

import org.stakeline.compute.trades.TradeRow;
import org.stakeline.evidence.Finding;

import java.util.List;

/** A filing tells of trades that were made: one dated after the day of filing is told of. */
final class TradedAfterFiling implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "trade.after-filing",
                Finding.Level.INCONSISTENCY,
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
                                                        row.date()
                                                                .filter(day -> day.isAfter(filed))
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
}
