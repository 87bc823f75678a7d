package org.stakeline.serve.page;

/**
 * So much of a long document's text as is shown at once, cut at the ends of lines.
 *
 * @param number from 1
 * @param of how many parts there are
 * @param from its first character in the text that is shown
 * @param to the character after its last
 */
public record DocumentPart(int number, int of, int from, int to) {

    /** How many characters a part has, a line more or less. */
    static final int LENGTH = 200_000;

    private static final int LONGEST_LINE = 20_000;

    /** The part of that number, or the nearest there is. */
    static DocumentPart of(String text, int number) {
        int parts = Math.max(1, (text.length() + LENGTH - 1) / LENGTH);
        int known = Math.clamp(number, 1, parts);
        return new DocumentPart(known, parts, start(text, known), start(text, known + 1));
    }

    /** The part in which that character stands. */
    static DocumentPart at(String text, int place) {
        DocumentPart part = of(text, place / LENGTH + 1);
        return place < part.from ? of(text, part.number - 1) : part;
    }

    private static int start(String text, int number) {
        int planned = (number - 1) * LENGTH;
        if (planned <= 0 || planned >= text.length()) {
            return Math.clamp(planned, 0, text.length());
        }
        int limit = Math.min(text.length(), planned + LONGEST_LINE);
        int end = text.indexOf('\n', planned, limit);
        return end < 0 ? planned : end + 1;
    }
}
