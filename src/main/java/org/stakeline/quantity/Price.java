package org.stakeline.quantity;

import java.math.BigDecimal;

/**
 * A price for one unit, exact, with the places that were printed. Its currency stands beside it
 * where one was printed: a price without one is not a dollar price.
 */
public record Price(BigDecimal amount) implements Comparable<Price> {

    public static Price parse(String digits) {
        return new Price(Decimals.parse(digits));
    }

    /** Price times quantity, exact. */
    public BigDecimal times(BigDecimal quantity) {
        return amount.multiply(quantity);
    }

    @Override
    public int compareTo(Price other) {
        return amount.compareTo(other.amount);
    }

    @Override
    public String toString() {
        return amount.toPlainString();
    }
}
