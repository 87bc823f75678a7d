package org.stakeline.store;

/** What a list of due dates can be sorted by. */
public enum DueSort {
    DUE,
    EVENT,
    FILED,
    LATE,
    ISSUER,
    HOLDER,
    FORM
}
