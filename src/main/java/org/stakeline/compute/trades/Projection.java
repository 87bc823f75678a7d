package org.stakeline.compute.trades;

import org.stakeline.evidence.Derived;
import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * When nothing would be left if a holder went on selling as it did. No statement of the filing, and
 * nothing that is known: what its assumptions come to.
 *
 * @param left shares or ADSs held now
 * @param unit {@code shares} or {@code ADSs}
 * @param from the first of the days that the rate is taken from
 * @param until the last of them, on which the last trade was made
 * @param days on which the exchanges were open, of these
 * @param perDay sold less bought on one such day, exact
 * @param daysLeft days on which the exchanges are open, the last begun one counted whole
 * @param nothingLeft the day on which the last would be sold
 * @param words with the assumptions
 */
public record Projection(
        Derived<BigDecimal> left,
        String unit,
        LocalDate from,
        LocalDate until,
        int days,
        Derived<Ratio> perDay,
        Derived<Integer> daysLeft,
        Derived<LocalDate> nothingLeft,
        String words) {}
