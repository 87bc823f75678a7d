package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.time.Instant;
import java.time.LocalDate;

/**
 * What one cover page states of one holder; null where it does not say. Persons on one filing
 * mostly report the same shares: positions are not to be added up.
 *
 * @param filing the filing's id
 * @param person the cover page's place in the filing, from 0, so that {@code /persons/0} points at
 *     it
 * @param holder the id of the person that it means now
 * @param spelling the id of the name as it stands there
 * @param percent as the cover page states it
 * @param computed the amount over the chosen base, exact; null where it could not be computed
 * @param asOf date of event, else the day it was filed
 */
public record Position(
        String filing,
        int person,
        String holder,
        String spelling,
        @Nullable String name,
        IssuerRef issuer,
        @Nullable String form,
        Schedule schedule,
        @Nullable Integer amendmentNumber,
        @Nullable String securityTitle,
        @Nullable Shares soleVoting,
        @Nullable Shares sharedVoting,
        @Nullable Shares soleDispositive,
        @Nullable Shares sharedDispositive,
        @Nullable Shares aggregate,
        @Nullable StatedPercent percent,
        @Nullable Ratio computed,
        @Nullable LocalDate asOf,
        Instant knownAt) {}
