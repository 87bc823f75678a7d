package org.stakeline.compute;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.block.Block;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.percent.Agreement;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.compute.trades.TradeTotal;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Everything that the Qifu filing comes to, number by number. */
class ComputationTest {

    private final Filing filing = Qifu.filing();
    private final Computed computed = Computation.of(filing, Calendars.bundled());

    @Test
    void computesThePercentFromTheStatedBase() {
        PercentCheck ruby = computed.percents().getFirst();
        assertThat(ruby.name()).isEqualTo("Ruby Finance Holdings Ltd.");
        assertThat(ruby.computed().orElseThrow().value())
                .isEqualTo(Shares.of(19_952_136).over(Shares.of(322_929_669)));
        assertThat(ruby.computed().orElseThrow().working())
                .containsExactly("19,952,136 ÷ 322,929,669 = 6.1785 %");
        assertThat(ruby.computed().orElseThrow().inputs().get(0).path())
                .isEqualTo("/persons/0/aggregate");
        assertThat(ruby.computed().orElseThrow().inputs().get(1).shown())
                .isEqualTo("322,929,669 Class A Ordinary Shares as of 2023-02-28");
        assertThat(ruby.agreement()).isEqualTo(Agreement.ROUNDED);
        assertThat(ruby.difference()).contains(Percent.of("0.0215"));
        assertThat(ruby.words())
                .isEqualTo(
                        "Stated 6.2 %, computed 6.1785 %: agrees when rounded to the stated places.");
        assertThat(computed.percents()).hasSize(2).allMatch(check -> check.agreement().agrees());
    }

    @Test
    void turnsAdssIntoShares() {
        assertThat(computed.adsChecks()).hasSize(1);
        assertThat(computed.adsChecks().getFirst().words())
                .isEqualTo(
                        "9,976,068 ADSs × 2 = 19,952,136 shares: agrees with the 19,952,136 shares stated.");
        assertThat(computed.adsChecks().getFirst().rowThatAgrees()).contains(0);
    }

    @Test
    void countsTheBlockOnce() {
        Block block = computed.block();
        assertThat(block.isExact()).isTrue();
        assertThat(block.total().orElseThrow().value().low()).isEqualTo(Shares.of(19_952_136));
        assertThat(block.method()).isEqualTo(Block.Method.CONTROL);
        assertThat(block.notThis()).contains(Shares.of(39_904_272));
        assertThat(block.reason())
                .isEqualTo(
                        "FountainVest China Capital Partners GP3 Ltd. reports 19,952,136, and the filing says that it stands "
                                + "above Ruby Finance Holdings Ltd.: the same shares, counted once.");
        assertThat(block.percent().orElseThrow().value().percent(4))
                .isEqualTo(Percent.of("6.1785"));
    }

    @Test
    void followsTheChainOfControlToTheAdss() {
        assertThat(computed.control().chains())
                .extracting(chain -> chain.words())
                .containsExactly(
                        "FountainVest China Capital Partners GP3 Ltd. → general partner of 3 side by side "
                                + "(FountainVest China Capital Partners Fund III, L.P.; FountainVest China Capital Parallel Fund III, L.P.; "
                                + "FountainVest China Capital Parallel-A Fund III, L.P.) → together own 100 % of Ruby Finance Holdings Ltd. "
                                + "→ holds 9,976,068 ADSs");
        assertThat(computed.control().edges())
                .filteredOn(edge -> edge.kind().isPresent())
                .hasSize(7)
                .allMatch(edge -> edge.sentence().isPresent() && !edge.spans().isEmpty());
        assertThat(computed.control().remarks())
                .extracting(remark -> remark.words())
                .containsExactly(
                        "Who stands above these was not read: FountainVest China Capital Partners GP3 Ltd.");
    }

    @Test
    void addsUpTheTrades() {
        assertThat(computed.trades().totals()).hasSize(1);
        TradeTotal total = computed.trades().totals().getFirst();
        assertThat(total.rows()).hasSize(10);
        assertThat(total.first()).contains(LocalDate.of(2023, 5, 1));
        assertThat(total.last()).contains(LocalDate.of(2023, 5, 12));
        assertThat(total.quantity().value()).isEqualByComparingTo("1740249");
        assertThat(total.shares().orElseThrow().value())
                .isEqualByComparingTo(Ratio.of(new BigDecimal("3480498"), BigDecimal.ONE));
        assertThat(total.gross().orElseThrow().value()).isEqualByComparingTo("30321558.4709");
        assertThat(total.grossShown().orElseThrow()).isEqualTo("30321558.47");
        assertThat(total.averageShown().orElseThrow()).isEqualTo("17.4237");
        assertThat(total.lowest().orElseThrow().amount()).isEqualTo("16.50");
        assertThat(total.highest().orElseThrow().amount()).isEqualTo("18.33");
    }

    @Test
    void findsEachAverageInItsRangeAndEachDayATradingDay() {
        assertThat(computed.trades().rows())
                .hasSize(10)
                .allMatch(row -> row.insideRange().orElseThrow())
                .allMatch(row -> row.tradingDay().orElseThrow())
                .allMatch(row -> row.withinSixtyDays().orElseThrow());
    }

    @Test
    void setsTheTradesAgainstTheClass() {
        assertThat(computed.trades().changes()).hasSize(1);
        assertThat(computed.trades().changes().getFirst().ofClass().value())
                .isEqualByComparingTo(
                        Ratio.of(new BigDecimal("3480498"), new BigDecimal("322929669")));
        assertThat(computed.trades().changes().getFirst().atLeastOnePercent()).isTrue();
        assertThat(computed.trades().changes().getFirst().words())
                .isEqualTo(
                        "3,480,498 ÷ 322,929,669 = 1.0778 %: at least 1 % of the class, so material under Rule 13d-2(a).");
    }

    @Test
    void undoesTheTrades() {
        assertThat(computed.trades().before().orElseThrow().words())
                .isEqualTo(
                        "Implied by the schedule, not stated: before the trades 11,716,317 ADSs, 23,432,634 shares, 7.2563 %, "
                                + "if nothing else changed.");
        assertThat(computed.trades().before().orElseThrow().shares().value())
                .isEqualTo(Shares.of(23_432_634));
    }

    @Test
    void judgesTheDueDateByTheRuleOfTheDay() {
        DueDate dueDate = computed.dueDate();
        assertThat(dueDate.judgement()).isEqualTo(DueDate.Judgement.NOT_LATE);
        assertThat(dueDate.due()).isEmpty();
        assertThat(dueDate.words())
                .isEqualTo(
                        "The event is of Friday 2023-05-12. The file has no header with a filing date; it was signed on "
                                + "Monday 2023-05-15, 1 business day later. Rule 13d-2(a) as in force on the day of the event "
                                + "(until 2024-02-04) says \"promptly\", with no number of days. Not late.");
    }

    @Test
    void tellsWhoLeft() {
        assertThat(computed.personChanges())
                .extracting(change -> change.words())
                .containsExactly(
                        "Ruby Finance Investment Ltd. is no longer a reporting person: dissolved on 2022-03-31, as the filing says");
    }

    @Test
    void findsWhatDoesNotFit() {
        assertThat(computed.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "The base of 322,929,669 shares is of 2023-02-28, 73 days before the event.",
                        "The column headed \"Shares Sold\" counts ADSs, as the text says, in 10 rows.",
                        "1,740,249 ADSs in 10 trades: 729,402 fewer than the \"up to 2,469,651 ADSs\" told of.",
                        "1 row shows an average over a range wider than one dollar: 2023-05-02.",
                        "The amendment of 2020-01-02 is No. 2 and is called \"Amendment No.4\".",
                        "The amendment of 2020-12-21 is No. 3 and is called \"Amendment No.5\".",
                        "The amendment of 2021-04-02 is No. 5 and is called \"Amendment No.6\".",
                        "Two earlier filings are called Amendment No. 4: that of 2020-01-02 and that of 2021-03-23.",
                        "The list of earlier filings has no Amendment No. 6.",
                        "Under Item 2 the text says that Item 4 is amended and restated.");
    }

    @Test
    void givesTheSameAnswerTwice() {
        assertThat(Computation.of(filing, Calendars.bundled())).isEqualTo(computed);
    }

    @Test
    void saysNothingOfAFileThatIsNoFiling() {
        Filing none = FilingBuilder.of("10-K").build();
        Computed nothing = Computation.of(none, Calendars.bundled());
        assertThat(nothing.findings()).isEmpty();
        assertThat(nothing.percents()).isEqualTo(List.of());
        assertThat(nothing.block().method()).isEqualTo(Block.Method.NOTHING_STATED);
        assertThat(nothing.dueDate().words()).isEqualTo("No date of event was read.");
    }
}
