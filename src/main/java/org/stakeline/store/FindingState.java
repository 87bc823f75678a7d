package org.stakeline.store;

/** What people made of a finding. */
public enum FindingState {
    /** Nobody has said anything of it, or it was opened again. */
    OPEN,
    /** Somebody has seen it. */
    SEEN,
    /** Somebody has said why it is so. */
    EXPLAINED
}
