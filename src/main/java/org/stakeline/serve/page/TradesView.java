package org.stakeline.serve.page;

import org.stakeline.compute.trades.ClassChange;
import org.stakeline.compute.trades.TradeRow;
import org.stakeline.compute.trades.TradeSchedule;
import org.stakeline.compute.trades.TradeTotal;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Price;
import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** The trades that a filing tells of, with what they come to. */
public record TradesView(
        List<Row> rows, List<Total> totals, List<Change> changes, List<TradeGroup> groups) {

    public TradesView {
        rows = List.copyOf(rows);
        totals = List.copyOf(totals);
        changes = List.copyOf(changes);
        groups = List.copyOf(groups);
    }

    /** One trade as told, with what is to be said of it. */
    public record Row(
            int index,
            Fact date,
            Fact person,
            Fact side,
            Fact quantity,
            Fact unit,
            Fact price,
            Fact low,
            Fact high,
            Fact running,
            Check inRange,
            Check tradingDay) {}

    /** A question answered: yes, no, or not to be said. */
    public record Check(String word, String style, String why) {

        static Check of(Optional<Boolean> answer, String why) {
            return answer.map(
                            yes -> yes ? new Check("yes", "yes", why) : new Check("no", "no", why))
                    .orElse(new Check("–", "absent", "not to be said"));
        }
    }

    /** What the trades of one person, side, unit and currency come to. */
    public record Total(String caption, List<Field> fields) {

        public Total {
            fields = List.copyOf(fields);
        }
    }

    /** How much of the class the trades of one side are. */
    public record Change(String caption, Fact percent, boolean material, String words) {}

    public boolean isEmpty() {
        return rows.isEmpty();
    }

    /**
     * The person of all trades, where they are told to be one person's; the table then leaves it
     * out.
     */
    public Optional<Fact> onePerson() {
        List<String> names = rows.stream().map(row -> row.person().shown()).distinct().toList();
        return names.size() == 1 ? Optional.of(rows.getFirst().person()) : Optional.empty();
    }

    static TradesView of(Filing filing, TradeSchedule schedule, Marks marks) {
        List<TradeGroup> groups = TradeGroup.of(filing, schedule);
        Map<Integer, Ratio> running = running(groups);
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < filing.trades().size(); i++) {
            Optional<Ratio> average = Optional.ofNullable(running.get(i));
            rows.add(new Told(filing.trades().get(i), i, marks).row(said(schedule, i), average));
        }
        List<Total> totals = new ArrayList<>();
        for (TradeTotal total : schedule.totals()) {
            totals.add(new Sum(total, totals.size(), rows, marks).total());
        }
        List<Change> changes = new ArrayList<>();
        for (ClassChange change : schedule.changes()) {
            Fact percent =
                    Comparison.ratio(
                            "Traded, of the class",
                            "ofClass/" + changes.size(),
                            change.ofClass(),
                            marks);
            changes.add(
                    new Change(
                            sides(change.side()),
                            percent,
                            change.atLeastOnePercent(),
                            change.words()));
        }
        return new TradesView(rows, totals, changes, groups);
    }

    private static Map<Integer, Ratio> running(List<TradeGroup> groups) {
        Map<Integer, Ratio> running = new HashMap<>();
        groups.stream()
                .flatMap(group -> group.points().stream())
                .forEach(p -> p.running().ifPresent(average -> running.put(p.row(), average)));
        return running;
    }

    private static Optional<TradeRow> said(TradeSchedule schedule, int index) {
        return schedule.rows().stream().filter(row -> row.row() == index).findFirst();
    }

    static String sides(Trade.Side side) {
        return switch (side) {
            case BUY -> "purchases";
            case SELL -> "sales";
            case OTHER -> "other changes";
        };
    }

    /** One trade as told. */
    private static final class Told {

        private final Trade trade;
        private final int index;
        private final Marks marks;

        Told(Trade trade, int index, Marks marks) {
            this.trade = trade;
            this.index = index;
            this.marks = marks;
        }

        Row row(Optional<TradeRow> said, Optional<Ratio> running) {
            return new Row(
                    index,
                    marks.date(label("date"), at("date"), trade.date()),
                    marks.stated(label("person"), at("person"), trade.person()),
                    marks.stated(
                            label("side"), at("side"), trade.side(), Figures::words, Enum::name),
                    marks.stated(
                            label("quantity"),
                            at("quantity"),
                            trade.quantity(),
                            Figures::number,
                            BigDecimal::toPlainString),
                    marks.stated(label("unit"), at("unit"), trade.unit(), Told::unit, Enum::name),
                    price("price", trade.price()),
                    price("low", trade.low()),
                    price("high", trade.high()),
                    running.map(Told::average).orElse(Fact.absent("–")),
                    Check.of(
                            said.flatMap(TradeRow::insideRange),
                            "the average lies within the printed range"),
                    Check.of(
                            said.flatMap(TradeRow::tradingDay),
                            said.flatMap(TradeRow::closedBecause)
                                    .orElse("the New York exchanges were open")));
        }

        private Fact price(String field, org.stakeline.evidence.Stated<Price> price) {
            return marks.stated(
                    label(field),
                    at(field),
                    price,
                    p -> Figures.number(p.amount()),
                    Price::toString);
        }

        private static Fact average(Ratio average) {
            return new Fact(
                    Figures.number(average.decimal(4)), average.toString(), "", Fact.Kind.COMPUTED);
        }

        private static String unit(Trade.Unit unit) {
            return unit == Trade.Unit.ADS ? "ADS" : Figures.words(unit);
        }

        private String label(String what) {
            return "Trade " + (index + 1) + ", " + what;
        }

        private String at(String field) {
            return "/trades/" + index + "/" + field;
        }
    }

    /** What a group of trades comes to. */
    private static final class Sum {

        private final TradeTotal total;
        private final int index;
        private final List<Row> rows;
        private final Marks marks;
        private final List<Field> fields = new ArrayList<>();

        Sum(TradeTotal total, int index, List<Row> rows, Marks marks) {
            this.total = total;
            this.rows = List.copyOf(rows);
            this.index = index;
            this.marks = marks;
        }

        Total total() {
            add("Quantity, " + TradeGroup.units(total.unit()), Optional.of(quantity()));
            add(
                    "In shares",
                    total.shares()
                            .map(
                                    d ->
                                            marks.computed(
                                                    "Traded, in shares",
                                                    key("shares"),
                                                    d,
                                                    Comparison.shown(d.value()),
                                                    d.value().toString())));
            add(
                    "Gross",
                    total.gross()
                            .map(
                                    d ->
                                            marks.computed(
                                                    "Gross",
                                                    key("gross"),
                                                    d,
                                                    money(total.grossShown().orElse(d.value())),
                                                    d.value().toPlainString())));
            add("Gross, exact", total.gross().map(d -> exactly(d.value())));
            add(
                    "Weighted average price",
                    total.weightedAverage()
                            .map(
                                    d ->
                                            marks.computed(
                                                    "Weighted average price",
                                                    key("average"),
                                                    d,
                                                    money(d.value().decimal(4)),
                                                    d.value().toString())));
            add("Lowest price", total.lowest().map(p -> told(p, Row::low)));
            add("Highest price", total.highest().map(p -> told(p, Row::high)));
            return new Total(caption(), fields);
        }

        private Fact exactly(BigDecimal gross) {
            return new Fact(
                    money(gross),
                    gross.toPlainString(),
                    "computed:" + key("gross"),
                    Fact.Kind.COMPUTED);
        }

        // the price in the row that tells it: in its range, or alone where no range is printed
        private Fact told(Price price, Function<Row, Fact> end) {
            return total.rows().stream()
                    .map(rows::get)
                    .flatMap(row -> Stream.of(end.apply(row), row.price()))
                    .filter(fact -> fact.exact().equals(price.toString()))
                    .findFirst()
                    .map(fact -> fact.as(money(price.amount())))
                    .orElse(Fact.plain(money(price.amount())));
        }

        private Fact quantity() {
            BigDecimal value = total.quantity().value();
            return marks.computed(
                    "Traded, " + TradeGroup.units(total.unit()),
                    key("quantity"),
                    total.quantity(),
                    Figures.number(value),
                    value.toPlainString());
        }

        private String caption() {
            String who = total.person().map(p -> p + ": ").orElse("");
            String span = total.first().isEmpty() ? "" : ", " + days();
            return who + total.rows().size() + " " + sides(total.side()) + span;
        }

        private String days() {
            String first = total.first().map(Figures::date).orElse("");
            String last = total.last().map(Figures::date).orElse("");
            return first.equals(last) ? first : first + " to " + last;
        }

        private String money(BigDecimal amount) {
            return total.currency().map(c -> c.equals("USD") ? "$" : c + " ").orElse("")
                    + Figures.number(amount);
        }

        private String key(String what) {
            return "trades/" + index + "/" + what;
        }

        private void add(String caption, Optional<Fact> fact) {
            fact.ifPresent(f -> fields.add(Field.of(caption, f)));
        }
    }
}
