package org.stakeline.quantity;

import java.math.BigDecimal;

/**
 * A number of shares of one class, exact; fractions of a share occur and are kept.
 *
 * <p>Never a number of ADSs ({@link Ads}), never rounded, never negative. Two counts that differ
 * only in trailing zeros ({@code 442854.00}, {@code 442854}) are the same count.
 */
public record Shares(BigDecimal count) implements Comparable<Shares> {

    public static final Shares ZERO = new Shares(BigDecimal.ZERO);

    public Shares {
        count = Decimals.normal(count);
        if (count.signum() < 0) {
            throw new IllegalArgumentException(
                    "a number of shares is not negative: " + count.toPlainString());
        }
    }

    public static Shares of(long count) {
        return new Shares(BigDecimal.valueOf(count));
    }

    /**
     * Parses plain digits with or without commas between thousands; throws {@link
     * NumberFormatException} else.
     */
    public static Shares parse(String digits) {
        return new Shares(Decimals.parse(digits));
    }

    public Shares plus(Shares other) {
        return new Shares(count.add(other.count));
    }

    /** This less the other; the other must not be larger. */
    public Shares minus(Shares other) {
        return new Shares(count.subtract(other.count));
    }

    /**
     * The whole of which this is that percent, rounded half up to a whole share; the percent must
     * be more than nought.
     */
    public Shares wholeAt(Percent percent) {
        Ratio whole = Ratio.of(count.multiply(BigDecimal.valueOf(100)), percent.value());
        return new Shares(whole.decimal(0));
    }

    /** True for a whole number of thousands. */
    public boolean isRound() {
        return count.remainder(BigDecimal.valueOf(1000)).signum() == 0;
    }

    public boolean isZero() {
        return count.signum() == 0;
    }

    /** This over the other, exact; the other must not be zero. */
    public Ratio over(Shares whole) {
        return Ratio.of(count, whole.count);
    }

    public Shares max(Shares other) {
        return compareTo(other) >= 0 ? this : other;
    }

    @Override
    public int compareTo(Shares other) {
        return count.compareTo(other.count);
    }

    @Override
    public String toString() {
        return count.toPlainString();
    }
}
