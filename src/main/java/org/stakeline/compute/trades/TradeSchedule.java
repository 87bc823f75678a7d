package org.stakeline.compute.trades;

import java.util.List;
import java.util.Optional;

/** What the trades told of in a filing come to, all together. */
public record TradeSchedule(
        List<TradeRow> rows,
        List<TradeTotal> totals,
        List<ClassChange> changes,
        Optional<PositionBefore> before) {

    public TradeSchedule {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        changes = List.copyOf(changes);
    }

    public static TradeSchedule none() {
        return new TradeSchedule(List.of(), List.of(), List.of(), Optional.empty());
    }
}
