package org.stakeline.relate.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Things put together in groups, but for pairs that may not meet in one. */
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    /** Two that may not meet. */
    record Apart(int one, int other) {}

    int of(int member) {
        int at = member;
        while (parent[at] != at) {
            at = parent[at];
        }
        return at;
    }

    boolean isOne(int one, int other) {
        return of(one) == of(other);
    }

    /** Puts both groups together, unless two of these would meet; then gives the two. */
    Optional<Apart> join(int one, int other, List<Apart> apart) {
        int a = of(one);
        int b = of(other);
        if (a == b) {
            return Optional.empty();
        }
        Optional<Apart> meet = apart.stream().filter(p -> lie(p, a, b)).findFirst();
        if (meet.isEmpty()) {
            parent[Math.max(a, b)] = Math.min(a, b);
        }
        return meet;
    }

    private boolean lie(Apart pair, int a, int b) {
        int one = of(pair.one());
        int other = of(pair.other());
        return one == a && other == b || one == b && other == a;
    }

    /** The groups, each with its members in order. */
    Map<Integer, List<Integer>> all() {
        Map<Integer, List<Integer>> all = new TreeMap<>();
        for (int i = 0; i < parent.length; i++) {
            all.computeIfAbsent(of(i), none -> new ArrayList<>()).add(i);
        }
        return all;
    }
}
