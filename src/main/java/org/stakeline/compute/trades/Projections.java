package org.stakeline.compute.trades;

import org.stakeline.calendar.DayCalendar;
import org.stakeline.evidence.Derived;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Goes on selling at the rate of a schedule's last ten exchange days until nothing is left. Only
 * where the position now is exactly known and all trades have a day, a side and one unit, and more
 * was sold than bought in these days; not further than about two years.
 */
final class Projections {

    private static final int DAYS = 10;
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(500);

    private final DayCalendar exchange;

    Projections(DayCalendar exchange) {
        this.exchange = exchange;
    }

    /**
     * What is projected from the trades of a filing.
     *
     * @param before the position before the trades, which says that it is known now
     */
    Optional<Projection> of(
            List<Trade> trades, List<TradeTotal> totals, Optional<PositionBefore> before) {
        boolean dated = trades.stream().allMatch(trade -> trade.date().isPresent());
        Optional<LocalDate> last =
                trades.stream()
                        .flatMap(trade -> trade.date().value().stream())
                        .max(Comparator.naturalOrder());
        return before.filter(b -> dated)
                .flatMap(b -> last.flatMap(until -> project(trades, now(b, totals), until)));
    }

    /** What is held now, in the unit of the trades. */
    private record Held(BigDecimal count, String unit) {}

    private static Held now(PositionBefore before, List<TradeTotal> totals) {
        BigDecimal sold =
                totals.stream()
                        .map(t -> signed(t.side(), t.quantity().value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return before.ads()
                .map(ads -> new Held(ads.value().count().subtract(sold), "ADSs"))
                .orElseGet(
                        () -> new Held(before.shares().value().count().subtract(sold), "shares"));
    }

    private static BigDecimal signed(Trade.Side side, BigDecimal quantity) {
        return side == Trade.Side.SELL ? quantity : quantity.negate();
    }

    private Optional<Projection> project(List<Trade> trades, Held held, LocalDate until) {
        LocalDate from = firstOfLast(until);
        List<Trade> counted =
                trades.stream()
                        .filter(t -> !t.date().value().orElseThrow().isBefore(from))
                        .toList();
        BigDecimal sold =
                counted.stream()
                        .map(t -> signed(t.side().value().orElseThrow(), quantity(t)))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sold.signum() <= 0 || held.count().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal daysLeft =
                daysUp(Ratio.of(held.count().multiply(BigDecimal.valueOf(DAYS)), sold));
        return daysLeft.compareTo(MOST_DAYS) > 0
                ? Optional.empty()
                : Optional.of(projection(held, from, until, sold, daysLeft.intValue()));
    }

    private static BigDecimal quantity(Trade trade) {
        return trade.quantity().value().orElse(BigDecimal.ZERO);
    }

    /** the first of the last ten days on which the exchanges were open. */
    private LocalDate firstOfLast(LocalDate until) {
        LocalDate day = until;
        for (int open = exchange.isOpen(day) ? 1 : 0; open < DAYS; ) {
            day = day.minusDays(1);
            open += exchange.isOpen(day) ? 1 : 0;
        }
        return day;
    }

    /** in whole days, the last begun one counted. */
    private static BigDecimal daysUp(Ratio days) {
        return days.isWhole() ? days.whole() : days.whole().add(BigDecimal.ONE);
    }

    private Projection projection(
            Held held, LocalDate from, LocalDate until, BigDecimal sold, int daysLeft) {
        Ratio perDay = Ratio.of(sold, BigDecimal.valueOf(DAYS));
        String rate = Printed.number(perDay.decimal(4));
        Derived<Ratio> derived =
                new Derived<>(
                        perDay,
                        "sold less bought ÷ exchange days",
                        List.of(
                                new Derived.Input(
                                        "sold less bought",
                                        sold.toPlainString(),
                                        "/trades",
                                        List.of())),
                        List.of(Printed.number(sold) + " ÷ " + DAYS + " = " + rate));
        LocalDate nothingLeft = exchange.plus(until, daysLeft);
        String words =
                "A projection, not stated in the filing: at the rate of the ten exchange days from "
                        + from
                        + " to "
                        + until
                        + ", "
                        + rate
                        + " "
                        + held.unit()
                        + " a day, the "
                        + Printed.number(held.count())
                        + " that are left would be sold on "
                        + nothingLeft
                        + ", "
                        + Printed.count(daysLeft, "exchange day", "exchange days")
                        + " after the last trade; if the holder sells on each of these days at that rate and buys none.";
        return new Projection(
                held.count(),
                held.unit(),
                from,
                until,
                DAYS,
                derived,
                daysLeft,
                nothingLeft,
                words);
    }
}
