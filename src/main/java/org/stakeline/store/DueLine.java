package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;

/**
 * What a chain says of one filing's time, as it is kept.
 *
 * @param filing the filing, or the one beside which a missing filing lies
 * @param due the latest of the dates that may be right; null where no rule gives one
 * @param daysAfter business days after that date; 0 where it was filed by then or it cannot be said
 * @param what the missing filing in words; empty for one that is there
 * @param words why, in words
 */
public record DueLine(
        String filing,
        DueKind kind,
        @Nullable LocalDate due,
        @Nullable LocalDate filed,
        int daysAfter,
        String what,
        String words) {}
