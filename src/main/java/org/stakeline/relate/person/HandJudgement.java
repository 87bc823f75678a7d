package org.stakeline.relate.person;

import java.time.Instant;

/**
 * What somebody judged of two spellings, with a reason. It stands over what is computed.
 *
 * @param number by which it is known
 * @param one a spelling's key; with {@link Verdict#DIFFERENT} the one that is parted
 * @param other a spelling's key; with {@link Verdict#DIFFERENT} the one whose person it is parted
 *     from
 */
public record HandJudgement(
        long number,
        String one,
        String other,
        Verdict verdict,
        String author,
        String reason,
        Instant at) {

    boolean isOn(String a, String b) {
        return one.equals(a) && other.equals(b) || one.equals(b) && other.equals(a);
    }

    boolean has(String spelling) {
        return one.equals(spelling) || other.equals(spelling);
    }

    String across(String spelling) {
        return one.equals(spelling) ? other : one;
    }
}
