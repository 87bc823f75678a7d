package org.stakeline.compute.trades;

import org.stakeline.filing.Filing;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Price;
import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The weighted average price of trades of one person, side, unit and currency, from the first of
 * them up to each: what was paid or received until then over what was traded until then, exact.
 */
public final class RunningAverages {

    private RunningAverages() {}

    /**
     * The average after each trade, by its place in the filing's list, the first traded first. It
     * ends at a trade without a price; there is none where the day of a trade is missing, for then
     * nobody knows what came before what.
     */
    public static Map<Integer, Ratio> of(Filing filing, TradeTotal total) {
        Map<Integer, Ratio> averages = new LinkedHashMap<>();
        BigDecimal gross = BigDecimal.ZERO;
        BigDecimal quantity = BigDecimal.ZERO;
        for (int row : inOrder(filing, total)) {
            Trade trade = filing.trades().get(row);
            Optional<Price> price = trade.price().value();
            Optional<BigDecimal> traded = trade.quantity().value().filter(q -> q.signum() > 0);
            if (trade.date().value().isEmpty() || price.isEmpty() || traded.isEmpty()) {
                return trade.date().value().isEmpty() ? Map.of() : averages;
            }
            gross = gross.add(price.get().times(traded.get()));
            quantity = quantity.add(traded.get());
            averages.put(row, Ratio.of(gross, quantity));
        }
        return averages;
    }

    // a trade without a day stands first, so that nothing is averaged
    private static List<Integer> inOrder(Filing filing, TradeTotal total) {
        Comparator<Integer> byDay =
                Comparator.comparing(row -> day(filing, row).orElse(LocalDate.MIN));
        return total.rows().stream()
                .sorted(byDay.thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static Optional<LocalDate> day(Filing filing, int row) {
        return filing.trades().get(row).date().value();
    }
}
