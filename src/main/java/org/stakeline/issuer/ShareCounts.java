package org.stakeline.issuer;

import org.stakeline.calendar.CsvTable;
import org.stakeline.quantity.Shares;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The numbers of shares outstanding that issuers reported, as far as they were recorded. */
public final class ShareCounts {

    private static final ShareCounts NONE = new ShareCounts(List.of());

    private final List<ShareCount> counts;

    private ShareCounts(List<ShareCount> counts) {
        this.counts =
                counts.stream().sorted(Comparator.comparing(ShareCount::filed).reversed()).toList();
    }

    public static ShareCounts none() {
        return NONE;
    }

    /** Those of a table with the columns cik, title, shares, as_of, filed and source. */
    public static ShareCounts of(CsvTable table) {
        return new ShareCounts(table.rows().stream().map(ShareCounts::count).toList());
    }

    private static ShareCount count(CsvTable.Row row) {
        return new ShareCount(
                number(row.text("cik")),
                Optional.of(row.text("title")).filter(title -> !title.isEmpty()),
                Shares.parse(row.text("shares")),
                row.dateIfAny("as_of"),
                row.date("filed"),
                row.text("source"));
    }

    /** All that this issuer reported, the last filed first. */
    public List<ShareCount> of(String cik) {
        return counts.stream().filter(count -> count.cik().equals(number(cik))).toList();
    }

    private static String number(String cik) {
        return cik.replaceFirst("^0+", "");
    }
}
