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
import java.util.stream.IntStream;

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

    /** What is held now, in the unit of the trades, with the values that say so. */
    private record Held(BigDecimal count, String unit, List<Derived.Input> inputs) {

        Derived<BigDecimal> derived() {
            return new Derived<>(
                    count,
                    "position after the trades, as the filing states it",
                    inputs,
                    List.of(Printed.number(count) + " " + unit + " held now"));
        }
    }

    /** A trade with its place among those of the filing. */
    private record Counted(int row, Trade trade) {

        boolean isSale() {
            return side() == Trade.Side.SELL;
        }

        private Trade.Side side() {
            return trade.side().value().orElseThrow();
        }

        BigDecimal sold() {
            return signed(side(), quantity(trade));
        }

        Derived.Input input() {
            return Derived.Input.of(
                    (isSale() ? "sold on " : "bought on ") + trade.date().value().orElseThrow(),
                    trade.quantity(),
                    "/trades/" + row + "/quantity");
        }
    }

    private static Held now(PositionBefore before, List<TradeTotal> totals) {
        BigDecimal sold =
                totals.stream()
                        .map(t -> signed(t.side(), t.quantity().value()))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return before.ads()
                .map(ads -> held(ads.value().count().subtract(sold), "ADSs", ads))
                .orElseGet(
                        () ->
                                held(
                                        before.shares().value().count().subtract(sold),
                                        "shares",
                                        before.shares()));
    }

    // what went into the position before the trades, but for the trades, is the position now
    private static Held held(BigDecimal count, String unit, Derived<?> before) {
        return new Held(
                count,
                unit,
                before.inputs().stream()
                        .filter(input -> !input.path().startsWith("/trades/"))
                        .toList());
    }

    private static BigDecimal signed(Trade.Side side, BigDecimal quantity) {
        return side == Trade.Side.SELL ? quantity : quantity.negate();
    }

    private Optional<Projection> project(List<Trade> trades, Held held, LocalDate until) {
        LocalDate from = firstOfLast(until);
        List<Counted> counted =
                IntStream.range(0, trades.size())
                        .mapToObj(row -> new Counted(row, trades.get(row)))
                        .filter(t -> !t.trade().date().value().orElseThrow().isBefore(from))
                        .toList();
        BigDecimal sold =
                counted.stream().map(Counted::sold).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sold.signum() <= 0 || held.count().signum() <= 0) {
            return Optional.empty();
        }
        BigDecimal daysLeft =
                daysUp(Ratio.of(held.count().multiply(BigDecimal.valueOf(DAYS)), sold));
        return daysLeft.compareTo(MOST_DAYS) > 0
                ? Optional.empty()
                : Optional.of(
                        projection(held, from, last(counted, until), counted, daysLeft.intValue()));
    }

    private static Counted last(List<Counted> counted, LocalDate until) {
        return counted.stream()
                .filter(t -> t.trade().date().value().orElseThrow().equals(until))
                .reduce((_, later) -> later)
                .orElseThrow();
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
            Held held, LocalDate from, Counted last, List<Counted> counted, int daysLeft) {
        Derived<Ratio> perDay = perDay(counted);
        LocalDate until = last.trade().date().value().orElseThrow();
        LocalDate nothingLeft = exchange.plus(until, daysLeft);
        return new Projection(
                held.derived(),
                held.unit(),
                from,
                until,
                DAYS,
                perDay,
                daysLeft(held, perDay, daysLeft),
                nothingLeft(last, daysLeft, nothingLeft),
                "A projection, not stated in the filing: at the rate of the ten exchange days from "
                        + from
                        + " to "
                        + until
                        + ", "
                        + rate(perDay)
                        + " "
                        + held.unit()
                        + " a day, the "
                        + Printed.number(held.count())
                        + " that are left would be sold on "
                        + nothingLeft
                        + ", "
                        + days(daysLeft)
                        + " after the last trade; if the holder sells on each of these days at that rate and buys none.");
    }

    private static Derived<Ratio> perDay(List<Counted> counted) {
        BigDecimal sold =
                counted.stream().map(Counted::sold).reduce(BigDecimal.ZERO, BigDecimal::add);
        Ratio perDay = Ratio.of(sold, BigDecimal.valueOf(DAYS));
        return new Derived<>(
                perDay,
                "sold less bought ÷ exchange days",
                counted.stream().map(Counted::input).toList(),
                List.of(
                        sum(counted) + " = " + Printed.number(sold),
                        Printed.number(sold)
                                + " ÷ "
                                + DAYS
                                + " = "
                                + Printed.number(perDay.decimal(4))));
    }

    private static String sum(List<Counted> counted) {
        StringBuilder sum = new StringBuilder();
        for (Counted one : counted) {
            String sign = one.isSale() ? sum.isEmpty() ? "" : " + " : sum.isEmpty() ? "−" : " − ";
            sum.append(sign).append(Printed.number(quantity(one.trade())));
        }
        return sum.toString();
    }

    private static Derived<Integer> daysLeft(Held held, Derived<Ratio> perDay, int daysLeft) {
        return new Derived<>(
                daysLeft,
                "what is left ÷ what is sold a day, a day that is begun counted whole",
                List.of(
                        new Derived.Input("left", held.count().toPlainString(), "", List.of()),
                        new Derived.Input("sold a day", rate(perDay), "", List.of())),
                List.of(
                        Printed.number(held.count())
                                + " ÷ "
                                + rate(perDay)
                                + ", in whole days: "
                                + days(daysLeft)));
    }

    private static Derived<LocalDate> nothingLeft(Counted last, int daysLeft, LocalDate day) {
        return new Derived<>(
                day,
                "the last trade + exchange days; days on which the exchanges are closed are left out",
                List.of(
                        Derived.Input.of(
                                "last trade",
                                last.trade().date(),
                                "/trades/" + last.row() + "/date"),
                        new Derived.Input(
                                "exchange days left", Integer.toString(daysLeft), "", List.of())),
                List.of(
                        last.trade().date().value().orElseThrow()
                                + " + "
                                + days(daysLeft)
                                + " = "
                                + day));
    }

    private static String rate(Derived<Ratio> perDay) {
        return Printed.number(perDay.value().decimal(4));
    }

    private static String days(int days) {
        return Printed.count(days, "exchange day", "exchange days");
    }
}
