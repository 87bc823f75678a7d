package org.stakeline.read.field;

/** The marks of footnotes: {@code (1)}, {@code ⁽¹⁾}, {@code *}, {@code †}, {@code [2]}. */
public final class FootnoteMarks {

    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁽⁾⁺⁻⁼";
    private static final String PLAIN = "0123456789()+-=";
    private static final String SIGNS = "*†‡§#^";

    private FootnoteMarks() {}

    /** True for a raised figure or bracket, which is never part of a number. */
    public static boolean isRaised(char c) {
        return RAISED.indexOf(c) >= 0;
    }

    /** True for a character that marks a footnote by itself: an asterisk, a dagger. */
    public static boolean isSign(char c) {
        return SIGNS.indexOf(c) >= 0;
    }

    /** The text with raised figures and brackets as plain ones, of the same length. */
    public static String lowered(CharSequence text) {
        StringBuilder lowered = new StringBuilder(text);
        for (int i = 0; i < lowered.length(); i++) {
            int at = RAISED.indexOf(lowered.charAt(i));
            if (at >= 0) {
                lowered.setCharAt(i, PLAIN.charAt(at));
            }
        }
        return lowered.toString();
    }

    /**
     * The place after the mark that stands at {@code at}; {@code at} itself when none stands there.
     */
    public static int end(CharSequence text, int at, int to) {
        if (at >= to) {
            return at;
        }
        char c = text.charAt(at);
        if (isRaised(c) || isSign(c)) {
            int i = at + 1;
            while (i < to && (isRaised(text.charAt(i)) || isSign(text.charAt(i)))) {
                i++;
            }
            return i;
        }
        return c == '(' || c == '[' ? endOfBracket(text, at, to) : at;
    }

    /** {@code (1)}, {@code (12)}, {@code (a)}, {@code (*)}, {@code (1)(2)}, {@code (1,2)} */
    private static int endOfBracket(CharSequence text, int at, int to) {
        char close = text.charAt(at) == '(' ? ')' : ']';
        int i = at + 1;
        int inside = 0;
        while (i < to && inside < 6 && isMark(text.charAt(i))) {
            i++;
            inside++;
        }
        boolean letters = inside > 0 && Character.isLetter(text.charAt(at + 1));
        boolean closed = inside > 0 && i < to && text.charAt(i) == close;
        return closed && !(letters && inside > 1) ? i + 1 : at;
    }

    private static boolean isMark(char c) {
        return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || isSign(c) || c == ',' || c == ' ';
    }
}
