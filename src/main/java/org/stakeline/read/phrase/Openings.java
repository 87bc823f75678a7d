package org.stakeline.read.phrase;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The places of a text where a wording may begin: all where it does, and few others. */
final class Openings {

    private static final int KINDS = Letters.END + 1;

    private final boolean[] first = new boolean[KINDS];
    // by the kind of the first character, what may stand before it, second and third
    private final boolean[][] before = new boolean[KINDS][];
    private final boolean[][] second = new boolean[KINDS][];
    private final boolean[][] third = new boolean[KINDS][];

    private Openings(Set<Opening> ways) {
        Map<Letters, boolean[]> tables = new HashMap<>();
        for (int kind = 0; kind <= Letters.OTHERS; kind++) {
            Letters[] around = {Letters.NONE, Letters.NONE, Letters.NONE};
            for (Opening way : ways) {
                if (way.first().getFirst().has(kind)) {
                    first[kind] = true;
                    around[0] = around[0].or(way.before());
                    around[1] = around[1].or(way.letters(1));
                    around[2] = around[2].or(way.letters(2));
                }
            }
            if (first[kind]) {
                before[kind] = tables.computeIfAbsent(around[0], Letters::table);
                second[kind] = tables.computeIfAbsent(around[1], Letters::table);
                third[kind] = tables.computeIfAbsent(around[2], Letters::table);
            }
        }
    }

    /** Those of a regular expression; none where it may begin anywhere. */
    static Optional<Openings> of(Pattern pattern) {
        Set<Opening> ways = OpeningReader.of(pattern);
        boolean known = !ways.isEmpty() && ways.stream().noneMatch(w -> w.first().isEmpty());
        return known ? Optional.of(new Openings(ways)) : Optional.empty();
    }

    /** The first of them from {@code at} on; -1 where there is none before {@code to}. */
    int next(String text, int at, int from, int to) {
        for (int i = at; i < to; i++) {
            char c = text.charAt(i);
            if (first[c < Letters.OTHERS ? c : Letters.OTHERS] && isOne(text, i, from, to)) {
                return i;
            }
        }
        return -1;
    }

    /** The wording may begin here: at {@code from} whatever stands before. */
    boolean isOne(String text, int at, int from, int to) {
        int kind = Letters.kind(text, at, to);
        return first[kind]
                && second[kind][Letters.kind(text, at + 1, to)]
                && third[kind][Letters.kind(text, at + 2, to)]
                && (at == from || before[kind][Letters.kind(text, at - 1, to)]);
    }
}
