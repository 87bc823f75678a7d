package org.stakeline.store;

import java.util.List;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Reading;

/** What was made of a file: its reading, what was computed from it, and what computing found. */
public record Interpretation(Reading reading, List<ComputedValue> computed, List<Finding> findings) {

    public Interpretation {
        computed = List.copyOf(computed);
        findings = List.copyOf(findings);
    }
}
