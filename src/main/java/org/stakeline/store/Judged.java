package org.stakeline.store;

/** What became of a judgement or a withdrawal that somebody asked for. */
public sealed interface Judged {

    /** It stands in the store. */
    record Done(JudgementRow judgement) implements Judged {}

    /** There is no such spelling, person or judgement. */
    record Unknown(String words) implements Judged {}

    /** Something is missing or too long. */
    record Incomplete(String words) implements Judged {}

    /** It does not go together with an earlier one; the words name that. */
    record Contradicted(String words) implements Judged {}
}
