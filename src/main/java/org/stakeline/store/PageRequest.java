package org.stakeline.store;

/**
 * Which rows of a list, in which order; ties are broken by the row's id, so that pages never
 * overlap.
 *
 * @param limit 1 to 1000
 * @param sort one of the columns that the list can be sorted by
 */
public record PageRequest<S extends Enum<S>>(int offset, int limit, S sort, boolean descending) {

    public static final int MOST_ROWS = 1000;

    public PageRequest {
        if (offset < 0 || limit < 1 || limit > MOST_ROWS) {
            throw new IllegalArgumentException(
                    "a page starts at 0 or later and has 1 to 1000 rows: " + offset + ", " + limit);
        }
    }

    public static <S extends Enum<S>> PageRequest<S> first(int limit, S sort, boolean descending) {
        return new PageRequest<>(0, limit, sort, descending);
    }
}
