package org.stakeline.compute.percent;

import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;

import java.util.Optional;

/**
 * A number of ADSs turned into shares by the stated ratio, beside the number of shares that the
 * filing gives for it.
 *
 * @param position its place in the filing's list, from 0
 * @param shares ADSs × ratio, exact; empty when no ratio is stated
 * @param agrees with the shares stated beside the ADSs; empty when these are not stated
 * @param rowThatAgrees the first cover page whose row 11 is exactly these shares
 * @param words what came of it, in one sentence
 */
public record AdsCheck(
        int position,
        Stated<Ads> ads,
        Stated<Shares> stated,
        Optional<AdsRatio> ratio,
        Optional<Derived<Ratio>> shares,
        Optional<Boolean> agrees,
        Optional<Integer> rowThatAgrees,
        String words) {}
