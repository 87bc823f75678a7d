package org.stakeline.read.envelope;

import org.stakeline.evidence.Stated;

/**
 * One company or person that a submission's header names.
 *
 * @param cik ten digits
 * @param formType the form that the submission is for this party ({@code SC 13D/A})
 * @param fileNumber the SEC's number for the party's registration ({@code 005-12345})
 */
public record Party(
        Role role,
        Stated<String> name,
        Stated<String> cik,
        Stated<String> formType,
        Stated<String> fileNumber) {

    /** A party of which nothing is known yet. */
    static Party as(Role role) {
        return new Party(role, Stated.none(), Stated.none(), Stated.none(), Stated.none());
    }

    Party named(Stated<String> conformed) {
        return name.isPresent() ? this : new Party(role, conformed, cik, formType, fileNumber);
    }

    Party withCik(Stated<String> number) {
        return new Party(role, name, number, formType, fileNumber);
    }

    Party withFormType(Stated<String> type) {
        return new Party(role, name, cik, type, fileNumber);
    }

    Party withFileNumber(Stated<String> number) {
        return new Party(role, name, cik, formType, number);
    }

    /** What the party is to the submission. */
    public enum Role {
        SUBJECT,
        FILER,
        OTHER
    }
}
