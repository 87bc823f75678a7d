package org.stakeline.serve.page;

import org.stakeline.serve.page.FoundTables.Ranked;
import org.stakeline.store.search.Found;
import org.stakeline.store.search.Snippet;

import java.util.List;
import java.util.function.Function;

/**
 * What a search found, one table for each kind.
 *
 * @param query the words that were searched for
 * @param filings by names and numbers
 * @param texts by the words of their documents
 */
public record FoundPage(
        String query,
        Found found,
        Listing<Ranked<IssuerLine>> issuers,
        Listing<Ranked<PersonLine>> persons,
        Listing<Ranked<FilingLine>> filings,
        Listing<Ranked<TextLine>> texts) {

    /** So many of each kind are in the tables, the best. */
    public static final int MOST = 50;

    private static final int ROWS = 10;

    /** A filing with the words that were found in it. */
    public record TextLine(String address, FilingLine filing, List<Snippet.Piece> pieces) {

        public TextLine {
            pieces = List.copyOf(pieces);
        }

        static TextLine of(Found.Text text) {
            return new TextLine(
                    FoundWords.address(text.filing().id(), text.snippet()),
                    FilingLine.of(text.filing(), ""),
                    text.snippet().pieces());
        }
    }

    /** The page of this answer at that address. */
    public static FoundPage of(String query, Found found, Address here) {
        return new FoundPage(
                query,
                found,
                listing(FoundTables.issuers(found), here, IssuerLine::of),
                listing(FoundTables.persons(found), here, PersonLine::of),
                listing(FoundTables.filings(found), here, row -> FilingLine.of(row, "")),
                listing(FoundTables.texts(found), here, TextLine::of));
    }

    private static <T, R> Listing<Ranked<R>> listing(
            Table<Ranked<T>> table, Address here, Function<T, R> shape) {
        return table.listing(here, ROWS)
                .map(found -> new Ranked<>(found.rank(), shape.apply(found.row())));
    }

    public boolean isAsked() {
        return !query.isBlank();
    }

    /** That not all are listed, in words; empty where they are. */
    public static String best(int listed, long all) {
        String number = Figures.number(Long.toString(all));
        return all > listed ? "the best " + listed + " of " + number : "";
    }

    /** That there may be more than the most of a kind that is not counted. */
    public static String mostOf(int listed) {
        return listed < MOST ? "" : "the best " + MOST;
    }

    /** The address of the list of all filings with these words. */
    public String allFilings() {
        return Address.of("/").with("q", query).toString();
    }
}
