package org.stakeline.serve.page;

import static org.stakeline.serve.page.Table.Head.figure;
import static org.stakeline.serve.page.Table.Head.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables of a filing's page. */
public final class FilingTables {

    private FilingTables() {}

    /** The table of that name; empty where the page has none of it. */
    public static Optional<Table<?>> named(String name, FilingPage page) {
        return switch (name) {
            case "trades" -> Optional.of(trades(page.trades()));
            case "compared" -> Optional.of(compared(page));
            case "counts" -> Optional.of(counts(page));
            case "rules" -> Optional.of(rules(page));
            case "earlier" -> Optional.of(earlier(page));
            case "signatures" -> Optional.of(signatures(page));
            default -> Optional.empty();
        };
    }

    /** Stated values beside the computed ones. */
    public static Table<Comparison> compared(FilingPage page) {
        return new Table<>(
                "compared",
                List.of(
                        words("what", "What", row -> Cell.words(row.caption() + ", " + row.of())),
                        figure("stated", "Stated", row -> Cell.of(row.stated())),
                        figure("computed", "Computed", row -> Cell.of(row.computed())),
                        figure("difference", "Difference", row -> Cell.of(row.difference())),
                        words("result", "Result", row -> Cell.words(row.verdict().word()))),
                page.comparisons());
    }

    /** The share counts that a filing states. */
    public static Table<Told.Base> counts(FilingPage page) {
        return new Table<>(
                "counts",
                List.of(
                        figure("shares", "Shares outstanding", row -> Cell.of(row.shares())),
                        words("title", "Securities", row -> Cell.of(row.title())),
                        words("as-of", "As of", row -> Cell.of(row.asOf()))),
                page.told().bases());
    }

    /** The rules that may have applied on the day of the event. */
    public static Table<DueView.Rule> rules(FilingPage page) {
        return new Table<>(
                "rules",
                List.of(
                        words("rule", "Rule", rule -> Cell.words(rule.citation())),
                        words("term", "Term", rule -> Cell.words(rule.term())),
                        words("force", "In force", rule -> Cell.words(rule.inForce())),
                        words("due", "Due", rule -> Cell.of(rule.due()))),
                page.due().rules());
    }

    /** The earlier filings that a filing lists. */
    public static Table<Told.Earlier> earlier(FilingPage page) {
        return new Table<>(
                "earlier",
                List.of(
                        words("number", "Amendment", row -> Cell.of(row.number())),
                        words("filed", "Filed", row -> Cell.of(row.filed())),
                        words("called", "Called", row -> Cell.of(row.calledAs())),
                        words("remark", "Remark", row -> Cell.words(row.remarks()))),
                page.told().earlier());
    }

    /** Who signed, and for whom. */
    public static Table<Told.Signed> signatures(FilingPage page) {
        return new Table<>(
                "signatures",
                List.of(
                        words("for", "For", row -> Cell.of(row.person())),
                        words("by", "Signed by", row -> Cell.of(row.signedBy())),
                        words("title", "Title", row -> Cell.of(row.title())),
                        words("date", "Date", row -> Cell.of(row.date()))),
                page.told().signatures());
    }

    /**
     * The trades that a filing tells of; whose they are stands in each row unless all are one's.
     */
    public static Table<TradesView.Row> trades(TradesView trades) {
        List<Table.Head<TradesView.Row>> heads = new ArrayList<>();
        heads.add(words("date", "Date", row -> Cell.of(row.date())));
        boolean many = trades.onePerson().isEmpty();
        heads.add(
                new Table.Head<>(
                        many ? "person" : "",
                        "Person",
                        many ? Table.Look.WORDS : Table.Look.FILE,
                        row -> Cell.of(row.person())));
        heads.add(words("side", "Side", row -> Cell.of(row.side())));
        heads.add(figure("quantity", "Quantity", row -> Cell.of(row.quantity())));
        heads.add(words("unit", "Unit", row -> Cell.of(row.unit())));
        heads.add(figure("price", "Average price", row -> Cell.of(row.price())));
        heads.add(figure("low", "Low", row -> Cell.of(row.low())));
        heads.add(figure("high", "High", row -> Cell.of(row.high())));
        heads.add(
                figure(
                        "running",
                        "Running average",
                        row -> Cell.figure(row.running().shown().replaceAll("[,$–]", ""))));
        heads.add(words("range", "In range", row -> Cell.words(row.inRange().word())));
        heads.add(words("day", "Trading day", row -> Cell.words(row.tradingDay().word())));
        return new Table<>("trades", heads, trades.rows());
    }
}
