package org.stakeline.store;

/** What a list of issuers can be sorted by. */
public enum IssuerSort {
    NAME,
    FILINGS,
    HOLDERS,
    EVENT,
    KNOWN
}
