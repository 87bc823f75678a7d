package org.stakeline.store;

/** The record of what was ingested, and the counts of what there is. */
public interface Audit {

    /** Newest first. */
    Page<AuditEntry> list(int offset, int limit);

    Counts counts();
}
