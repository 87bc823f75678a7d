package org.stakeline.filing;

import org.stakeline.evidence.Stated;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * An upper number that somebody was told to sell or buy: <i>up to 2,469,651 ADSs … from May 1, 2023
 * through May 12, 2023</i>.
 */
public record SaleMandate(
        Stated<BigDecimal> upTo,
        Stated<Trade.Unit> unit,
        Stated<Trade.Side> side,
        Stated<LocalDate> from,
        Stated<LocalDate> through) {}
