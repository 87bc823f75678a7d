package org.stakeline.filing;

/** How a filing was written: structured XML, HTML, plain text, or a text converted from a PDF. */
public enum Era {
    XML,
    HTML,
    TEXT,
    CONVERTED;

    /** The contract's word: {@code xml}, {@code html}, {@code text}, {@code converted}. */
    public String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
