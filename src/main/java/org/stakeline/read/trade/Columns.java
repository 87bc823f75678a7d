package org.stakeline.read.trade;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The columns of a table and what each holds: by its heading where one can be told apart, else by
 * what the figures look like.
 */
final class Columns {

    /** A column: its heading's words, and its role. */
    record Column(String heading, Optional<Role> role) {}

    private static final int APART = 4;

    private final TradeTable table;
    private final boolean cells;
    private final List<Integer> keys = new ArrayList<>();
    private final Map<Integer, Column> columns = new HashMap<>();

    private Columns(TradeTable table) {
        this.table = table;
        this.cells =
                table.rows().stream().filter(r -> r.line().hasCells()).count() * 2
                        > table.rows().size();
    }

    static Columns of(TradeTable table) {
        Columns columns = new Columns(table);
        columns.place();
        columns.name();
        return columns;
    }

    /** The column that a token of a row stands in. */
    Column of(Token token) {
        return columns.getOrDefault(nearest(token.column()), new Column("", Optional.empty()));
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
        for (int key : keys) {
            String heading = headings.getOrDefault(key, "").strip();
            columns.put(key, new Column(heading, Role.of(heading)));
        }
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
