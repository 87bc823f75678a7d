package org.stakeline.read.fact;

import org.stakeline.evidence.Span;
import org.stakeline.read.field.Section;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * One piece of a signature block: a line, or one cell of it, or several lines that say one thing.
 * Runs of white space are one space in its text; each character keeps its place in the section.
 */
final class SignaturePiece {

    private static final int NOWHERE = -1;

    private final String text;
    private final int[] at;
    private final int line;
    private final int lastLine;
    private final int column;
    private final boolean cell;
    private final int row;
    private final int rows;

    private SignaturePiece(
            String text,
            int[] at,
            int line,
            int lastLine,
            int column,
            boolean cell,
            int row,
            int rows) {
        this.text = text;
        this.at = at;
        this.line = line;
        this.lastLine = lastLine;
        this.column = column;
        this.cell = cell;
        this.row = row;
        this.rows = rows;
    }

    /** The words between two places of a section, on one line. */
    static SignaturePiece of(String words, int from, int to, int line, int column, boolean cell) {
        StringBuilder text = new StringBuilder();
        int[] places = new int[to - from];
        for (int i = from; i < to; i++) {
            boolean space = Character.isWhitespace(words.charAt(i));
            boolean follows = text.isEmpty() || text.charAt(text.length() - 1) == ' ';
            if (!space || !follows) {
                places[text.length()] = i;
                text.append(space ? ' ' : words.charAt(i));
            }
        }
        int length = text.toString().stripTrailing().length();
        return new SignaturePiece(
                text.substring(0, length),
                Arrays.copyOf(places, length),
                line,
                line,
                column,
                cell,
                line,
                1);
    }

    String text() {
        return text;
    }

    /** The number of its first line in the block. */
    int line() {
        return line;
    }

    int lastLine() {
        return lastLine;
    }

    /**
     * The number of its first line among those of its column: one more than the line before where
     * no blank line lies between.
     */
    int row() {
        return row;
    }

    int lastRow() {
        return row + rows - 1;
    }

    SignaturePiece inRow(int number) {
        return new SignaturePiece(text, at, line, lastLine, column, cell, number, rows);
    }

    /** Where its first line begins: a character's place, or a cell's number. */
    int column() {
        return column;
    }

    /** True for a cell of a table row, whose column is no place on a line. */
    boolean isCell() {
        return cell;
    }

    /** The column of this character of its first line. */
    int columnOf(int index) {
        return index < at.length && !cell ? column + at[index] - from() : column;
    }

    /** The place in the section of its first character. */
    int from() {
        return Arrays.stream(at).filter(p -> p != NOWHERE).findFirst().orElse(0);
    }

    SignaturePiece part(int from, int to) {
        int start = from;
        int end = to;
        while (start < end && text.charAt(start) == ' ') {
            start++;
        }
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        return new SignaturePiece(
                text.substring(start, end),
                Arrays.copyOfRange(at, start, end),
                line,
                lastLine,
                column,
                cell,
                row,
                rows);
    }

    SignaturePiece part(int from) {
        return part(from, text.length());
    }

    /** This piece and the next as one; a hyphen at the line's end parts one word. */
    SignaturePiece with(SignaturePiece next, String between) {
        boolean hyphen =
                between.equals(" ")
                        && text.length() > 2
                        && text.endsWith("-")
                        && Character.isLetter(text.charAt(text.length() - 2));
        SignaturePiece head = hyphen ? part(0, text.length() - 1) : this;
        String gap = hyphen ? "" : between;
        int[] places = Arrays.copyOf(head.at, head.at.length + gap.length() + next.at.length);
        Arrays.fill(places, head.at.length, head.at.length + gap.length(), NOWHERE);
        System.arraycopy(next.at, 0, places, head.at.length + gap.length(), next.at.length);
        return new SignaturePiece(
                head.text + gap + next.text,
                places,
                line,
                next.lastLine,
                column,
                cell,
                row,
                next.lastRow() - row + 1);
    }

    /** Where the piece's characters stand: one span for each run of them. */
    List<Span> spans(Section section) {
        List<Span> spans = new ArrayList<>();
        String words = section.words();
        int from = NOWHERE;
        int last = NOWHERE;
        for (int place : at) {
            if (place == NOWHERE) {
                continue;
            }
            if (from != NOWHERE && (place <= last || !words.substring(last + 1, place).isBlank())) {
                spans.add(section.span(from, last + 1));
                from = NOWHERE;
            }
            from = from == NOWHERE ? place : from;
            last = place;
        }
        if (from != NOWHERE) {
            spans.add(section.span(from, last + 1));
        }
        return spans;
    }
}
