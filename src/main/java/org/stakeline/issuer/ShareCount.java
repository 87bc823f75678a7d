package org.stakeline.issuer;

import org.stakeline.quantity.Shares;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A number of shares outstanding that an issuer reported.
 *
 * @param cik the issuer's number at EDGAR
 * @param title of the class that is counted; empty where the report does not name one
 * @param asOf the day of the count, where the report gives it
 * @param filed the day on which the report was filed: from then on a filer may rely on it, Rule
 *     13d-1(j)
 * @param source the report, in words: {@code Form 10-Q filed 2026-05-05}
 */
public record ShareCount(
        String cik,
        Optional<String> title,
        Shares shares,
        Optional<LocalDate> asOf,
        LocalDate filed,
        String source) {}
