package org.stakeline.serve.page;

import org.jspecify.annotations.Nullable;
import org.stakeline.store.CodeCount;
import org.stakeline.store.FindingRow;

import java.util.List;

/**
 * All findings, filtered.
 *
 * @param issuerName the name of the issuer that is asked for, or empty
 */
public record FindingsPage(
        Listing<Line> list, List<CodeLine> codes, FindingAsked asked, String issuerName) {

    public FindingsPage {
        codes = List.copyOf(codes);
    }

    /** One finding with the filing that it is about, and the address where its words are marked. */
    public record Line(
            FindingLine finding,
            String from,
            String form,
            String issuer,
            String issuerId,
            Fact event,
            String state,
            String page) {

        public static Line of(FindingRow row) {
            String mark =
                    row.finding().spans().isEmpty()
                            ? ""
                            : "?mark=finding:" + row.ordinal() + "#words";
            String form = row.form();
            return new Line(
                    FindingLine.of(row.finding(), mark),
                    "/filings/" + row.filing() + mark,
                    form == null ? "filing" : form,
                    row.issuer().name(),
                    row.issuer().id(),
                    FilingLine.date(row.eventDate()),
                    Figures.words(row.state()),
                    FindingPage.address(row));
        }
    }

    /** A code, how often it came up, and the address of the list of these. */
    public record CodeLine(
            String code, String level, String sign, String number, String address, boolean chosen) {

        public static CodeLine of(CodeCount count, Address here, @Nullable String chosen) {
            return new CodeLine(
                    count.code(),
                    Figures.words(count.level()),
                    FindingLine.sign(count.level()),
                    Figures.number(Long.toString(count.findings())),
                    here.with("code", count.code()).toString(),
                    count.code().equals(chosen));
        }
    }

    /** The heads of the table of findings. */
    public static List<Column> columns(Address here, String sort) {
        return List.of(
                StartPage.head("Level", "level", here, sort, false),
                Column.fixed("What does not add up"),
                StartPage.head("Code", "code", here, sort, false),
                StartPage.head("Issuer", "issuer", here, sort, false),
                Column.fixed("Filing"),
                StartPage.head("Event", "event", here, sort, false),
                Column.fixed("State"));
    }
}
