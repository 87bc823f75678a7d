package org.stakeline.store;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Schedule;

import java.time.LocalDate;

/**
 * One due date as a list shows it.
 *
 * @param holder the first reporting person of the filing, as printed; null where none was read
 * @param event the day of the filing's event; null where it is not stated
 */
public record DueRow(
        DueLine line,
        IssuerRef issuer,
        @Nullable String holder,
        @Nullable String form,
        Schedule schedule,
        @Nullable Integer amendmentNumber,
        @Nullable LocalDate event) {}
