package org.stakeline.compute.trades;

import org.stakeline.evidence.Derived;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Ratio;

/**
 * How much of the class the trades of one side come to.
 *
 * @param ofClass shares traded over the base, exact
 * @param atLeastOnePercent one percent or more of the class is deemed material, Rule 13d-2(a)
 */
public record ClassChange(
        Trade.Side side, Derived<Ratio> ofClass, boolean atLeastOnePercent, String words) {}
