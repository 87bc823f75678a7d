package org.stakeline.read.cover;

import org.stakeline.evidence.Stated;
import org.stakeline.quantity.StatedPercent;
import org.stakeline.read.field.Found;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads row 13 of Schedule 13D, row 11 of Schedule 13G: the percent of the class. */
final class PercentRow {

    private static final String FIELD = "percent";
    private static final Phrase SIGNED =
            Phrase.of(
                    "(?i)(?<![\\d,.])(\\d{1,3}\\.\\d+|\\d{1,3}|\\.\\d+)\\s{0,4}(?:%|per\\s?cent|pct)");
    private static final Phrase BARE =
            Phrase.of(
                    "(?<![\\d,.\\p{L}])(\\d{1,3}\\.\\d+|\\d{1,3}|\\.\\d+)(?![\\d,]|\\.\\d|\\p{L})");
    // 19,7395: a comma for the point
    private static final Phrase COMMA =
            Phrase.of(
                    "(?<![\\d,.\\p{L}])(\\d{1,2}),(\\d{1,2}|\\d{4,6})(?![\\d.,]|\\s?/)(?=\\s{0,4}(?:%|$|\\n|\\t|\\u000b))");
    private static final Phrase ONE = Phrase.of("(?i)less\\s+than\\s+one(?:\\s+per\\s?cent)?");
    private static final Phrase LESS =
            Phrase.of(
                    "(?i)(?:less\\s+than|under|below|<|&lt;)\\s*(?:or\\s+equal\\s+to\\s*)?(?:(?:one|five|ten)\\s+per\\s?cent\\s*\\(?)?$");
    private static final Phrase NO_VALUE =
            Phrase.of(
                    "(?i)\\bnot?\\s+(?:more|greater)\\s+than\\b|\\d\\s?[½¼¾⅛]|\\d\\s?/\\s?\\d{1,2}\\s?(?:%|per)");
    private static final Phrase MORE =
            Phrase.of("(?i)(?:(?:more|greater)\\s+than|in\\s+excess\\s+of|over|>)\\s*$");

    // 13. 5% is thirteen and a half with a gap in it, or five after the row's number
    private static final Phrase PARTED =
            Phrase.of(
                    "(?<![\\d,.])(\\d{1,3})\\.[ \\t]{1,3}(\\d{1,3})\\s{0,4}(?:%|per\\s?cent|pct)");

    private PercentRow() {}

    static Stated<StatedPercent> read(RowText row, Doubts doubts) {
        Marks.blank(row);
        List<RowText.Line> lines = row.lines();
        if (lines.isEmpty()) {
            return Stated.none();
        }
        String text = row.toString();
        int from = lines.getFirst().from();
        int to = lines.getLast().to();
        if (NO_VALUE.matcher(text).find()) {
            return Stated.unreadable(doubts.unreadable(FIELD, from, to));
        }
        PhraseMatcher number = SIGNED.matcher(text);
        PhraseMatcher comma = COMMA.matcher(text);
        if (comma.find() && comma.start() == from - row.start()) {
            String taken = comma.group(1) + "." + comma.group(2);
            int begin = row.start() + comma.start();
            int end = row.start() + comma.end();
            doubts.twoReadings(FIELD, taken, "no number, for its comma", begin, end);
            return Stated.of(StatedPercent.of(taken), doubts.span(begin, end));
        }
        if (number.find()) {
            int at = ofTitle(text, doubts, from, to);
            if (at >= 0) {
                number.find(at);
            } else {
                others(row, number, doubts);
                parted(row, number, doubts);
            }
            return value(text, row.start(), number, doubts);
        }
        if (ONE.matcher(text).find()) {
            return Stated.of(StatedPercent.lessThan("1"), doubts.span(from, lines.getFirst().to()));
        }
        if (Absence.isZero(text)) {
            return Stated.of(StatedPercent.of("0"), doubts.span(from, lines.getFirst().to()));
        }
        if (Absence.isNotApplicable(text)) {
            return Stated.notApplicable(doubts.span(from, to));
        }
        PhraseMatcher bare = BARE.matcher(text);
        if (bare.find()) {
            return value(text, row.start(), bare, doubts);
        }
        return Stated.unreadable(doubts.unreadable(FIELD, from, to));
    }

    /**
     * where the percent of the first page's class stands, when several classes have one; else -1
     */
    private static int ofTitle(String text, Doubts doubts, int from, int to) {
        List<Found<String>> figures = new ArrayList<>();
        PhraseMatcher each = SIGNED.matcher(text);
        while (each.find()) {
            figures.add(new Found<>(each.group(1), each.start(), each.end()));
        }
        Optional<Integer> ofTitle = ClassFigures.ofTitle(text, figures, doubts.title());
        ofTitle.ifPresent(i -> doubts.severalClasses(FIELD, figures.get(i).value(), from, to));
        return ofTitle.map(i -> figures.get(i).from()).orElse(-1);
    }

    private static Stated<StatedPercent> value(
            String text, int start, PhraseMatcher number, Doubts doubts) {
        int at = number.start(1);
        String before = text.substring(Math.max(0, at - 30), at);
        String digits = number.group(1);
        PhraseMatcher less = LESS.matcher(before);
        if (less.find()) {
            int from = start + at - before.length() + less.start();
            return Stated.of(
                    StatedPercent.lessThan(digits), doubts.span(from, start + number.end()));
        }
        PhraseMatcher more = MORE.matcher(before);
        if (more.find()) {
            int from = start + at - before.length() + more.start();
            return Stated.of(
                    StatedPercent.moreThan(digits), doubts.span(from, start + number.end()));
        }
        return Stated.of(StatedPercent.of(digits), doubts.span(start + at, start + number.end()));
    }

    private static void parted(RowText row, PhraseMatcher number, Doubts doubts) {
        PhraseMatcher parted = PARTED.matcher(row.toString());
        if (parted.find() && parted.start(2) == number.start(1)) {
            doubts.twoReadings(
                    FIELD,
                    number.group(1),
                    parted.group(1) + "." + parted.group(2),
                    row.start() + parted.start(),
                    row.start() + parted.end());
        }
    }

    /** a second percent that begins a line of its own may be another class's */
    private static void others(RowText row, PhraseMatcher first, Doubts doubts) {
        String text = row.toString();
        PhraseMatcher other = SIGNED.matcher(text);
        int end = first.end();
        while (other.find(end)) {
            end = other.end();
            String before = text.substring(first.end(), other.start());
            boolean line = before.matches("(?s).*[\\n\\t\\u000b]\\s*");
            if (line && !other.group(1).equals(first.group(1))) {
                doubts.twoReadings(
                        FIELD,
                        first.group(1),
                        other.group(1),
                        row.start() + first.start(),
                        row.start() + other.end());
                return;
            }
        }
    }
}
