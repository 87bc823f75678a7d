package org.stakeline.serve.page;

/**
 * The head of a table's column.
 *
 * @param sort what its link asks for; empty where the table is not sorted by it
 * @param order {@code ascending} or {@code descending} where the table stands sorted by it, else
 *     empty
 * @param figure true for numbers, which stand to the right
 */
public record Column(String caption, String sort, String order, boolean figure) {

    /** A column that the table is not sorted by. */
    static Column fixed(String caption) {
        return new Column(caption, "", "", false);
    }

    /** A column that can be sorted by: a second choice turns the order. */
    public static Column sorted(String caption, String name, String asked, boolean figure) {
        boolean ascending = asked.equals(name);
        boolean descending = asked.equals("-" + name);
        String order = ascending ? "ascending" : descending ? "descending" : "";
        return new Column(caption, ascending ? "-" + name : name, order, figure);
    }

    /** The head of a column by which the table of that name at this address is sorted. */
    static Column at(String table, Column sorted, Address here) {
        String prefix = table + ".";
        String link =
                here.with(prefix + "page", null).with(prefix + "sort", sorted.sort()).toString();
        return new Column(
                sorted.caption(), link + "#" + table + "-h", sorted.order(), sorted.figure());
    }
}
