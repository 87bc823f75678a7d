package org.stakeline.compute.trades;

import java.util.List;
import java.util.Optional;

/**
 * What the trades told of in a filing come to, all together.
 *
 * @param totals one for each person, side, unit and currency
 * @param days the same day by day, the first day first; trades without a day are in none
 * @param projection when nothing would be left if it went on like that; no statement of the filing
 */
public record TradeSchedule(
        List<TradeRow> rows,
        List<TradeTotal> totals,
        List<TradeTotal> days,
        List<ClassChange> changes,
        Optional<PositionBefore> before,
        Optional<Projection> projection) {

    public TradeSchedule {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        days = List.copyOf(days);
        changes = List.copyOf(changes);
    }

    public static TradeSchedule none() {
        return new TradeSchedule(
                List.of(), List.of(), List.of(), List.of(), Optional.empty(), Optional.empty());
    }
}
