package org.stakeline.compute.trades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.filing.Trade.Side.SELL;
import static org.stakeline.filing.Trade.Unit.SHARE;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.filing.Filing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The average until each trade, on numbers that can be reckoned by hand. */
class RunningAveragesTest {

    private static FilingBuilder filing() {
        return FilingBuilder.of("SC 13D/A").shared("A Holder", "1000000", "10.0");
    }

    private static Map<Integer, String> averages(FilingBuilder told) {
        Filing filing = told.build();
        TradeTotal total = Computation.of(filing, Calendars.bundled()).trades().totals().getFirst();
        return RunningAverages.of(filing, total).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, e -> e.getValue().toString()));
    }

    @Test
    void runsFromTheFirstDayToTheLastWhateverTheOrderOfTheRows() {
        assertThat(
                        averages(
                                filing().trade("2024-01-04", SELL, "30", SHARE, "7")
                                        .trade("2024-01-02", SELL, "10", SHARE, "5")
                                        .trade("2024-01-03", SELL, "3", SHARE, "6")))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(1, "50 / 10", 2, "68 / 13", 0, "278 / 43"));
    }

    @Test
    void endsAtATradeWithoutAPrice() {
        assertThat(
                        averages(
                                filing().trade("2024-01-02", SELL, "10", SHARE, "5")
                                        .trade("2024-01-03", SELL, "3", SHARE, "")
                                        .trade("2024-01-04", SELL, "3", SHARE, "9")))
                .containsExactlyEntriesOf(Map.of(0, "50 / 10"));
    }

    @Test
    void isNotKnownWhereADayIsMissing() {
        assertThat(
                        averages(
                                filing().trade("2024-01-02", SELL, "10", SHARE, "5")
                                        .trade("", SELL, "3", SHARE, "6")))
                .isEmpty();
    }

    @Test
    void endsWithTheAverageOfAll() {
        FilingBuilder told = filing();
        for (String day : List.of("2024-01-02", "2024-01-03", "2024-01-04", "2024-01-05")) {
            told = told.trade("", day, SELL, "3" + day.substring(9), SHARE, "", "7.13", "", "");
        }
        Filing filing = told.build();
        TradeTotal total = Computation.of(filing, Calendars.bundled()).trades().totals().getFirst();
        assertThat(RunningAverages.of(filing, total).get(3))
                .isEqualTo(total.weightedAverage().orElseThrow().value());
    }
}
