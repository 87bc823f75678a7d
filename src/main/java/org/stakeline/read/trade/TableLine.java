package org.stakeline.read.trade;

import org.stakeline.read.field.Line;
import org.stakeline.read.phrase.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A line of a view as the parts of a table's row. */
record TableLine(Line line, List<Token> tokens) {

    private static final int MOST_WORDS = 80;
    // "1.   On July 2, 1996 the fund converted": a paragraph of a list, no row
    private static final Phrase TOLD =
            Phrase.of("\\s{0,80}\\(?(?:\\d{1,2}|[a-z]|[ivx]{1,4})[.)]\\s{1,20}On\\s");

    TableLine {
        tokens = List.copyOf(tokens);
    }

    boolean hasCells() {
        return line.text().indexOf('\t') >= 0;
    }

    Optional<Token> day() {
        return tokens.stream().filter(t -> t.is(Token.Kind.DAY)).findFirst();
    }

    List<Token> figures() {
        return tokens.stream().filter(Token::isFigure).toList();
    }

    String words() {
        return tokens.stream()
                .filter(t -> t.is(Token.Kind.WORDS))
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    /** A row that tells of a trade: a day, a figure or two, and few words. */
    boolean isRow() {
        return day().isPresent()
                && hasFigures()
                && words().length() <= MOST_WORDS
                && !TOLD.matcher(line.text()).lookingAt();
    }

    /** A row that lacks its day, which the row above it has. */
    boolean followsRow(TradeTable.Row last) {
        return day().isEmpty()
                && figures().size() >= 2
                && words().length() <= 60
                && !words().toLowerCase(Locale.ROOT).contains("total")
                && tokens.stream().anyMatch(Token::isCount)
                && (hasCells() || standsUnder(last));
    }

    // all that it has stands right of the day of the row above, each figure under a figure
    private boolean standsUnder(TradeTable.Row last) {
        TableLine above = last.line();
        int right = above.day().map(d -> d.end() - above.line.start()).orElse(above.firstPlace());
        return !above.hasCells()
                && firstPlace() > right
                && figures().stream()
                        .allMatch(
                                f ->
                                        above.figures().stream()
                                                .anyMatch(
                                                        a ->
                                                                Math.abs(a.column() - f.column())
                                                                        <= 3));
    }

    private int firstPlace() {
        return tokens.isEmpty() ? 0 : tokens.getFirst().start() - line.start();
    }

    /** The line itself, or its parts where each of several days has its own figures. */
    List<TableLine> parts() {
        List<Integer> days =
                IntStream.range(0, tokens.size())
                        .filter(i -> tokens.get(i).is(Token.Kind.DAY))
                        .boxed()
                        .toList();
        if (days.size() < 2) {
            return List.of(this);
        }
        List<TableLine> after = new ArrayList<>();
        for (int i = 0; i < days.size(); i++) {
            int from = i == 0 ? 0 : days.get(i);
            int to = i + 1 < days.size() ? days.get(i + 1) : tokens.size();
            after.add(new TableLine(line, tokens.subList(from, to)));
        }
        int each = after.getFirst().figures().size();
        boolean alike = each >= 2 && after.stream().allMatch(p -> p.figures().size() == each);
        return alike ? after : List.of(this);
    }

    private boolean hasFigures() {
        List<Token> figures = figures();
        boolean marked = tokens.stream().anyMatch(t -> t.is(Token.Kind.MARK));
        return figures.size() >= 2
                || marked && !figures.isEmpty()
                || figures.size() == 1 && hasCells() && words().length() <= 40
                || figures.size() == 1 && isLargeCount(figures.getFirst());
    }

    // one figure in a line of columns: a quantity with its comma, apart from the day
    private boolean isLargeCount(Token figure) {
        return figure.isCount()
                && figure.text().indexOf(',') > 0
                && words().length() <= 40
                && line.text().startsWith("  ", Math.max(0, figure.start() - line.start() - 2));
    }
}
