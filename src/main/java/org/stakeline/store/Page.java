package org.stakeline.store;

import java.util.List;

/**
 * Some rows of a longer list.
 *
 * @param total how many rows the whole list has
 * @param offset how many rows come before these
 * @param limit how many rows were asked for
 */
public record Page<T>(List<T> rows, long total, int offset, int limit) {

    public Page {
        rows = List.copyOf(rows);
    }

    public boolean hasMore() {
        return offset + (long) rows.size() < total;
    }
}
