package org.stakeline.read.cover;

import org.stakeline.read.field.Likeness;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * What stands before a caption: its row's number, the words of the left column, a line's or a
 * cell's start.
 */
final class CaptionStart {

    private static final String LOOSE = " .():;|*-–—_•·#[]☐☒";
    private static final int FAR = 80;
    private static final int LABEL_GAP = 4;
    private static final int SHORTEST_MISSPELT = 5;
    private static final Set<String> LABELS = Set.of("ITEM", "ROW", "NO");

    /** The words that the form prints left of the rows of powers. */
    static final Set<String> FILLER =
            Set.of(
                    "NUMBER",
                    "OF",
                    "SHARES",
                    "UNITS",
                    "BENEFICIALLY",
                    "BENEFICIAL",
                    "OWNED",
                    "BY",
                    "EACH",
                    "REPORTING",
                    "PERSON",
                    "PERSONS",
                    "WITH",
                    "BENEFICIALL",
                    "Y",
                    "BENE",
                    "FICIALLY",
                    "SECURITIES",
                    "OWNERSHIP",
                    "INTERESTS",
                    "EACHREPORTING",
                    "OWNEDBY");

    private final String view;
    private final Map<String, Boolean> known = new HashMap<>();

    CaptionStart(String view) {
        this.view = view;
    }

    /** Where the row's number stands; {@code at} is -1 when there is none. */
    record RowNumber(int at, int value) {

        static final RowNumber NONE = new RowNumber(-1, 0);

        boolean isOf(Row row) {
            return at >= 0 && row.hasNumber(value);
        }
    }

    static boolean isBreak(char c) {
        return c == '\n' || c == '\t' || c == '\u000b' || c == '\f';
    }

    /**
     * True when the word at this place begins a line, a cell or a column, but for a row's number
     * and filler.
     */
    boolean begins(int place) {
        int at = place;
        int spaces = 0;
        while (at > 0) {
            char c = view.charAt(at - 1);
            if (isBreak(c)) {
                return true;
            }
            spaces = c == ' ' || c == '\u00a0' ? spaces + 1 : 0;
            if (spaces > 1 || c == '|') {
                return true;
            }
            if (LOOSE.indexOf(c) < 0 && !Character.isDigit(c)) {
                return onlyFillerBefore(at);
            }
            at--;
        }
        return true;
    }

    /**
     * whether all words between the line's or cell's start and this place are of the left column
     */
    private boolean onlyFillerBefore(int place) {
        int at = place;
        while (at > 0 && !isBreak(view.charAt(at - 1))) {
            int end = at;
            while (at > 0 && Character.isLetter(view.charAt(at - 1))) {
                at--;
            }
            if (at < end && !isKnown(view.substring(at, end))) {
                return false;
            }
            at -= at == end ? 1 : 0;
            if (place - at > FAR) {
                return false;
            }
        }
        return true;
    }

    private boolean isKnown(String word) {
        return known.computeIfAbsent(word, w -> isLabelOrFiller(w.toUpperCase(Locale.ROOT)));
    }

    private static boolean isLabelOrFiller(String word) {
        return LABELS.contains(word) || isFiller(word);
    }

    /** True for a word of the left column, a little misspelt or not. */
    static boolean isFiller(String word) {
        if (FILLER.contains(word)) {
            return true;
        }
        if (word.length() < SHORTEST_MISSPELT) {
            return false;
        }
        for (String filler : FILLER) {
            if (filler.length() >= SHORTEST_MISSPELT && Likeness.alike(word, filler)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The row's number before a caption: on its line, in the cell before, or alone on the line
     * above.
     */
    RowNumber numberBefore(int place, Row row) {
        int at = skipBack(place);
        int end = at;
        while (at > 0 && end - at < 3 && Character.isDigit(view.charAt(at - 1))) {
            at--;
        }
        if (at == end || end - at > 2 || !standsApart(at)) {
            return RowNumber.NONE;
        }
        boolean sameLine = view.substring(at, place).indexOf('\n') < 0;
        int number = Integer.parseInt(view.substring(at, end));
        if (!row.hasNumber(number) && !(sameLine && number > 0 && number < 15)) {
            return RowNumber.NONE;
        }
        while (at > 0 && (view.charAt(at - 1) == '(' || view.charAt(at - 1) == '[')) {
            at--;
        }
        return new RowNumber(label(at), number);
    }

    /** also takes the word Item or Row before the number */
    private int label(int at) {
        int end = at;
        while (end > 0 && at - end < LABEL_GAP && view.charAt(end - 1) == ' ') {
            end--;
        }
        for (String word : List.of("Item", "Row", "No.")) {
            int from = end - word.length();
            if (end < at && from >= 0 && view.regionMatches(true, from, word, 0, word.length())) {
                return from;
            }
        }
        return at;
    }

    private int skipBack(int place) {
        int at = place;
        while (at > 0 && place - at < FAR) {
            char c = view.charAt(at - 1);
            if (c != ' '
                    && c != '.'
                    && c != ')'
                    && c != ']'
                    && c != ':'
                    && c != '-'
                    && !isBreak(c)) {
                break;
            }
            at--;
        }
        return at;
    }

    private boolean standsApart(int at) {
        if (at == 0) {
            return true;
        }
        char c = view.charAt(at - 1);
        boolean spaced =
                c == ' ' && (at == 1 || view.charAt(at - 2) == ' ' || isBreak(view.charAt(at - 2)));
        return c == '('
                || c == '['
                || c == '|'
                || c == '_'
                || isBreak(c)
                || spaced
                || c == ' ' && onlyFillerBefore(at);
    }
}
