package org.stakeline.compute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.deadline.CoolingOff;
import org.stakeline.compute.deadline.DeadlineRules;
import org.stakeline.compute.deadline.DueDates;
import org.stakeline.compute.percent.Agreement;
import org.stakeline.compute.percent.ClassHolding;
import org.stakeline.compute.percent.Holding;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.compute.percent.SeveralClasses;
import org.stakeline.compute.threshold.CauseOfChange;
import org.stakeline.compute.threshold.Crossing;
import org.stakeline.compute.threshold.Thresholds;
import org.stakeline.evidence.Derived;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Relationship;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;

import java.time.LocalDate;
import java.util.List;

/**
 * The worked examples on percents, blocks and levels, each by its own name; those on rights to
 * acquire shares (E-P1 to E-P8, E-P10) are in {@code HoldingTest}.
 */
class WorkedPercentsTest {

    private static final Calendars CALENDARS = Calendars.bundled();
    private static final Shares TEN_MILLION = Shares.of(10_000_000);
    private static final LocalDate DAY = LocalDate.of(2026, 5, 29);

    private static Computed computed(FilingBuilder filing) {
        return Computation.of(filing.build(), CALENDARS);
    }

    private static String block(Computed computed) {
        return computed.block().total().orElseThrow().value().shown();
    }

    private static String percent(PercentCheck check) {
        return check.computed().orElseThrow().value().percent(4).toString();
    }

    private static Ratio of10M(long shares) {
        return Shares.of(shares).over(TEN_MILLION);
    }

    private static List<String> crossed(String regime, long before, long now) {
        return Thresholds.bundled()
                .crossed(regime, DAY, of10M(before), of10M(before), of10M(now))
                .stream()
                .map(crossing -> crossing.rule().rule())
                .toList();
    }

    @Test
    void exampleP8bCountsTheRowOfThePersonOnTopAndWarrantsInTheBase() {
        Computed computed =
                computed(
                        FilingBuilder.of("SCHEDULE 13G")
                                .shared("An Adviser LLC", "1624818", "9.9")
                                .shared("A Broker LLC", "59", "0.0")
                                .shared("A Founder", "1624877", "9.9")
                                .base("16412900"));
        assertThat(block(computed)).isEqualTo("1,624,877");
        assertThat(percent(computed.percents().getLast())).isEqualTo("9.9000");
        assertThat(Shares.of(1_624_877).over(Shares.of(16_067_305)).percent(4))
                .hasToString("10.1129");
    }

    @Test
    void exampleP9AddsUpFundsBelowTheirGeneralPartnerOnce() {
        Computed computed =
                computed(
                        FilingBuilder.of("SCHEDULE 13D")
                                .shared("Fund I LP", "164310", "0.03")
                                .shared("Fund II LP", "16247069", "3.2")
                                .shared("Fund III LP", "16260163", "3.2")
                                .eachShares("32671542", "6.3", "The GP LLC", "A Founder")
                                .base("514694504"));
        assertThat(block(computed)).isEqualTo("32,671,542");
        assertThat(computed.block().percent().orElseThrow().value().percent(4))
                .hasToString("6.3478");
        assertThat(computed.percents()).allMatch(check -> check.agreement().agrees());
        assertThat(164_310 + 16_247_069 + 16_260_163).isEqualTo(32_671_542);
    }

    @Test
    void exampleP11TellsTheClassFromAllShares() {
        SeveralClasses holding =
                new SeveralClasses(
                        ClassHolding.of("Class A", 15_326_416, 67_279_706),
                        List.of(ClassHolding.of("Class B", 0, 115_679_698L - 67_279_706)));
        assertThat(holding.ofClass().percent(2)).hasToString("22.78");
        assertThat(holding.ofAllShares().percent(2)).hasToString("13.25");
    }

    @Test
    void exampleP11CountsAConvertibleClassInItsHoldersOwnBase() {
        SeveralClasses holding =
                new SeveralClasses(
                        ClassHolding.of("Class A", 1_000_000, 20_000_000),
                        List.of(
                                ClassHolding.of("Class B", 4_000_000, 5_000_000)
                                        .withVotes(10)
                                        .converting()));
        assertThat(holding.ofClass().percent(4)).hasToString("20.8333");
        assertThat(holding.ofAllShares().percent(4)).hasToString("20.0000");
        assertThat(holding.ofVotes().percent(4)).hasToString("58.5714");
    }

    @Test
    void exampleP11bCountsOwnOptionsInTheOwnBaseOnly() {
        Shares all = Shares.of(102_665_538);
        assertThat(Shares.of(15_941_084).over(all).percent(4)).hasToString("15.5272");
        Holding founder =
                Holding.of(Shares.of(18_075_700 - 2_134_616))
                        .plusNewlyIssuable(Shares.of(2_134_616), 0);
        assertThat(founder.ofClass(all, false).percent(4)).hasToString("17.2478");
    }

    @Test
    void exampleP12TakesOnePercentOfTheClassNotOfTheStake() {
        assertThat(crossed("US 13D", 600_000, 700_000)).containsExactly("one-point");
        assertThat(crossed("US 13D", 600_000, 699_999)).isEmpty();
        assertThat(crossed("US 13D", 600_000, 606_000)).isEmpty();
    }

    @Test
    void exampleP13RisesByABuybackWithoutAnAcquisition() {
        Shares held = Shares.of(500_000);
        Shares after = Shares.of(9_600_000);
        assertThat(held.over(after).percent(4)).hasToString("5.2083");
        CauseOfChange cause =
                CauseOfChange.of(held, TEN_MILLION, held, after, Shares.ZERO, Shares.ZERO);
        assertThat(cause.isTheBaseAlone()).isTrue();
        assertThat(
                        CauseOfChange.of(
                                        held,
                                        after,
                                        held.plus(Shares.of(1)),
                                        after,
                                        Shares.of(1),
                                        Shares.ZERO)
                                .isTheBaseAlone())
                .as("the next share bought is an acquisition")
                .isFalse();
    }

    @Test
    void exampleP14TurnsAdsIntoShares() {
        Ratio shares = AdsRatio.of(1, 2).toShares(Ads.of(4_365_690));
        assertThat(shares)
                .isEqualTo(Ratio.of(Shares.of(8_731_380).count(), java.math.BigDecimal.ONE));
        assertThat(shares.over(Shares.of(160_000_000).count()).percent(4)).hasToString("5.4571");
    }

    @Test
    void exampleP15ComesToTheSameInAdsAndInShares() {
        Ratio shares = AdsRatio.of(1, 5).toShares(Ads.of(10_000_000));
        assertThat(shares.over(Shares.of(900_000_000).count()).percent(4)).hasToString("5.5556");
        assertThat(Shares.of(10_000_000).over(Shares.of(180_000_000)).percent(4))
                .hasToString("5.5556");
        assertThat(Shares.of(10_000_000).over(Shares.of(900_000_000)).percent(2))
                .as("the mistake")
                .hasToString("1.11");
    }

    @Test
    void exampleP16KeepsFractionsAndTellsVotesFromOwnership() {
        Computed computed =
                computed(
                        FilingBuilder.of("SCHEDULE 13D/A")
                                .amendment(3)
                                .person(
                                        "A Sovereign Fund",
                                        "942779.94",
                                        "0",
                                        "11615772.799",
                                        "0",
                                        "11615772.799",
                                        "60.4")
                                .base("19240406.894"));
        assertThat(percent(computed.percents().getFirst())).isEqualTo("60.3718");
        assertThat(computed.percents().getFirst().agreement()).isEqualTo(Agreement.ROUNDED);
        assertThat(computed.powers().getFirst().words())
                .isEqualTo("owns 60.3718 %, may vote 4.9000 %, may dispose of 60.3718 %");
    }

    @Test
    void exampleP17SaysWhichBasesTheStatedPercentLeavesOpen() {
        Computed computed =
                computed(
                        FilingBuilder.of("SCHEDULE 13D/A")
                                .amendment(8)
                                .person(
                                        "A Holder",
                                        "220349",
                                        "222505",
                                        "220349",
                                        "222505",
                                        "442854",
                                        "12.20"));
        Derived<ShareRange> implied = computed.percents().getFirst().impliedBase().orElseThrow();
        assertThat(implied.value().contains(Shares.of(3_629_951))).isTrue();
        assertThat(implied.value().shown()).isEqualTo("3,628,464 to 3,631,439");
    }

    @Test
    void exampleP18CountsPersonsWithinALargerRowOnce() {
        Filing filing =
                FilingBuilder.of("SCHEDULE 13D")
                        .shared("A Manager LP", "2435000", "9.9")
                        .shared("A Fund LP", "2100000", "8.5")
                        .relation("A Manager LP", Relationship.Kind.INVESTMENT_MANAGER, "A Fund LP")
                        .build();
        assertThat(Computation.of(filing, CALENDARS).block().total().orElseThrow().value().shown())
                .isEqualTo("2,435,000");
    }

    @Test
    void exampleP19MeasuresFivePointsFromTheLastReport() {
        assertThat(crossed("US 13G institution", 1_040_000, 1_530_000))
                .doesNotContain("five-points");
        assertThat(crossed("US 13G institution", 1_040_000, 1_550_000)).contains("five-points");
        List<Crossing> institution =
                Thresholds.bundled()
                        .crossed(
                                "US 13G institution",
                                DAY,
                                of10M(1_530_000),
                                of10M(1_040_000),
                                of10M(1_550_000));
        assertThat(institution)
                .filteredOn(crossing -> crossing.rule().rule().equals("five-points"))
                .singleElement()
                .satisfies(
                        crossing -> {
                            assertThat(crossing.rule().trigger()).hasToString("MONTH_END");
                            assertThat(crossing.rule().days()).isEqualTo(5);
                        });
        List<Crossing> passive =
                Thresholds.bundled()
                        .crossed(
                                "US 13G passive",
                                DAY,
                                of10M(1_040_000),
                                of10M(1_040_000),
                                of10M(1_550_000));
        assertThat(passive)
                .filteredOn(crossing -> crossing.rule().rule().equals("five-points"))
                .singleElement()
                .satisfies(
                        crossing -> {
                            assertThat(crossing.rule().trigger()).hasToString("TRADE");
                            assertThat(crossing.rule().days()).isEqualTo(2);
                        });
    }

    @Test
    void exampleP20NeedsASchedule13DAtExactlyTwentyPercent() {
        assertThat(crossed("US 13G passive", 1_990_000, 2_000_000)).contains("twenty");
        assertThat(crossed("US 13G passive", 1_990_000, 1_999_999)).doesNotContain("twenty");
        LocalDate friday = LocalDate.of(2026, 11, 13);
        assertThat(
                        new DueDates(DeadlineRules.bundled(), CALENDARS)
                                .of("T3", friday)
                                .orElseThrow()
                                .due()
                                .orElseThrow()
                                .value())
                .isEqualTo("2026-11-20");
        assertThat(
                        CoolingOff.bundled()
                                .afterFiling(LocalDate.of(2026, 11, 20), CALENDARS.federal()))
                .extracting(until -> until.lastDay() + " " + until.because())
                .containsExactly(
                        "2026-11-30 the tenth day after the filing",
                        "2026-11-30 if the rules of 2024 shortened it to five business days, as one commentator has it");
        assertThat(CoolingOff.bundled().afterFiling(LocalDate.of(2026, 3, 2), CALENDARS.federal()))
                .extracting(CoolingOff.Until::lastDay)
                .containsExactly(LocalDate.of(2026, 3, 12), LocalDate.of(2026, 3, 9));
    }
}
