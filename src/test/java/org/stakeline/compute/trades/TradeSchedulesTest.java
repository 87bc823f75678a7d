package org.stakeline.compute.trades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.filing.Trade.Side.BUY;
import static org.stakeline.filing.Trade.Side.OTHER;
import static org.stakeline.filing.Trade.Side.SELL;
import static org.stakeline.filing.Trade.Unit.ADS;
import static org.stakeline.filing.Trade.Unit.OPTION;
import static org.stakeline.filing.Trade.Unit.SHARE;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

class TradeSchedulesTest {

    private static TradeSchedule schedule(FilingBuilder filing) {
        return Computation.of(filing.build(), Calendars.bundled()).trades();
    }

    private static FilingBuilder filing() {
        return FilingBuilder.of("SC 13D/A")
                .shared("A Holder", "1000000", "10.0")
                .base("10000000", "", "");
    }

    @Test
    void keepsPersonsSidesAndUnitsApart() {
        TradeSchedule schedule =
                schedule(
                        filing().ratio(1, 2)
                                .trade("A Holder", "2024-01-02", SELL, "10", ADS, "", "5", "", "")
                                .trade("A Holder", "2024-01-03", SELL, "30", ADS, "", "7", "", "")
                                .trade("A Holder", "2024-01-03", SELL, "30", SHARE, "", "3", "", "")
                                .trade("A Holder", "2024-01-04", BUY, "5", SHARE, "", "3", "", "")
                                .trade("B Holder", "2024-01-04", BUY, "6", SHARE, "", "3", "", ""));
        assertThat(schedule.totals())
                .extracting(total -> total.quantity().value())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(
                        new BigDecimal("40"),
                        new BigDecimal("30"),
                        new BigDecimal("5"),
                        new BigDecimal("6"));
        TradeTotal ads = schedule.totals().getFirst();
        assertThat(ads.averageShown()).contains(new BigDecimal("6.5000"));
        assertThat(ads.shares().orElseThrow().value().decimal(0)).isEqualTo("80");
        assertThat(ads.gross().orElseThrow().working())
                .containsExactly("10 × 5 = 50", "30 × 7 = 210", "together 260 USD");
    }

    @Test
    void givesNoGrossWhereAPriceIsMissing() {
        TradeTotal total =
                schedule(
                                filing().trade("2024-01-02", SELL, "10", SHARE, "5")
                                        .trade("2024-01-02", SELL, "10", SHARE, ""))
                        .totals()
                        .getFirst();
        assertThat(total.gross()).isEmpty();
        assertThat(total.averageShown()).isEmpty();
        assertThat(total.quantity().value()).isEqualByComparingTo("20");
        assertThat(total.lowest().orElseThrow().amount()).isEqualTo("5");
    }

    @Test
    void turnsNoAdssIntoSharesWithoutARatio() {
        TradeSchedule schedule = schedule(filing().trade("2024-01-02", SELL, "10", ADS, "5"));
        assertThat(schedule.totals().getFirst().shares()).isEmpty();
        assertThat(schedule.changes()).isEmpty();
        assertThat(schedule.before()).isEmpty();
    }

    @ParameterizedTest(name = "{0} of 10,000,000: at least one percent is {1}")
    @CsvSource({"100000, true", "99999, false", "100001, true", "6000, false"})
    void onePercentIsOfTheClassAndAtLeast(String quantity, boolean atLeast) {
        ClassChange change =
                schedule(filing().trade("2024-01-02", BUY, quantity, SHARE, "5"))
                        .changes()
                        .getFirst();
        assertThat(change.atLeastOnePercent()).isEqualTo(atLeast);
    }

    @Test
    void undoesPurchasesAndSales() {
        TradeSchedule schedule =
                schedule(
                        filing().trade("2024-01-02", BUY, "300000", SHARE, "5")
                                .trade("2024-01-03", SELL, "100000", SHARE, "5"));
        assertThat(schedule.before().orElseThrow().shares().value()).isEqualTo(Shares.of(800_000));
        assertThat(schedule.before().orElseThrow().shares().working())
                .containsExactly("1,000,000 − 200,000 = 800,000 shares");
        assertThat(schedule.before().orElseThrow().percent().orElseThrow().value().percent(4))
                .hasToString("8.0000");
    }

    @Test
    void undoesNothingThatIsNotKnown() {
        assertThat(schedule(filing().trade("2024-01-02", OTHER, "5", SHARE, "")).before())
                .isEmpty();
        assertThat(
                        schedule(
                                        filing().trade("2024-01-02", BUY, "5", SHARE, "1")
                                                .trade("2024-01-02", BUY, "5", OPTION, "1"))
                                .before())
                .isEmpty();
        assertThat(schedule(filing().trade("2024-01-02", BUY, "1000001", SHARE, "1")).before())
                .as("more bought than is held")
                .isEmpty();
    }

    @Test
    void orderAndGroupingNeverChangeATotal() {
        Random random = new Random(13);
        List<String[]> rows = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            rows.add(
                    new String[] {
                        String.valueOf(1 + random.nextInt(100_000)),
                        random.nextInt(1000) + "." + (1000 + random.nextInt(9000))
                    });
        }
        TradeTotal first = total(rows);
        Collections.shuffle(rows, random);
        TradeTotal second = total(rows);
        assertThat(second.gross().orElseThrow().value())
                .isEqualByComparingTo(first.gross().orElseThrow().value());
        assertThat(second.weightedAverage().orElseThrow().value())
                .isEqualByComparingTo(first.weightedAverage().orElseThrow().value());
        BigDecimal halves =
                total(rows.subList(0, 100))
                        .gross()
                        .orElseThrow()
                        .value()
                        .add(total(rows.subList(100, 200)).gross().orElseThrow().value());
        assertThat(halves).isEqualByComparingTo(first.gross().orElseThrow().value());
    }

    private static TradeTotal total(List<String[]> rows) {
        FilingBuilder filing = filing();
        rows.forEach(row -> filing.trade("2024-01-02", SELL, row[0], SHARE, row[1]));
        return schedule(filing).totals().getFirst();
    }

    @Test
    void saysWhyADayWasNoTradingDay() {
        TradeRow row =
                schedule(filing().trade("2024-03-29", SELL, "10", SHARE, "5")).rows().getFirst();
        assertThat(row.tradingDay()).contains(false);
        assertThat(row.closedBecause()).contains("Good Friday");
        assertThat(row.withinSixtyDays()).as("no day of filing is known").isEmpty();
    }
}
