package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One holder as a list shows it: a CIK, or a name as filed. Whether two names are one person is not
 * judged here.
 *
 * @param id in addresses: the CIK, else a name's hash
 */
public record HolderRow(
        String id,
        @Nullable String cik,
        String name,
        long filings,
        long issuers,
        @Nullable LocalDate lastEvent,
        Instant lastKnownAt) {}
