package org.stakeline.relate.person;

/** Whether two spellings mean one person. */
public enum Verdict {
    SAME,
    DIFFERENT,
    /** What is known does not tell; they are left apart. */
    UNDECIDED
}
