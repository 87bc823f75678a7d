package org.stakeline.read.trade;

import org.stakeline.read.field.Cast;
import org.stakeline.read.phrase.Phrase;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The columns of a table and what each holds: by its heading where one can be told apart, else by
 * what the figures look like.
 */
final class Columns {

    /** A column: its heading's words, and its role. */
    record Column(String heading, Optional<Role> role) {
        boolean is(Role wanted) {
            return role.filter(r -> r == wanted).isPresent();
        }
    }

    private static final Column NO_COLUMN = new Column("", Optional.empty());
    private static final Phrase ALL_SHARES =
            Phrase.of(
                    "(?:total|aggregate)\\s+(?:number|amount|shares|quantity)(?!.*(?:owned|held|balance|after|cost|price|paid))",
                    Pattern.CASE_INSENSITIVE);

    private static final int APART = 4;
    private static final BigDecimal LARGE = BigDecimal.valueOf(1000);

    private final TradeTable table;
    private final boolean cells;
    private final List<Integer> keys = new ArrayList<>();
    private final Map<Integer, Column> columns = new HashMap<>();

    private final Cast cast;

    private Columns(TradeTable table, Cast cast) {
        this.cast = cast;
        this.table = table;
        this.cells =
                table.rows().stream().filter(r -> r.line().hasCells()).count() * 2
                        > table.rows().size();
    }

    static Columns of(TradeTable table, Cast cast) {
        Columns columns = new Columns(table, cast);
        columns.place();
        columns.name();
        return columns;
    }

    /** The column that a token of a row stands in. */
    Column of(Token token) {
        return of(nearest(token.column()));
    }

    private int nearest(int at) {
        int best = keys.isEmpty() ? at : keys.getFirst();
        for (int key : keys) {
            best = Math.abs(key - at) < Math.abs(best - at) ? key : best;
        }
        return best;
    }

    // every place where tokens stand is a column; in lines without cells, places near each other
    // are one
    private void place() {
        TreeMap<Integer, Integer> places = new TreeMap<>();
        for (TradeTable.Row row : table.rows()) {
            for (Token token : row.line().tokens()) {
                if (!token.is(Token.Kind.NOTE)) {
                    places.merge(token.column(), 1, Integer::sum);
                }
            }
        }
        int floor = Math.max(1, table.rows().size() / 20);
        for (Map.Entry<Integer, Integer> place : places.entrySet()) {
            boolean near = !cells && !keys.isEmpty() && place.getKey() - keys.getLast() < APART;
            if (near && place.getValue() > places.getOrDefault(keys.getLast(), 0)) {
                keys.set(keys.size() - 1, place.getKey());
            } else if (!near && place.getValue() >= floor) {
                keys.add(place.getKey());
            }
        }
    }

    private void name() {
        Map<Integer, String> headings = cells ? cellHeadings() : lineHeadings();
        Map<Integer, List<Token>> standing = standing();
        for (int key : keys) {
            String heading = headings.getOrDefault(key, "").strip();
            List<Token> tokens = standing.getOrDefault(key, List.of());
            columns.put(key, new Column(heading, role(heading, tokens)));
        }
        if (columns.values().stream().noneMatch(c -> c.is(Role.COUNT))) {
            keys.stream()
                    .filter(k -> of(k).is(Role.TOTAL) && ALL_SHARES.matcher(of(k).heading()).find())
                    .findFirst()
                    .ifPresent(
                            k ->
                                    columns.put(
                                            k,
                                            new Column(of(k).heading(), Optional.of(Role.COUNT))));
        }
    }

    private Column of(int key) {
        return columns.getOrDefault(key, NO_COLUMN);
    }

    private Map<Integer, List<Token>> standing() {
        Map<Integer, List<Token>> standing = new HashMap<>();
        for (TradeTable.Row row : table.rows()) {
            for (Token token : row.line().tokens()) {
                standing.computeIfAbsent(nearest(token.column()), k -> new ArrayList<>())
                        .add(token);
            }
        }
        return standing;
    }

    // what stands in the column tells where its heading could mean two things
    private Optional<Role> role(String heading, List<Token> tokens) {
        Optional<Role> named = Role.of(heading);
        boolean counts = most(tokens, Token::isCount);
        boolean person = !cast.mentions(heading).isEmpty();
        boolean mayCount =
                person && named.isEmpty()
                        || named.filter(r -> r == Role.PERSON || r == Role.TYPE).isPresent();
        if (counts && mayCount) {
            return Optional.of(Role.COUNT);
        }
        if (named.filter(r -> r == Role.COUNT).isEmpty()) {
            return named;
        }
        if (most(tokens, t -> t.is(Token.Kind.WORDS))) {
            return Optional.of(Role.TYPE);
        }
        return most(tokens, t -> t.look().money()) ? money(tokens) : named;
    }

    // "Amount" over dollars: totals, unless all are small
    private static Optional<Role> money(List<Token> tokens) {
        boolean small = most(tokens, t -> t.number() != null && t.number().compareTo(LARGE) < 0);
        return Optional.of(small ? Role.PRICE : Role.TOTAL);
    }

    private static boolean most(List<Token> tokens, Predicate<Token> wanted) {
        return tokens.stream().filter(wanted).count() * 2 > tokens.size();
    }

    // by order where the heading has as many cells as the rows, else by the cell's place
    private Map<Integer, String> cellHeadings() {
        Map<Integer, String> headings = new HashMap<>();
        for (TableLine line : table.heading()) {
            List<Cell> cellsOfLine = Cell.of(line.line().text());
            boolean byOrder = cellsOfLine.size() == keys.size();
            for (int i = 0; i < cellsOfLine.size(); i++) {
                int key = byOrder ? keys.get(i) : nearest(cellsOfLine.get(i).place());
                headings.merge(key, cellsOfLine.get(i).words(), (a, b) -> a + " " + b);
            }
        }
        return headings;
    }

    // words of the heading belong to the column that they stand over
    private Map<Integer, String> lineHeadings() {
        Map<Integer, String> headings = new HashMap<>();
        for (TableLine line : table.heading()) {
            for (Cell cell : Cell.spaced(line.line().text())) {
                headings.merge(nearest(cell.place()), cell.words(), (a, b) -> a + " " + b);
            }
        }
        return headings;
    }

    /** A piece of a heading's line: its words and where they stand. */
    private record Cell(String words, int place) {

        static List<Cell> of(String line) {
            List<Cell> cells = new ArrayList<>();
            String[] parts = line.split("\t", -1);
            for (int i = 0; i < parts.length; i++) {
                if (!parts[i].isBlank()) {
                    cells.add(new Cell(parts[i].replaceAll("\\s+", " ").strip(), i));
                }
            }
            return cells;
        }

        // pieces parted by two spaces or more; the place is the last character's
        static List<Cell> spaced(String line) {
            List<Cell> cells = new ArrayList<>();
            int at = 0;
            while (at < line.length()) {
                int gap = line.indexOf("  ", at);
                int end = gap < 0 ? line.length() : gap;
                if (end > at && !line.substring(at, end).isBlank()) {
                    cells.add(new Cell(line.substring(at, end).strip(), end));
                }
                at = Math.max(end, at) + 1;
            }
            return cells;
        }
    }
}
