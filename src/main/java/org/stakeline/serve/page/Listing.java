package org.stakeline.serve.page;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A table of rows with its heads, its place in the longer list, and the words that were searched
 * for.
 *
 * @param search the form by which its rows are searched; none where the page has one of its own
 */
public record Listing<T>(
        List<T> rows, List<Column> columns, Pager pager, String query, String sort, Search search) {

    private static final int FEW = 10;

    public Listing {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }

    /** A list whose page has a form of its own. */
    public Listing(List<T> rows, List<Column> columns, Pager pager, String query, String sort) {
        this(rows, columns, pager, query, sort, Search.NONE);
    }

    /**
     * A form that asks the same page again with other words.
     *
     * @param action the address that is asked
     * @param name of the field
     * @param kept what is asked besides, which stays as it is
     * @param whole the address without the words
     */
    public record Search(String action, String name, Map<String, String> kept, String whole) {

        static final Search NONE = new Search("", "", Map.of(), "");

        public Search {
            kept = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(kept));
        }

        /** The form of the table of that name. */
        static Search of(Address here, String table) {
            Address whole = here.with(table + ".page", null).with(table + ".q", null);
            String place = "#" + table + "-h";
            return new Search(here.path() + place, table + ".q", whole.query(), whole + place);
        }
    }

    /** True where there is enough to be searched, or something was searched for. */
    public boolean isSearched() {
        return !search.name().isEmpty() && (!query.isEmpty() || pager.total() > FEW);
    }

    /** The same list with its rows in another shape. */
    public <R> Listing<R> map(Function<T, R> shape) {
        return new Listing<>(
                rows.stream().map(shape).toList(), columns, pager, query, sort, search);
    }
}
