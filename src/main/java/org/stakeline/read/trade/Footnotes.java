package org.stakeline.read.trade;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Price;
import org.stakeline.read.field.FootnoteMarks;
import org.stakeline.read.field.Line;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The notes below a table, found by the marks in its rows. */
final class Footnotes {

    private static final Phrase RANGE =
            Phrase.of(
                    "(?:prices?|trades?|transactions?)\\b[^.]{0,120}?(?:rang\\w+|from|between)\\s+(?:from\\s+)?(?:US)?\\$?\\s?([\\d,]*\\.\\d+|\\d+)\\s*(?:to|and|-|–|—|through)\\s*(?:US)?\\$?\\s?([\\d,]*\\.\\d+|\\d+)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase MARKED =
            Phrase.of(
                    "[(\\[]?(\\d{1,2}|[a-z]|\\*{1,4})[)\\].\\s]\\s*(\\S.*)",
                    Pattern.CASE_INSENSITIVE);

    /** One note: its mark without brackets, its words and their place in the view. */
    private record Note(String mark, String words, int from) {}

    /** The two ends of a range of prices. */
    record Range(Stated<Price> low, Stated<Price> high) {}

    private final MappedText text;
    private final List<Note> notes;

    Footnotes(TradeTable table) {
        this.text = table.section().text();
        this.notes =
                Line.of(text.view(), table.notesFrom(), table.notesFrom() + table.notes().length())
                        .stream()
                        .flatMap(l -> note(l).stream())
                        .toList();
    }

    private static Optional<Note> note(Line line) {
        PhraseMatcher m =
                MARKED.matcher(FootnoteMarks.lowered(line.text()))
                        .region(line.contentStart() - line.start(), line.text().length());
        return m.lookingAt()
                ? Optional.of(new Note(m.group(1), m.group(2), line.start() + m.start(2)))
                : Optional.empty();
    }

    /** The words of the note that a mark points to. */
    Optional<String> words(String mark) {
        return find(mark).map(n -> n.words().replaceAll("\\s+", " ").strip());
    }

    /** The range of prices that the note tells of. */
    Optional<Range> range(String mark) {
        return find(mark).flatMap(this::range);
    }

    private Optional<Range> range(Note note) {
        PhraseMatcher m = RANGE.matcher(note.words());
        return m.find()
                ? Optional.of(new Range(price(note, m, 1), price(note, m, 2)))
                : Optional.empty();
    }

    private Stated<Price> price(Note note, PhraseMatcher m, int group) {
        String digits = m.group(group).replaceAll("^,+", "");
        return Decimals.isDecimal(digits)
                ? Stated.of(
                        Price.parse(digits),
                        text.span(note.from() + m.start(group), note.from() + m.end(group)))
                : Stated.unreadable(
                        text.span(note.from() + m.start(group), note.from() + m.end(group)));
    }

    private Optional<Note> find(String mark) {
        String bare = FootnoteMarks.lowered(mark).replaceAll("[()\\[\\]\\s]", "");
        return notes.stream().filter(n -> n.mark().equals(bare)).findFirst();
    }
}
