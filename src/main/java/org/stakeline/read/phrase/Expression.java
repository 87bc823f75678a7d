package org.stakeline.read.phrase;

import java.util.List;

/**
 * What a regular expression takes, or more: of what stands around a place only the character before
 * it counts, and of great numbers of times only that there are many.
 */
sealed interface Expression {

    /** Takes nothing. */
    Expression NOTHING = new Row(List.of());

    /** Takes whatever there is. */
    Expression ANYTHING = new Repeated(new One(Letters.ANY), 0, Integer.MAX_VALUE);

    /** One character of these. */
    record One(Letters letters) implements Expression {}

    /** One after the other. */
    record Row(List<Expression> parts) implements Expression {}

    /** One of them. */
    record Either(List<Expression> ways) implements Expression {}

    /** The part again and again. */
    record Repeated(Expression part, int least, int most) implements Expression {}

    /**
     * A place before which one of these stands; the text's or the region's beginning always is one.
     */
    record After(Letters before) implements Expression {}

    /** A place where a word begins or ends. */
    record Boundary() implements Expression {}
}
