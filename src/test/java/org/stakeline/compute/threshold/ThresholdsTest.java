package org.stakeline.compute.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.calendar.CsvTable;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;

class ThresholdsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 6, 30);
    private static final Shares BASE = Shares.of(10_000_000);

    private static Ratio of(long held) {
        return Shares.of(held).over(BASE);
    }

    private static List<String> crossed(String regime, long before, long now) {
        return Thresholds.bundled().crossed(regime, DAY, of(before), of(before), of(now)).stream()
                .map(crossing -> crossing.rule().rule() + " " + crossing.level())
                .toList();
    }

    @ParameterizedTest(name = "US 13D from {0} to {1} of 10,000,000: {2}")
    @CsvSource({
        // exactly five percent is not more than five
        "490000, 500000, ''",
        "490000, 500001, five 5",
        "500001, 500002, ''",
        // E-P12: one point of the class, as much is enough
        "600000, 700000, one-point 1",
        "600000, 699999, ''",
        "600000, 606000, ''",
        "700000, 600000, one-point 1",
        // leaving
        "500001, 500000, exit 5",
        "500000, 499999, ''",
    })
    void crossesFivePercentAndOnePoint(long before, long now, String rules) {
        assertThat(String.join("; ", crossed("US 13D", before, now))).isEqualTo(rules);
    }

    @ParameterizedTest(name = "{0} from {1} to {2} of 10,000,000: {3}")
    @CsvSource({
        // E-P19: more than five points since the last report
        "US 13G institution, 1040000, 1530000, material 1",
        "US 13G institution, 1040000, 1550000, five-points 5; material 1",
        "US 13G institution, 1040000, 1540000, material 1",
        "US 13G passive, 1040000, 1550000, five-points 5; material 1",
        "US 13G exempt, 500000, 500001, five 5",
        "US 13G exempt, 500001, 500000, exit 5",
        "US 13G exempt, 600000, 700000, material 1",
        "US 13G institution, 990000, 1000000, ''",
        "US 13G institution, 990000, 1000001, ten 10",
        // E-P20: twenty percent, as much is enough
        "US 13G passive, 1990000, 2000000, twenty 20",
        "US 13G passive, 1990000, 1999999, ''",
    })
    void crossesTheLevelsOfSchedule13G(String regime, long before, long now, String rules) {
        assertThat(String.join("; ", crossed(regime, before, now))).isEqualTo(rules);
    }

    @ParameterizedTest(name = "{0} from {1} to {2} of 10,000,000: {3}")
    @CsvSource({
        // whole percents, cut: 5.9 to 6.2 is another level, 6.1 to 6.9 is not
        "Hong Kong, 590000, 620000, level 6",
        "Hong Kong, 610000, 690000, ''",
        "Hong Kong, 480000, 500000, first 5; level 5",
        "Hong Kong, 620000, 590000, level 6",
        // short positions from one percent, apart from long ones
        "Hong Kong short, 99999, 100000, first 1; level 1",
        "Hong Kong short, 190000, 210000, level 2",
        "Hong Kong short, 210000, 299999, ''",
        "Hong Kong short, 110000, 90000, level 1",
        "UK issuer, 290000, 300000, notice 3",
        "UK issuer, 310000, 520000, notice 4; notice 5",
        "UK non-UK issuer, 310000, 520000, notice 5",
        "EU, 490000, 1000000, notice 5; notice 10",
        "EU, 1000000, 999999, notice 10",
        "Japan, 499999, 500000, ''",
        "Japan, 499999, 500001, first 5",
        "Japan, 600000, 700000, one-point 1",
        "Canada, 990000, 1000000, ten 10",
        "Canada, 1000000, 1200000, two-points 2",
        "Canada, 1000000, 999999, below-ten 10",
        // while a bid is open, for others than the bidder
        "Canada in a bid, 499999, 500000, five 5",
        "Canada in a bid, 500000, 499999, ''",
        "Australia, 490000, 500000, five 5",
        "Australia, 500000, 499999, ceasing 5",
    })
    void crossesTheLevelsOfOtherCountries(String regime, long before, long now, String rules) {
        assertThat(String.join("; ", crossed(regime, before, now))).isEqualTo(rules);
    }

    @Test
    void calls13GMaterialityPossibleForTheRuleNamesNoNumber() {
        assertThat(Thresholds.bundled().all())
                .filteredOn(rule -> rule.certainty() == ThresholdRule.Certainty.POSSIBLE)
                .hasSize(3)
                .allMatch(rule -> rule.citation().equals("Rule 13d-2(b)"))
                .allMatch(rule -> rule.levels().equals(List.of(Percent.of("1"))));
    }

    @ParameterizedTest(name = "{0}, {1}, on {2}: {3} {4}")
    @CsvSource({
        "US 13D, exit, 2024-02-04, 0, promptly",
        "US 13D, exit, 2024-02-05, 2, business-days",
        "US 13G institution, five-points, 2024-09-29, 10, calendar-days",
        "US 13G institution, five-points, 2024-09-30, 5, business-days",
        "US 13G passive, five-points, 2024-09-29, 0, promptly",
        "US 13G passive, ten, 2024-09-30, 2, business-days",
        "US 13G exempt, five, 2024-09-29, 45, calendar-days",
    })
    void hasOneRowForEachDay(String regime, String rule, LocalDate day, int days, String count) {
        assertThat(Thresholds.bundled().all())
                .filteredOn(
                        row ->
                                row.regime().equals(regime)
                                        && row.rule().equals(rule)
                                        && row.isInForceOn(day))
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.days()).isEqualTo(days);
                            assertThat(row.count()).isEqualTo(count);
                        });
    }

    @Test
    void setsMovesAgainstTheLastReportNotThePosition() {
        List<Crossing> crossed =
                Thresholds.bundled().crossed("US 13D", DAY, of(695_000), of(600_000), of(700_000));
        assertThat(crossed)
                .singleElement()
                .satisfies(
                        crossing ->
                                assertThat(crossing.words())
                                        .isEqualTo(
                                                "From 6.0000 % to 7.0000 %: a move of 1 % of the class or more, Rule 13d-2(a)."));
    }

    @Test
    void takesTheRuleOfTheDay() {
        Thresholds thresholds = Thresholds.bundled();
        assertThat(thresholds.first("US 13D", LocalDate.of(2024, 2, 4)).orElseThrow().days())
                .isEqualTo(10);
        assertThat(thresholds.first("US 13D", LocalDate.of(2024, 2, 5)).orElseThrow().days())
                .isEqualTo(5);
        assertThat(thresholds.first("Nowhere", DAY)).isEmpty();
    }

    @Test
    void tellsWhyABuybackCrosses() {
        // E-P13: 5.00 % becomes 5.2083 % with no acquisition
        CauseOfChange cause =
                CauseOfChange.of(
                        Shares.of(500_000),
                        BASE,
                        Shares.of(500_000),
                        Shares.of(9_600_000),
                        Shares.ZERO,
                        Shares.ZERO);
        assertThat(cause.isTheBaseAlone()).isTrue();
        assertThat(cause.words())
                .isEqualTo(
                        "+0.2083 % of the class: trades +0.0000 %, base +0.2083 %, unexplained +0.0000 %");
    }

    @Test
    void splitsAChangeExactly() {
        CauseOfChange cause =
                CauseOfChange.of(
                        Shares.of(600_000),
                        BASE,
                        Shares.of(777_777),
                        Shares.of(9_123_457),
                        Shares.of(200_000),
                        Shares.of(50_000));
        assertThat(cause.trades().plus(cause.base()).plus(cause.unexplained()))
                .isEqualByComparingTo(cause.whole());
        assertThat(cause.unexplained()).isEqualByComparingTo(of(27_777));
        assertThat(cause.isTheBaseAlone()).isFalse();
    }

    @Test
    void hasEachRowWithItsSourceAndCitation() {
        assertThat(Thresholds.bundled().all())
                .hasSize(47)
                .allMatch(rule -> !rule.source().isEmpty() && !rule.citation().isEmpty());
    }

    private static Thresholds table(String... rows) {
        String names =
                "regime,rule,title,levels,compare,direction,baseline,trigger,days,count,citation,"
                        + "in_force_from,in_force_until,certainty,source";
        String lines = names + "\n" + String.join("\n", rows);
        return Thresholds.of(CsvTable.read("made up", new StringReader(lines)));
    }

    @Test
    void readsSingleLevelsAndLevelsStepByStepUpToAHundred() {
        Thresholds thresholds =
                table(
                        "A,one,t,step 30 from 40,floor,both,position,trade,2,trading-days,c,,,certain,s",
                        "A,two,t,5;10,over,up,position,trade,2,trading-days,c,2001-01-01,2002-12-31,certain,s");
        assertThat(thresholds.all())
                .extracting(rule -> rule.levels().toString())
                .containsExactly("[40, 70, 100]", "[5, 10]");
    }

    @Test
    void isInForceOnItsFirstAndOnItsLastDay() {
        ThresholdRule rule =
                table(
                                "A,two,t,5,over,up,position,trade,2,trading-days,c,2001-01-02,2002-12-30,certain,s")
                        .all()
                        .getFirst();
        assertThat(rule.isInForceOn(LocalDate.of(2001, 1, 1))).isFalse();
        assertThat(rule.isInForceOn(LocalDate.of(2001, 1, 2))).isTrue();
        assertThat(rule.isInForceOn(LocalDate.of(2002, 12, 30))).isTrue();
        assertThat(rule.isInForceOn(LocalDate.of(2002, 12, 31))).isFalse();
    }

    @Test
    void saysPossiblyWhereTheRangesLeaveItOpenAndNothingWhereBothWaysAre() {
        Thresholds thresholds = Thresholds.bundled();
        Position before = new Position(of(480_000), of(520_000));
        Position far = new Position(of(470_000), of(530_000));
        Position rather = Position.exactly(of(530_000));
        assertThat(thresholds.crossed("US 13D", DAY, before, before, far))
                .extracting(Crossing::words)
                .isEmpty();
        assertThat(thresholds.crossed("US 13D", DAY, before, before, rather))
                .extracting(Crossing::words)
                .containsExactly(
                        "From between 4.8000 % and 5.2000 % to 5.3000 %: possibly more than 5 %, Rule 13d-1(a).");
    }
}
