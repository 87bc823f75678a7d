package org.stakeline.compute.percent;

import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.StatedPercent;

import java.util.Optional;

/**
 * Sets an exact ratio against a stated percent. The cover page asks for one decimal place; filers
 * round, cut, or give more places, and a tenth of a point is let pass.
 */
record Comparison(StatedPercent stated) {

    private static final Percent A_TENTH = Percent.of("0.1");

    /** What came of one comparison. */
    record Outcome(Agreement agreement) {

        boolean agreesToThePlaces() {
            return agreement == Agreement.ROUNDED
                    || agreement == Agreement.CUT
                    || agreement == Agreement.BOUND;
        }
    }

    static Optional<Comparison> with(Optional<StatedPercent> stated) {
        return stated.map(Comparison::new);
    }

    Outcome of(Ratio ratio) {
        return new Outcome(
                switch (stated.bound()) {
                    case EXACTLY -> number(ratio);
                    case LESS_THAN ->
                            ratio.isAtLeast(stated.percent()) ? Agreement.DIFFERS : Agreement.BOUND;
                    case MORE_THAN ->
                            ratio.isMoreThan(stated.percent())
                                    ? Agreement.BOUND
                                    : Agreement.DIFFERS;
                });
    }

    private Agreement number(Ratio ratio) {
        Percent said = stated.percent();
        if (ratio.percent(said.places()).compareTo(said) == 0) {
            return Agreement.ROUNDED;
        }
        if (ratio.percentCut(said.places()).compareTo(said) == 0) {
            return Agreement.CUT;
        }
        return distance(ratio).isMoreThan(A_TENTH) ? Agreement.DIFFERS : Agreement.WITHIN_A_TENTH;
    }

    /**
     * True when the stated percent lies between these two, a tenth of a point let pass at the
     * lower.
     */
    boolean isBetween(Ratio low, Ratio high) {
        Ratio said = Ratio.of(stated.percent());
        return said.compareTo(high) <= 0 && said.compareTo(low.minus(Ratio.of(A_TENTH))) >= 0;
    }

    /** Stated less computed, exact. */
    Ratio difference(Ratio ratio) {
        return Ratio.of(stated.percent()).minus(ratio);
    }

    /** How far apart, exact. */
    Ratio distance(Ratio ratio) {
        return difference(ratio).abs();
    }
}
