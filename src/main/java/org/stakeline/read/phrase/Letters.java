package org.stakeline.read.phrase;

/** A set of characters, told apart up to 127; all others are in it or out of it as one. */
record Letters(long low, long high, boolean others) {

    /** Where the kind of all characters from 128 on stands. */
    static final int OTHERS = 128;

    /** How many kinds of characters there are. */
    static final int KINDS = 129;

    /** Stands for what is before the text's or the region's first character. */
    static final int BEGINNING = 129;

    static final Letters NONE = new Letters(0, 0, false);
    static final Letters ANY = new Letters(-1, -1, true);
    static final Letters DIGIT = range('0', '9');
    static final Letters LETTER = range('a', 'z').or(range('A', 'Z'));
    static final Letters WORD = LETTER.or(DIGIT).or(of('_'));
    static final Letters SPACE = of(' ').or(range('\t', '\r'));
    static final Letters ALL_OTHERS = new Letters(0, 0, true);

    static Letters of(char c) {
        return range(c, c);
    }

    static Letters range(char first, char last) {
        long low = 0;
        long high = 0;
        for (int c = first; c <= Math.min(last, OTHERS - 1); c++) {
            low |= c < 64 ? 1L << c : 0;
            high |= c < 64 ? 0 : 1L << c;
        }
        return new Letters(low, high, last >= OTHERS);
    }

    Letters or(Letters more) {
        return new Letters(low | more.low, high | more.high, others || more.others);
    }

    /** All characters that are not in it; those from 128 on always, for they are not told apart. */
    Letters complement() {
        return new Letters(~low, ~high, true);
    }

    /** With the other case of each letter. */
    Letters anyCase() {
        long letters = high & LETTER.high;
        return new Letters(low, high | letters << 32 | letters >>> 32, others);
    }

    boolean isEmpty() {
        return low == 0 && high == 0 && !others;
    }

    boolean has(int kind) {
        if (kind >= OTHERS) {
            return others;
        }
        return ((kind < 64 ? low >>> kind : high >>> kind) & 1) != 0;
    }

    /** Marks each kind of character that is in it. */
    void markIn(boolean[] kinds) {
        for (int kind = 0; kind < KINDS; kind++) {
            kinds[kind] |= has(kind);
        }
    }

    /** The kind of a character: itself, or {@link #OTHERS}. */
    static int kind(char c) {
        return Math.min(c, OTHERS);
    }
}
