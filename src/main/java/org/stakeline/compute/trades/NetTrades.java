package org.stakeline.compute.trades;

import org.stakeline.evidence.Span;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Trades added up in shares: bought, sold, and what went some other way, day by day. */
final class NetTrades {

    private final Filing filing;
    private final Optional<AdsRatio> ratio;
    private final Map<LocalDate, BigDecimal> byDay = new TreeMap<>();
    private final List<Span> spans = new ArrayList<>();
    private BigDecimal bought = BigDecimal.ZERO;
    private BigDecimal sold = BigDecimal.ZERO;
    private BigDecimal transfers = BigDecimal.ZERO;
    private boolean dated = true;

    NetTrades(Filing filing, Optional<AdsRatio> ratio) {
        this.filing = filing;
        this.ratio = ratio;
    }

    void add(List<Integer> rows) {
        rows.forEach(row -> add(filing.trades().get(row)));
    }

    /** options and what cannot be turned into whole or part shares are left out. */
    private void add(Trade trade) {
        inShares(trade).ifPresent(shares -> add(trade, shares));
    }

    private void add(Trade trade, BigDecimal shares) {
        Trade.Side side = trade.side().value().orElse(Trade.Side.OTHER);
        switch (side) {
            case BUY -> bought = bought.add(shares);
            case SELL -> sold = sold.add(shares);
            case OTHER -> transfers = transfers.add(shares.abs());
        }
        spans.addAll(trade.quantity().spans());
        if (side != Trade.Side.OTHER) {
            dated &= trade.date().isPresent();
            BigDecimal net = side == Trade.Side.BUY ? shares : shares.negate();
            trade.date().value().ifPresent(day -> byDay.merge(day, net, BigDecimal::add));
        }
    }

    private Optional<BigDecimal> inShares(Trade trade) {
        BigDecimal quantity = trade.quantity().value().orElse(BigDecimal.ZERO);
        return switch (trade.unit().value().orElse(Trade.Unit.OTHER)) {
            case SHARE -> Optional.of(quantity);
            case ADS ->
                    ratio.filter(r -> quantity.signum() >= 0)
                            .map(r -> r.toShares(new Ads(quantity)))
                            .filter(Ratio::isWhole)
                            .map(Ratio::whole);
            case OPTION, OTHER -> Optional.empty();
        };
    }

    BigDecimal bought() {
        return bought;
    }

    BigDecimal sold() {
        return sold;
    }

    BigDecimal transfers() {
        return transfers;
    }

    /** Bought less sold. */
    BigDecimal net() {
        return bought.subtract(sold);
    }

    List<Span> spans() {
        return List.copyOf(spans);
    }

    /** The balance after each day, both ways; none where a trade has no day. */
    List<Reconciliation.Balance> balances(BigDecimal before, BigDecimal now) {
        if (!dated) {
            return List.of();
        }
        BigDecimal forth = before;
        BigDecimal back = now.subtract(net());
        List<Reconciliation.Balance> balances = new ArrayList<>();
        for (Map.Entry<LocalDate, BigDecimal> day : byDay.entrySet()) {
            forth = forth.add(day.getValue());
            back = back.add(day.getValue());
            balances.add(new Reconciliation.Balance(day.getKey(), day.getValue(), forth, back));
        }
        return balances;
    }
}
