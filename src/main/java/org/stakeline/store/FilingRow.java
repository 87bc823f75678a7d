package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Era;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.StatedPercent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One filing as a list shows it; null where the filing does not say.
 *
 * @param id in addresses: the accession number, else the first 16 digits of the file's SHA-256
 * @param knownAt when the public record had it: acceptance, else when the file was received
 * @param reading which reading of the filing this is, from 1
 * @param persons how many reporting persons it has
 * @param leadPerson the first of them, as printed
 * @param largestPercent the largest percent that any of them states
 */
public record FilingRow(
        String id,
        String sha256,
        String source,
        @Nullable String accession,
        @Nullable String form,
        Schedule schedule,
        @Nullable Integer amendmentNumber,
        Era era,
        @Nullable LocalDate eventDate,
        @Nullable LocalDate filedDate,
        @Nullable Instant acceptedAt,
        Instant knownAt,
        Instant receivedAt,
        int reading,
        String readerVersion,
        IssuerRef issuer,
        @Nullable String securityTitle,
        List<String> cusips,
        int persons,
        @Nullable String leadPerson,
        @Nullable StatedPercent largestPercent,
        FindingCounts findings) {

    public FilingRow {
        cusips = List.copyOf(cusips);
    }
}
