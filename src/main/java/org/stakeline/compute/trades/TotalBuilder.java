package org.stakeline.compute.trades;

import org.stakeline.compute.percent.AdsChecks;
import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Money;
import org.stakeline.quantity.Price;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds up the rows of one group of trades. */
final class TotalBuilder {

    private final Filing filing;
    private final Optional<AdsRatio> ratio;

    TotalBuilder(Filing filing) {
        this.filing = filing;
        this.ratio = AdsChecks.onlyRatio(filing).flatMap(said -> said.ratio().value());
    }

    TradeTotal total(
            Optional<String> person,
            Trade.Side side,
            Trade.Unit unit,
            Optional<String> currency,
            List<Integer> rows) {
        List<Trade> trades = rows.stream().map(filing.trades()::get).toList();
        Derived<BigDecimal> quantity = quantity(rows, trades);
        Optional<Derived<BigDecimal>> gross = gross(rows, trades, currency);
        return new TradeTotal(
                person,
                side,
                unit,
                currency,
                rows,
                dates(trades).min(Comparator.naturalOrder()),
                dates(trades).max(Comparator.naturalOrder()),
                quantity,
                shares(unit, quantity),
                gross,
                gross.map(g -> new Money(g.value(), currency.orElse("")).cents()),
                gross.filter(g -> quantity.value().signum() > 0).map(g -> average(quantity, g)),
                prices(trades, Trade::low).min(Comparator.naturalOrder()),
                prices(trades, Trade::high).max(Comparator.naturalOrder()));
    }

    private static Stream<LocalDate> dates(List<Trade> trades) {
        return trades.stream().flatMap(trade -> trade.date().value().stream());
    }

    /** the ends of the printed ranges, or the prices themselves where no range is printed. */
    private static Stream<Price> prices(
            List<Trade> trades, java.util.function.Function<Trade, Stated<Price>> end) {
        return trades.stream()
                .flatMap(trade -> end.apply(trade).value().or(trade.price()::value).stream());
    }

    private Derived<BigDecimal> quantity(List<Integer> rows, List<Trade> trades) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Derived.Input> inputs = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            sum = sum.add(trades.get(i).quantity().value().orElse(BigDecimal.ZERO));
            inputs.add(
                    Derived.Input.of(
                            "quantity",
                            trades.get(i).quantity(),
                            "/trades/" + rows.get(i) + "/quantity"));
        }
        String working =
                Printed.count(rows.size(), "row", "rows") + " add up to " + Printed.number(sum);
        return new Derived<>(sum, "sum of the quantities", inputs, List.of(working));
    }

    private Optional<Derived<BigDecimal>> gross(
            List<Integer> rows, List<Trade> trades, Optional<String> currency) {
        BigDecimal sum = BigDecimal.ZERO;
        List<Derived.Input> inputs = new ArrayList<>();
        List<String> working = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Trade trade = trades.get(i);
            Optional<Price> price = trade.price().value();
            if (price.isEmpty()) {
                return Optional.empty();
            }
            BigDecimal quantity = trade.quantity().value().orElse(BigDecimal.ZERO);
            BigDecimal part = price.get().times(quantity);
            sum = sum.add(part);
            inputs.add(
                    Derived.Input.of("price", trade.price(), "/trades/" + rows.get(i) + "/price"));
            working.add(
                    Printed.number(quantity) + " × " + price.get() + " = " + Printed.number(part));
        }
        working.add("together " + Printed.number(sum) + currency.map(c -> " " + c).orElse(""));
        return Optional.of(new Derived<>(sum, "sum of quantity × price", inputs, working));
    }

    private static Derived<Ratio> average(Derived<BigDecimal> quantity, Derived<BigDecimal> gross) {
        Ratio average = Ratio.of(gross.value(), quantity.value());
        return new Derived<>(
                average,
                "gross ÷ quantity",
                List.of(
                        new Derived.Input(
                                "gross", gross.value().toPlainString(), "/trades", List.of()),
                        new Derived.Input(
                                "quantity",
                                quantity.value().toPlainString(),
                                "/trades",
                                List.of())),
                List.of(
                        Printed.number(gross.value())
                                + " ÷ "
                                + Printed.number(quantity.value())
                                + " = "
                                + Printed.number(average.decimal(4))));
    }

    private Optional<Derived<Ratio>> shares(Trade.Unit unit, Derived<BigDecimal> quantity) {
        return switch (unit) {
            case SHARE ->
                    Optional.of(
                            new Derived<>(
                                    Ratio.of(quantity.value(), BigDecimal.ONE),
                                    "shares traded",
                                    quantity.inputs(),
                                    quantity.working()));
            case ADS ->
                    ratio.filter(factor -> quantity.value().signum() >= 0)
                            .map(factor -> inShares(quantity, factor));
            case OPTION, OTHER -> Optional.empty();
        };
    }

    private Derived<Ratio> inShares(Derived<BigDecimal> quantity, AdsRatio factor) {
        Ratio shares = factor.toShares(new Ads(quantity.value()));
        List<Derived.Input> inputs = new ArrayList<>(quantity.inputs());
        inputs.add(AdsChecks.ratioInput(filing));
        return new Derived<>(
                shares,
                "ADSs × shares that one ADS stands for",
                inputs,
                List.of(
                        Printed.number(quantity.value())
                                + " ADSs at "
                                + factor
                                + " = "
                                + Printed.number(shares.decimal(shares.isWhole() ? 0 : 4))
                                + " shares"));
    }
}
