package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One finding, with the filing that it is about.
 *
 * @param ordinal its place among the filing's findings, from 0
 * @param state what people made of it
 */
public record FindingRow(
        String filing,
        int ordinal,
        Origin origin,
        Finding finding,
        @Nullable String form,
        IssuerRef issuer,
        @Nullable LocalDate eventDate,
        Instant knownAt,
        FindingState state) {

    /** Whether it came up in reading, in computing, or in storing beside what was there. */
    public enum Origin {
        READ,
        COMPUTE,
        STORE
    }
}
