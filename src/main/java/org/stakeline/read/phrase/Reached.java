package org.stakeline.read.phrase;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** The steps to which a character leads, with all that they lead on to. */
final class Reached {

    private final Steps steps;
    private final int kind;
    private final boolean[] free;
    private final boolean[] bounded;
    private boolean taken;

    Reached(Steps steps, int kind) {
        this.steps = steps;
        this.kind = kind;
        this.free = new boolean[steps.count()];
        this.bounded = new boolean[steps.count()];
    }

    void add(int step) {
        add(step, false);
    }

    private void add(int step, boolean atBoundary) {
        if (free[step] || atBoundary && bounded[step]) {
            return;
        }
        (atBoundary ? bounded : free)[step] = true;
        switch (steps.kind(step)) {
            case TAKE -> {}
            case END -> taken = true;
            case FORK -> goOn(step, atBoundary);
            case BOUNDARY -> goOn(step, true);
            case AFTER -> {
                if (kind == Letters.BEGINNING || steps.letters(step).has(kind)) {
                    goOn(step, atBoundary);
                }
            }
        }
    }

    private void goOn(int step, boolean atBoundary) {
        for (int next : steps.next(step)) {
            add(next, atBoundary);
        }
    }

    State state() {
        int[] sure = taking(free, null);
        int[] more = taking(bounded, free);
        return new State(sure, more, more.length == 0 ? State.GAP : before(kind), taken);
    }

    private int[] taking(boolean[] among, boolean @Nullable [] without) {
        int[] found = new int[among.length];
        int n = 0;
        for (int i = 0; i < among.length; i++) {
            boolean counts = among[i] && (without == null || !without[i]);
            if (counts && steps.kind(i) == Steps.Kind.TAKE) {
                found[n++] = i;
            }
        }
        return Arrays.copyOf(found, n);
    }

    /** What a boundary of words sees of this kind of character. */
    static int before(int kind) {
        if (kind >= Letters.OTHERS) {
            return State.UNKNOWN;
        }
        return Letters.WORD.has(kind) ? State.WORD : State.GAP;
    }
}
