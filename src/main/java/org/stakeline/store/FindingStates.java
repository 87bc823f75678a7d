package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What people made of findings, kept as a history: remarks are added, and none is ever changed. */
public interface FindingStates {

    /**
     * What is to be said of a finding.
     *
     * @param after the newest remark that the author knew of, 0 for none; null where it is not
     *     known
     */
    record Saying(
            FindingState state,
            @Nullable String note,
            String author,
            Instant at,
            @Nullable Long after) {}

    /** What was said of this finding, oldest first. */
    List<FindingRemark> history(FindingRow finding);

    /** Adds a remark; empty, and nothing added, where somebody else has said something since. */
    Optional<FindingRemark> add(FindingRow finding, Saying saying);

    /**
     * Takes the newest remark back by adding one with the state before it; empty where there is
     * none to take back, or another has come since.
     */
    Optional<FindingRemark> undo(
            FindingRow finding, String author, Instant at, @Nullable Long after);
}
