package org.stakeline.evidence;

import java.util.List;

/** A value together with what there is to say of it: partial success as a type. */
public record WithFindings<T>(T value, List<Finding> findings) {

    public WithFindings {
        findings = List.copyOf(findings);
    }
}
