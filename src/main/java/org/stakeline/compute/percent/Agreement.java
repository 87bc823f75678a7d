package org.stakeline.compute.percent;

/** How a stated percent of class stands to the computed one. */
public enum Agreement {
    /** The computed percent, rounded to the stated places, is the stated one. */
    ROUNDED,
    /** The computed percent, cut to the stated places, is the stated one. */
    CUT,
    /** The filing says only less than or more than, and that is so. */
    BOUND,
    /** Not to the stated places, yet within a tenth of a point. */
    WITHIN_A_TENTH,
    /**
     * It agrees when newly issuable shares named in the filing are counted in this person's base,
     * Rule 13d-3(d)(1)(i).
     */
    WITH_RIGHTS,
    /**
     * It differs, and the filing tells of rights to acquire shares: with some of these counted as
     * outstanding for this person the stated percent is possible.
     */
    POSSIBLE_WITH_RIGHTS,
    DIFFERS,
    /** There is no stated base, no amount or no stated percent to compare with. */
    CANNOT_BE_COMPARED;

    /** True for every kind of agreement. */
    public boolean agrees() {
        return this != DIFFERS && this != CANNOT_BE_COMPARED && this != POSSIBLE_WITH_RIGHTS;
    }
}
