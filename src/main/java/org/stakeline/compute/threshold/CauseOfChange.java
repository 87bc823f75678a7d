package org.stakeline.compute.threshold;

import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;

/**
 * Why a percent changed, split exactly: the holder's trades and what they do not explain, both over
 * the old base, and the change of the base for the new holding. The three add up to the whole
 * change.
 *
 * @param trades part of the class bought less sold; negative where more was sold
 * @param base what the change of the number of shares outstanding made
 * @param unexplained change of the holding that the trades do not account for
 */
public record CauseOfChange(Ratio whole, Ratio trades, Ratio base, Ratio unexplained) {

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
        Ratio before = heldBefore.over(baseBefore);
        Ratio now = heldNow.over(baseNow);
        Ratio holdingAtOldBase = heldNow.over(baseBefore).minus(before);
        Ratio trades = bought.over(baseBefore).minus(sold.over(baseBefore));
        return new CauseOfChange(
                now.minus(before),
                trades,
                now.minus(heldNow.over(baseBefore)),
                holdingAtOldBase.minus(trades));
    }

    /** True when no trade of the holder and nothing unexplained moved it. */
    public boolean isTheBaseAlone() {
        return trades.isZero() && unexplained.isZero() && !base.isZero();
    }

    /** {@code +0.2083 % of the class: trades +0.0000 %, base +0.2083 %, unexplained +0.0000 %}. */
    public String words() {
        return signed(whole)
                + " of the class: trades "
                + signed(trades)
                + ", base "
                + signed(base)
                + ", unexplained "
                + signed(unexplained);
    }

    private static String signed(Ratio ratio) {
        return (ratio.numerator().signum() < 0 ? "" : "+") + Printed.percent(ratio);
    }
}
