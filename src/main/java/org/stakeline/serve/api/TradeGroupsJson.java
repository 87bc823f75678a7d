package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Price;
import org.stakeline.quantity.Ratio;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.TradeGroup;

import java.util.List;

/** The trades that a filing tells of, by person, side, unit and currency, in the order of days. */
@Serdeable
public record TradeGroupsJson(String filing, List<Group> groups) {

    static TradeGroupsJson of(String filing, List<TradeGroup> groups) {
        return new TradeGroupsJson(filing, groups.stream().map(Group::of).toList());
    }

    /**
     * Trades that can be averaged with each other.
     *
     * @param currency ISO code; empty where no sign or word is printed
     */
    @Serdeable
    public record Group(
            int number,
            String caption,
            @Nullable String person,
            String side,
            String unit,
            String currency,
            List<Row> trades) {

        static Group of(TradeGroup group) {
            return new Group(
                    group.number(),
                    group.caption(),
                    group.total().person().orElse(null),
                    Asking.nameOf(group.total().side()),
                    Asking.nameOf(group.total().unit()),
                    group.currency(),
                    group.points().stream().map(p -> Row.of(group, p)).toList());
        }
    }

    /**
     * One trade with its day.
     *
     * @param row its place in the filing's list of trades, from 0
     * @param runningAverage the weighted average price up to this trade, to four places; {@code
     *     runningAverageExact} as a fraction
     * @param mark the key of the words that tell the price
     */
    @Serdeable
    public record Row(
            int row,
            String date,
            String quantity,
            @Nullable String price,
            @Nullable String low,
            @Nullable String high,
            @Nullable String runningAverage,
            @Nullable String runningAverageExact,
            String mark,
            String words) {

        private static final int PLACES = 4;

        static Row of(TradeGroup group, TradeGroup.Point point) {
            Trade trade = point.trade();
            return new Row(
                    point.row(),
                    trade.date().value().orElseThrow().toString(),
                    trade.quantity().value().orElseThrow().toPlainString(),
                    price(trade.price()),
                    price(trade.low()),
                    price(trade.high()),
                    point.running().map(r -> r.decimal(PLACES).toPlainString()).orElse(null),
                    point.running().map(Ratio::toString).orElse(null),
                    point.mark(),
                    group.words(point));
        }

        private static @Nullable String price(Stated<Price> price) {
            return price.value().map(Price::toString).orElse(null);
        }
    }
}
