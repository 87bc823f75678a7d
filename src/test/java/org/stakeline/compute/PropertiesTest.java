package org.stakeline.compute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.deadline.DeadlineRules;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.deadline.DueDates;
import org.stakeline.compute.threshold.CauseOfChange;
import org.stakeline.compute.threshold.Position;
import org.stakeline.compute.trades.TradeTotal;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What holds whatever the numbers are: hundreds of drawn cases for each property. */
class PropertiesTest {

    private static final Calendars CALENDARS = Calendars.bundled();
    private static final Trade.Side[] SIDES = {Trade.Side.BUY, Trade.Side.SELL};
    private static final Trade.Unit[] UNITS = {Trade.Unit.SHARE, Trade.Unit.ADS};

    private final Random random = new Random(13_240);

    private record Drawn(
            String person,
            String day,
            Trade.Side side,
            String quantity,
            Trade.Unit unit,
            String price) {}

    private Drawn draw() {
        return new Drawn(
                "Fund " + random.nextInt(3),
                LocalDate.of(2025, 3, 3).plusDays(random.nextInt(40)).toString(),
                SIDES[random.nextInt(2)],
                new BigDecimal(random.nextInt(1_000_000))
                        .movePointLeft(random.nextInt(3))
                        .toPlainString(),
                UNITS[random.nextInt(2)],
                new BigDecimal(1 + random.nextInt(100_000))
                        .movePointLeft(random.nextInt(5))
                        .toPlainString());
    }

    private static List<TradeTotal> totals(List<Drawn> trades, boolean named) {
        FilingBuilder filing = FilingBuilder.of("SC 13D/A").amendment(1).ratio(1, 2);
        trades.forEach(
                t ->
                        filing.trade(
                                named ? t.person() : "",
                                t.day(),
                                t.side(),
                                t.quantity(),
                                t.unit(),
                                "",
                                t.price(),
                                "",
                                ""));
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

    @Test
    void orderAndGroupingOfTradesNeverChangeATotal() {
        for (int round = 0; round < 200; round++) {
            List<Drawn> trades = new ArrayList<>();
            for (int i = 1 + random.nextInt(30); i > 0; i--) {
                trades.add(draw());
            }
            List<TradeTotal> byPerson = totals(trades, true);
            Collections.shuffle(trades, random);
            List<TradeTotal> shuffled = totals(trades, true);
            List<TradeTotal> together = totals(trades, false);
            for (Trade.Side side : SIDES) {
                for (Trade.Unit unit : UNITS) {
                    assertThat(sum(shuffled, side, unit))
                            .isEqualByComparingTo(sum(byPerson, side, unit));
                    assertThat(sum(together, side, unit))
                            .isEqualByComparingTo(sum(byPerson, side, unit));
                }
            }
            assertThat(gross(shuffled)).isEqualByComparingTo(gross(byPerson));
            assertThat(gross(together)).isEqualByComparingTo(gross(byPerson));
        }
    }

    @Test
    void averagesLieBetweenTheLowestAndTheHighestPrice() {
        for (int round = 0; round < 200; round++) {
            List<Drawn> trades = new ArrayList<>();
            for (int i = 1 + random.nextInt(10); i > 0; i--) {
                trades.add(draw());
            }
            for (TradeTotal total : totals(trades, true)) {
                total.weightedAverage()
                        .map(average -> average.value())
                        .ifPresent(
                                average ->
                                        assertThat(average)
                                                .isBetween(
                                                        Ratio.of(
                                                                total.lowest()
                                                                        .orElseThrow()
                                                                        .amount(),
                                                                BigDecimal.ONE),
                                                        Ratio.of(
                                                                total.highest()
                                                                        .orElseThrow()
                                                                        .amount(),
                                                                BigDecimal.ONE)));
            }
        }
    }

    @Test
    void aStatedPercentsRangeContainsWhatWasRoundedToIt() {
        for (int round = 0; round < 500; round++) {
            Ratio exact =
                    Shares.of(random.nextInt(10_000_000))
                            .over(Shares.of(10_000_000 + random.nextInt(9_999)));
            int places = random.nextInt(4);
            String stated = exact.percent(places).toString();
            Position range = position(stated);
            assertThat(exact).isBetween(range.low(), range.high());
        }
    }

    private static Position position(String stated) {
        FilingBuilder filing = FilingBuilder.of("SC 13G").sole("A Holder", "", stated);
        assertThat(StatedPercent.of(stated)).hasToString(stated);
        return Position.of(Computation.of(filing.build(), CALENDARS).percents().getFirst())
                .orElseThrow();
    }

    @Test
    void impliedBasesContainTheBaseThatThePercentWasMadeFrom() {
        for (int round = 0; round < 500; round++) {
            Shares amount = Shares.of(1_000 + random.nextInt(1_000_000));
            Shares base = Shares.of(2_000_000 + random.nextInt(20_000_000));
            String stated = amount.over(base).percent(2).toString();
            if (new BigDecimal(stated).signum() > 0) {
                var implied =
                        Computation.of(
                                        FilingBuilder.of("SC 13G")
                                                .sole("A Holder", amount.toString(), stated)
                                                .build(),
                                        CALENDARS)
                                .percents()
                                .getFirst()
                                .impliedBase()
                                .orElseThrow()
                                .value();
                assertThat(implied.contains(base)).as(amount + " of " + base).isTrue();
            }
        }
    }

    @Test
    void scalingByARatioThereAndBackIsExact() {
        for (int round = 0; round < 500; round++) {
            AdsRatio ratio = AdsRatio.of(1 + random.nextInt(30), 1 + random.nextInt(30));
            AdsRatio back = new AdsRatio(/* ads= */ ratio.shares(), /* shares= */ ratio.ads());
            Ads ads =
                    new Ads(
                            new BigDecimal(random.nextInt(1_000_000_000))
                                    .movePointLeft(random.nextInt(4)));
            Ratio shares = ratio.toShares(ads);
            Ratio again =
                    Ratio.of(
                            shares.numerator().multiply(back.shares()),
                            shares.denominator().multiply(back.ads()));
            assertThat(again).isEqualByComparingTo(Ratio.of(ads.count(), BigDecimal.ONE));
        }
    }

    @Test
    void partsOfACauseAddUpToTheWhole() {
        for (int round = 0; round < 500; round++) {
            CauseOfChange cause =
                    CauseOfChange.of(
                            drawHolding(),
                            drawHolding(),
                            BigDecimal.valueOf(random.nextInt(200_000) - 100_000L),
                            Ratio.of(
                                    BigDecimal.valueOf(random.nextInt(1_000) - 500L),
                                    BigDecimal.valueOf(1 + random.nextInt(7))));
            assertThat(
                            cause.trades()
                                    .plus(cause.ratio())
                                    .plus(cause.rights())
                                    .plus(cause.base())
                                    .plus(cause.unexplained()))
                    .isEqualByComparingTo(cause.whole());
        }
    }

    private CauseOfChange.Holding drawHolding() {
        return new CauseOfChange.Holding(
                Shares.of(random.nextInt(2_000_000)),
                Shares.of(random.nextInt(500_000)),
                Shares.of(10_000_000L + random.nextInt(5_000_000)));
    }

    @Test
    void noAnswerToADueDateFallsOnAClosedDay() {
        DueDates due = new DueDates(DeadlineRules.bundled(), CALENDARS);
        for (int round = 0; round < 2_000; round++) {
            LocalDate event = LocalDate.of(1994, 1, 3).plusDays(random.nextInt(12_500));
            due.of("T" + (1 + random.nextInt(12)), event).ifPresent(PropertiesTest::isOpen);
        }
    }

    private static void isOpen(DueDate.Applied applied) {
        applied.due().ifPresent(d -> assertThat(CALENDARS.federal().isOpen(d.value())).isTrue());
        applied.otherwise()
                .forEach(
                        o ->
                                assertThat(
                                                CALENDARS.federal().isOpen(o.due().value())
                                                        || CALENDARS
                                                                .federalOtherwise()
                                                                .isOpen(o.due().value()))
                                        .isTrue());
    }

    @Test
    void roundingAPercentUpAndDownDiffersByLessThanAPlace() {
        for (int round = 0; round < 300; round++) {
            Ratio ratio =
                    Shares.of(random.nextInt(1_000_000))
                            .over(Shares.of(1 + random.nextInt(9_000_000)));
            int places = random.nextInt(6);
            BigDecimal apart =
                    ratio.percent(places).value().subtract(ratio.percentCut(places).value());
            assertThat(apart)
                    .isBetween(BigDecimal.ZERO, BigDecimal.ONE.movePointLeft(places))
                    .isEqualByComparingTo(apart.setScale(places, RoundingMode.UNNECESSARY));
        }
    }
}
