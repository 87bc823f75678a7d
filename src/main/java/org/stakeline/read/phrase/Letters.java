package org.stakeline.read.phrase;

import org.jspecify.annotations.Nullable;

/**
 * A set of characters, told apart up to 127; all others are in it or out of it as one, and so is
 * the end of the text.
 */
record Letters(long low, long high, boolean others, boolean end) {

    /** Where the kind of all characters from 128 on stands. */
    static final int OTHERS = 128;

    /** Where the end of the text stands. */
    static final int END = 129;

    static final Letters NONE = new Letters(0, 0, false, false);
    static final Letters ANY = new Letters(-1, -1, true, false);
    static final Letters ANY_OR_END = new Letters(-1, -1, true, true);
    static final Letters DIGIT = range('0', '9');
    static final Letters LETTER = range('a', 'z').or(range('A', 'Z'));
    static final Letters WORD = LETTER.or(DIGIT).or(of('_'));
    static final Letters SPACE = of(' ').or(range('\t', '\r'));
    static final Letters ALL_OTHERS = new Letters(0, 0, true, false);

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
        return new Letters(low, high, last >= OTHERS, false);
    }

    Letters or(Letters more) {
        return new Letters(
                low | more.low, high | more.high, others || more.others, end || more.end);
    }

    Letters and(Letters other) {
        return new Letters(
                low & other.low, high & other.high, others && other.others, end && other.end);
    }

    /** All characters that are not in it; those from 128 on always, for they are not told apart. */
    Letters complement() {
        return new Letters(~low, ~high, true, false);
    }

    /** With the other case of each letter. */
    Letters anyCase() {
        long letters = high & LETTER.high;
        return new Letters(low, high | letters << 32 | letters >>> 32, others, end);
    }

    boolean isEmpty() {
        return low == 0 && high == 0 && !others && !end;
    }

    boolean has(int kind) {
        return switch (kind) {
            case OTHERS -> others;
            case END -> end;
            default -> (kind < 64 ? low >>> kind & 1 : high >>> kind & 1) != 0;
        };
    }

    // written out: a record's own are slow in a program that has just started
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Letters that
                && low == that.low
                && high == that.high
                && others == that.others
                && end == that.end;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(low * 31 + high) * 4 + (others ? 2 : 0) + (end ? 1 : 0);
    }

    /** Adds the set to one of three words of bits, by kind of character, that begins here. */
    void addTo(long[] bits, int at) {
        bits[at] |= low;
        bits[at + 1] |= high;
        bits[at + 2] |= (others ? 1 : 0) | (end ? 2 : 0);
    }

    /** The kind of the character at this place: itself, {@link #OTHERS} or {@link #END}. */
    static int kind(CharSequence text, int at, int to) {
        if (at >= to) {
            return END;
        }
        return Math.min(text.charAt(at), OTHERS);
    }
}
