package org.stakeline.serve.page;

import org.stakeline.store.Page;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A table that a page holds whole: searched, sorted and cut into pages as the page's address says,
 * and the same as a file. What is asked of it stands in the address under its name: {@code
 * due.sort=-filed&due.q=april&due.page=2}.
 *
 * @param name of the table among those of its page
 * @param heads its columns
 * @param rows in the order in which they stand where none is asked for
 */
public record Table<T>(String name, List<Head<T>> heads, List<T> rows) {

    public Table {
        heads = List.copyOf(heads);
        rows = List.copyOf(rows);
    }

    /**
     * A column.
     *
     * @param name by which the table is sorted
     * @param look how it stands on the page
     * @param value of a row: what it is sorted and searched by, and what a file has of it
     */
    public record Head<T>(String name, String caption, Look look, Function<T, Cell> value) {

        static <T> Head<T> words(String name, String caption, Function<T, Cell> value) {
            return new Head<>(name, caption, Look.WORDS, value);
        }

        static <T> Head<T> figure(String name, String caption, Function<T, Cell> value) {
            return new Head<>(name, caption, Look.FIGURE, value);
        }

        static <T> Head<T> shown(String name, String caption, Function<T, Cell> value) {
            return new Head<>(name, caption, Look.SHOWN, value);
        }

        /** A column that only the file has. */
        static <T> Head<T> filed(String caption, Function<T, Cell> value) {
            return new Head<>("", caption, Look.FILE, value);
        }
    }

    /** How a column stands on the page. */
    public enum Look {
        WORDS,
        FIGURE,
        /** A figure on the page, which the file has in other columns. */
        SHOWN,
        /** A column of the file alone. */
        FILE
    }

    /** What the address asks for. */
    public Listing<T> listing(Address here) {
        return listing(here, Asking.USUAL_SIZE);
    }

    /** What the address asks for; so many rows a page where it does not say. */
    Listing<T> listing(Address here, int usualSize) {
        Asking asking = asking(here, usualSize);
        List<T> found = found(here, asking);
        int from = (int) Math.min(found.size(), (asking.page() - 1L) * asking.size());
        int to = Math.min(found.size(), from + asking.size());
        Page<T> page = new Page<>(found.subList(from, to), found.size(), from, asking.size());
        return new Listing<>(
                page.rows(),
                columns(here, asking.sort()),
                Pager.of(page, asking, here, name + ".").at("#" + name + "-h"),
                here.asked(name + ".q"),
                asking.sort(),
                Listing.Search.of(here, name));
    }

    /** All rows that the address asks for, in its order. */
    public Sheet sheet(String file, Address here) {
        List<Head<T>> filed = heads.stream().filter(head -> head.look() != Look.SHOWN).toList();
        return Sheet.of(
                file,
                filed.stream().map(Head::caption).toList(),
                found(here, asking(here, Asking.USUAL_SIZE)).stream()
                        .map(row -> filed.stream().map(head -> head.value().apply(row)).toList()));
    }

    private Asking asking(Address here, int usualSize) {
        Integer size = Asking.number(name + ".size", here.asked(name + ".size"));
        return Asking.of(
                Asking.number(name + ".page", here.asked(name + ".page")),
                size == null ? Integer.valueOf(usualSize) : size,
                here.asked(name + ".sort"),
                "");
    }

    private List<Column> columns(Address here, String sort) {
        return heads.stream()
                .filter(head -> head.look() != Look.FILE)
                .map(
                        head ->
                                Column.at(
                                        name,
                                        Column.sorted(
                                                head.caption(),
                                                head.name(),
                                                sort,
                                                head.look() != Look.WORDS),
                                        here))
                .toList();
    }

    private List<T> found(Address here, Asking asking) {
        List<String> words =
                Arrays.stream(here.asked(name + ".q").strip().split("\\s+", 0))
                        .filter(word -> !word.isEmpty())
                        .toList();
        return rows.stream()
                .filter(row -> words.stream().allMatch(word -> has(row, word)))
                .sorted(order(asking.sort()))
                .toList();
    }

    private boolean has(T row, String word) {
        return heads.stream().anyMatch(head -> head.value().apply(row).has(word));
    }

    private Comparator<T> order(String sort) {
        if (sort.isEmpty()) {
            return (_, _) -> 0;
        }
        boolean descending = sort.startsWith("-");
        Head<T> by = head(descending ? sort.substring(1) : sort, sort);
        return (a, b) -> {
            Cell one = by.value().apply(a);
            Cell other = by.value().apply(b);
            boolean turned =
                    descending
                            && !(one instanceof Cell.Nothing)
                            && !(other instanceof Cell.Nothing);
            return turned ? Cell.compare(other, one) : Cell.compare(one, other);
        };
    }

    private Head<T> head(String wanted, String sort) {
        return heads.stream()
                .filter(head -> !wanted.isEmpty() && head.name().equals(wanted))
                .findFirst()
                .orElseThrow(
                        () ->
                                Asking.bad(
                                        name
                                                + ".sort is \""
                                                + sort
                                                + "\"; this table is sorted by "
                                                + names()
                                                + ", with a minus before the name to turn the order"));
    }

    private String names() {
        return heads.stream()
                .map(Head::name)
                .filter(n -> !n.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
