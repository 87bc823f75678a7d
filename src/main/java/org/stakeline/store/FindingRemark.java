package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What somebody made of a finding at one moment.
 *
 * @param entry its number; later ones are higher
 * @param note why it is so; null where nothing was said
 * @param undoes the number of the remark that was taken back; null where none was
 */
public record FindingRemark(
        long entry,
        FindingState state,
        @Nullable String note,
        String author,
        Instant at,
        @Nullable Long undoes) {}
