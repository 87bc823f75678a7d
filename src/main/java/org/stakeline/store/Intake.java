package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Submission;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The way into the store. Each call is one transaction: all of a filing is there afterwards, or
 * nothing of it.
 */
public interface Intake {

    /** The id of the filing with these bytes, when it is there already. */
    Optional<String> filingOf(String sha256);

    /** Stores a filing that is not there yet, and returns its id. */
    String store(Received received, Interpretation made);

    /**
     * Adds a reading of a filing that is there; false, and nothing changed, when it says the same
     * as the newest one.
     */
    boolean storeAgain(Received received, Interpretation made);

    /** Notes that a file was not stored, and why; a repeat adds nothing. */
    void refuse(
            String source,
            @Nullable String sha256,
            Instant at,
            String readerVersion,
            String reason);

    /** The hashes of all files that became filings. */
    List<String> documents();

    /** The file with this hash, as it was received. */
    Submission document(String sha256);
}
