package org.stakeline.serve.page;

import org.stakeline.store.Counts;

import java.util.List;

/**
 * What was ingested: filings in a table, and how much there is.
 *
 * @param query the words searched for
 * @param schedule {@code 13d}, {@code 13g} or empty for both
 */
public record StartPage(
        List<FilingLine> lines,
        List<Column> columns,
        Pager pager,
        Counts counts,
        Levels findings,
        String query,
        String schedule,
        String sort) {

    public StartPage {
        lines = List.copyOf(lines);
        columns = List.copyOf(columns);
    }

    public boolean isEmptyStore() {
        return counts.filings() == 0;
    }

    /** The heads of the table of filings. */
    public static List<Column> columns(Address here, String sort) {
        return List.of(
                head("Issuer", "issuer", here, sort, false),
                head("Form", "form", here, sort, false),
                head("Event", "event", here, sort, false),
                head("Filed", "known", here, sort, false),
                Column.fixed("Reporting persons"),
                head("Stated", "percent", here, sort, true),
                new Column("Computed", "", "", true),
                head("Findings", "findings", here, sort, false));
    }

    /**
     * A head that sorts the list at this address by its column, the largest first where it is a
     * number or a date.
     */
    static Column head(String caption, String name, Address here, String sort, boolean figure) {
        Column column = Column.sorted(caption, name, sort, figure);
        return new Column(
                caption,
                here.with("page", null).with("sort", column.sort()).toString(),
                column.order(),
                figure);
    }
}
