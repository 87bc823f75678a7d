package org.stakeline.serve.page;

import java.util.List;

/**
 * A table of rows with its heads, its place in the longer list, and the words that were searched
 * for.
 */
public record Listing<T>(
        List<T> rows, List<Column> columns, Pager pager, String query, String sort) {

    public Listing {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
    }
}
