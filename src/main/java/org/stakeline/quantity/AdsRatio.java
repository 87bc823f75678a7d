package org.stakeline.quantity;

import java.math.BigDecimal;

/**
 * How many shares a number of ADSs stands for: one ADS for two shares is {@code 1:2}, twenty ADSs
 * for three are {@code 20:3}.
 */
public record AdsRatio(BigDecimal ads, BigDecimal shares) {

    public AdsRatio {
        ads = Decimals.normal(ads);
        shares = Decimals.normal(shares);
        if (ads.signum() <= 0 || shares.signum() <= 0) {
            throw new IllegalArgumentException(
                    "an ADS ratio has two positive sides: " + ads + ":" + shares);
        }
    }

    public static AdsRatio of(long ads, long shares) {
        return new AdsRatio(BigDecimal.valueOf(ads), BigDecimal.valueOf(shares));
    }

    /** The shares that these ADSs stand for, exact as a fraction: {@code count × shares ÷ ads}. */
    public Ratio toShares(Ads count) {
        return Ratio.of(count.count().multiply(shares), ads);
    }

    /** True when these ADSs stand for exactly that many shares, compared without division. */
    public boolean matches(Ads count, Shares number) {
        return count.count().multiply(shares).compareTo(number.count().multiply(ads)) == 0;
    }

    @Override
    public String toString() {
        return ads.toPlainString() + ":" + shares.toPlainString();
    }
}
