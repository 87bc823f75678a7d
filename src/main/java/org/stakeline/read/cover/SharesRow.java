package org.stakeline.read.cover;

import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Shares;
import org.stakeline.read.field.Found;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a row with a number of shares: rows 7 to 11 of Schedule 13D, 5 to 9 of Schedule 13G. */
final class SharesRow {

    private static final Phrase NUMBER =
            Phrase.of(
                    "(?<![\\p{L}\\d.,])\\$?\\.?\\d(?:[\\d,.]|,? (?=\\d{3}(?!\\d|[,.]\\d))){0,40}");
    private static final Phrase REFERENCE =
            Phrase.of(
                    "(?i)(?:\\b(?:items?|rows?|notes?|pages?|rules?|sections?|exhibits?|schedule|annex|box|lines?|part|no\\.|paragraphs?|and)|§)[ (]{0,3}$");
    private static final Phrase MONTH_BEFORE =
            Phrase.of(
                    "(?i)\\b(?:january|february|march|april|may|june|july|august|september|october|november|december)(?: \\d{1,2},)? $");
    private static final Phrase GLUED_MARK = Phrase.of("(\\d{1,3}(?:,\\d{3}){1,9})\\d{1,2}");
    private static final Phrase SCALE = Phrase.of("(?i)\\s{1,3}(million|thousand)\\b");
    private static final Phrase GROUPED = Phrase.of("\\d{1,3}(?:,\\d{3})+");
    private static final Phrase POINT_FOR_COMMA = Phrase.of("\\d{1,3}(?:,\\d{3})*\\.\\d{3}");

    private final Doubts doubts;
    private final String field;

    private SharesRow(Doubts doubts, String field) {
        this.doubts = doubts;
        this.field = field;
    }

    static Stated<Shares> read(RowText text, Doubts doubts, String field) {
        Marks.blank(text);
        return new SharesRow(doubts, field).read(text);
    }

    private Stated<Shares> read(RowText row) {
        String text = row.toString();
        List<RowText.Line> lines = row.lines();
        if (lines.isEmpty()) {
            return Stated.none();
        }
        int from = lines.getFirst().from();
        int to = lines.getLast().to();
        List<Found<String>> numbers = numbers(text);
        if (Absence.isZero(text)) {
            Found<String> none = new Found<>("0", from - row.start(), from - row.start());
            others(row, text, none, numbers);
            return Stated.of(Shares.ZERO, doubts.span(from, lines.getFirst().to()));
        }
        boolean first = !numbers.isEmpty() && numbers.getFirst().from() <= from - row.start() + 8;
        if (!first && Absence.isNotApplicable(text)) {
            return Stated.notApplicable(doubts.span(from, to));
        }
        if (numbers.isEmpty()) {
            return isZero(lines)
                    ? zero(lines)
                    : Stated.unreadable(doubts.unreadable(field, from, to));
        }
        Optional<Integer> ofTitle = ClassFigures.ofTitle(text, numbers, doubts.title());
        Found<String> number = ofTitle.map(numbers::get).orElse(best(numbers));
        if (ofTitle.isPresent()) {
            doubts.severalClasses(field, number.value(), from, to);
        } else {
            others(row, text, number, numbers);
        }
        Stated<Shares> value =
                value(number.value(), row.start() + number.from(), row.start() + number.to());
        PhraseMatcher scale = SCALE.matcher(text).region(number.to(), text.length());
        if (!scale.lookingAt()) {
            return value;
        }
        int at = row.start() + number.from();
        return Stated.of(
                scaled(value.value().orElse(Shares.ZERO), scale.group(1)),
                doubts.span(at, row.start() + scale.end()));
    }

    /** {@code 2.1 million} */
    private static Shares scaled(Shares value, String word) {
        return new Shares(value.count().movePointRight(word.equalsIgnoreCase("million") ? 6 : 3));
    }

    /** the first number, unless it is broken and another is whole */
    private static Found<String> best(List<Found<String>> numbers) {
        Found<String> first = numbers.getFirst();
        return Decimals.isDecimal(first.value()) || GLUED_MARK.matcher(first.value()).matches()
                ? first
                : numbers.stream()
                        .filter(n -> GROUPED.matcher(n.value()).matches())
                        .findFirst()
                        .orElse(first);
    }

    /** a line that says none, and no other words; a dash under other words is a rule */
    private static boolean isZero(List<RowText.Line> lines) {
        return lines.stream()
                .filter(l -> l.text().chars().anyMatch(Character::isLetterOrDigit))
                .map(l -> Absence.isZero(l.text()))
                .reduce((a, b) -> a && b)
                .orElse(false);
    }

    private Stated<Shares> zero(List<RowText.Line> lines) {
        RowText.Line line =
                lines.stream().filter(l -> Absence.isZero(l.text())).findFirst().orElseThrow();
        return Stated.of(Shares.ZERO, doubts.span(line.from(), line.to()));
    }

    private static List<Found<String>> numbers(String text) {
        List<Found<String>> numbers = new ArrayList<>();
        PhraseMatcher matcher = NUMBER.matcher(text);
        while (matcher.find()) {
            int end = matcher.end();
            while (end > matcher.start() && ".,".indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            if (isCount(text, matcher.start(), end)) {
                numbers.add(
                        new Found<>(text.substring(matcher.start(), end), matcher.start(), end));
            }
        }
        return numbers;
    }

    /** not a percent, a price, a year, or the number of an item, a note or a rule */
    private static boolean isCount(String text, int from, int to) {
        String after = text.substring(to, Math.min(text.length(), to + 10));
        boolean percent = after.matches("(?s)\\s{0,2}(?:%|per\\s?cent).*");
        boolean glued = !after.isEmpty() && Character.isLetter(after.charAt(0));
        boolean word = after.matches("(?is)(?:shares|units|ads|common|class|ordinary).*");
        String before = text.substring(Math.max(0, from - 30), from);
        return text.charAt(from) != '$'
                && !percent
                && !(glued && !word)
                && !REFERENCE.matcher(before).find()
                && !MONTH_BEFORE.matcher(before).find();
    }

    private Stated<Shares> value(String digits, int from, int to) {
        String plain = digits.replace(" ", "");
        PhraseMatcher glued = GLUED_MARK.matcher(plain);
        if (Decimals.isDecimal(plain)) {
            if (POINT_FOR_COMMA.matcher(plain).matches()) {
                doubts.twoReadings(field, plain, plain.replace('.', ','), from, to);
            }
            return Stated.of(new Shares(Decimals.parse(plain)), doubts.span(from, to));
        }
        if (glued.matches()) {
            String joined = plain.replace(",", "");
            doubts.twoReadings(field, glued.group(1), joined, from, to);
            int less = plain.length() - glued.group(1).length();
            return Stated.of(Shares.parse(glued.group(1)), doubts.span(from, to - less));
        }
        String joined = plain.replaceAll("[,.]", "");
        doubts.twoReadings(
                field, joined, "no number, for its commas and points stand oddly", from, to);
        return Stated.of(new Shares(new BigDecimal(joined)), doubts.span(from, to));
    }

    /** a second number that begins a line of its own may be meant as well */
    private void others(
            RowText row, String text, Found<String> first, List<Found<String>> numbers) {
        for (Found<String> other : numbers) {
            boolean same = other.value().equals(first.value());
            if (!same && beginsLine(text, other.from()) && other.value().length() > 3) {
                doubts.twoReadings(
                        field,
                        first.value(),
                        other.value(),
                        row.start() + Math.min(first.from(), other.from()),
                        row.start() + Math.max(first.to(), other.to()));
                return;
            }
        }
    }

    /** begins a line, or a column far from what stands before it */
    private static boolean beginsLine(String text, int at) {
        if (at > 3 && text.startsWith("   ", at - 3)) {
            return true;
        }
        int i = at;
        while (i > 0 && (text.charAt(i - 1) == ' ' || text.charAt(i - 1) == '(')) {
            i--;
        }
        return i == 0 || CaptionStart.isBreak(text.charAt(i - 1));
    }
}
