package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.List;

/**
 * Which due dates; null, and no kind, let all through.
 *
 * @param issuer an issuer's id
 * @param words found in the issuer's name, a reporting person's name or the accession number
 * @param from due or filed on that day or later
 * @param through due or filed on that day or before
 */
public record DueFilter(
        @Nullable String issuer,
        @Nullable String words,
        List<DueKind> kinds,
        @Nullable LocalDate from,
        @Nullable LocalDate through) {

    public DueFilter {
        kinds = List.copyOf(kinds);
    }

    /** What is due or was filed within these days. */
    public static DueFilter within(LocalDate from, LocalDate through) {
        return new DueFilter(null, null, List.of(), from, through);
    }
}
