package org.stakeline.filing;

/**
 * Row 2 of the cover page: (a) affirms membership in a group, (b) disclaims it or states a
 * relationship only.
 */
public enum GroupBox {
    A,
    B;

    public String word() {
        return this == A ? "a" : "b";
    }
}
