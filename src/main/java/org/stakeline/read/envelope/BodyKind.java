package org.stakeline.read.envelope;

/** What a document's body is written in. */
public enum BodyKind {
    /** The structured schedule. */
    STRUCTURED,
    HTML,
    TEXT,
    /** A text made from a PDF by a converter. */
    CONVERTED,
    /** An encoded picture, a PDF, other data: passed over. */
    PASSED_OVER;

    /** True for a body that a person can read. */
    public boolean isReadable() {
        return this == HTML || this == TEXT || this == CONVERTED;
    }
}
