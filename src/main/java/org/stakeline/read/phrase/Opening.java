package org.stakeline.read.phrase;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * One way in which a wording can begin: what stands before it, and its first characters, as far as
 * they are known.
 *
 * @param before what may stand before it; the text's or the region's beginning always may
 * @param boundary a word begins or ends where the first character stands, which is not known yet
 * @param first the sets of its first characters, {@link #LENGTH} at most
 */
record Opening(Letters before, boolean boundary, List<Letters> first) {

    /** As many characters as are looked at. */
    static final int LENGTH = 3;

    static final Opening EMPTY = new Opening(Letters.ANY, false, List.of());

    Opening {
        first = List.copyOf(first);
    }

    boolean isFull() {
        return first.size() == LENGTH;
    }

    /** What may stand as its nth character, from 0 on. */
    Letters letters(int n) {
        return n < first.size() ? first.get(n) : Letters.ANY_OR_END;
    }

    /** The same, and then what is not known, or nothing. */
    Opening anything() {
        if (first.isEmpty()) {
            throw new UnknownOpening("anything at all");
        }
        List<Letters> longer = new ArrayList<>(first);
        while (longer.size() < LENGTH) {
            longer.add(Letters.ANY_OR_END);
        }
        return new Opening(before, false, longer);
    }

    /** The same after a place where a word begins or ends. */
    Opening atBoundary() {
        return first.isEmpty() ? new Opening(before, true, first) : this;
    }

    /** The same where one of these stands before it. */
    Opening after(Letters letters) {
        return first.isEmpty() ? new Opening(before.and(letters), boundary, first) : this;
    }

    /** The ways to go on with one of these characters. */
    List<Opening> then(Letters letters) {
        if (isFull()) {
            return List.of(this);
        }
        if (!boundary) {
            return List.of(new Opening(before, false, with(letters)));
        }
        List<Opening> ways = new ArrayList<>();
        Letters words = letters.and(Letters.WORD);
        Letters gaps = letters.and(Letters.WORD.complement()).and(ASCII);
        Letters others = letters.and(Letters.ALL_OTHERS);
        if (!words.isEmpty()) {
            ways.add(new Opening(before.and(Letters.WORD.complement()), false, List.of(words)));
        }
        if (!gaps.isEmpty()) {
            Letters word = Letters.WORD.or(Letters.ALL_OTHERS);
            ways.add(new Opening(before.and(word), false, List.of(gaps)));
        }
        if (!others.isEmpty()) {
            ways.add(new Opening(before, false, List.of(others)));
        }
        return ways;
    }

    private static final Letters ASCII = Letters.range('\0', '\u007f');

    private List<Letters> with(Letters letters) {
        List<Letters> longer = new ArrayList<>(first);
        longer.add(letters);
        return longer;
    }

    // written out: a record's own are slow in a program that has just started
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Opening that
                && boundary == that.boundary
                && before.equals(that.before)
                && first.equals(that.first);
    }

    @Override
    public int hashCode() {
        return (before.hashCode() * 31 + first.hashCode()) * 2 + (boundary ? 1 : 0);
    }
}
