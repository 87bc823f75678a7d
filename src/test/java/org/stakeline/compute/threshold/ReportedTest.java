package org.stakeline.compute.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.Computed;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.compute.threshold.CauseOfChange.Holding;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.quantity.Shares;

import java.time.LocalDate;

class ReportedTest {

    private static Reported reported(FilingBuilder builder) {
        Filing filing = builder.build();
        Computed computed = Computation.of(filing, Calendars.bundled());
        return new Reported(filing, computed.percents(), computed.adsChecks(), computed.block());
    }

    private static FilingBuilder filing() {
        return FilingBuilder.of("SC 13D");
    }

    private static Holding holding(long held, long rights, long base) {
        return new Holding(Shares.of(held), Shares.of(rights), Shares.of(base));
    }

    /** Two who hold apart, and a text that gives their sum. */
    private static FilingBuilder apart() {
        return filing().sole("Ann Able", "300000", "3.0")
                .sole("Ben Baker", "400000", "4.0")
                .base("10000000")
                .item("5", "Together the Reporting Persons own 700,000 shares.");
    }

    @Test
    void isJudgedByTheDayOfTheEventElseByThatOfFiling() {
        assertThat(reported(filing().event("2025-03-03").filed("2025-03-07")).day())
                .contains(LocalDate.of(2025, 3, 3));
        assertThat(reported(filing().filed("2025-03-07")).day()).contains(LocalDate.of(2025, 3, 7));
        assertThat(reported(filing()).day()).isEmpty();
    }

    @Test
    void isUnderEachRuleThatASchedule13GMarksOnce() {
        assertThat(reported(filing()).regimes()).containsExactly("US 13D");
        FilingBuilder marked =
                FilingBuilder.of("SC 13G")
                        .rule(FilingRule.B)
                        .rule(FilingRule.D)
                        .rule(FilingRule.B)
                        .rule(FilingRule.C);
        assertThat(reported(marked).regimes())
                .containsExactly("US 13G institution", "US 13G exempt", "US 13G passive");
    }

    @Test
    void hasTheBlockOverItsBaseWhereNoCoverPageHasTheWhole() {
        Reported reported = reported(apart());
        assertThat(reported.blockPosition().orElseThrow().shown()).isEqualTo("7.0000 %");
        assertThat(reported.blockHolding()).contains(holding(700_000, 0, 10_000_000));
    }

    @Test
    void hasTheBlockAsTheCoverPageWithTheWholeHasItRightsIncluded() {
        Reported reported =
                reported(
                        filing().eachShares("600000", "5.8", "Able Fund LP", "Able GP LLC")
                                .base("10000000")
                                .item(
                                        "5",
                                        "This includes 350,000 shares issuable upon exercise of warrants."));
        assertThat(reported.blockHolding()).contains(holding(250_000, 350_000, 10_000_000));
        assertThat(reported.blockPosition()).isEqualTo(reported.position(0));
        assertThat(reported.blockPosition().orElseThrow().shown()).isEqualTo("5.7971 %");
    }

    @Test
    void doesNotKnowTheBlockThatIsARange() {
        Reported reported =
                reported(
                        filing().sole("Ann Able", "300000", "3.0")
                                .sole("Ben Baker", "400000", "4.0")
                                .base("10000000"));
        assertThat(reported.blockPosition()).isEmpty();
        assertThat(reported.blockHolding()).isEmpty();
        assertThat(reported.together().orElseThrow().shown()).isEqualTo("4.0000 %");
    }

    @Test
    void knowsNoPartsWithoutABaseOrAnAmount() {
        assertThat(reported(filing().sole("Ann Able", "300000", "3.0")).holding(0)).isEmpty();
        assertThat(reported(filing().sole("Ann Able", "", "3.0").base("10000000")).holding(0))
                .isEmpty();
    }

    @Test
    void takesTheHigherOfPersonsThatCannotBeAddedUpWhicheverComesFirst() {
        Reported reported =
                reported(
                        filing().sole("Ann Able", "400000", "4.0")
                                .sole("Ben Baker", "300000", "3.0")
                                .base("10000000"));
        assertThat(reported.together().orElseThrow().shown()).isEqualTo("4.0000 %");
    }
}
