package org.stakeline.store;

/**
 * Which issuer or holder a filing means.
 *
 * @param by what it was told by
 */
record Identity(String id, By by) {

    /** By what one is told. */
    enum By {
        CIK,
        NAME,
        NOTHING
    }
}
