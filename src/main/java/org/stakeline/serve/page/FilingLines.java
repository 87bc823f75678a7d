package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.Page;

import java.util.List;
import java.util.stream.Stream;

/** The filings of an issuer or a holder, as lines. */
@Singleton
public final class FilingLines {

    private static final String NEWEST = "-known";

    private final Filings filings;
    private final Percents percents;

    FilingLines(Filings filings, Percents percents) {
        this.filings = filings;
        this.percents = percents;
    }

    /**
     * Those that the filter lets through, as a table of that name in the page at this address,
     * sorted, searched and cut into pages as the address says.
     */
    public Listing<FilingLine> listing(FilingFilter filter, Address here, String table) {
        Asking asking =
                Asking.of(
                        Asking.number(table + ".page", here.asked(table + ".page")),
                        Asking.number(table + ".size", here.asked(table + ".size")),
                        here.asked(table + ".sort"),
                        NEWEST);
        String words = here.asked(table + ".q");
        Page<FilingRow> rows =
                filings.list(filter.with(Asking.given(words)), asking.by(FilingSort.class));
        return new Listing<>(
                rows.rows().stream().map(this::line).toList(),
                columns(here, table, asking.sort()),
                Pager.of(rows, asking, here, table + ".")
                        .below("#" + table + "-h")
                        .exporting(
                                whole(filter, words, here.asked(table + ".sort"))
                                        .with("knownBy", here.asked("knownBy"))),
                words,
                asking.sort(),
                Listing.Search.of(here, table));
    }

    // the same rows in the list of all filings, which is the one that is exported
    private static Address whole(FilingFilter filter, String words, String sort) {
        return Address.of("/filings")
                .with("issuer", filter.issuer())
                .with("holder", filter.holder())
                .with("q", words)
                .with("sort", sort);
    }

    private static List<Column> columns(Address here, String table, String sort) {
        return Stream.of(
                        Column.sorted("Issuer", "issuer", sort, false),
                        Column.sorted("Form", "form", sort, false),
                        Column.sorted("Event", "event", sort, false),
                        Column.sorted("Filed", "known", sort, false),
                        Column.fixed("Reporting persons"),
                        Column.sorted("Stated", "percent", sort, true),
                        new Column("Computed", "", "", true),
                        Column.sorted("Findings", "findings", sort, false))
                .map(column -> column.sort().isEmpty() ? column : Column.at(table, column, here))
                .toList();
    }

    /** One filing as a line, with its largest computed percent. */
    public FilingLine line(FilingRow row) {
        return FilingLine.of(row, percents.largest(row.id()));
    }
}
