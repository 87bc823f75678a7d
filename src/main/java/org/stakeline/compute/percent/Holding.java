package org.stakeline.compute.percent;

import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What one person, or a group taken as one, is deemed to own beneficially, Rule 13d-3(d)(1)(i).
 *
 * @param held shares held
 * @param newlyIssuable shares not yet outstanding that may be acquired: they count in this person's
 *     own base too
 * @param overOutstanding shares already outstanding that may be acquired from others, by listed
 *     calls and the like: in the amount only
 */
public record Holding(Shares held, List<Right> newlyIssuable, List<Right> overOutstanding) {

    private static final int WITHIN = 60;

    /** A right to acquire shares, and in how many days it can be exercised. */
    public record Right(Shares shares, int inDays) {

        boolean counts(boolean controlPurpose) {
            return controlPurpose || inDays <= WITHIN;
        }
    }

    public Holding {
        newlyIssuable = List.copyOf(newlyIssuable);
        overOutstanding = List.copyOf(overOutstanding);
    }

    public static Holding of(Shares held) {
        return new Holding(held, List.of(), List.of());
    }

    /** This and another member's, as one person. */
    public Holding with(Holding member) {
        return new Holding(
                held.plus(member.held),
                java.util.stream.Stream.concat(
                                newlyIssuable.stream(), member.newlyIssuable.stream())
                        .toList(),
                java.util.stream.Stream.concat(
                                overOutstanding.stream(), member.overOutstanding.stream())
                        .toList());
    }

    /** This with a right to newly issued shares. */
    public Holding plusNewlyIssuable(Shares shares, int inDays) {
        return with(new Holding(Shares.ZERO, List.of(new Right(shares, inDays)), List.of()));
    }

    /** This with a right over shares already outstanding. */
    public Holding plusOverOutstanding(Shares shares, int inDays) {
        return with(new Holding(Shares.ZERO, List.of(), List.of(new Right(shares, inDays))));
    }

    /**
     * The percent of class as an exact ratio.
     *
     * @param outstanding shares outstanding, without those that the issuer itself holds
     * @param controlPurpose whether rights were acquired to change or influence control: these
     *     count at once
     */
    public Ratio ofClass(Shares outstanding, boolean controlPurpose) {
        Shares issuable = counted(newlyIssuable, controlPurpose);
        Shares amount = held.plus(issuable).plus(counted(overOutstanding, controlPurpose));
        return amount.over(outstanding.plus(issuable));
    }

    private static Shares counted(List<Right> rights, boolean controlPurpose) {
        return rights.stream()
                .filter(right -> right.counts(controlPurpose))
                .map(Right::shares)
                .reduce(Shares.ZERO, Shares::plus);
    }

    /**
     * How many newly issuable shares at most may be acquired without passing a cap such as 9.99 %,
     * in whole shares: the largest x with (held + x) ÷ (outstanding + x) not more than the cap;
     * empty where the shares held are already more.
     */
    public static Optional<Shares> mostUnder(Percent cap, Shares held, Shares outstanding) {
        BigDecimal hundred = BigDecimal.valueOf(100);
        BigDecimal room =
                cap.value().multiply(outstanding.count()).subtract(hundred.multiply(held.count()));
        return room.signum() < 0
                ? Optional.empty()
                : Optional.of(new Shares(Ratio.of(room, hundred.subtract(cap.value())).whole()));
    }
}
