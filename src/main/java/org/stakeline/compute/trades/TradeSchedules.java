package org.stakeline.compute.trades;

import org.stakeline.calendar.DayCalendar;
import org.stakeline.compute.block.Block;
import org.stakeline.compute.percent.Base;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Price;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/**
 * Adds up the trades told of in a filing: by person, side, unit and currency, never ADSs with
 * shares.
 */
public final class TradeSchedules {

    private static final int WINDOW = 60;
    private static final BigDecimal ONE_DOLLAR = BigDecimal.ONE;

    private final Filing filing;
    private final DayCalendar exchange;
    private final Optional<LocalDate> filed;

    private TradeSchedules(Filing filing, DayCalendar exchange, Optional<LocalDate> filed) {
        this.filing = filing;
        this.exchange = exchange;
        this.filed = filed;
    }

    /**
     * What a filing's trades come to.
     *
     * @param filed the day of filing or signing, where it is known: the sixty days of Item 5(c) are
     *     counted back from it
     */
    public static TradeSchedule of(
            Filing filing,
            DayCalendar exchange,
            Optional<LocalDate> filed,
            Optional<Base> base,
            Block block) {
        if (filing.trades().isEmpty()) {
            return TradeSchedule.none();
        }
        TradeSchedules schedules = new TradeSchedules(filing, exchange, filed);
        List<TradeTotal> totals = schedules.totals();
        Optional<PositionBefore> before = new PositionsBefore(filing, base, block).of(totals);
        return new TradeSchedule(
                IntStream.range(0, filing.trades().size()).mapToObj(schedules::row).toList(),
                totals,
                schedules.days(),
                new ClassChanges(filing, base).of(totals),
                before,
                new Projections(exchange).of(filing.trades(), totals, before));
    }

    private record Key(
            Optional<String> person, Trade.Side side, Trade.Unit unit, Optional<String> currency) {

        static Key of(Trade trade) {
            return new Key(
                    trade.person().value(),
                    trade.side().value().orElse(Trade.Side.OTHER),
                    trade.unit().value().orElse(Trade.Unit.OTHER),
                    trade.currency().value());
        }
    }

    private List<TradeTotal> totals() {
        return totals(trade -> Optional.of(Key.of(trade)));
    }

    private record DayKey(LocalDate day, Key key) {}

    private List<TradeTotal> days() {
        return totals(trade -> trade.date().value().map(day -> new DayKey(day, Key.of(trade))))
                .stream()
                .sorted(Comparator.comparing(total -> total.first().orElse(LocalDate.MIN)))
                .toList();
    }

    /** one total for each key; trades without a quantity or a key are left out. */
    private <K> List<TradeTotal> totals(Function<Trade, Optional<K>> keyOf) {
        Map<K, List<Integer>> groups = new LinkedHashMap<>();
        for (int i = 0; i < filing.trades().size(); i++) {
            int row = i;
            Trade trade = filing.trades().get(i);
            keyOf.apply(trade)
                    .filter(key -> trade.quantity().isPresent())
                    .ifPresent(key -> groups.computeIfAbsent(key, k -> new ArrayList<>()).add(row));
        }
        TotalBuilder builder = new TotalBuilder(filing);
        return groups.values().stream().map(rows -> total(builder, rows)).toList();
    }

    private TradeTotal total(TotalBuilder builder, List<Integer> rows) {
        Key key = Key.of(filing.trades().get(rows.getFirst()));
        return builder.total(key.person(), key.side(), key.unit(), key.currency(), rows);
    }

    private TradeRow row(int index) {
        Trade trade = filing.trades().get(index);
        Optional<LocalDate> date = trade.date().value();
        Optional<String> closed = date.flatMap(exchange::closedBecause);
        return new TradeRow(
                index,
                date,
                insideRange(trade),
                rangeOverOneDollar(trade),
                date.map(day -> closed.isEmpty()),
                closed,
                date.flatMap(day -> filed.map(until -> isInWindow(day, until))));
    }

    private static boolean isInWindow(LocalDate day, LocalDate filed) {
        return !day.isAfter(filed) && !day.isBefore(filed.minusDays(WINDOW));
    }

    private static Optional<Boolean> insideRange(Trade trade) {
        return trade.price()
                .value()
                .flatMap(
                        price ->
                                trade.low()
                                        .value()
                                        .flatMap(
                                                low ->
                                                        trade.high()
                                                                .value()
                                                                .map(
                                                                        high ->
                                                                                isWithin(
                                                                                        price, low,
                                                                                        high))));
    }

    private static boolean isWithin(Price price, Price low, Price high) {
        return price.compareTo(low) >= 0 && price.compareTo(high) <= 0;
    }

    private static Optional<Boolean> rangeOverOneDollar(Trade trade) {
        boolean dollars = trade.currency().value().filter("USD"::equals).isPresent();
        return trade.low()
                .value()
                .filter(low -> dollars)
                .flatMap(
                        low ->
                                trade.high()
                                        .value()
                                        .map(
                                                high ->
                                                        high.amount()
                                                                        .subtract(low.amount())
                                                                        .compareTo(ONE_DOLLAR)
                                                                > 0));
    }
}
