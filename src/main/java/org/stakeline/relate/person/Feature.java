package org.stakeline.relate.person;

/**
 * One reason of a judgement.
 *
 * @param name what was compared ({@code CIK}, {@code name})
 * @param words both sides, in a sentence
 */
public record Feature(String name, Speaks speaks, String words) {

    /** What it speaks for. */
    public enum Speaks {
        /** Decides for one person by itself, if nothing speaks against it. */
        FOR,
        /** Speaks for one person, and does not decide by itself. */
        RATHER_FOR,
        /** Leaves it undecided, whatever speaks for one person. */
        HOLDS_BACK,
        /** Decides for two persons. */
        AGAINST
    }
}
