package org.stakeline.quantity;

import java.math.BigDecimal;

/**
 * A number of American depositary shares, exact; it is turned into {@link Shares} only by an {@link
 * AdsRatio}.
 */
public record Ads(BigDecimal count) implements Comparable<Ads> {

    public Ads {
        count = Decimals.normal(count);
        if (count.signum() < 0) {
            throw new IllegalArgumentException(
                    "a number of ADSs is not negative: " + count.toPlainString());
        }
    }

    public static Ads of(long count) {
        return new Ads(BigDecimal.valueOf(count));
    }

    public static Ads parse(String digits) {
        return new Ads(Decimals.parse(digits));
    }

    public Ads plus(Ads other) {
        return new Ads(count.add(other.count));
    }

    @Override
    public int compareTo(Ads other) {
        return count.compareTo(other.count);
    }

    @Override
    public String toString() {
        return count.toPlainString();
    }
}
