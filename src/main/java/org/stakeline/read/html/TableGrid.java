package org.stakeline.read.html;

import java.util.Arrays;

/**
 * Where the next cell of a table stands: columns are counted with the spans of the cells before and
 * above.
 */
final class TableGrid {

    private static final int MOST_COLUMNS = 200;

    private int[] taken = new int[16];
    private int column;
    private int written;
    private boolean inRow;

    /** Ends the row: what spans rows has one less to go. */
    void startRow() {
        if (inRow) {
            for (int i = 0; i < taken.length; i++) {
                taken[i] = Math.max(0, taken[i] - 1);
            }
        }
        inRow = true;
        column = 0;
        written = 0;
    }

    /** The number of tabs to write before this cell. */
    int startCell(int columns, int rows) {
        while (column < taken.length && taken[column] > 0) {
            column++;
        }
        int tabs = column - written;
        written = column;
        int end = Math.min(MOST_COLUMNS, column + columns);
        if (end > taken.length) {
            taken = Arrays.copyOf(taken, Math.max(end, taken.length * 2));
        }
        for (int i = column; i < end; i++) {
            taken[i] = Math.max(taken[i], rows);
        }
        column = Math.max(column, end);
        return tabs;
    }
}
