package org.stakeline.read.field;

import java.util.ArrayList;
import java.util.List;

/**
 * One line of a view, without its end.
 *
 * @param start place of its first character
 * @param end place after its last
 */
public record Line(String text, int start, int end) {

    /** The lines of {@code view} between two places. */
    public static List<Line> of(String view, int from, int to) {
        List<Line> lines = new ArrayList<>();
        int at = from;
        while (at < to) {
            int end = view.indexOf('\n', at);
            int stop = end < 0 || end > to ? to : end;
            lines.add(new Line(view.substring(at, stop), at, stop));
            at = stop + 1;
        }
        return lines;
    }

    public boolean isBlank() {
        return text.isBlank();
    }

    /** The line without white space at its ends. */
    public String trimmed() {
        return text.strip();
    }

    /** Place of the first character that is no white space, or the line's end. */
    public int contentStart() {
        int at = 0;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return start + at;
    }
}
