package org.stakeline.serve.page;

import static org.stakeline.serve.page.Table.Head.figure;
import static org.stakeline.serve.page.Table.Head.filed;
import static org.stakeline.serve.page.Table.Head.words;

import org.stakeline.serve.page.Table.Head;
import org.stakeline.store.FilingRow;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.PersonRow;
import org.stakeline.store.search.Found;
import org.stakeline.store.search.Snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Tables of what a search found, the best first until another order is asked for; the rank leads
 * back to it.
 */
public final class FoundTables {

    private FoundTables() {}

    /**
     * Something that was found.
     *
     * @param rank 1 for the best
     */
    public record Ranked<T>(int rank, T row) {

        static <T> List<Ranked<T>> of(List<T> rows) {
            List<Ranked<T>> ranked = new ArrayList<>();
            rows.forEach(row -> ranked.add(new Ranked<>(ranked.size() + 1, row)));
            return ranked;
        }
    }

    private static <T> Table<Ranked<T>> table(String name, List<T> rows, List<Head<T>> heads) {
        List<Head<Ranked<T>>> all = new ArrayList<>();
        all.add(figure("rank", "Rank", found -> Cell.number(found.rank())));
        for (Head<T> head : heads) {
            Function<T, Cell> value = head.value();
            all.add(
                    new Head<>(
                            head.name(),
                            head.caption(),
                            head.look(),
                            found -> value.apply(found.row())));
        }
        return new Table<>(name, all, Ranked.of(rows));
    }

    /** Issuers with the words in their name or numbers. */
    public static Table<Ranked<IssuerRow>> issuers(Found found) {
        return table(
                "issuers",
                found.issuers(),
                List.of(
                        words("name", "Issuer", row -> Cell.words(row.name())),
                        words("cik", "CIK", row -> Cell.words(row.cik())),
                        words("cusips", "CUSIPs", row -> Cell.words(row.cusips())),
                        figure("filings", "Filings", row -> Cell.number(row.filings())),
                        figure("holders", "Holders", row -> Cell.number(row.holders())),
                        words("event", "Latest event", row -> Cell.day(row.lastEvent())),
                        filed("Id", row -> Cell.words(row.id()))));
    }

    /** Persons with the words in one of their spellings or numbers. */
    public static Table<Ranked<PersonRow>> persons(Found found) {
        return table(
                "persons",
                found.persons(),
                List.of(
                        words("name", "Person", row -> Cell.words(row.name())),
                        words("cik", "CIK", row -> Cell.words(row.cik())),
                        figure("spellings", "Spellings", row -> Cell.number(row.spellings())),
                        figure("filings", "Filings", row -> Cell.number(row.filings())),
                        figure("issuers", "Issuers", row -> Cell.number(row.issuers())),
                        words("event", "Latest event", row -> Cell.day(row.lastEvent())),
                        filed("Id", row -> Cell.words(row.id()))));
    }

    /** Filings with the words among their names and numbers; the newest are the best. */
    public static Table<Ranked<FilingRow>> filings(Found found) {
        List<Head<FilingRow>> heads = new ArrayList<>(filing());
        heads.add(figure("percent", "Stated, %", row -> Cell.figure(row.largestPercent())));
        heads.add(filed("Filing", row -> Cell.words(row.id())));
        return table("filings", found.filings(), heads);
    }

    private static List<Head<FilingRow>> filing() {
        return List.of(
                words("issuer", "Issuer", row -> Cell.words(row.issuer().name())),
                words("form", "Form", row -> Cell.words(line(row).form())),
                words("event", "Event", row -> Cell.day(row.eventDate())),
                words("filed", "Filed", row -> Cell.of(line(row).filed())),
                words("persons", "Reporting persons", row -> Cell.words(line(row).holders())));
    }

    private static FilingLine line(FilingRow row) {
        return FilingLine.of(row, "");
    }

    /** Filings with the words in their documents, each with the best place. */
    public static Table<Ranked<Found.Text>> texts(Found found) {
        List<Head<Found.Text>> heads = new ArrayList<>();
        for (Head<FilingRow> head : filing()) {
            Function<FilingRow, Cell> value = head.value();
            heads.add(
                    new Head<>(
                            head.name(),
                            head.caption(),
                            head.look(),
                            text -> value.apply(text.filing())));
        }
        heads.add(1, words("words", "Words found", text -> Cell.words(quotation(text.snippet()))));
        heads.add(filed("Document", text -> Cell.number(text.snippet().document())));
        heads.add(filed("Filing", text -> Cell.words(text.filing().id())));
        return table("texts", found.texts(), heads);
    }

    private static String quotation(Snippet snippet) {
        return snippet.pieces().stream().map(Snippet.Piece::text).collect(Collectors.joining());
    }
}
