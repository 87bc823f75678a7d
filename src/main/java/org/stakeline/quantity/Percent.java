package org.stakeline.quantity;

import java.math.BigDecimal;

/**
 * A percent: {@code 6.2} is 6.2 %, that is 0.062 of the whole. The places that were written are
 * kept, for they say how far it was rounded: {@code 6.20} is the same amount as {@code 6.2} by
 * {@link #compareTo}, and not the same statement by equals.
 */
public record Percent(BigDecimal value) implements Comparable<Percent> {

    public static Percent of(String digits) {
        return new Percent(Decimals.parse(digits));
    }

    /** How many places after the point were written. */
    public int places() {
        return Math.max(0, value.scale());
    }

    /** The smallest percent that rounds to this one at its places: 6.15 for 6.2. */
    public Percent least() {
        return new Percent(value.subtract(halfAPlace()));
    }

    /** The percent below which everything rounds to this one at its places: 6.25 for 6.2. */
    public Percent most() {
        return new Percent(value.add(halfAPlace()));
    }

    public Percent plus(Percent other) {
        return new Percent(value.add(other.value));
    }

    private BigDecimal halfAPlace() {
        return new BigDecimal("0.5").movePointLeft(places());
    }

    @Override
    public int compareTo(Percent other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value.toPlainString();
    }
}
