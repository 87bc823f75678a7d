package org.stakeline.read.text;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/**
 * Finds the lines that a table of an ASCII document is drawn with: bars that stand under one
 * another, and the corners of rules. A bar that is part of a box, {@code |X|}, is none.
 */
final class Borders {

    private static final int LEAST = 3;
    private static final String RULE = "+-=_| \t\r";

    private final String source;
    private final List<Integer> starts = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();
    private final BitSet found = new BitSet();

    private Borders(String source) {
        this.source = source;
    }

    /** The places of bars and corners; none in a document that draws no tables. */
    static BitSet of(String source) {
        return source.indexOf('|') < 0 ? new BitSet() : new Borders(source).find();
    }

    private BitSet find() {
        for (int at = 0; at < source.length(); at = ends.getLast() + 1) {
            int end = source.indexOf('\n', at);
            starts.add(at);
            ends.add(end < 0 ? source.length() : end);
        }
        for (int line = 0; line < starts.size(); line++) {
            for (int i = starts.get(line); i < ends.get(line); i++) {
                if (isBar(i) && !found.get(i)) {
                    column(line, i - starts.get(line));
                }
            }
        }
        for (int line = 0; line < starts.size() && !found.isEmpty(); line++) {
            corners(starts.get(line), ends.get(line));
        }
        return found;
    }

    // the bars from this line down
    private void column(int line, int column) {
        int last = line;
        while (last < starts.size() && isDrawn(last, column)) {
            last++;
        }
        if (last - line >= LEAST) {
            for (int i = line; i < last; i++) {
                found.set(starts.get(i) + column);
            }
        }
    }

    private boolean isDrawn(int line, int column) {
        int at = starts.get(line) + column;
        return at < ends.get(line) && (isBar(at) || source.charAt(at) == '+');
    }

    private boolean isBar(int at) {
        return source.charAt(at) == '|' && !isBox(at) && !isBox(at - 2);
    }

    // "|X|", "|_|", "| |", but not the first two bars of "| |X|"
    private boolean isBox(int at) {
        return isBox(at, "_xX") || isBox(at, " ") && !isBox(at + 2, "_xX");
    }

    private boolean isBox(int at, String marks) {
        return at >= 0
                && at + 2 < source.length()
                && source.charAt(at) == '|'
                && source.charAt(at + 2) == '|'
                && marks.indexOf(source.charAt(at + 1)) >= 0;
    }

    private void corners(int start, int end) {
        for (int i = start; i < end; i++) {
            if (RULE.indexOf(source.charAt(i)) < 0) {
                return;
            }
        }
        for (int i = start; i < end; i++) {
            if (source.charAt(i) == '+' || source.charAt(i) == '|') {
                found.set(i);
            }
        }
    }
}
