package org.stakeline.store;

/** What can be said of a filing's time. */
public enum DueKind {
    /** It was filed by the computed due date. */
    NOT_LATE,
    /** It was filed after the computed due date; that is no verdict. */
    FILED_AFTER_COMPUTED_DUE_DATE,
    /** No rule gives a day, or a date is not known. */
    CANNOT_BE_SAID,
    /** It ought to be in the store and is not. */
    MISSING,
    /** It is not in the store, and was due only if something had changed. */
    PERHAPS_MISSING,
    /** The newest Schedule 13G of holders who still report more than five percent. */
    STANDING
}
