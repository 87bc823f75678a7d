package org.stakeline.store;

/** What a list of findings can be sorted by; {@code LEVEL} puts errors first. */
public enum FindingSort {
    LEVEL,
    CODE,
    ISSUER,
    KNOWN,
    EVENT
}
