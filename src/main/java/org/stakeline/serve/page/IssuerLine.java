package org.stakeline.serve.page;

import org.stakeline.store.IssuerRow;

import java.util.List;

/** One issuer as a list prints it. */
public record IssuerLine(
        String id,
        String name,
        Fact cik,
        String cusips,
        String filings,
        String holders,
        Fact lastEvent) {

    public static IssuerLine of(IssuerRow row) {
        String cik = row.cik();
        return new IssuerLine(
                row.id(),
                row.name(),
                cik == null ? Fact.absent("not stated") : Fact.plain(cik),
                String.join(", ", row.cusips()),
                Figures.number(Long.toString(row.filings())),
                Figures.number(Long.toString(row.holders())),
                FilingLine.date(row.lastEvent()));
    }

    /** The heads of a table of issuers. */
    public static List<Column> columns(Address here, String sort) {
        return List.of(
                StartPage.head("Issuer", "name", here, sort, false),
                Column.fixed("CIK"),
                Column.fixed("CUSIPs"),
                StartPage.head("Filings", "filings", here, sort, true),
                StartPage.head("Holders", "holders", here, sort, true),
                StartPage.head("Latest event", "event", here, sort, false));
    }
}
