package org.stakeline.relate.person;

import org.stakeline.relate.person.Feature.Speaks;

import java.util.ArrayList;
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

    /** The same reasons, which do not suffice for this one more. */
    Judgement heldBack(String name, String words) {
        List<Feature> more = new ArrayList<>(features);
        more.add(new Feature(name, Speaks.HOLDS_BACK, words));
        return new Judgement(Verdict.UNDECIDED, more);
    }

    /** True where the names or the CIK let one think of one person at all. */
    public boolean isOfLikeNames() {
        return features.stream()
                .anyMatch(
                        f ->
                                NameComparison.FEATURES.contains(f.name())
                                        || f.name().equals("CIK") && f.speaks() != Speaks.AGAINST);
    }

    /** How sure it is of one person: 2 by the CIK, 1 by another feature that decides, else 0. */
    int sureness() {
        return features.stream()
                .filter(f -> f.speaks() == Speaks.FOR)
                .mapToInt(f -> f.name().equals("CIK") ? 2 : 1)
                .max()
                .orElse(0);
    }

    /** The reasons in one sentence. */
    public String reasons() {
        return String.join("; ", features.stream().map(Feature::words).toList());
    }
}
