package org.stakeline.read.phrase;

/** A regular expression has something that an {@link Automaton} is not made for. */
final class UnknownExpression extends RuntimeException {

    private static final long serialVersionUID = 1;

    UnknownExpression(String what) {
        super(what, null, false, false);
    }
}
