package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Line;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Finds schedules of trades: runs of lines that each have a day and figures, under a heading that
 * names columns.
 */
final class TableFinder {

    private static final int HEADING_LINES = 14;
    private static final int LONG = 200;
    private static final int TITLE = 100;
    private static final int LEAD_IN = 1800;
    private static final int NOTES = 3000;
    private static final Phrase RULE =
            Phrase.of(
                    "[\\s\\-_=<>/A-Z]*+|\\s*+(?:page|-)?\\s*+\\d{1,3}\\s*+-?\\s*+|\\s*+<[^>]{1,20}>\\s*+(?:<[^>]{1,20}>\\s*+)*+");
    private static final Phrase NAME = Phrase.of("[\\p{L}\\p{N} ,.&'’()/:*\\t-]{3,120}");
    private static final Phrase YEAR =
            Phrase.of("(?<![\\d,./-])(?:19[7-9]\\d|20\\d\\d)(?![\\d/-]|[.,]\\d)");
    private static final Phrase TOTAL =
            Phrase.of("\\s*(?:sub)?-?total\\b.*", Pattern.CASE_INSENSITIVE);

    static final Phrase TITLED =
            Phrase.of(
                    "\\b(?:transactions?|trades|purchases?|sales?|account|shares|bought|sold|purchased)\\b[^.]*\\b(?:of|by|for|in)\\b|:$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase PART =
            Phrase.of("\\s*(?:exhibit|schedule|annex|appendix)\\b", Pattern.CASE_INSENSITIVE);
    private static final Phrase NO_NAME =
            Phrase.of(
                    "\\(|\\*|.*\\b(?:stock|shares?|securities|notes?|units)\\b|exhibits?\\b|schedules?\\b|appendix|annex|page|cusip|table\\b|total|transactions?\\b|trades?\\b|purchases?\\b|sales?\\b|date|price|open market|the following|information|since|during",
                    Pattern.CASE_INSENSITIVE);

    private final Section section;
    private final Cast cast;
    private final List<TradeTable> tables = new ArrayList<>();
    private final Deque<Seen> above = new ArrayDeque<>();
    private final List<TradeTable.Row> rows = new ArrayList<>();
    private List<TableLine> heading = new ArrayList<>();
    private List<Line> captions = new ArrayList<>();
    private @Nullable Line whose;
    private @Nullable Line under;
    private @Nullable Token lastDay;
    private int year;
    private int tableStart;
    private int lastRowEnd;

    /** A line that is taken apart only where it turns out to stand above rows. */
    private record Seen(Line line, List<Found<LocalDate>> days) {

        TableLine read() {
            return isLong() ? new TableLine(line, List.of()) : LineLexer.read(line, days);
        }

        boolean isLong() {
            return line.text().length() > LONG * 4;
        }
    }

    TableFinder(Section section, Cast cast) {
        this.section = section;
        this.cast = cast;
    }

    List<TradeTable> find() {
        for (Line line : Line.of(section.text().view(), section.from(), section.to())) {
            if (line.isBlank()) {
                continue;
            }
            look(seen(line));
            year = yearOf(line.text());
        }
        close();
        return tables;
    }

    private Seen seen(Line line) {
        boolean isLong = line.text().length() > LONG * 4;
        return new Seen(line, isLong ? List.of() : LineLexer.days(line.text(), year));
    }

    // the last year named so far
    private int yearOf(String text) {
        int last = year;
        if (!text.contains("19") && !text.contains("20")) {
            return last;
        }
        PhraseMatcher m = YEAR.matcher(text);
        while (m.find()) {
            last = Integer.parseInt(m.group());
        }
        return last;
    }

    private void look(Seen seen) {
        boolean below = !rows.isEmpty() && above.isEmpty();
        boolean mayBeRow = !seen.isLong() && (below || !seen.days().isEmpty());
        if (mayBeRow && rows(seen.read(), below)) {
            return;
        }
        String text = seen.line().text();
        if (!isRule(text) && !TOTAL.matcher(text).matches()) {
            above.addLast(seen);
            if (above.size() > HEADING_LINES) {
                above.removeFirst();
                closeIfFar();
            }
        }
    }

    private boolean rows(TableLine line, boolean below) {
        boolean row = line.isRow() || below && line.followsRow(rows.getLast());
        if (row) {
            line.parts().forEach(this::row);
        }
        return row;
    }

    private static boolean isRule(String text) {
        boolean named = text.chars().anyMatch(Character::isLetter) && text.indexOf('<') < 0;
        return !named && RULE.matcher(text).matches();
    }

    private void closeIfFar() {
        if (!rows.isEmpty()) {
            close();
        }
    }

    private void row(TableLine line) {
        if (!above.isEmpty() || rows.isEmpty()) {
            between(line);
        }
        line.day().ifPresent(d -> lastDay = d);
        Token day = lastDay;
        if (day != null) {
            rows.add(new TradeTable.Row(line, whose, under, day));
            lastRowEnd = line.line().end();
        }
    }

    // the lines between the last row and this one: a new heading, names, or nothing of note
    private void between(TableLine next) {
        List<TableLine> lines = above.stream().map(Seen::read).toList();
        List<TableLine> newHeading = headingOf(lines);
        if (!newHeading.isEmpty() || rows.isEmpty()) {
            close();
            heading = newHeading;
            tableStart =
                    newHeading.isEmpty()
                            ? next.line().start()
                            : newHeading.getFirst().line().start();
            captions = new ArrayList<>();
        }
        for (TableLine line : lines) {
            if (!heading.contains(line)) {
                caption(line);
            }
        }
        above.clear();
    }

    private void caption(TableLine line) {
        captions.add(line.line());
        String text = line.line().text().strip();
        if (isName(line) || names(text)) {
            whose = line.line();
        } else if (PART.matcher(text).lookingAt()) {
            whose = null;
        }
        boolean title = text.length() <= TITLE && line.figures().isEmpty() && !isSentence(text);
        if (title && Wording.ofTitle(text).isPresent() && Cast.names(text).isEmpty()) {
            under = line.line();
        }
    }

    // "Transactions of Alder Fund": a title that names one reporting person
    private boolean names(String text) {
        boolean title = text.length() <= TITLE && TITLED.matcher(text).find() && !isSentence(text);
        return title
                && cast.mentions(text).stream()
                                .flatMap(m -> m.value().stream())
                                .filter(cast::isPerson)
                                .distinct()
                                .count()
                        == 1;
    }

    // the lowest lines that together name two roles, the captions above them left out
    private static List<TableLine> headingOf(List<TableLine> lines) {
        int last = lines.size() - 1;
        while (last >= 0 && named(lines.get(last)) == 0 && lines.size() - last < 8) {
            last--;
        }
        int first = last;
        StringBuilder words = new StringBuilder();
        while (first >= 0 && isHeadingLine(lines.get(first)) && last - first < 7) {
            words.insert(0, lines.get(first).line().text() + " ");
            first--;
        }
        boolean enough = last >= 0 && Role.named(words.toString()) >= 2;
        return enough ? new ArrayList<>(lines.subList(first + 1, last + 1)) : new ArrayList<>();
    }

    private static boolean isHeadingLine(TableLine line) {
        String text = line.line().text();
        return text.length() <= LONG * 2
                && named(line) > 0
                && (text.length() <= LONG || line.hasCells())
                && !isSentence(text);
    }

    // a line that only names a fund or an account is no heading
    private static long named(TableLine line) {
        String text = line.line().text();
        long roles = Role.named(text);
        return roles == 1
                        && !line.hasCells()
                        && Role.of(text).filter(r -> r == Role.PERSON).isPresent()
                ? 0
                : roles;
    }

    // running words, also in one cell of a table that only sets paragraphs
    private static boolean isSentence(String text) {
        for (String cell : text.split("\t")) {
            String words = cell.strip();
            int count = words.isEmpty() ? 0 : words.split("\\s+").length;
            boolean ends = words.endsWith(".") || words.endsWith(":") || words.endsWith(",");
            boolean gaps = words.contains("   ");
            if (!gaps && (count >= 12 || ends && count >= 6)) {
                return true;
            }
        }
        return false;
    }

    // capitals, or a name with its legal form; never the number of a schedule or a sentence
    private static boolean isName(TableLine line) {
        String text = line.line().text().strip();
        boolean shaped =
                text.length() <= 90
                        && NAME.matcher(text).matches()
                        && (line.figures().isEmpty() || isWholeName(text));
        return shaped
                && !NO_NAME.matcher(text).lookingAt()
                && (isCapital(text) || !Cast.names(text).isEmpty());
    }

    // "Alder 2018, LLC"
    private static boolean isWholeName(String text) {
        return Cast.names(text).stream()
                .anyMatch(n -> n.from() <= 4 && text.length() - n.to() <= 1);
    }

    private static boolean isCapital(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT))
                && text.chars().filter(Character::isLetter).count() >= 4;
    }

    private void close() {
        if (!rows.isEmpty()) {
            String view = section.text().view();
            int from = Math.max(section.from(), tableStart - LEAD_IN);
            int to = Math.min(section.to(), lastRowEnd + NOTES);
            tables.add(
                    new TradeTable(
                            section,
                            heading,
                            captions,
                            rows,
                            view.substring(from, Math.max(from, tableStart)),
                            view.substring(lastRowEnd, to),
                            lastRowEnd));
        }
        rows.clear();
        heading = new ArrayList<>();
        captions = new ArrayList<>();
        whose = null;
        under = null;
        lastDay = null;
    }
}
