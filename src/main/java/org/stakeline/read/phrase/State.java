package org.stakeline.read.phrase;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;

/** Where an automaton is in a text: the steps that may come next. */
final class State {

    /** No letter of a word stands before. */
    static final int GAP = 0;

    /** A letter of a word stands before. */
    static final int WORD = 1;

    /** It is not known what stands before. */
    static final int UNKNOWN = 2;

    /** Nothing can be taken. */
    static final State NONE = new State(new int[0], new int[0], GAP, false);

    private final int[] steps;
    private final int[] bounded;
    private final int before;
    private final boolean taken;

    /**
     * @param steps those that take a character
     * @param bounded those that take one only where a word begins or ends
     * @param before what stands before; counts only where there are bounded steps
     * @param taken all that the expression asks for may have been taken
     */
    State(int[] steps, int[] bounded, int before, boolean taken) {
        this.steps = steps;
        this.bounded = bounded;
        this.before = before;
        this.taken = taken;
    }

    int[] steps() {
        return steps;
    }

    int[] bounded() {
        return bounded;
    }

    int before() {
        return before;
    }

    boolean isTaken() {
        return taken;
    }

    boolean isDead() {
        return !taken && steps.length == 0 && bounded.length == 0;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof State that
                && before == that.before
                && taken == that.taken
                && Arrays.equals(steps, that.steps)
                && Arrays.equals(bounded, that.bounded);
    }

    @Override
    public int hashCode() {
        int all = Arrays.hashCode(steps) * 31 + Arrays.hashCode(bounded);
        return (all * 31 + before) * 2 + (taken ? 1 : 0);
    }
}
