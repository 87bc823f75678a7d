package org.stakeline.read.envelope;

import org.stakeline.evidence.Stated;

import java.util.List;
import java.util.stream.Stream;

/**
 * One company or person that a submission's header names.
 *
 * @param cik ten digits
 * @param formType the form that the submission is for this party ({@code SC 13D/A})
 * @param fileNumber the SEC's number for the party's registration ({@code 005-12345})
 * @param formerNames in the header's order
 * @param addresses of business and for mail, each in one line
 */
public record Party(
        Role role,
        Stated<String> name,
        Stated<String> cik,
        Stated<String> formType,
        Stated<String> fileNumber,
        List<Stated<String>> formerNames,
        List<Stated<String>> addresses) {

    public Party {
        formerNames = List.copyOf(formerNames);
        addresses = List.copyOf(addresses);
    }

    /** A party of which nothing is known yet. */
    static Party as(Role role) {
        return new Party(
                role,
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                List.of(),
                List.of());
    }

    Party named(Stated<String> conformed) {
        return name.isPresent()
                ? this
                : new Party(role, conformed, cik, formType, fileNumber, formerNames, addresses);
    }

    Party withCik(Stated<String> number) {
        return new Party(role, name, number, formType, fileNumber, formerNames, addresses);
    }

    Party withFormType(Stated<String> type) {
        return new Party(role, name, cik, type, fileNumber, formerNames, addresses);
    }

    Party withFileNumber(Stated<String> number) {
        return new Party(role, name, cik, formType, number, formerNames, addresses);
    }

    Party formerly(Stated<String> conformed) {
        return new Party(
                role, name, cik, formType, fileNumber, and(formerNames, conformed), addresses);
    }

    Party at(Stated<String> address) {
        return new Party(
                role, name, cik, formType, fileNumber, formerNames, and(addresses, address));
    }

    private static List<Stated<String>> and(List<Stated<String>> some, Stated<String> more) {
        return Stream.concat(some.stream(), Stream.of(more)).toList();
    }

    /** What the party is to the submission. */
    public enum Role {
        SUBJECT,
        FILER,
        OTHER
    }
}
