package org.stakeline.compute.check;

import org.stakeline.compute.trades.TradeRow;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Price;

import java.util.List;
import java.util.Optional;

/**
 * An average price lies between the lowest and the highest price that it was made from: 18.05 for
 * 17.69 to 18.33 does.
 */
final class AverageOutsideRange implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "trade.average-outside-range",
                Finding.Level.INCONSISTENCY,
                "Item 5(c) of Schedule 13D",
                "A trade's price is not between the low and the high printed with it.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return TradeRows.that(subject, row -> row.insideRange().equals(Optional.of(false))).stream()
                .map(row -> finding(row, TradeRows.trade(subject, row)))
                .toList();
    }

    private Finding finding(TradeRow row, Trade trade) {
        String message =
                trade.date().value().map(Object::toString).orElse("A trade without date")
                        + ": price "
                        + shown(trade.price())
                        + ", range "
                        + shown(trade.low())
                        + " to "
                        + shown(trade.high())
                        + ".";
        return rule().finding(message, "/trades/" + row.row() + "/price", trade.price().spans());
    }

    private static String shown(Stated<Price> price) {
        return price.value().map(Object::toString).orElse("not stated");
    }
}
