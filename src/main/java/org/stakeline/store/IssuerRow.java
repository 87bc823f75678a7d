package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * One issuer as a list shows it.
 *
 * @param id in addresses: the CIK, else a name's hash
 * @param name as its newest filing has it
 * @param lastEvent the latest date of event among its filings
 */
public record IssuerRow(
        String id,
        @Nullable String cik,
        String name,
        List<String> cusips,
        long filings,
        long holders,
        @Nullable LocalDate lastEvent,
        Instant lastKnownAt) {

    public IssuerRow {
        cusips = List.copyOf(cusips);
    }
}
