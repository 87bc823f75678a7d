package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.compute.trades.ClassChange;
import org.stakeline.compute.trades.PositionBefore;
import org.stakeline.compute.trades.Projection;
import org.stakeline.compute.trades.TradeRow;
import org.stakeline.compute.trades.TradeSchedule;
import org.stakeline.compute.trades.TradeTotal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the trades told of in a filing come to.
 *
 * @param days the totals day by day
 */
@Serdeable
public record TradesJson(
        List<Row> rows,
        List<Total> totals,
        List<Day> days,
        List<Change> changes,
        @Nullable Before before,
        @Nullable Projected projection) {

    /** What is to be said of one trade of the list; null where nothing can be said. */
    @Serdeable
    public record Row(
            int row,
            @Nullable String date,
            @Nullable Boolean insideRange,
            @Nullable Boolean rangeOverOneDollar,
            @Nullable Boolean tradingDay,
            @Nullable String closedBecause,
            @Nullable Boolean withinSixtyDays) {

        static Row of(TradeRow row) {
            return new Row(
                    row.row(),
                    row.date().map(Object::toString).orElse(null),
                    row.insideRange().orElse(null),
                    row.rangeOverOneDollar().orElse(null),
                    row.tradingDay().orElse(null),
                    row.closedBecause().orElse(null),
                    row.withinSixtyDays().orElse(null));
        }
    }

    /**
     * What one person's trades of one side, unit and currency come to; money and prices in that
     * currency.
     */
    @Serdeable
    public record Total(
            @Nullable String person,
            String side,
            String unit,
            @Nullable String currency,
            List<Integer> rows,
            @Nullable String first,
            @Nullable String last,
            DerivedJson quantity,
            @Nullable DerivedJson shares,
            @Nullable DerivedJson gross,
            @Nullable DerivedJson weightedAverage,
            @Nullable String lowest,
            @Nullable String highest) {

        static Total of(TradeTotal total) {
            return new Total(
                    total.person().orElse(null),
                    total.side().name(),
                    total.unit().name(),
                    total.currency().orElse(null),
                    total.rows(),
                    text(total.first()),
                    text(total.last()),
                    DerivedJson.of(
                            total.quantity(), BigDecimal::toPlainString, BigDecimal::toPlainString),
                    DerivedJson.number(total.shares()),
                    gross(total),
                    average(total),
                    text(total.lowest()),
                    text(total.highest()));
        }

        private static @Nullable DerivedJson gross(TradeTotal total) {
            return total.gross()
                    .map(
                            d ->
                                    DerivedJson.of(
                                            d,
                                            BigDecimal::toPlainString,
                                            g -> total.grossShown().orElse(g).toPlainString()))
                    .orElse(null);
        }

        private static @Nullable DerivedJson average(TradeTotal total) {
            return total.weightedAverage()
                    .map(
                            d ->
                                    DerivedJson.of(
                                            d, Object::toString, r -> r.decimal(4).toPlainString()))
                    .orElse(null);
        }
    }

    /** What one person's trades of one side, unit and currency come to on one day. */
    @Serdeable
    public record Day(
            @Nullable String day,
            @Nullable String person,
            String side,
            String unit,
            @Nullable String currency,
            List<Integer> rows,
            String quantity,
            @Nullable String weightedAverage) {

        static Day of(TradeTotal total) {
            return new Day(
                    text(total.first()),
                    total.person().orElse(null),
                    total.side().name(),
                    total.unit().name(),
                    total.currency().orElse(null),
                    total.rows(),
                    total.quantity().value().toPlainString(),
                    total.averageShown().map(BigDecimal::toPlainString).orElse(null));
        }
    }

    /** How much of the class the trades of one side are. */
    @Serdeable
    public record Change(
            String side, @Nullable DerivedJson ofClass, boolean atLeastOnePercent, String words) {

        static Change of(ClassChange change) {
            return new Change(
                    change.side().name(),
                    DerivedJson.percent(Optional.of(change.ofClass())),
                    change.atLeastOnePercent(),
                    change.words());
        }
    }

    /** The position before the trades: implied by the schedule, not stated. */
    @Serdeable
    public record Before(
            boolean implied,
            @Nullable DerivedJson ads,
            @Nullable DerivedJson shares,
            @Nullable DerivedJson percent,
            String words) {

        static Before of(PositionBefore before) {
            return new Before(
                    true,
                    DerivedJson.plain(before.ads()),
                    DerivedJson.plain(Optional.of(before.shares())),
                    DerivedJson.percent(before.percent()),
                    before.words());
        }
    }

    /**
     * When nothing would be left if the holder went on selling at the rate of the last exchange
     * days: a projection, not stated.
     */
    @Serdeable
    public record Projected(
            boolean implied,
            String from,
            String until,
            int days,
            @Nullable DerivedJson left,
            String unit,
            @Nullable DerivedJson perDay,
            int daysLeft,
            String nothingLeft,
            List<String> working,
            String words) {

        static Projected of(Projection projection) {
            return new Projected(
                    true,
                    projection.from().toString(),
                    projection.until().toString(),
                    projection.days(),
                    DerivedJson.of(
                            projection.left(),
                            BigDecimal::toPlainString,
                            BigDecimal::toPlainString),
                    projection.unit(),
                    DerivedJson.number(Optional.of(projection.perDay())),
                    projection.daysLeft().value(),
                    projection.nothingLeft().value().toString(),
                    Stream.of(projection.daysLeft(), projection.nothingLeft())
                            .flatMap(derived -> derived.working().stream())
                            .toList(),
                    projection.words());
        }
    }

    static TradesJson of(TradeSchedule schedule) {
        return new TradesJson(
                schedule.rows().stream().map(Row::of).toList(),
                schedule.totals().stream().map(Total::of).toList(),
                schedule.days().stream().map(Day::of).toList(),
                schedule.changes().stream().map(Change::of).toList(),
                schedule.before().map(Before::of).orElse(null),
                schedule.projection().map(Projected::of).orElse(null));
    }

    private static @Nullable String text(Optional<?> value) {
        return value.map(Object::toString).orElse(null);
    }
}
