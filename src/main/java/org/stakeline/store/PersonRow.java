package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One person as a list shows it.
 *
 * @param id in addresses: its CIK, else the id of one of its spellings
 * @param name as most filings print it
 * @param spellings how many there are
 */
public record PersonRow(
        String id,
        @Nullable String cik,
        String name,
        long spellings,
        long filings,
        long issuers,
        @Nullable LocalDate lastEvent,
        Instant lastKnownAt) {}
