package org.stakeline.calendar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A table of rules or days as the project keeps it: comma-separated, names in the first line,
 * double quotes around a value with a comma in it, lines that begin with {@code #} left out.
 */
public final class CsvTable {

    private final List<Row> rows;

    private CsvTable(List<Row> rows) {
        this.rows = List.copyOf(rows);
    }

    public List<Row> rows() {
        return rows;
    }

    /** Reads a table to its end; the reader stays open. */
    public static CsvTable read(String name, Reader from) {
        List<String> lines =
                new BufferedReader(from)
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        if (lines.isEmpty()) {
            throw new IllegalArgumentException(name + " has no line with names");
        }
        List<String> names = cells(lines.getFirst());
        return new CsvTable(
                lines.stream().skip(1).map(line -> Row.of(name, names, cells(line))).toList());
    }

    /** Reads a table that ships with the program. */
    public static CsvTable bundled(String path) {
        try (InputStream in = CsvTable.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("the program was built without " + path);
            }
            return read(path, new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + path, e);
        }
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ',' && !quoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }

    /** One line of a table, its values by their names. */
    public record Row(String table, Map<String, String> values) {

        public Row {
            values = Map.copyOf(values);
        }

        static Row of(String table, List<String> names, List<String> cells) {
            if (cells.size() != names.size()) {
                throw new IllegalArgumentException(
                        table
                                + ": "
                                + cells.size()
                                + " values for "
                                + names.size()
                                + " names: "
                                + cells);
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                values.put(names.get(i), cells.get(i));
            }
            return new Row(table, values);
        }

        public String text(String name) {
            String value = values.get(name);
            if (value == null) {
                throw new IllegalArgumentException(table + " has no column " + name);
            }
            return value;
        }

        public int number(String name) {
            return Integer.parseInt(text(name));
        }

        public LocalDate date(String name) {
            return LocalDate.parse(text(name));
        }

        /** The date, or empty where the cell is. */
        public Optional<LocalDate> dateIfAny(String name) {
            return text(name).isEmpty() ? Optional.empty() : Optional.of(date(name));
        }

        /** The value as one of an enumeration's names, written with small letters and hyphens. */
        public <E extends Enum<E>> E word(String name, Class<E> of) {
            return Enum.valueOf(
                    of, text(name).toUpperCase(java.util.Locale.ROOT).replace('-', '_'));
        }
    }
}
