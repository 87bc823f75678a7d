package org.stakeline.read.html;

import org.stakeline.evidence.MappedText;

/** One open table: the row that is being written, and where its columns stand. */
final class Row {

    private final TableGrid grid = new TableGrid();
    private int start = -1;
    private boolean split;

    boolean isOpen() {
        return start >= 0;
    }

    boolean isSplit() {
        return split;
    }

    void start(int at) {
        start = at;
        split = false;
        grid.startRow();
    }

    int cell(MappedText.Builder view, int columns, int rows) {
        return grid.startCell(columns, rows);
    }

    /** A table begins inside this row: from here on it cannot be one line. */
    void split(MappedText.Builder view) {
        if (isOpen() && !split) {
            breakLines(view);
            split = true;
        }
    }

    /** Ends the row; where only one cell is filled, the lines inside it become lines. */
    void end(MappedText.Builder view) {
        view.takeBack('\u000b');
        if (isOpen() && !split && filledCells(view) < 2) {
            breakLines(view);
        }
        start = -1;
    }

    private void breakLines(MappedText.Builder view) {
        for (int i = start; i < view.length(); i++) {
            if (view.charAt(i) == '\u000b') {
                view.change(i, '\n');
            }
        }
    }

    private int filledCells(MappedText.Builder view) {
        int filled = 0;
        boolean empty = true;
        for (int i = start; i < view.length(); i++) {
            char c = view.charAt(i);
            if (c == '\t') {
                empty = true;
            } else if (empty && c > ' ') {
                empty = false;
                filled++;
            }
        }
        return filled;
    }
}
