package org.stakeline.compute.trades;

import org.stakeline.evidence.Derived;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Price;
import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What one person's trades of one side, unit and currency come to.
 *
 * @param person empty where the filing does not say whose trades they are
 * @param currency empty where no sign or word is printed
 * @param rows places in the filing's list of trades, from 0
 * @param shares the quantity in shares, by the ADS ratio where ADSs were traded; empty where no
 *     ratio is stated
 * @param gross price × quantity, summed, exact; empty where a row has no price
 * @param grossShown the same, rounded half up to cents
 * @param weightedAverage gross over quantity, exact; shown to four places
 * @param lowest the lowest price of the printed ranges, or of the prices where no range is printed
 */
public record TradeTotal(
        Optional<String> person,
        Trade.Side side,
        Trade.Unit unit,
        Optional<String> currency,
        List<Integer> rows,
        Optional<LocalDate> first,
        Optional<LocalDate> last,
        Derived<BigDecimal> quantity,
        Optional<Derived<Ratio>> shares,
        Optional<Derived<BigDecimal>> gross,
        Optional<BigDecimal> grossShown,
        Optional<Derived<Ratio>> weightedAverage,
        Optional<Price> lowest,
        Optional<Price> highest) {

    public TradeTotal {
        rows = List.copyOf(rows);
    }

    /** The weighted average to four places, rounded half up. */
    public Optional<BigDecimal> averageShown() {
        return weightedAverage.map(average -> average.value().decimal(4));
    }
}
