package org.stakeline.compute.trades;

import org.stakeline.compute.block.Block;
import org.stakeline.compute.percent.AdsChecks;
import org.stakeline.compute.percent.Base;
import org.stakeline.evidence.Derived;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Undoes the trades of a schedule to see what the position was before them. Only where the position
 * now is exactly known, all trades are of one unit, and each is a purchase or a sale with a
 * quantity.
 */
final class PositionsBefore {

    private static final String RULE =
            "position now + sold − bought; implied by the schedule, not stated in the filing";

    private final Filing filing;
    private final Optional<Base> base;
    private final Block block;

    PositionsBefore(Filing filing, Optional<Base> base, Block block) {
        this.filing = filing;
        this.base = base;
        this.block = block;
    }

    Optional<PositionBefore> of(List<TradeTotal> totals) {
        Set<Trade.Unit> units = totals.stream().map(TradeTotal::unit).collect(Collectors.toSet());
        boolean allKnown =
                filing.trades().stream()
                        .allMatch(
                                trade ->
                                        trade.quantity().isPresent()
                                                && trade.side()
                                                        .value()
                                                        .filter(side -> side != Trade.Side.OTHER)
                                                        .isPresent());
        if (!allKnown) {
            return Optional.empty();
        }
        if (units.equals(Set.of(Trade.Unit.ADS))) {
            return inAds(totals);
        }
        return units.equals(Set.of(Trade.Unit.SHARE)) ? inShares(totals) : Optional.empty();
    }

    /** sold less bought. */
    private static BigDecimal undone(List<TradeTotal> totals) {
        return totals.stream()
                .map(
                        total ->
                                total.side() == Trade.Side.SELL
                                        ? total.quantity().value()
                                        : total.quantity().value().negate())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static List<Derived.Input> tradeInputs(List<TradeTotal> totals) {
        return totals.stream().flatMap(total -> total.quantity().inputs().stream()).toList();
    }

    private Optional<PositionBefore> inAds(List<TradeTotal> totals) {
        Optional<AdsRatio> ratio = AdsChecks.onlyRatio(filing).flatMap(r -> r.ratio().value());
        List<Ads> held =
                filing.adsPositions().stream()
                        .flatMap(position -> position.ads().value().stream())
                        .distinct()
                        .toList();
        BigDecimal back = undone(totals);
        if (ratio.isEmpty()
                || held.size() != 1
                || held.getFirst().count().add(back).signum() < 0
                || !isTheWholeBlock(held.getFirst(), ratio.get())) {
            return Optional.empty();
        }
        Ads before = new Ads(held.getFirst().count().add(back));
        List<Derived.Input> inputs = new ArrayList<>(List.of(adsInput()));
        inputs.addAll(tradeInputs(totals));
        String line = line(held.getFirst().count(), back, before.count()) + " ADSs";
        return Optional.of(
                before(
                        Optional.of(new Derived<>(before, RULE, inputs, List.of(line))),
                        ratio.get().toShares(before).decimal(0),
                        inputs,
                        line));
    }

    private Derived.Input adsInput() {
        return Derived.Input.of(
                "ADSs held now", filing.adsPositions().getFirst().ads(), "/adsPositions/0/ads");
    }

    private boolean isTheWholeBlock(Ads held, AdsRatio ratio) {
        return block.total()
                .map(Derived::value)
                .filter(ShareRange::isExact)
                .map(total -> ratio.matches(held, total.low()))
                .orElse(true);
    }

    private Optional<PositionBefore> inShares(List<TradeTotal> totals) {
        BigDecimal back = undone(totals);
        return block.total()
                .filter(total -> total.value().isExact())
                .filter(total -> total.value().low().count().add(back).signum() >= 0)
                .map(
                        total -> {
                            BigDecimal now = total.value().low().count();
                            List<Derived.Input> inputs = new ArrayList<>(total.inputs());
                            inputs.addAll(tradeInputs(totals));
                            String line = line(now, back, now.add(back)) + " shares";
                            return before(Optional.empty(), now.add(back), inputs, line);
                        });
    }

    private static String line(BigDecimal now, BigDecimal back, BigDecimal before) {
        return Printed.number(now)
                + (back.signum() < 0 ? " − " : " + ")
                + Printed.number(back.abs())
                + " = "
                + Printed.number(before);
    }

    private PositionBefore before(
            Optional<Derived<Ads>> ads, BigDecimal count, List<Derived.Input> inputs, String line) {
        Shares shares = new Shares(count);
        Optional<Ratio> ratio = base.map(b -> shares.over(b.shares()));
        String words =
                "Implied by the schedule, not stated: before the trades "
                        + ads.map(a -> Printed.number(a.value()) + " ADSs, ").orElse("")
                        + Printed.number(shares)
                        + " shares"
                        + ratio.map(r -> ", " + Printed.percent(r)).orElse("")
                        + ", if nothing else changed.";
        return new PositionBefore(
                ads,
                new Derived<>(shares, RULE, inputs, List.of(line)),
                base.map(b -> percent(shares, b)),
                words);
    }

    private static Derived<Ratio> percent(Shares shares, Base over) {
        Ratio ratio = shares.over(over.shares());
        return new Derived<>(
                ratio,
                "position before the trades ÷ shares outstanding",
                List.of(
                        new Derived.Input(
                                "shares outstanding", over.shown(), over.path(), over.spans())),
                List.of(
                        Printed.number(shares)
                                + " ÷ "
                                + Printed.number(over.shares())
                                + " = "
                                + Printed.percent(ratio)));
    }
}
