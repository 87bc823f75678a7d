package org.stakeline.read.cover;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.GroupBox;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Shares;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads one cover page: the reporting person of its rows. */
final class PageReader {

    private static final Phrase LETTER_A =
            Phrase.of(
                    "(?<![\\p{L}\\d])\\(\\s?[aA]\\.?\\s?\\)(?!,?\\s(?:L\\.?L?\\.?[PC]\\b|Ltd\\b|Limited\\b|Inc\\b|Corp\\b|Co\\b))"
                            + "|(?m)^\\s*[aA][.:](?!\\s{1,2}\\p{Lu}[\\p{L}.])");
    private static final int LINE_ABOVE = 200;
    private static final int LINES_ABOVE = 2;

    private final String view;
    private final Page page;
    private final Doubts doubts;
    private final int before;
    private final int typeEnd;
    private final boolean showsMarks;
    private final boolean valuesAbove;

    /**
     * {@code before} is where the page before ends, {@code typeEnd} where the last row's text does.
     */
    PageReader(
            MappedText text,
            Page page,
            Doubts doubts,
            int before,
            int typeEnd,
            boolean showsMarks) {
        this.view = text.view();
        this.page = page;
        this.doubts = doubts;
        this.before = before;
        this.typeEnd = typeEnd;
        this.showsMarks = showsMarks;
        this.valuesAbove = page.hasValuesAbove(view);
    }

    ReportingPerson read(List<Stated<String>> notes) {
        Stated<String> name = name();
        Stated<String> citizenship =
                row(Row.CITIZENSHIP, t -> CitizenshipRow.read(t, name.value(), doubts));
        Leftovers.tell(name, citizenship, doubts);
        return new ReportingPerson(
                name,
                Stated.none(),
                irsNumber(),
                group(),
                text(Row.FUNDS).map(t -> CodesRow.funds(t, doubts)).orElse(List.of()),
                box(Row.LEGAL),
                citizenship,
                shares(Row.SOLE_VOTING, "soleVoting"),
                shares(Row.SHARED_VOTING, "sharedVoting"),
                shares(Row.SOLE_DISPOSITIVE, "soleDispositive"),
                shares(Row.SHARED_DISPOSITIVE, "sharedDispositive"),
                shares(Row.AGGREGATE, "aggregate"),
                box(Row.EXCLUDES),
                row(Row.PERCENT, t -> PercentRow.read(t, doubts)),
                text(Row.TYPE).map(t -> CodesRow.types(t, doubts)).orElse(List.of()),
                Stream.concat(notes.stream(), doubts.classNotes().stream()).toList());
    }

    private Optional<RowText> text(Row row) {
        if (valuesAbove) {
            return row == Row.NAME
                    ? Optional.empty()
                    : page.textAbove(row, view, page.first().start());
        }
        return page.text(row, view, typeEnd);
    }

    private <T> Stated<T> row(Row row, Function<RowText, Stated<T>> reader) {
        return text(row).map(reader).orElse(Stated.none());
    }

    private Stated<Shares> shares(Row row, String field) {
        return row(row, t -> SharesRow.read(t, doubts, field));
    }

    private Stated<Boolean> box(Row row) {
        return showsMarks ? row(row, t -> BoxRow.single(t, doubts)) : Stated.none();
    }

    /** row 1, beside its caption or beside its second line */
    private Stated<String> name() {
        Stated<String> name = nameIn(Row.NAME);
        if (!name.isPresent()) {
            name = nameIn(Row.ID);
        }
        return name.isPresent() ? name : nameAbove();
    }

    private Stated<String> irsNumber() {
        Stated<String> number = row(Row.NAME, t -> IrsNumber.read(t, doubts));
        return number.isPresent() ? number : row(Row.ID, t -> IrsNumber.read(t, doubts));
    }

    private Stated<String> nameIn(Row row) {
        return row(
                row,
                t -> {
                    PhraseMatcher box = LETTER_A.matcher(t.toString());
                    if (box.find()) {
                        t.blank(box.start(), t.toString().length());
                    }
                    return NameRow.read(t, doubts);
                });
    }

    /** the words above the page's first caption, where row 1 is empty or has no caption */
    private Stated<String> nameAbove() {
        int start = page.first().start();
        RowText above = RowText.of(view, Math.max(before, start - LINE_ABOVE), start);
        above.blankFurniture();
        List<RowText.Line> lines = above.lines().reversed();
        for (RowText.Line line : lines.subList(0, Math.min(LINES_ABOVE, lines.size()))) {
            Stated<String> name = NameRow.read(RowText.of(view, line.from(), line.to()), doubts);
            if (name.isPresent()) {
                doubts.say(
                        "cover.no-name",
                        "row 1 is empty or has no caption; the words above it were taken for the name",
                        "name",
                        line.from(),
                        line.to());
                return name;
            }
        }
        doubts.say(
                "cover.no-name",
                "row 1 of a cover page gave no name",
                "name",
                start,
                page.first().end());
        return Stated.none();
    }

    private Stated<GroupBox> group() {
        Optional<CaptionHit> hit = page.hit(Row.GROUP);
        Optional<RowText> text = text(Row.GROUP);
        if (hit.isEmpty() || text.isEmpty()) {
            return Stated.none();
        }
        if (LETTER_A.matcher(text.get().toString()).find()) {
            return BoxRow.group(text.get(), doubts);
        }
        int start = hit.get().start();
        int from = Math.max(before, start - LINE_ABOVE);
        PhraseMatcher above = LETTER_A.matcher(view).region(from, start);
        int at = start;
        while (above.find()) {
            at = above.start();
        }
        RowText whole = RowText.of(view, at, text.get().start() + text.get().toString().length());
        for (CaptionHit.Part part : hit.get().parts()) {
            whole.blank(part.from() - at, part.to() - at);
        }
        return BoxRow.group(whole, doubts);
    }
}
