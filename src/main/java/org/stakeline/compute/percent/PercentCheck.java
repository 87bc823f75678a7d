package org.stakeline.compute.percent;

import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.util.List;
import java.util.Optional;

/**
 * The percent of class that a cover page states beside the percent that its amount comes to.
 *
 * @param person the cover page, from 0
 * @param computed row 11 over the chosen base, exact; shown to four places
 * @param base the chosen base, with the reason for it
 * @param otherBases the other counts that the filing states, each with the reason why it was not
 *     taken
 * @param difference stated less computed, in points, to four places; empty when there is nothing to
 *     compare
 * @param impliedBase the bases that the stated amount and percent leave open
 * @param words what came of it, in one sentence
 */
public record PercentCheck(
        int person,
        String name,
        Stated<StatedPercent> stated,
        Stated<Shares> aggregate,
        Optional<Derived<Ratio>> computed,
        Optional<Base> base,
        List<Base> otherBases,
        Agreement agreement,
        Optional<Percent> difference,
        Optional<Derived<ShareRange>> impliedBase,
        String words) {

    public PercentCheck {
        otherBases = List.copyOf(otherBases);
    }

    /** Newly issuable shares that the computed percent counts in this person's own base. */
    public Optional<Shares> newlyIssuable() {
        return computed.flatMap(
                        ratio ->
                                base.map(
                                        b ->
                                                ratio.value()
                                                        .denominator()
                                                        .subtract(b.shares().count())))
                .filter(rights -> rights.signum() > 0)
                .map(Shares::new);
    }

    /** JSON Pointer to the stated percent. */
    public String path() {
        return "/persons/" + person + "/percent";
    }
}
