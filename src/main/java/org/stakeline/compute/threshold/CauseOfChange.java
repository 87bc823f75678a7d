package org.stakeline.compute.threshold;

import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;

/**
 * Why a percent changed, split exactly: the holder's trades, a change of the ADS ratio and what
 * these do not explain, each over the old base; then rights to newly issued shares; then the change
 * of the number of shares outstanding, for the new holding. The five add up to the whole change.
 *
 * @param trades part of the class bought less sold; negative where more was sold
 * @param ratio what a change of the number of shares that one ADS stands for made
 * @param rights what rights to newly issued shares that came or went made
 * @param base what the change of the number of shares outstanding made
 * @param unexplained change of the holding that the trades do not account for
 */
public record CauseOfChange(
        Ratio whole, Ratio trades, Ratio ratio, Ratio rights, Ratio base, Ratio unexplained) {

    private static final Ratio NONE = Ratio.of(BigDecimal.ZERO, BigDecimal.ONE);

    /**
     * A holding and what it is a part of.
     *
     * @param held shares, without those that rights are over
     * @param rights newly issuable shares, which count in the amount and in the base
     * @param base shares outstanding
     */
    public record Holding(Shares held, Shares rights, Shares base) {

        public static Holding of(Shares held, Shares base) {
            return new Holding(held, Shares.ZERO, base);
        }

        Ratio ofClass() {
            return held.plus(rights).over(base.plus(rights));
        }
    }

    /**
     * Splits the change from one holding to another.
     *
     * @param bought shares bought, {@code sold} shares sold, by the schedules of trades between the
     *     two
     */
    public static CauseOfChange of(
            Shares heldBefore,
            Shares baseBefore,
            Shares heldNow,
            Shares baseNow,
            Shares bought,
            Shares sold) {
        return of(
                Holding.of(heldBefore, baseBefore),
                Holding.of(heldNow, baseNow),
                bought.count().subtract(sold.count()),
                NONE);
    }

    /**
     * Splits the change from one holding to another.
     *
     * @param net shares bought less sold
     * @param byRatio shares that a new ADS ratio added to those held before; negative where it took
     *     some away
     */
    public static CauseOfChange of(Holding before, Holding now, BigDecimal net, Ratio byRatio) {
        BigDecimal oldBase = before.base().plus(before.rights()).count();
        Ratio trades = Ratio.of(net, oldBase);
        Ratio ratio = byRatio.over(oldBase);
        BigDecimal change = now.held().count().subtract(before.held().count());
        Ratio atOldRights = Ratio.of(now.held().plus(before.rights()).count(), oldBase);
        Ratio atOldBase = now.held().plus(now.rights()).over(before.base().plus(now.rights()));
        return new CauseOfChange(
                now.ofClass().minus(before.ofClass()),
                trades,
                ratio,
                atOldBase.minus(atOldRights),
                now.ofClass().minus(atOldBase),
                Ratio.of(change, oldBase).minus(trades).minus(ratio));
    }

    /** True when no trade of the holder and nothing unexplained moved it. */
    public boolean isTheBaseAlone() {
        return trades.isZero()
                && ratio.isZero()
                && rights.isZero()
                && unexplained.isZero()
                && !base.isZero();
    }

    /** {@code +0.2083 % of the class: trades +0.0000 %, base +0.2083 %, unexplained +0.0000 %}. */
    public String words() {
        return signed(whole)
                + " of the class: trades "
                + signed(trades)
                + (ratio.isZero() ? "" : ", ADS ratio " + signed(ratio))
                + (rights.isZero() ? "" : ", rights " + signed(rights))
                + ", base "
                + signed(base)
                + ", unexplained "
                + signed(unexplained);
    }

    private static String signed(Ratio ratio) {
        return (ratio.numerator().signum() < 0 ? "" : "+") + Printed.percent(ratio);
    }
}
