package org.stakeline.serve.page;

import org.stakeline.store.FilingRow;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.PersonRow;
import org.stakeline.store.search.Found;
import org.stakeline.store.search.Snippet;

import java.util.ArrayList;
import java.util.List;

/**
 * What a search found, by kinds.
 *
 * @param query the words that were searched for
 * @param groups one for each kind of which something was found
 * @param state why this may not be all; empty where it is
 */
public record SearchPage(String query, List<Group> groups, String state) {

    public SearchPage {
        groups = List.copyOf(groups);
    }

    /**
     * All that was found of one kind.
     *
     * @param key of its heading
     * @param more the address of the rest; empty where there is none
     */
    public record Group(String key, String name, List<Line> lines, String rest, String more) {

        public Group {
            lines = List.copyOf(lines);
        }
    }

    /** One thing that was found; {@code pieces} are the words of a filing, else there are none. */
    public record Line(String address, String title, String below, List<Snippet.Piece> pieces) {

        public Line {
            pieces = List.copyOf(pieces);
        }
    }

    /** The page of this answer. */
    public static SearchPage of(String query, Found found) {
        List<Group> groups = new ArrayList<>();
        add(groups, "issuers", "Issuers", found.issuers().stream().map(SearchPage::line).toList());
        add(groups, "persons", "Persons", found.persons().stream().map(SearchPage::line).toList());
        add(groups, filings(query, found));
        add(groups, texts(found));
        return new SearchPage(query, groups, found.state());
    }

    private static void add(List<Group> groups, String key, String name, List<Line> lines) {
        add(groups, new Group(key, name, lines, "", ""));
    }

    private static void add(List<Group> groups, Group group) {
        if (!group.lines().isEmpty()) {
            groups.add(group);
        }
    }

    private static Group filings(String query, Found found) {
        List<Line> lines =
                found.filings().stream()
                        .map(row -> line(row, List.of(), "/filings/" + row.id()))
                        .toList();
        boolean more = found.allFilings() > lines.size();
        return new Group(
                "filings",
                "Filings by name or number",
                lines,
                more ? "All " + Figures.count(found.allFilings(), "filing") : "",
                more ? Address.of("/").with("q", query).toString() : "");
    }

    private static Group texts(Found found) {
        List<Line> lines =
                found.texts().stream()
                        .map(
                                text ->
                                        line(
                                                text.filing(),
                                                text.snippet().pieces(),
                                                FoundWords.address(
                                                        text.filing().id(), text.snippet())))
                        .toList();
        boolean more = found.allTexts() > lines.size();
        String rest = more ? "in " + Figures.count(found.allTexts(), "filing") : "";
        return new Group("texts", "In the text of filings", lines, rest, "");
    }

    private static Line line(IssuerRow row) {
        List<String> below = new ArrayList<>();
        if (row.cik() != null) {
            below.add("CIK " + row.cik());
        }
        if (!row.cusips().isEmpty()) {
            below.add("CUSIP " + String.join(", ", row.cusips()));
        }
        below.add(Figures.count(row.filings(), "filing"));
        return new Line("/issuers/" + row.id(), row.name(), String.join(" · ", below), List.of());
    }

    private static Line line(PersonRow row) {
        String cik = row.cik() == null ? "" : "CIK " + row.cik() + " · ";
        return new Line(
                "/persons/" + row.id(),
                row.name(),
                cik + Figures.count(row.filings(), "filing"),
                List.of());
    }

    private static Line line(FilingRow row, List<Snippet.Piece> pieces, String address) {
        FilingLine line = FilingLine.of(row, "");
        return new Line(
                address,
                line.issuer() + ", " + line.form(),
                line.filed().shown() + " · " + line.holders() + " · " + line.from(),
                pieces);
    }

    public boolean isAsked() {
        return !query.isBlank();
    }

    /** The address of the whole answer. */
    public String address() {
        return Address.of("/search").with("q", query).toString();
    }

    /** How much was found, for whoever does not see it. */
    public String said() {
        int lines = groups.stream().mapToInt(group -> group.lines().size()).sum();
        return lines == 0 ? "Nothing has these words" : Figures.count(lines, "result");
    }
}
