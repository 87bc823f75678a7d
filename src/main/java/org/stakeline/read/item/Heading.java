package org.stakeline.read.item;

/**
 * A place where an item may begin.
 *
 * @param number the item's number
 * @param start place of the line's first word
 * @param rest place after the number and its sub-letters and stops
 * @param strength how sure it is
 */
record Heading(int number, int start, int rest, Strength strength) {

    /** How sure a heading is. */
    enum Strength {
        /** the form's caption follows, or nothing does */
        CAPTION,
        /** other words with a capital follow */
        OTHER,
        /** a sentence that amends the item stands where its heading would */
        LEAD_IN
    }

    boolean isCaption() {
        return strength == Strength.CAPTION;
    }
}
