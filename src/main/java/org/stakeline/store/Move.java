package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.quantity.Percent;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far a holder's percent, as cover pages state it, moved from one filing to its next on the
 * same class.
 *
 * @param filing the later one
 * @param person the cover page there, from 0
 * @param before what the filing before states
 * @param earlier the filing before
 * @param asOf date of the later event, else the day it was filed
 */
public record Move(
        String filing,
        int person,
        String holder,
        @Nullable String name,
        IssuerRef issuer,
        Percent before,
        String earlier,
        Percent now,
        @Nullable LocalDate asOf,
        Instant knownAt) {

    /** In points, with its sign. */
    public Percent points() {
        return new Percent(now.value().subtract(before.value()));
    }
}
