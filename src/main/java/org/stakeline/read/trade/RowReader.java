package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;
import org.stakeline.read.phrase.Phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells which figures of a row are counts, which are prices, and which are neither. */
final class RowReader {

    /**
     * The figures of one row.
     *
     * @param counts the quantities, one for each column of counts that has one
     * @param price the price, or null
     * @param low the lower end of the range of prices, or the range itself
     * @param high the upper end where it has a column of its own
     * @param totals figures of columns that are headed as money in all
     */
    record Figures(
            List<Token> counts,
            @Nullable Token price,
            @Nullable Token low,
            @Nullable Token high,
            List<Token> totals) {}

    private static final Phrase MONEY =
            Phrase.of(
                    "total|cost|proceeds|consideration|gross|\\bnet\\b|amount|value",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase NUMBER_OF =
            Phrase.of("shares|number|quantity|\\bunits?\\b|\\bADSs?\\b", Pattern.CASE_INSENSITIVE);
    private static final Phrase NO_MONEY =
            Phrase.of(
                    "shares|commission|owned|held|\\bper\\b|balance|number|units|securities|percent|%|\\bfees?\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Columns columns;

    RowReader(Columns columns) {
        this.columns = columns;
    }

    Figures read(TableLine line) {
        List<Token> counts = new ArrayList<>();
        List<Token> prices = new ArrayList<>();
        Token low = null;
        Token high = null;
        for (Token token : line.figures()) {
            Optional<Role> role = columns.of(token).role();
            if (token.is(Token.Kind.RANGE)) {
                low = token;
            } else if (isCount(token, role, counts.isEmpty())) {
                counts.add(token);
            } else if (role.filter(r -> r == Role.LOW).isPresent()) {
                low = token;
            } else if (role.filter(r -> r == Role.HIGH).isPresent()) {
                high = token;
            } else if (isPrice(token, role)) {
                prices.add(token);
            }
        }
        return settled(line, counts, prices, low, high);
    }

    private boolean isTotal(Token token) {
        String heading = columns.of(token).heading();
        return stands(token, Role.TOTAL)
                && (MONEY.matcher(heading).find() || token.look().money())
                && !NO_MONEY.matcher(heading).find();
    }

    private boolean stands(Token token, Role role) {
        return columns.of(token).role().filter(r -> r == role).isPresent();
    }

    private boolean isCount(Token token, Optional<Role> role, boolean first) {
        if (token.look().money() || token.number() == null) {
            return false;
        }
        boolean named = role.filter(r -> r == Role.COUNT).isPresent();
        boolean unnamed =
                role.isEmpty()
                        || role.get() == Role.TYPE
                        || role.get() == Role.PERSON
                        || role.get() == Role.DAY;
        boolean large = token.number().precision() - token.number().scale() > 3;
        return named && (token.isCount() || large) || unnamed && token.isCount() && first;
    }

    private static boolean isPrice(Token token, Optional<Role> role) {
        boolean named = role.filter(r -> r == Role.PRICE || r == Role.RANGE).isPresent();
        boolean other = role.filter(r -> r == Role.TOTAL || r == Role.STRIKE).isPresent();
        return named || !other && (token.look().money() || token.look().decimals());
    }

    // no column of counts was told apart: the figure without decimals is the count, the one with
    // decimals the price
    private Figures settled(
            TableLine line,
            List<Token> counts,
            List<Token> prices,
            @Nullable Token low,
            @Nullable Token high) {
        List<Token> figures = line.figures().stream().filter(t -> t.is(Token.Kind.NUMBER)).toList();
        if (counts.isEmpty()) {
            figures.stream()
                    .filter(Token::isCount)
                    .filter(t -> !prices.contains(t) && isFree(t))
                    .findFirst()
                    .ifPresent(counts::add);
        }
        boolean parts = figures.stream().noneMatch(Token::isCount);
        if (parts && prices.stream().anyMatch(p -> stands(p, Role.PRICE))) {
            partOfShare(prices).ifPresent(t -> move(t, prices, counts));
        }
        if (counts.isEmpty() && figures.size() == 2) {
            figures.stream()
                    .filter(t -> !t.look().money() && larger(t, figures))
                    .findFirst()
                    .ifPresent(t -> move(t, prices, counts));
        }
        if (prices.isEmpty() && low == null) {
            figures.stream()
                    .filter(t -> !counts.contains(t) && t.look().decimals() && counts.size() == 1)
                    .filter(this::isFree)
                    .findFirst()
                    .ifPresent(prices::add);
        }
        List<Token> totals = figures.stream().filter(this::isTotal).toList();
        Token price =
                prices.isEmpty()
                        ? null
                        : totals.isEmpty() ? unit(counts, prices) : prices.getFirst();
        return new Figures(counts, price, low, high, totals);
    }

    // "12.345" in a column of shares beside a price
    private Optional<Token> partOfShare(List<Token> prices) {
        return prices.stream()
                .filter(t -> stands(t, Role.COUNT) && !t.look().money())
                .filter(t -> NUMBER_OF.isIn(columns.of(t).heading()))
                .findFirst();
    }

    private static void move(Token token, List<Token> from, List<Token> to) {
        from.remove(token);
        to.add(token);
    }

    // neither a total nor what an option is exercised at
    private boolean isFree(Token token) {
        return !stands(token, Role.TOTAL) && !stands(token, Role.STRIKE);
    }

    // of two amounts of money the one which, times the quantity, gives the other is the price
    private static Token unit(List<Token> counts, List<Token> prices) {
        if (counts.size() != 1) {
            return prices.getFirst();
        }
        return prices.stream()
                .filter(p -> prices.stream().anyMatch(t -> !t.equals(p) && gives(counts, p, t)))
                .findFirst()
                .orElse(prices.getFirst());
    }

    private static boolean gives(List<Token> counts, Token price, Token total) {
        BigDecimal product = number(counts.getFirst()).multiply(number(price));
        return Totals.near(product, number(total));
    }

    private static boolean larger(Token token, List<Token> figures) {
        return figures.stream()
                .allMatch(f -> f.equals(token) || number(f).compareTo(number(token)) < 0);
    }

    private static BigDecimal number(Token token) {
        BigDecimal number = token.number();
        return number == null ? BigDecimal.ZERO : number;
    }
}
