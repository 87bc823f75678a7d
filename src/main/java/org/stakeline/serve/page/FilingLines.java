package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.Page;
import org.stakeline.store.PageRequest;

import java.util.List;

/** The newest filings of an issuer or a holder, as lines. */
@Singleton
public final class FilingLines {

    private static final int MOST = 50;

    private final Filings filings;
    private final Percents percents;

    FilingLines(Filings filings, Percents percents) {
        this.filings = filings;
        this.percents = percents;
    }

    /** So many lines of a longer list. */
    public record Some(List<FilingLine> lines, long total) {

        public Some {
            lines = List.copyOf(lines);
        }
    }

    /** The newest filings that the filter lets through. */
    public Some of(FilingFilter filter) {
        Page<FilingRow> rows =
                filings.list(filter, PageRequest.first(MOST, FilingSort.KNOWN, true));
        return new Some(rows.rows().stream().map(this::line).toList(), rows.total());
    }

    /** One filing as a line, with its largest computed percent. */
    public FilingLine line(FilingRow row) {
        return FilingLine.of(row, percents.largest(row.id()));
    }
}
