package org.stakeline.read.fact;

import java.util.List;

/**
 * Names that stand in one list in a sentence.
 *
 * @param names who is named
 * @param from place of the list's first token
 * @param to place after its last
 * @param parted whether each was named by itself, so that <i>respectively</i> may pair them
 */
record Parties(List<String> names, int from, int to, boolean parted) {

    static final Parties NONE = new Parties(List.of(), 0, 0, false);

    static Parties of(List<String> names, int at) {
        return new Parties(List.copyOf(names), at, at + 1, false);
    }

    boolean isNone() {
        return names.isEmpty();
    }
}
