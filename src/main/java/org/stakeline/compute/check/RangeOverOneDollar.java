package org.stakeline.compute.check;

import org.stakeline.compute.trades.TradeRow;
import org.stakeline.evidence.Finding;
import org.stakeline.quantity.Printed;

import java.util.List;
import java.util.Optional;

/**
 * Staff lets several same-day trades be shown at one weighted average price where they lie within
 * one dollar: a row whose range is wider is told of.
 */
final class RangeOverOneDollar implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "trade.range-over-one-dollar",
                Finding.Level.INFO,
                "Item 5(c); Regulation 13D-G C&DI on weighted average prices (2009)",
                "An average price covers a range wider than one dollar.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<TradeRow> rows =
                TradeRows.that(subject, row -> row.rangeOverOneDollar().equals(Optional.of(true)));
        String message =
                Printed.count(rows.size(), "row shows", "rows show")
                        + " an average over a range wider than one dollar: "
                        + TradeRows.days(rows)
                        + ".";
        return TradeRows.together(subject, rule(), rows, "price", message);
    }
}
