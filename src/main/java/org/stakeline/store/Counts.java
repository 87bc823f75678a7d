package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What the store holds.
 *
 * @param lastReceivedAt when the newest file was received; null for an empty store
 */
public record Counts(
        long filings,
        long issuers,
        long holders,
        long refused,
        FindingCounts findings,
        @Nullable Instant lastReceivedAt) {

    /** The same with another number of persons. */
    Counts withHolders(long number) {
        return new Counts(filings, issuers, number, refused, findings, lastReceivedAt);
    }
}
