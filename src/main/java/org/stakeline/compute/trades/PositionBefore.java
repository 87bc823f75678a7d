package org.stakeline.compute.trades;

import org.stakeline.evidence.Derived;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;

import java.util.Optional;

/**
 * The position before the trades of the schedule, as the schedule implies it: the stated position
 * with the trades undone. The filing does not state it, and other changes are not known.
 *
 * @param ads where the position is held as ADSs
 * @param percent of the class, by the base of the filing
 */
public record PositionBefore(
        Optional<Derived<Ads>> ads,
        Derived<Shares> shares,
        Optional<Derived<Ratio>> percent,
        String words) {}
