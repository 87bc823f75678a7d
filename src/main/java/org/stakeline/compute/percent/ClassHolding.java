package org.stakeline.compute.percent;

import org.stakeline.quantity.Shares;

import java.math.BigDecimal;

/**
 * What one person holds of one class of an issuer's shares.
 *
 * @param outstanding all shares of the class, without those that the issuer itself holds
 * @param votesEach votes of one share; not negative
 * @param convertsAtWill whether each share may be turned into one of the registered class within
 *     sixty days at the holder's option
 */
public record ClassHolding(
        String title,
        Shares held,
        Shares outstanding,
        BigDecimal votesEach,
        boolean convertsAtWill) {

    public ClassHolding {
        if (votesEach.signum() < 0) {
            throw new IllegalArgumentException("votes are not negative: " + votesEach);
        }
    }

    public static ClassHolding of(String title, long held, long outstanding) {
        return new ClassHolding(
                title, Shares.of(held), Shares.of(outstanding), BigDecimal.ONE, false);
    }

    /** The same shares with that many votes each. */
    public ClassHolding withVotes(int each) {
        return new ClassHolding(title, held, outstanding, BigDecimal.valueOf(each), convertsAtWill);
    }

    /** The same shares, each convertible into one of the registered class at the holder's will. */
    public ClassHolding converting() {
        return new ClassHolding(title, held, outstanding, votesEach, true);
    }

    BigDecimal votesHeld() {
        return held.count().multiply(votesEach);
    }

    BigDecimal votesOutstanding() {
        return outstanding.count().multiply(votesEach);
    }
}
