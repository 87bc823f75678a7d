package org.stakeline.compute.check;

import org.stakeline.compute.trades.TradeRow;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Printed;

import java.util.List;
import java.util.Optional;

/**
 * Item 5(c) asks for the trades of the last sixty days, or since the last filing: that older ones
 * are told of too is noted.
 */
final class TradedBeforeWindow implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "trade.before-window",
                Finding.Level.INFO,
                "Item 5(c) of Schedule 13D",
                "Trades are told of that lie more than sixty days before the filing.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<TradeRow> rows =
                subject.filing().schedule().filter(Schedule.D::equals).isEmpty()
                        ? List.of()
                        : TradeRows.that(subject, row -> isBefore(subject, row));
        String message =
                Printed.count(rows.size(), "trade lies", "trades lie")
                        + " more than sixty days before the filing: "
                        + TradeRows.days(rows)
                        + ".";
        return TradeRows.together(subject, rule(), rows, "date", message);
    }

    private static boolean isBefore(Subject subject, TradeRow row) {
        return row.withinSixtyDays().equals(Optional.of(false))
                && row.date().flatMap(day -> subject.filed().map(day::isBefore)).orElse(false);
    }
}
