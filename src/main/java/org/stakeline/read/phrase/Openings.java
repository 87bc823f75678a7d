package org.stakeline.read.phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The places of a text where a wording may begin: all where it does, and few others. */
final class Openings {

    private static final int KINDS = Letters.END + 1;
    // what stands before, second and third: three sets of three words of bits each
    private static final int SECOND = 3;
    private static final int THIRD = 6;
    private static final int SETS = 9;

    // by the kind of the first character: where its sets are; 0 where it begins nothing
    private final int[] sets = new int[KINDS];
    private final long[] bits;

    private Openings(List<Opening> ways) {
        long[] byKind = new long[KINDS * SETS];
        boolean[] begins = new boolean[KINDS];
        for (Opening way : ways) {
            for (int kind = 0; kind <= Letters.OTHERS; kind++) {
                if (way.first().has(kind)) {
                    begins[kind] = true;
                    way.before().addTo(byKind, kind * SETS);
                    way.second().addTo(byKind, kind * SETS + SECOND);
                    way.third().addTo(byKind, kind * SETS + THIRD);
                }
            }
        }
        bits = together(byKind, begins);
    }

    // kinds with the same sets share them; the first place is nobody's
    private long[] together(long[] byKind, boolean[] begins) {
        long[] shared = new long[SETS * 4];
        int end = SETS;
        for (int kind = 0; kind <= Letters.OTHERS; kind++) {
            if (begins[kind]) {
                int place = place(shared, end, byKind, kind * SETS);
                if (place == end) {
                    shared = end == shared.length ? Arrays.copyOf(shared, end * 2) : shared;
                    System.arraycopy(byKind, kind * SETS, shared, end, SETS);
                    end += SETS;
                }
                sets[kind] = place;
            }
        }
        return Arrays.copyOf(shared, end);
    }

    private static int place(long[] shared, int end, long[] byKind, int from) {
        int place = SETS;
        while (place < end
                && !Arrays.equals(shared, place, place + SETS, byKind, from, from + SETS)) {
            place += SETS;
        }
        return place;
    }

    /** Those of a regular expression; none where it may begin anywhere. */
    static Optional<Openings> of(Pattern pattern) {
        List<Opening> ways = OpeningReader.of(pattern);
        boolean known = !ways.isEmpty();
        for (Opening way : ways) {
            known &= !way.isEmpty();
        }
        return known ? Optional.of(new Openings(ways)) : Optional.empty();
    }

    /** The first of them from {@code at} on; -1 where there is none before {@code to}. */
    int next(String text, int at, int from, int to) {
        for (int i = at; i < to; i++) {
            char c = text.charAt(i);
            if (sets[c < Letters.OTHERS ? c : Letters.OTHERS] != 0 && isOne(text, i, from, to)) {
                return i;
            }
        }
        return -1;
    }

    /** The wording may begin here: at {@code from} whatever stands before. */
    boolean isOne(String text, int at, int from, int to) {
        int set = sets[Letters.kind(text, at, to)];
        return set != 0
                && has(set + SECOND, Letters.kind(text, at + 1, to))
                && has(set + THIRD, Letters.kind(text, at + 2, to))
                && (at == from || has(set, Letters.kind(text, at - 1, to)));
    }

    private boolean has(int set, int kind) {
        return (bits[set + (kind >> 6)] >>> kind & 1) != 0;
    }
}
