package org.stakeline.serve.export;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.Cell;
import org.stakeline.serve.page.DueAsked;
import org.stakeline.serve.page.DueRowLine;
import org.stakeline.serve.page.Percents;
import org.stakeline.serve.page.Sheet;
import org.stakeline.store.DueKind;
import org.stakeline.store.DueLine;
import org.stakeline.store.DueRow;
import org.stakeline.store.DueSort;
import org.stakeline.store.Dues;
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

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The tables of the pages as sheets: the same rows in the same order, on all of their pages. */
@Singleton
public final class Sheets {

    private final Filings filings;
    private final Issuers issuers;
    private final Persons persons;
    private final Findings findings;
    private final Percents percents;
    private final Dues dues;

    Sheets(
            Filings filings,
            Issuers issuers,
            Persons persons,
            Findings findings,
            Percents percents,
            Dues dues) {
        this.filings = filings;
        this.issuers = issuers;
        this.persons = persons;
        this.findings = findings;
        this.percents = percents;
        this.dues = dues;
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

    /** Due dates; {@code next} is when what stands is due next. */
    public Sheet due(DueAsked asked, Asking asking, Optional<LocalDate> next) {
        return Sheet.of(
                "due-dates",
                List.of(
                        "Form",
                        "Amendment No.",
                        "Issuer",
                        "First reporting person",
                        "Event",
                        "Due",
                        "Filed",
                        "Judged",
                        "Business days after",
                        "Not in the store",
                        "Why",
                        "Filing"),
                Every.row(asking.by(DueSort.class), order -> dues.list(asked.filter(), order))
                        .map(row -> row(row, next)));
    }

    private static List<Cell> row(DueRow row, Optional<LocalDate> next) {
        DueLine line = row.line();
        Integer number = row.amendmentNumber();
        boolean stands = line.kind() == DueKind.STANDING;
        return List.of(
                Cell.words(row.form()),
                number == null ? Cell.words("") : Cell.number(number),
                Cell.words(row.issuer().name()),
                Cell.words(row.holder()),
                Cell.day(row.event()),
                Cell.day(stands ? next.orElse(null) : line.due()),
                Cell.day(line.filed()),
                Cell.words(DueRowLine.judged(line)),
                Cell.number(line.daysAfter()),
                Cell.words(line.what()),
                Cell.words(line.words()),
                Cell.words(line.filing()));
    }
}
