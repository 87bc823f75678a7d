package org.stakeline.relate.person;

/**
 * Whether two spellings mean one person. A judgement that somebody made by hand says so beside it.
 */
public enum Verdict {
    SAME,
    DIFFERENT,
    /** What is known does not tell; they are left apart. */
    UNDECIDED
}
