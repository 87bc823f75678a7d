package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Schedule;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Which filings; null lets all through.
 *
 * @param issuer an issuer's id
 * @param holder a person's id: filings with a cover page of this person
 * @param words found in the issuer's name, a reporting person's name, the accession number or a
 *     CUSIP, whatever the case
 * @param knownBy only what the public record had at that moment
 */
public record FilingFilter(
        @Nullable String issuer,
        @Nullable String holder,
        @Nullable Schedule schedule,
        @Nullable String words,
        @Nullable LocalDate eventFrom,
        @Nullable LocalDate eventThrough,
        @Nullable Instant knownBy) {

    public static final FilingFilter ALL =
            new FilingFilter(null, null, null, null, null, null, null);

    public static FilingFilter ofIssuer(String issuer) {
        return new FilingFilter(issuer, null, null, null, null, null, null);
    }

    public static FilingFilter ofHolder(String holder) {
        return new FilingFilter(null, holder, null, null, null, null, null);
    }

    /** The same, and with these words. */
    public FilingFilter with(@Nullable String more) {
        return new FilingFilter(issuer, holder, schedule, more, eventFrom, eventThrough, knownBy);
    }
}
