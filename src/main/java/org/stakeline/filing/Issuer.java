package org.stakeline.filing;

import org.stakeline.evidence.Stated;

/**
 * The issuer as the cover page names it; {@code cik} has ten digits, from the XML or the header's
 * subject company.
 */
public record Issuer(Stated<String> name, Stated<String> cik) {}
