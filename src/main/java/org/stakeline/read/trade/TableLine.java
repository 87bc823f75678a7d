package org.stakeline.read.trade;

import org.stakeline.read.field.Line;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A line of a view as the parts of a table's row. */
record TableLine(Line line, List<Token> tokens) {

    private static final int MOST_WORDS = 80;

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
        return day().isPresent() && hasFigures() && words().length() <= MOST_WORDS;
    }

    /** A row that lacks its day, which the row above it has. */
    boolean followsRow() {
        return day().isEmpty()
                && hasCells()
                && figures().size() >= 2
                && words().length() <= 60
                && !words().toLowerCase(java.util.Locale.ROOT).contains("total")
                && tokens.stream().anyMatch(Token::isCount);
    }

    private boolean hasFigures() {
        List<Token> figures = figures();
        boolean marked = tokens.stream().anyMatch(t -> t.is(Token.Kind.MARK));
        return figures.size() >= 2
                || marked && !figures.isEmpty()
                || figures.size() == 1 && hasCells() && words().length() <= 40;
    }
}
