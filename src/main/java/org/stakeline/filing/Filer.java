package org.stakeline.filing;

import org.stakeline.evidence.Stated;

/**
 * A filer as the submission's header names it, which need not be a reporting person.
 *
 * @param name as EDGAR has it ({@code DOE JOHN Q})
 * @param cik ten digits
 */
public record Filer(Stated<String> name, Stated<String> cik) {}
