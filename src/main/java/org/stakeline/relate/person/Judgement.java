package org.stakeline.relate.person;

import java.util.List;

/**
 * Whether two spellings mean one person, with its reasons, feature by feature. Wrongly joined is
 * worse than left apart: without a deciding reason it is undecided.
 */
public record Judgement(Verdict verdict, List<Feature> features) {

    public Judgement {
        features = List.copyOf(features);
    }

    /** The judgement on two spellings, from what the filings tell of them. */
    public static Judgement of(Spelling one, Spelling other) {
        return Comparison.of(one, other);
    }

    /** The reasons in one sentence. */
    public String reasons() {
        return String.join("; ", features.stream().map(Feature::words).toList());
    }
}
