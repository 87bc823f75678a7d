package org.stakeline.quantity;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One exact number over another. Ratios are compared by cross-multiplication, never as rounded
 * decimals; rounding happens only when one is shown.
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) implements Comparable<Ratio> {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public Ratio {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException(
                    "a ratio needs a positive denominator: " + numerator + " / " + denominator);
        }
        numerator = Decimals.normal(numerator);
        denominator = Decimals.normal(denominator);
    }

    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        return new Ratio(numerator, denominator);
    }

    /**
     * This ratio as a percent, rounded half up to so many places: 19,952,136 / 322,929,669 to four
     * is 6.1785.
     */
    public Percent percent(int places) {
        return new Percent(
                numerator.multiply(HUNDRED).divide(denominator, places, RoundingMode.HALF_UP));
    }

    /** This ratio as a percent, cut (not rounded) to so many places. */
    public Percent percentCut(int places) {
        return new Percent(
                numerator.multiply(HUNDRED).divide(denominator, places, RoundingMode.DOWN));
    }

    /** This ratio as a decimal number, rounded half up to so many places. */
    public BigDecimal decimal(int places) {
        return numerator.divide(denominator, places, RoundingMode.HALF_UP);
    }

    /** That percent as a ratio: 6.2 is 6.2 / 100. */
    public static Ratio of(Percent percent) {
        return of(percent.value(), HUNDRED);
    }

    /** This less the other, exact; it may be negative. */
    public Ratio minus(Ratio other) {
        return of(
                numerator
                        .multiply(other.denominator)
                        .subtract(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This and the other together, exact. */
    public Ratio plus(Ratio other) {
        return of(
                numerator.multiply(other.denominator).add(other.numerator.multiply(denominator)),
                denominator.multiply(other.denominator));
    }

    /** This over a positive number, exact. */
    public Ratio over(BigDecimal whole) {
        return of(numerator, denominator.multiply(whole));
    }

    /** The same distance from nought, without its sign. */
    public Ratio abs() {
        return of(numerator.abs(), denominator);
    }

    /** This ratio cut to a whole number. */
    public BigDecimal whole() {
        return numerator.divide(denominator, 0, RoundingMode.DOWN);
    }

    public boolean isZero() {
        return numerator.signum() == 0;
    }

    /** True when the numerator is a whole multiple of the denominator. */
    public boolean isWhole() {
        return numerator.remainder(denominator).signum() == 0;
    }

    /** True when this ratio, in percent, is at least that percent; exact. */
    public boolean isAtLeast(Percent percent) {
        return compare(percent) >= 0;
    }

    /** True when this ratio, in percent, is strictly more than that percent; exact. */
    public boolean isMoreThan(Percent percent) {
        return compare(percent) > 0;
    }

    private int compare(Percent percent) {
        return numerator.multiply(HUNDRED).compareTo(percent.value().multiply(denominator));
    }

    @Override
    public int compareTo(Ratio other) {
        return numerator
                .multiply(other.denominator)
                .compareTo(other.numerator.multiply(denominator));
    }

    @Override
    public String toString() {
        return numerator.toPlainString() + " / " + denominator.toPlainString();
    }
}
