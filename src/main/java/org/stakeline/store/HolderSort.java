package org.stakeline.store;

/** What a list of holders can be sorted by. */
public enum HolderSort {
    NAME,
    FILINGS,
    ISSUERS,
    EVENT,
    KNOWN
}
