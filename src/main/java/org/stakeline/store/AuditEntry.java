package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What became of one file.
 *
 * @param sha256 of the file's bytes; null when it could not be opened
 * @param version of the reader
 * @param filing the id of the filing it became; null when it was refused
 */
public record AuditEntry(
        Instant at,
        String source,
        @Nullable String sha256,
        String version,
        Result result,
        String message,
        @Nullable String filing) {

    /** Stored, stored again from the same bytes by a newer reader, or refused. */
    public enum Result {
        STORED,
        READ_AGAIN,
        REFUSED
    }
}
