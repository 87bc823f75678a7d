package org.stakeline.serve.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Trades of one kind as a chart is to show them: the range of prices of each, its average price,
 * the average until then, and how much was traded.
 *
 * @param currency before each price: {@code $}; empty where none is printed
 */
public record Prices(String currency, List<Trade> trades) {

    public Prices {
        trades = List.copyOf(trades);
    }

    /**
     * One trade with its day.
     *
     * @param running the weighted average of all trades up to this one, to four places
     */
    public record Trade(
            LocalDate day,
            BigDecimal quantity,
            Optional<BigDecimal> price,
            Optional<BigDecimal> low,
            Optional<BigDecimal> high,
            Optional<BigDecimal> running,
            String address,
            String words) {

        Stream<BigDecimal> prices() {
            return Stream.of(price, low, high, running).flatMap(Optional::stream);
        }
    }

    /** True where there is no price to draw. */
    public boolean isEmpty() {
        return trades.stream().flatMap(Trade::prices).findAny().isEmpty();
    }
}
