package org.stakeline.read.phrase;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * One way in which a wording can begin: what stands before it, and its first characters, as far as
 * they are known.
 *
 * @param before what may stand before it; the text's or the region's beginning always may
 * @param boundary a word begins or ends where the first character stands, which is not known yet
 * @param known how many of its first characters are known
 * @param first what may stand as its first character, and so on; {@link Letters#ANY_OR_END} where
 *     that is not known
 */
record Opening(
        Letters before, boolean boundary, int known, Letters first, Letters second, Letters third) {

    /** As many characters as are looked at. */
    static final int LENGTH = 3;

    static final Opening EMPTY = of(Letters.ANY, false);

    private static Opening of(Letters before, boolean boundary) {
        return new Opening(
                before, boundary, 0, Letters.ANY_OR_END, Letters.ANY_OR_END, Letters.ANY_OR_END);
    }

    private static Opening of(Letters before, Letters first) {
        return new Opening(before, false, 1, first, Letters.ANY_OR_END, Letters.ANY_OR_END);
    }

    boolean isEmpty() {
        return known == 0;
    }

    boolean isFull() {
        return known == LENGTH;
    }

    /** The same, and then what is not known, or nothing. */
    Opening anything() {
        if (isEmpty()) {
            throw new UnknownOpening("anything at all");
        }
        return new Opening(before, false, LENGTH, first, second, third);
    }

    /** The same after a place where a word begins or ends. */
    Opening atBoundary() {
        return isEmpty() ? of(before, true) : this;
    }

    /** The same where one of these stands before it. */
    Opening after(Letters letters) {
        return isEmpty() ? of(before.and(letters), boundary) : this;
    }

    /** Adds the ways to go on with one of these characters. */
    void then(Letters letters, List<Opening> ways) {
        switch (known) {
            case 0 -> begin(letters, ways);
            case 1 -> Ways.add(ways, new Opening(before, false, 2, first, letters, third));
            case 2 -> Ways.add(ways, new Opening(before, false, 3, first, second, letters));
            default -> Ways.add(ways, this);
        }
    }

    private void begin(Letters letters, List<Opening> ways) {
        if (!boundary) {
            Ways.add(ways, of(before, letters));
            return;
        }
        Letters words = letters.and(Letters.WORD);
        Letters gaps = letters.and(NO_WORD);
        Letters others = letters.and(Letters.ALL_OTHERS);
        if (!words.isEmpty()) {
            Ways.add(ways, of(before.and(Letters.WORD.complement()), words));
        }
        if (!gaps.isEmpty()) {
            Ways.add(ways, of(before.and(Letters.WORD.or(Letters.ALL_OTHERS)), gaps));
        }
        if (!others.isEmpty()) {
            Ways.add(ways, of(before, others));
        }
    }

    private static final Letters NO_WORD =
            Letters.WORD.complement().and(Letters.range('\0', '\u007f'));

    // written out: a record's own are slow in a program that has just started
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Opening that
                && known == that.known
                && boundary == that.boundary
                && first.equals(that.first)
                && second.equals(that.second)
                && third.equals(that.third)
                && before.equals(that.before);
    }

    @Override
    public int hashCode() {
        int letters = (first.hashCode() * 31 + second.hashCode()) * 31 + third.hashCode();
        return (letters * 31 + before.hashCode()) * 8 + known * 2 + (boundary ? 1 : 0);
    }
}
