package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Tells which figures of a row are counts, which are prices, and which are neither. */
final class RowReader {

    /**
     * The figures of one row.
     *
     * @param counts the quantities, one for each column of counts that has one
     * @param price the price, or null
     * @param low the lower end of the range of prices, or the range itself
     * @param high the upper end where it has a column of its own
     */
    record Figures(
            List<Token> counts, @Nullable Token price, @Nullable Token low, @Nullable Token high) {}

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

    private static boolean isCount(Token token, Optional<Role> role, boolean first) {
        if (token.look().money()) {
            return false;
        }
        boolean named = role.filter(r -> r == Role.COUNT).isPresent();
        boolean unnamed =
                role.isEmpty()
                        || role.get() == Role.TYPE
                        || role.get() == Role.PERSON
                        || role.get() == Role.DAY;
        return named
                        && (token.isCount()
                                || token.number() != null
                                        && token.number().precision() - token.number().scale() > 3)
                || unnamed && token.isCount() && first;
    }

    private static boolean isPrice(Token token, Optional<Role> role) {
        boolean named = role.filter(r -> r == Role.PRICE || r == Role.RANGE).isPresent();
        boolean total = role.filter(r -> r == Role.TOTAL).isPresent();
        return named || !total && (token.look().money() || token.look().decimals());
    }

    // no column of counts was told apart: the figure without decimals is the count, the one with
    // decimals the price
    private static Figures settled(
            TableLine line,
            List<Token> counts,
            List<Token> prices,
            @Nullable Token low,
            @Nullable Token high) {
        List<Token> figures = line.figures().stream().filter(t -> t.is(Token.Kind.NUMBER)).toList();
        if (counts.isEmpty()) {
            figures.stream()
                    .filter(Token::isCount)
                    .filter(t -> !prices.contains(t))
                    .findFirst()
                    .ifPresent(counts::add);
        }
        if (counts.isEmpty() && figures.size() == 2) {
            figures.stream()
                    .filter(t -> !t.look().money() && larger(t, figures))
                    .findFirst()
                    .ifPresent(
                            t -> {
                                counts.add(t);
                                prices.remove(t);
                            });
        }
        if (prices.isEmpty() && low == null) {
            figures.stream()
                    .filter(t -> !counts.contains(t) && t.look().decimals() && counts.size() == 1)
                    .findFirst()
                    .ifPresent(prices::add);
        }
        return new Figures(counts, prices.isEmpty() ? null : prices.getFirst(), low, high);
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
