package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.person.Feature;
import org.stakeline.relate.person.Verdict;

import java.time.Instant;
import java.util.List;

/**
 * A judgement on two spellings, as it was made.
 *
 * @param number by which it is known
 * @param one with a verdict by hand that they differ, the spelling that was parted
 * @param author who made it: somebody's name, or the program with its version
 * @param reason in the author's words; null where the features are the reasons
 * @param madeAt when it was made here
 * @param knownAt when the public record had what it rests on
 * @param withdrawn null while it is in force
 */
public record JudgementRow(
        long number,
        Side one,
        Side other,
        Verdict verdict,
        boolean byHand,
        String author,
        @Nullable String reason,
        List<Feature> features,
        Instant madeAt,
        Instant knownAt,
        @Nullable Withdrawal withdrawn) {

    public JudgementRow {
        features = List.copyOf(features);
    }

    /**
     * One of the two spellings.
     *
     * @param within the issuer's CIK or name, where the name alone does not tell who is meant
     * @param person the id of the person that it means now
     */
    public record Side(
            String spelling,
            String printed,
            @Nullable String cik,
            @Nullable String within,
            String person) {}

    /** That somebody took it back, and why. */
    public record Withdrawal(String author, String reason, Instant madeAt) {}
}
