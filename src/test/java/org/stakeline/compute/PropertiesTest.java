package org.stakeline.compute;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.deadline.DeadlineRules;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.deadline.DueDates;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.compute.threshold.CauseOfChange;
import org.stakeline.compute.threshold.Position;
import org.stakeline.compute.trades.TradeTotal;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * What holds whatever the numbers are. Each property begins at a seed of its own, so that every run
 * tries the same cases; one that fails is shrunk and reported.
 */
class PropertiesTest {

    private static final Calendars CALENDARS = Calendars.bundled();
    private static final DueDates DUE = new DueDates(DeadlineRules.bundled(), CALENDARS);
    private static final LocalDate FIRST_EVENT = LocalDate.of(1994, 1, 3);

    record Drawn(
            String person,
            String day,
            Trade.Side side,
            BigDecimal quantity,
            Trade.Unit unit,
            BigDecimal price) {}

    @Provide
    Arbitrary<List<Drawn>> trades() {
        Arbitrary<String> persons = Arbitraries.of("Fund A", "Fund B", "Fund C");
        Arbitrary<String> days =
                Arbitraries.integers()
                        .between(0, 40)
                        .map(day -> LocalDate.of(2025, 3, 3).plusDays(day).toString());
        Arbitrary<BigDecimal> quantities =
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.valueOf(1_000_000))
                        .ofScale(2);
        Arbitrary<BigDecimal> prices =
                Arbitraries.bigDecimals()
                        .between(new BigDecimal("0.0001"), BigDecimal.valueOf(100_000))
                        .ofScale(4);
        return Combinators.combine(
                        persons,
                        days,
                        Arbitraries.of(Trade.Side.BUY, Trade.Side.SELL),
                        quantities,
                        Arbitraries.of(Trade.Unit.SHARE, Trade.Unit.ADS),
                        prices)
                .as(Drawn::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(30);
    }

    private static List<TradeTotal> totals(List<Drawn> trades, boolean named) {
        FilingBuilder filing = FilingBuilder.of("SC 13D/A").amendment(1).ratio(1, 2);
        for (Drawn t : trades) {
            String person = named ? t.person() : "";
            String quantity = t.quantity().toPlainString();
            String price = t.price().toPlainString();
            filing.trade(person, t.day(), t.side(), quantity, t.unit(), "", price, "", "");
        }
        return Computation.of(filing.build(), CALENDARS).trades().totals();
    }

    private static BigDecimal sum(List<TradeTotal> totals, Trade.Side side, Trade.Unit unit) {
        return totals.stream()
                .filter(t -> t.side() == side && t.unit() == unit)
                .map(t -> t.quantity().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal gross(List<TradeTotal> totals) {
        return totals.stream()
                .map(t -> t.gross().orElseThrow().value())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static void comeToTheSame(List<TradeTotal> one, List<TradeTotal> other) {
        for (Trade.Side side : List.of(Trade.Side.BUY, Trade.Side.SELL)) {
            for (Trade.Unit unit : List.of(Trade.Unit.SHARE, Trade.Unit.ADS)) {
                assertThat(sum(one, side, unit)).isEqualByComparingTo(sum(other, side, unit));
            }
        }
        assertThat(gross(one)).isEqualByComparingTo(gross(other));
    }

    @Property(tries = 150, seed = "13241")
    void orderOfTradesNeverChangesATotal(
            @ForAll("trades") List<Drawn> trades, @ForAll Random random) {
        List<Drawn> shuffled = new ArrayList<>(trades);
        Collections.shuffle(shuffled, random);
        comeToTheSame(totals(shuffled, true), totals(trades, true));
    }

    @Property(tries = 150, seed = "13242")
    void groupingOfTradesNeverChangesATotal(@ForAll("trades") List<Drawn> trades) {
        comeToTheSame(totals(trades, false), totals(trades, true));
    }

    @Property(tries = 150, seed = "13243")
    void averagesLieBetweenTheLowestAndTheHighestPrice(
            @ForAll("trades") @Size(max = 10) List<Drawn> trades) {
        for (TradeTotal total : totals(trades, true)) {
            Ratio low = Ratio.of(total.lowest().orElseThrow().amount(), BigDecimal.ONE);
            Ratio high = Ratio.of(total.highest().orElseThrow().amount(), BigDecimal.ONE);
            assertThat(total.weightedAverage().isPresent())
                    .isEqualTo(total.quantity().value().signum() > 0);
            total.weightedAverage()
                    .ifPresent(average -> assertThat(average.value()).isBetween(low, high));
        }
    }

    private static PercentCheck check(String amount, String percent) {
        FilingBuilder filing = FilingBuilder.of("SC 13G").sole("A Holder", amount, percent);
        return Computation.of(filing.build(), CALENDARS).percents().getFirst();
    }

    @Property(tries = 300, seed = "13244")
    void aStatedPercentsRangeContainsWhatWasRoundedToIt(
            @ForAll @IntRange(max = 10_000_000) int amount,
            @ForAll @IntRange(min = 10_000_000, max = 20_000_000) int base,
            @ForAll @IntRange(max = 4) int places) {
        Ratio exact = Shares.of(amount).over(Shares.of(base));
        Position range = Position.of(check("", exact.percent(places).toString())).orElseThrow();
        assertThat(exact).isBetween(range.low(), range.high());
    }

    @Property(tries = 300, seed = "13245")
    void impliedBasesContainTheBaseThatThePercentWasMadeFrom(
            @ForAll @IntRange(min = 10_000, max = 1_000_000) int amount,
            @ForAll @IntRange(min = 2_000_000, max = 20_000_000) int base) {
        String stated = Shares.of(amount).over(Shares.of(base)).percent(2).toString();
        ShareRange implied = check("" + amount, stated).impliedBase().orElseThrow().value();
        assertThat(implied.contains(Shares.of(base))).isTrue();
    }

    @Property(tries = 200, seed = "13246")
    void aBlockLiesBetweenItsLargestRowAndTheSumOfAll(
            @ForAll @Size(min = 1, max = 6)
                    List<@IntRange(min = 1, max = 5_000_000) Integer> rows) {
        FilingBuilder filing = FilingBuilder.of("SC 13D");
        for (int i = 0; i < rows.size(); i++) {
            filing.shared("Holder " + (char) ('A' + i), rows.get(i).toString(), "");
        }
        ShareRange total =
                Computation.of(filing.build(), CALENDARS).block().total().orElseThrow().value();
        assertThat(total.low()).isEqualByComparingTo(Shares.of(Collections.max(rows)));
        assertThat(total.high())
                .isBetween(
                        total.low(), Shares.of(rows.stream().mapToLong(Integer::longValue).sum()));
    }

    @Property(tries = 500, seed = "13247")
    void scalingByARatioThereAndBackIsExact(
            @ForAll @IntRange(min = 1, max = 3_000) int ads,
            @ForAll @IntRange(min = 1, max = 3_000) int shares,
            @ForAll @BigRange(min = "0", max = "1000000000") @Scale(4) BigDecimal count) {
        AdsRatio there = AdsRatio.of(ads, shares);
        AdsRatio back = new AdsRatio(/* ads= */ there.shares(), /* shares= */ there.ads());
        Ratio held = there.toShares(new Ads(count));
        Ratio again = back.toShares(new Ads(held.numerator())).over(held.denominator());
        assertThat(again).isEqualByComparingTo(Ratio.of(count, BigDecimal.ONE));
    }

    @Provide
    Arbitrary<CauseOfChange.Holding> holdings() {
        Arbitrary<Long> held = Arbitraries.longs().between(0, 2_000_000);
        Arbitrary<Long> rights = Arbitraries.longs().between(0, 500_000);
        Arbitrary<Long> base = Arbitraries.longs().between(10_000_000, 15_000_000);
        return Combinators.combine(
                        held.map(Shares::of), rights.map(Shares::of), base.map(Shares::of))
                .as(CauseOfChange.Holding::new);
    }

    @Property(tries = 500, seed = "13248")
    void partsOfACauseAddUpToTheWhole(
            @ForAll("holdings") CauseOfChange.Holding before,
            @ForAll("holdings") CauseOfChange.Holding now,
            @ForAll @LongRange(min = -100_000, max = 100_000) long net,
            @ForAll @IntRange(min = -500, max = 500) int added,
            @ForAll @IntRange(min = 1, max = 7) int parts) {
        Ratio byRatio = Ratio.of(BigDecimal.valueOf(added), BigDecimal.valueOf(parts));
        CauseOfChange cause = CauseOfChange.of(before, now, BigDecimal.valueOf(net), byRatio);
        assertThat(
                        Stream.of(cause.ratio(), cause.rights(), cause.base(), cause.unexplained())
                                .reduce(cause.trades(), Ratio::plus))
                .isEqualByComparingTo(cause.whole());
    }

    @Property(tries = 1_500, seed = "13249")
    void noDueDateFallsOnAClosedDay(
            @ForAll @IntRange(min = 1, max = 12) int rule,
            @ForAll @IntRange(max = 12_500) int daysOn) {
        DUE.of("T" + rule, FIRST_EVENT.plusDays(daysOn)).ifPresent(PropertiesTest::isOpen);
    }

    private static void isOpen(DueDate.Applied applied) {
        applied.due().ifPresent(d -> assertThat(isOpen(d.value())).isTrue());
        applied.otherwise()
                .forEach(
                        o ->
                                assertThat(
                                                isOpen(o.due().value())
                                                        || CALENDARS
                                                                .federalOtherwise()
                                                                .isOpen(o.due().value()))
                                        .isTrue());
    }

    private static boolean isOpen(LocalDate day) {
        return CALENDARS.federal().isOpen(day);
    }

    @Property(tries = 300, seed = "13250")
    void roundingAPercentUpAndDownDiffersByLessThanAPlace(
            @ForAll @IntRange(max = 1_000_000) int amount,
            @ForAll @IntRange(min = 1, max = 9_000_000) int base,
            @ForAll @IntRange(max = 6) int places) {
        Ratio ratio = Shares.of(amount).over(Shares.of(base));
        BigDecimal apart = ratio.percent(places).value().subtract(ratio.percentCut(places).value());
        assertThat(apart)
                .isBetween(BigDecimal.ZERO, BigDecimal.ONE.movePointLeft(places))
                .isEqualByComparingTo(apart.setScale(places, RoundingMode.UNNECESSARY));
    }
}
