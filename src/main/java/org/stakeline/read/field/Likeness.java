package org.stakeline.read.field;

/**
 * Whether a word as printed is meant to be another, with the slips of typing and of optical
 * reading.
 */
public final class Likeness {

    /** The most letters in which words that are alike differ. */
    public static final int MOST_SLIPS = 3;

    private Likeness() {}

    /**
     * True when the words are the same, or differ in one letter of five, two of eight, three of
     * twelve.
     */
    public static boolean alike(String printed, String meant) {
        if (printed.equals(meant)) {
            return true;
        }
        int most = slips(Math.min(printed.length(), meant.length()));
        return most > 0
                && Math.abs(printed.length() - meant.length()) <= most
                && Integer.bitCount(letters(printed) ^ letters(meant)) <= 2 * most
                && distance(printed, meant, most) <= most;
    }

    /**
     * which letters occur, one bit each: words that differ in more than their slips cannot be alike
     */
    private static int letters(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    private static int slips(int length) {
        return length < 5 ? 0 : length < 8 ? 1 : length < 12 ? 2 : MOST_SLIPS;
    }

    /**
     * The number of letters to put in, leave out, change or swap with the next; {@code most + 1}
     * when above.
     */
    static int distance(String a, String b, int most) {
        int[] before = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                row[j] = step(a, b, i, j, before, last, row);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = row;
            row = spare;
        }
        return last[b.length()];
    }

    private static int step(String a, String b, int i, int j, int[] before, int[] last, int[] row) {
        boolean same = a.charAt(i - 1) == b.charAt(j - 1);
        int least = Math.min(last[j - 1] + (same ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        boolean swapped =
                i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, before[j - 2] + 1) : least;
    }
}
