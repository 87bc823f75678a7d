package org.stakeline.serve.page;

import static org.stakeline.serve.page.Table.Head.figure;
import static org.stakeline.serve.page.Table.Head.filed;
import static org.stakeline.serve.page.Table.Head.words;

import java.util.List;

/** Tables of what filings say of an issuer, and of how they spell a person. */
public final class RecordTables {

    private RecordTables() {}

    /** The share counts that filings state. */
    public static Table<IssuerPage.BaseLine> counts(List<IssuerPage.BaseLine> counts) {
        return new Table<>(
                "counts",
                List.of(
                        words("as-of", "As of", line -> Cell.of(line.asOf())),
                        figure("shares", "Shares outstanding", line -> Cell.of(line.shares())),
                        words("title", "Securities", line -> Cell.of(line.title())),
                        filed("Source", line -> Cell.words(line.from()))),
                counts);
    }

    /** The names that cover pages print for a person. */
    public static Table<SpellingLine> spellings(List<SpellingLine> spellings) {
        return new Table<>(
                "spellings",
                List.of(
                        words("printed", "As printed", line -> Cell.words(line.printed())),
                        words("cik", "CIK", line -> Cell.of(line.cik())),
                        words("told", "What filings tell", line -> Cell.words(line.told())),
                        words("issuers", "Issuers", line -> Cell.words(line.issuers())),
                        words(
                                "filings",
                                "Filings",
                                line -> Cell.words(String.join(" ", line.filings()))),
                        words(
                                "why",
                                "Why this person",
                                line -> Cell.words(String.join("; ", line.because())))),
                spellings);
    }
}
