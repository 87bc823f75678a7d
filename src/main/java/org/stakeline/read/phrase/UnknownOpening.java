package org.stakeline.read.phrase;

/** A regular expression has something in it whose beginnings are not known. */
final class UnknownOpening extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownOpening(String what) {
        super(what);
    }
}
