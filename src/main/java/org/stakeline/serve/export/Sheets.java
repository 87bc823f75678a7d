package org.stakeline.serve.export;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.Fact;
import org.stakeline.serve.page.Percents;
import org.stakeline.serve.page.PositionSort;
import org.stakeline.serve.page.TradesView;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.FindingFilter;
import org.stakeline.store.FindingRow;
import org.stakeline.store.FindingSort;
import org.stakeline.store.Findings;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.IssuerSort;
import org.stakeline.store.Issuers;
import org.stakeline.store.PersonRow;
import org.stakeline.store.PersonSort;
import org.stakeline.store.Persons;
import org.stakeline.store.Position;

import java.time.Instant;
import java.util.List;

/** The tables of the pages as sheets: the same rows in the same order, on all of their pages. */
@Singleton
public final class Sheets {

    private static final List<String> POSITION =
            List.of(
                    "Aggregate, shares",
                    "Sole voting",
                    "Shared voting",
                    "Sole dispositive",
                    "Shared dispositive",
                    "Stated, %",
                    "Computed, %",
                    "As of",
                    "Known at",
                    "Form",
                    "Filing");

    private final Filings filings;
    private final Issuers issuers;
    private final Persons persons;
    private final Findings findings;
    private final Percents percents;

    Sheets(
            Filings filings,
            Issuers issuers,
            Persons persons,
            Findings findings,
            Percents percents) {
        this.filings = filings;
        this.issuers = issuers;
        this.persons = persons;
        this.findings = findings;
        this.percents = percents;
    }

    /** Filings, each with its largest percent as stated and as computed. */
    public Sheet filings(FilingFilter filter, Asking asking) {
        return Sheet.of(
                "filings",
                List.of(
                        "Issuer",
                        "Issuer's CIK or id",
                        "Form",
                        "Amendment No.",
                        "Event",
                        "Filed",
                        "Known at",
                        "Reporting persons",
                        "First reporting person",
                        "CUSIPs",
                        "Stated, %",
                        "Computed, %",
                        "Errors",
                        "Inconsistencies",
                        "Warnings",
                        "Notes",
                        "Filing"),
                Every.row(asking.by(FilingSort.class), order -> filings.list(filter, order))
                        .map(this::row));
    }

    private List<Cell> row(FilingRow row) {
        Integer number = row.amendmentNumber();
        return List.of(
                Cell.words(row.issuer().name()),
                Cell.words(row.issuer().id()),
                Cell.words(row.form() == null ? "Schedule " + row.schedule().word() : row.form()),
                number == null ? Cell.words("") : Cell.number(number),
                Cell.day(row.eventDate()),
                Cell.day(row.filedDate()),
                Cell.words(row.knownAt().toString()),
                Cell.number(row.persons()),
                Cell.words(row.leadPerson()),
                Cell.words(row.cusips()),
                Cell.figure(row.largestPercent()),
                Cell.figure(percents.largest(row.id())),
                Cell.number(row.findings().errors()),
                Cell.number(row.findings().inconsistencies()),
                Cell.number(row.findings().warnings()),
                Cell.number(row.findings().infos()),
                Cell.words(row.id()));
    }

    /** Issuers with these words. */
    public Sheet issuers(@Nullable String words, Asking asking) {
        return Sheet.of(
                "issuers",
                List.of("Issuer", "CIK", "CUSIPs", "Filings", "Holders", "Latest event", "Id"),
                Every.row(asking.by(IssuerSort.class), order -> issuers.list(words, order))
                        .map(Sheets::row));
    }

    private static List<Cell> row(IssuerRow row) {
        return List.of(
                Cell.words(row.name()),
                Cell.words(row.cik()),
                Cell.words(row.cusips()),
                Cell.number(row.filings()),
                Cell.number(row.holders()),
                Cell.day(row.lastEvent()),
                Cell.words(row.id()));
    }

    /** Persons with these words in a spelling or their CIK. */
    public Sheet persons(@Nullable String words, Asking asking) {
        return Sheet.of(
                "persons",
                List.of("Person", "CIK", "Spellings", "Filings", "Issuers", "Latest event", "Id"),
                Every.row(asking.by(PersonSort.class), order -> persons.list(words, order))
                        .map(Sheets::row));
    }

    private static List<Cell> row(PersonRow row) {
        return List.of(
                Cell.words(row.name()),
                Cell.words(row.cik()),
                Cell.number(row.spellings()),
                Cell.number(row.filings()),
                Cell.number(row.issuers()),
                Cell.day(row.lastEvent()),
                Cell.words(row.id()));
    }

    /** Findings with the words that they are about. */
    public Sheet findings(FindingFilter filter, Asking asking) {
        return Sheet.of(
                "findings",
                List.of(
                        "Level",
                        "What does not add up",
                        "Code",
                        "Issuer",
                        "Form",
                        "Event",
                        "State",
                        "Words of the filing",
                        "Filing"),
                Every.row(asking.by(FindingSort.class), order -> findings.list(filter, order))
                        .map(Sheets::row));
    }

    private static List<Cell> row(FindingRow row) {
        List<String> words = row.finding().spans().stream().map(s -> s.text()).toList();
        return List.of(
                Cell.words(Asking.nameOf(row.finding().level())),
                Cell.words(row.finding().message()),
                Cell.words(row.finding().code()),
                Cell.words(row.issuer().name()),
                Cell.words(row.form()),
                Cell.day(row.eventDate()),
                Cell.words(Asking.nameOf(row.state())),
                Cell.words(String.join(" … ", words)),
                Cell.words(row.filing()));
    }

    /**
     * The newest position of each holder in this issuer, as the public record had it at a moment;
     * null for now.
     */
    public Sheet positionsIn(String issuer, @Nullable Instant knownBy) {
        return Sheet.of(
                "holders-of-" + issuer,
                with("Holder", "Holder's CIK or id"),
                issuers.holders(issuer, knownBy).stream()
                        .map(p -> row(Cell.words(p.name()), Cell.words(p.holder()), p)));
    }

    /** The newest position of this person in each issuer. */
    public Sheet positionsOf(String person) {
        return positions("positions-of-" + person, persons.latest(person, null));
    }

    /** Every position of this person. */
    public Sheet historyOf(String person, Asking asking) {
        return positions(
                "history-of-" + person,
                PositionSort.sorted(persons.positions(person, null), asking));
    }

    private static Sheet positions(String name, List<Position> positions) {
        return Sheet.of(
                name,
                with("Issuer", "Issuer's CIK or id"),
                positions.stream()
                        .map(
                                p ->
                                        row(
                                                Cell.words(p.issuer().name()),
                                                Cell.words(p.issuer().id()),
                                                p)));
    }

    private static List<String> with(String... heads) {
        return java.util.stream.Stream.concat(java.util.Arrays.stream(heads), POSITION.stream())
                .toList();
    }

    private static List<Cell> row(Cell name, Cell id, Position position) {
        var computed = position.computed();
        return List.of(
                name,
                id,
                Cell.figure(position.aggregate()),
                Cell.figure(position.soleVoting()),
                Cell.figure(position.sharedVoting()),
                Cell.figure(position.soleDispositive()),
                Cell.figure(position.sharedDispositive()),
                Cell.figure(position.percent()),
                Cell.figure(computed == null ? null : computed.percent(4)),
                Cell.day(position.asOf()),
                Cell.words(position.knownAt().toString()),
                Cell.words(position.form()),
                Cell.words(position.filing()));
    }

    /** The trades that a filing tells of, in the order of its page. */
    public static Sheet trades(String filing, TradesView trades) {
        return Sheet.of(
                "trades-of-" + filing,
                List.of(
                        "Date",
                        "Person",
                        "Side",
                        "Quantity",
                        "Unit",
                        "Average price",
                        "Low",
                        "High",
                        "Running average",
                        "In range",
                        "Trading day"),
                trades.rows().stream().map(Sheets::row));
    }

    private static List<Cell> row(TradesView.Row row) {
        return List.of(
                date(row.date()),
                told(row.person()),
                told(row.side()),
                Cell.figure(row.quantity().exact()),
                told(row.unit()),
                Cell.figure(row.price().exact()),
                Cell.figure(row.low().exact()),
                Cell.figure(row.high().exact()),
                Cell.figure(row.running().shown().replace(",", "")),
                Cell.words(row.inRange().word()),
                Cell.words(row.tradingDay().word()));
    }

    private static Cell date(Fact fact) {
        return fact.exact().matches("\\d{4}-\\d\\d-\\d\\d")
                ? Cell.day(java.time.LocalDate.parse(fact.exact()))
                : told(fact);
    }

    // what is not stated is an empty field; what could not be read is said
    private static Cell told(Fact fact) {
        return fact.kind() == Fact.Kind.ABSENT ? Cell.words("") : Cell.words(fact.shown());
    }
}
