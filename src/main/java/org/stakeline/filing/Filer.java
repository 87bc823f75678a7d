package org.stakeline.filing;

import org.stakeline.evidence.Stated;

import java.util.List;

/**
 * A filer as the submission's header names it, which need not be a reporting person.
 *
 * @param name as EDGAR has it ({@code DOE JOHN Q})
 * @param cik ten digits
 * @param formerNames as EDGAR had it before, the newest first as the header has them
 * @param addresses of business and for mail, each in one line
 */
public record Filer(
        Stated<String> name,
        Stated<String> cik,
        List<Stated<String>> formerNames,
        List<Stated<String>> addresses) {

    public Filer {
        formerNames = List.copyOf(formerNames);
        addresses = List.copyOf(addresses);
    }

    /** A filer of which the header gives no more than these. */
    public Filer(Stated<String> name, Stated<String> cik) {
        this(name, cik, List.of(), List.of());
    }
}
