package org.stakeline.serve.page;

import org.stakeline.store.PersonRow;

import java.util.List;

/** One person as a list prints it. */
public record PersonLine(
        String id,
        String name,
        Fact cik,
        String spellings,
        String filings,
        String issuers,
        Fact lastEvent) {

    public static PersonLine of(PersonRow row) {
        String cik = row.cik();
        return new PersonLine(
                row.id(),
                row.name(),
                cik == null ? Fact.absent("not stated") : Fact.plain(cik),
                Figures.number(Long.toString(row.spellings())),
                Figures.number(Long.toString(row.filings())),
                Figures.number(Long.toString(row.issuers())),
                FilingLine.date(row.lastEvent()));
    }

    /** The heads of a table of persons. */
    public static List<Column> columns(Address here, String sort) {
        return List.of(
                StartPage.head("Person", "name", here, sort, false),
                Column.fixed("CIK"),
                StartPage.head("Spellings", "spellings", here, sort, true),
                StartPage.head("Filings", "filings", here, sort, true),
                StartPage.head("Issuers", "issuers", here, sort, true),
                StartPage.head("Latest event", "event", here, sort, false));
    }
}
