package org.stakeline.store;

/** What a list of filings can be sorted by. */
public enum FilingSort {
    KNOWN,
    EVENT,
    RECEIVED,
    ISSUER,
    FORM,
    PERCENT,
    FINDINGS
}
