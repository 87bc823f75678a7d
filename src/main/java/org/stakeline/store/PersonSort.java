package org.stakeline.store;

/** What a list of persons can be sorted by. */
public enum PersonSort {
    NAME,
    SPELLINGS,
    FILINGS,
    ISSUERS,
    EVENT,
    KNOWN
}
