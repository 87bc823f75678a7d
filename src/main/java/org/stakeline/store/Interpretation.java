package org.stakeline.store;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Reading;

import java.util.List;

/** What was made of a file: its reading, what was computed from it, and what computing found. */
public record Interpretation(
        Reading reading, List<ComputedValue> computed, List<Finding> findings) {

    public Interpretation {
        computed = List.copyOf(computed);
        findings = List.copyOf(findings);
    }
}
