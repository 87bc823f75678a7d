package org.stakeline.serve.page;

import org.stakeline.store.HolderRow;

import java.util.List;

/** One holder as a list prints it. */
public record HolderLine(
        String id, String name, Fact cik, String filings, String issuers, Fact lastEvent) {

    public static HolderLine of(HolderRow row) {
        String cik = row.cik();
        return new HolderLine(
                row.id(),
                row.name(),
                cik == null ? Fact.absent("not stated") : Fact.plain(cik),
                Figures.number(Long.toString(row.filings())),
                Figures.number(Long.toString(row.issuers())),
                FilingLine.date(row.lastEvent()));
    }

    /** The heads of a table of holders. */
    public static List<Column> columns(Address here, String sort) {
        return List.of(
                StartPage.head("Holder", "name", here, sort, false),
                Column.fixed("CIK"),
                StartPage.head("Filings", "filings", here, sort, true),
                StartPage.head("Issuers", "issuers", here, sort, true),
                StartPage.head("Latest event", "event", here, sort, false));
    }
}
