package org.stakeline.read.envelope;

import org.stakeline.evidence.Stated;

/**
 * One company or person that a submission's header names.
 *
 * @param cik ten digits
 * @param formType the form that the submission is for this party ({@code SC 13D/A})
 */
public record Party(Role role, Stated<String> name, Stated<String> cik, Stated<String> formType) {

    /** What the party is to the submission. */
    public enum Role {
        SUBJECT,
        FILER,
        OTHER
    }
}
