package org.stakeline.compute.trades;

import org.stakeline.filing.Filing;
import org.stakeline.filing.Trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The trades that a filing tells of and the one before it did not: Item 5(c) asks for sixty days or
 * those since the last filing, so that one trade may be told of twice.
 */
final class NewTrades {

    private NewTrades() {}

    /** A trade as it is told again: its day, way, number and price. */
    private record Told(String person, Object day, Object side, Object quantity, Object price) {

        static Told of(Trade trade) {
            return new Told(
                    trade.person().value().map(NewTrades::folded).orElse(""),
                    trade.date().value(),
                    trade.side().value(),
                    trade.quantity().value().map(q -> q.stripTrailingZeros()),
                    trade.price().value().map(p -> p.amount().stripTrailingZeros()));
        }
    }

    /** The places of the trades of {@code now} that {@code before} does not tell of, each once. */
    static List<Integer> between(Filing before, Filing now) {
        Map<Told, Integer> known = new HashMap<>();
        before.trades().forEach(trade -> known.merge(Told.of(trade), 1, Integer::sum));
        List<Integer> fresh = new ArrayList<>();
        for (int i = 0; i < now.trades().size(); i++) {
            Told told = Told.of(now.trades().get(i));
            int left = known.getOrDefault(told, 0);
            if (left == 0) {
                fresh.add(i);
            } else {
                known.put(told, left - 1);
            }
        }
        return List.copyOf(fresh);
    }

    private static String folded(String name) {
        return org.stakeline.filing.PersonName.of(name).toString();
    }
}
