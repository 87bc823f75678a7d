package org.stakeline.serve.page;

import org.stakeline.compute.trades.RunningAverages;
import org.stakeline.compute.trades.TradeSchedule;
import org.stakeline.compute.trades.TradeTotal;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Price;
import org.stakeline.quantity.Ratio;
import org.stakeline.serve.chart.Drawing;
import org.stakeline.serve.chart.Frame;
import org.stakeline.serve.chart.Prices;
import org.stakeline.serve.chart.PricesDrawing;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Trades of one person, side, unit and currency with their days, in the order of these.
 *
 * @param number among the groups of the filing, from 0
 * @param caption {@code 10 sales of ADSs}
 * @param currency ISO code; empty where no sign or word is printed
 */
public record TradeGroup(
        int number, String caption, TradeTotal total, String currency, List<Point> points) {

    private static final int PLACES = 4;

    public TradeGroup {
        points = List.copyOf(points);
    }

    /**
     * One trade.
     *
     * @param row its place in the filing's list, from 0
     * @param running the weighted average up to it, exact; empty where it is not known
     */
    public record Point(int row, Trade trade, Optional<Ratio> running) {

        /** The key by which the words of its price are marked. */
        public String mark() {
            return "/trades/" + row + "/price";
        }
    }

    /** The groups of a filing, those with the most trades first. */
    public static List<TradeGroup> of(Filing filing, TradeSchedule schedule) {
        List<TradeGroup> groups = new ArrayList<>();
        List<TradeTotal> totals =
                schedule.totals().stream()
                        .sorted(Comparator.comparingInt((TradeTotal t) -> -t.rows().size()))
                        .toList();
        for (TradeTotal total : totals) {
            groups.add(of(groups.size(), filing, total));
        }
        return groups;
    }

    private static TradeGroup of(int number, Filing filing, TradeTotal total) {
        Map<Integer, Ratio> running = RunningAverages.of(filing, total);
        List<Point> points =
                total.rows().stream()
                        .map(row -> point(filing, row, running))
                        .filter(
                                p ->
                                        p.trade().date().isPresent()
                                                && p.trade().quantity().isPresent())
                        .sorted(
                                Comparator.comparing(
                                                (Point p) -> p.trade().date().value().orElseThrow())
                                        .thenComparingInt(Point::row))
                        .toList();
        return new TradeGroup(number, caption(total), total, total.currency().orElse(""), points);
    }

    private static Point point(Filing filing, int row, Map<Integer, Ratio> running) {
        return new Point(row, filing.trades().get(row), Optional.ofNullable(running.get(row)));
    }

    private static String caption(TradeTotal total) {
        return total.person().map(p -> p + ": ").orElse("")
                + total.rows().size()
                + " "
                + TradesView.sides(total.side())
                + " of "
                + units(total.unit());
    }

    /** The unit in words: {@code ADSs}. */
    public static String units(Trade.Unit unit) {
        return switch (unit) {
            case SHARE -> "shares";
            case ADS -> "ADSs";
            case OPTION -> "options";
            case OTHER -> "units";
        };
    }

    /** The chart, for wide windows and for narrow ones; none where no price has a day. */
    public List<Drawing> drawings() {
        Prices prices = new Prices(sign(), points.stream().map(this::price).toList());
        return prices.isEmpty()
                ? List.of()
                : List.of(
                        PricesDrawing.of(prices, Frame.BESIDE),
                        PricesDrawing.of(prices, Frame.BESIDE_NARROW));
    }

    private Prices.Trade price(Point point) {
        Trade trade = point.trade();
        return new Prices.Trade(
                trade.date().value().orElseThrow(),
                trade.quantity().value().orElseThrow(),
                trade.price().value().map(Price::amount),
                trade.low().value().map(Price::amount),
                trade.high().value().map(Price::amount),
                point.running().map(r -> r.decimal(PLACES)),
                "?mark=" + point.mark() + "#words",
                words(point));
    }

    /** {@code 12 May 2023 (Fri): 1,000 ADSs at $15.10, from $15.00 to $15.20, average $15.05}. */
    public String words(Point point) {
        Trade trade = point.trade();
        StringBuilder words = new StringBuilder();
        words.append(Figures.date(trade.date().value().orElseThrow())).append(": ");
        words.append(Figures.number(trade.quantity().value().orElseThrow()));
        words.append(' ').append(units(total.unit()));
        trade.price().value().ifPresent(p -> words.append(" at ").append(money(p.amount())));
        trade.low().value().ifPresent(p -> words.append(", from ").append(money(p.amount())));
        trade.high().value().ifPresent(p -> words.append(" to ").append(money(p.amount())));
        point.running()
                .ifPresent(
                        r ->
                                words.append("; average until then ")
                                        .append(money(r.decimal(PLACES))));
        return words.toString();
    }

    private String money(BigDecimal amount) {
        return sign() + Figures.number(amount);
    }

    private String sign() {
        return currency.equals("USD") ? "$" : currency.isEmpty() ? "" : currency + " ";
    }
}
