package org.stakeline.read.trade;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Price;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * Doubts about the prices of one table: those that do not give the total printed beside them, and
 * those far from the others.
 */
final class PriceChecks {

    private static final BigDecimal TEN = BigDecimal.TEN;
    private static final BigDecimal HIGH = BigDecimal.valueOf(10_000);

    private final List<Finding> findings = new ArrayList<>();
    private final List<Finding> differences = new ArrayList<>();
    private final List<Trade> priced = new ArrayList<>();
    private int compared;

    /** {@code span} is the row's. */
    void row(Trade trade, List<Token> totals, Span span) {
        if (trade.price().value().isEmpty() || trade.quantity().value().isEmpty()) {
            return;
        }
        priced.add(trade);
        BigDecimal product = trade.price().value().get().times(trade.quantity().value().get());
        if (totals.isEmpty() || isOption(trade)) {
            return;
        }
        compared++;
        if (totals.stream().noneMatch(t -> Totals.near(product, amount(t)))) {
            differences.add(
                    Finding.warning(
                            "trade.total-differs",
                            "Quantity times price does not give the total printed beside them: "
                                    + trade.quantity().value().get().toPlainString()
                                    + " at "
                                    + trade.price().value().get()
                                    + ", "
                                    + totals.getFirst().text().strip(),
                            "/trades",
                            span));
        }
    }

    /** One finding for the table where most of its rows differ. */
    List<Finding> findings() {
        boolean most = compared >= 3 && differences.size() * 2 > compared;
        findings.addAll(most ? differences.subList(0, 1) : differences);
        outliers();
        return List.copyOf(findings);
    }

    private void outliers() {
        List<BigDecimal> prices =
                priced.stream().filter(t -> !isOption(t)).map(PriceChecks::price).sorted().toList();
        if (prices.isEmpty()) {
            return;
        }
        BigDecimal middle = prices.get(prices.size() / 2);
        for (Trade trade : priced) {
            boolean far = prices.size() >= 3 && isFar(price(trade), middle);
            if (!isOption(trade) && (far || price(trade).compareTo(HIGH) >= 0)) {
                findings.add(
                        Finding.warning(
                                "trade.price-unlikely",
                                "A price is far from the others of its table, or very high: "
                                        + price(trade).toPlainString(),
                                "/trades",
                                trade.price().spans().toArray(Span[]::new)));
            }
        }
    }

    private static boolean isFar(BigDecimal price, BigDecimal middle) {
        return price.compareTo(middle.multiply(TEN)) > 0
                || price.multiply(TEN).compareTo(middle) < 0;
    }

    private static boolean isOption(Trade trade) {
        return trade.unit().value().filter(u -> u == Trade.Unit.OPTION).isPresent();
    }

    private static BigDecimal price(Trade trade) {
        return trade.price().value().map(Price::amount).orElse(BigDecimal.ZERO);
    }

    private static BigDecimal amount(Token token) {
        BigDecimal number = token.number();
        return number == null ? BigDecimal.ZERO : number;
    }
}
