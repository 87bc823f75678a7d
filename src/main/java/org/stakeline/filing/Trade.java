package org.stakeline.filing;

import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Price;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One trade told of in Item 5(c) or in a schedule, annex or exhibit to it.
 *
 * @param person whose trade it is, as named; not stated where the filing does not say
 * @param quantity in {@code unit}s
 * @param unitHeading the unit that the table's heading names, where the text around it says another
 *     ({@code Shares Sold} over ADSs)
 * @param price per unit; {@code low} and {@code high} where a range is printed
 * @param currency ISO code, only where a sign or a word is printed with the table, its heading or
 *     its text
 */
public record Trade(
        Stated<String> person,
        Stated<LocalDate> date,
        Stated<Side> side,
        Stated<BigDecimal> quantity,
        Stated<Unit> unit,
        Stated<String> unitHeading,
        Stated<Price> price,
        Stated<Price> low,
        Stated<Price> high,
        Stated<String> currency,
        Stated<String> note) {

    /**
     * Which way it went; gifts, transfers between accounts, grants and conversions are {@code
     * OTHER}.
     */
    public enum Side {
        BUY,
        SELL,
        OTHER
    }

    /** What was counted. */
    public enum Unit {
        SHARE,
        ADS,
        OPTION,
        OTHER
    }
}
