package org.stakeline.compute;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.filing.Trade.Side.BUY;
import static org.stakeline.filing.Trade.Side.OTHER;
import static org.stakeline.filing.Trade.Side.SELL;
import static org.stakeline.filing.Trade.Unit.ADS;
import static org.stakeline.filing.Trade.Unit.OPTION;
import static org.stakeline.filing.Trade.Unit.SHARE;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.deadline.ChainAudit;
import org.stakeline.compute.threshold.CauseOfChange;
import org.stakeline.compute.threshold.Crossing;
import org.stakeline.compute.threshold.Step;
import org.stakeline.compute.trades.Reconciliation;
import org.stakeline.compute.trades.Reconciliation.Verdict;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.quantity.Ratio;
import org.stakeline.relate.amendment.Chain;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;

/** A chain of made-up filings, followed from report to report. */
class ChainComputationTest {

    private static final Calendars CALENDARS = Calendars.bundled();

    private static FilingBuilder original(String event, String filed) {
        return FilingBuilder.of("SC 13D").event(event).filed(filed);
    }

    // Ann Able reports 600,000 shares
    private static FilingBuilder annsSixPercent() {
        return original("2025-03-03", "2025-03-07").sole("Ann Able", "600000", "6.0");
    }

    private static FilingBuilder amendment(int number, String event, String filed) {
        return FilingBuilder.of("SC 13D/A").amendment(number).event(event).filed(filed);
    }

    private static ComputedChain chain(FilingBuilder... filings) {
        List<Filing> built = Arrays.stream(filings).map(FilingBuilder::build).toList();
        List<Chain> chains = Chain.of(built);
        assertThat(chains).hasSize(1);
        return ChainComputation.of(chains.getFirst(), CALENDARS);
    }

    private static Step step(ComputedChain chain, int to, String name) {
        return chain.stepsTo(to).filter(s -> s.name().startsWith(name)).findFirst().orElseThrow();
    }

    private static List<String> crossed(ComputedChain chain, int to, String name) {
        return step(chain, to, name).crossings().stream().map(Crossing::words).toList();
    }

    private static Ratio sum(CauseOfChange cause) {
        return cause.trades()
                .plus(cause.ratio())
                .plus(cause.rights())
                .plus(cause.base())
                .plus(cause.unexplained());
    }

    private static Reconciliation.Line line(ComputedChain chain, String name) {
        return chain.reconciliations().getLast().persons().stream()
                .filter(l -> l.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void anOriginalCrossesFivePercent() {
        ComputedChain chain = chain(annsSixPercent().base("10000000"));
        assertThat(crossed(chain, 0, "Ann Able"))
                .containsExactly(
                        "From between 0.0000 % and 5.0000 % to 6.0000 %: more than 5 %, Rule 13d-1(a).");
    }

    @Test
    void anAmendmentWithoutTheFilingBeforeItCrossesNothingThatIsKnown() {
        ComputedChain chain =
                chain(
                        amendment(4, "2025-03-03", "2025-03-05")
                                .sole("Ann Able", "600000", "6.0")
                                .base("10000000"));
        assertThat(step(chain, 0, "Ann Able").crossings()).isEmpty();
        assertThat(step(chain, 0, "Ann Able").before()).isEmpty();
    }

    @Test
    void aBuyOfOnePointIsCrossedAndItsCauseIsTheTrade() {
        ComputedChain chain =
                chain(
                        annsSixPercent().base("10000000"),
                        amendment(1, "2025-04-01", "2025-04-03")
                                .sole("Ann Able", "700000", "7.0")
                                .base("10000000")
                                .trade("2025-04-01", BUY, "100000", SHARE, "10.5"));
        assertThat(crossed(chain, 1, "Ann Able"))
                .containsExactly(
                        "From 6.0000 % to 7.0000 %: a move of 1 % of the class or more, Rule 13d-2(a).");
        CauseOfChange cause = step(chain, 1, "Ann Able").cause().orElseThrow();
        assertThat(cause.words())
                .isEqualTo(
                        "+1.0000 % of the class: trades +1.0000 %, base +0.0000 %, unexplained +0.0000 %");
        assertThat(line(chain, "Ann Able").words())
                .isEqualTo("600,000 before, 100,000 bought, 0 sold, 700,000 now: comes out.");
    }

    @Test
    void partsOfACauseAddUpToTheWholeWhateverChanged() {
        ComputedChain chain =
                chain(
                        original("2025-03-03", "2025-03-07")
                                .sole("Ann Able", "777777", "7.8")
                                .base("10000000"),
                        amendment(1, "2025-04-01", "2025-04-03")
                                .sole(
                                        "Ann Able",
                                        "950001",
                                        "9.6",
                                        "This includes 150,000 shares issuable on exercise of warrants.")
                                .base("9723457")
                                .trade("2025-04-01", BUY, "30000", SHARE, "10.5")
                                .trade("2025-04-01", SELL, "7", SHARE, "10.5"));
        CauseOfChange cause = step(chain, 1, "Ann Able").cause().orElseThrow();
        assertThat(sum(cause)).isEqualByComparingTo(cause.whole());
        assertThat(cause.rights().isZero()).isFalse();
        assertThat(cause.trades().percent(4)).hasToString("0.2999");
        assertThat(cause.words()).contains("rights +1.3").contains("base ");
    }

    @Test
    void aNewAdsRatioIsACauseOfItsOwn() {
        ComputedChain chain =
                chain(
                        original("2025-03-03", "2025-03-07")
                                .sole("Ann Able", "2000000", "10.0")
                                .ratio(1, 2)
                                .ads("1000000", "2000000", "Ann Able")
                                .base("20000000", "Ordinary Shares", ""),
                        amendment(1, "2025-04-01", "2025-04-03")
                                .sole("Ann Able", "5000000", "10.0")
                                .ratio(1, 5)
                                .ads("1000000", "5000000", "Ann Able")
                                .base("50000000", "Ordinary Shares", ""));
        CauseOfChange cause = step(chain, 1, "Ann Able").cause().orElseThrow();
        assertThat(cause.whole().isZero()).isTrue();
        assertThat(cause.ratio().percent(2)).hasToString("15.00");
        assertThat(cause.base().percent(2)).hasToString("-15.00");
        assertThat(cause.unexplained().isZero()).isTrue();
        assertThat(sum(cause)).isEqualByComparingTo(cause.whole());
    }

    @Test
    void aStatedPercentAloneLeavesOpenWhetherAPointWasMoved() {
        ComputedChain chain =
                chain(
                        original("2025-03-03", "2025-03-07").sole("Ann Able", "", "6.0"),
                        amendment(1, "2025-04-01", "2025-04-03").sole("Ann Able", "", "7.0"),
                        amendment(2, "2025-05-01", "2025-05-05").sole("Ann Able", "", "4.8"));
        assertThat(crossed(chain, 1, "Ann Able"))
                .containsExactly(
                        "From between 5.9500 % and 6.0500 % to between 6.9500 % and 7.0500 %:"
                                + " possibly a move of 1 % of the class or more, Rule 13d-2(a).");
        assertThat(step(chain, 2, "Ann Able").crossings())
                .allMatch(Crossing::sure)
                .extracting(c -> c.rule().rule() + " " + c.up())
                .containsExactly("one-point false", "exit false");
    }

    @Test
    void aPassiveInvestorAtTwentyPercentCrossesWhenItGoesToSchedule13D() {
        ComputedChain chain =
                chain(
                        FilingBuilder.of("SC 13G")
                                .event("2025-03-03")
                                .filed("2025-03-07")
                                .rule(FilingRule.C)
                                .sole("Ann Able", "1990000", "19.9")
                                .base("10000000"),
                        original("2025-06-02", "2025-06-09")
                                .sole("Ann Able", "2000000", "20.0")
                                .base("10000000"));
        assertThat(crossed(chain, 1, "Ann Able"))
                .containsExactly("From 19.9000 % to 20.0000 %: 20 % reached, Rule 13d-1(f).");
    }

    @Test
    void theBlockIsFollowedToo() {
        ComputedChain chain =
                chain(
                        original("2025-03-03", "2025-03-07")
                                .eachShares("600000", "6.0", "Able Fund LP", "Able GP LLC")
                                .base("10000000"),
                        amendment(1, "2025-04-01", "2025-04-03")
                                .eachShares("400000", "4.0", "Able Fund LP", "Able GP LLC")
                                .base("10000000")
                                .trade("2025-04-01", SELL, "200000", SHARE, "9"));
        assertThat(step(chain, 1, "All persons").crossings())
                .extracting(c -> c.rule().rule())
                .containsExactly("one-point", "exit");
        assertThat(step(chain, 1, "All persons").cause().orElseThrow().words())
                .isEqualTo(
                        "-2.0000 % of the class: trades -2.0000 %, base +0.0000 %, unexplained +0.0000 %");
    }

    @Test
    void tradesToldOfTwiceAreCountedOnce() {
        ComputedChain chain =
                chain(
                        annsSixPercent().trade("2025-03-03", BUY, "50000", SHARE, "10"),
                        amendment(1, "2025-04-01", "2025-04-03")
                                .sole("Ann Able", "650000", "6.5")
                                .trade("2025-03-03", BUY, "50000", SHARE, "10")
                                .trade("2025-04-01", BUY, "50000", SHARE, "10"));
        assertThat(line(chain, "Ann Able").verdict()).isEqualTo(Verdict.COMES_OUT);
    }

    @Test
    void balancesRunForthAndBackAndMeetWhereNothingRemains() {
        ComputedChain chain =
                chain(
                        annsSixPercent(),
                        amendment(1, "2025-04-02", "2025-04-04")
                                .sole("Ann Able", "640000", "6.4")
                                .trade("2025-04-02", SELL, "10000", SHARE, "10")
                                .trade("2025-04-01", BUY, "30000", SHARE, "10")
                                .trade("2025-04-01", BUY, "20000", SHARE, "10"));
        assertThat(line(chain, "Ann Able").days())
                .extracting(d -> d.day() + " " + d.net() + " " + d.forth() + " " + d.back())
                .containsExactly(
                        "2025-04-01 50000 650000 650000", "2025-04-02 -10000 640000 640000");
    }

    @Test
    void whatRemainsIsSaidWithItsSign() {
        ComputedChain chain =
                chain(
                        annsSixPercent(),
                        amendment(3, "2025-04-02", "2025-04-04")
                                .sole("Ann Able", "640000", "6.4")
                                .trade("2025-04-01", BUY, "30000", SHARE, "10"));
        assertThat(line(chain, "Ann Able").words())
                .isEqualTo(
                        "600,000 before, 30,000 bought, 0 sold, 640,000 now: +10,000 remain unexplained.");
        assertThat(line(chain, "Ann Able").rest()).contains(new BigDecimal("10000"));
        assertThat(chain.reconciliations().getLast().missing()).isEqualTo(2);
        assertThat(line(chain, "Ann Able").days())
                .extracting(d -> d.forth() + " " + d.back())
                .containsExactly("630000 640000");
    }

    @Test
    void daysHaveTheirOwnAverages() {
        FilingBuilder filing =
                annsSixPercent()
                        .trade("2025-03-04", BUY, "100", SHARE, "10")
                        .trade("2025-03-03", BUY, "100", SHARE, "11")
                        .trade("2025-03-04", BUY, "300", SHARE, "12")
                        .trade("2025-03-04", SELL, "50", SHARE, "12")
                        .trade("", BUY, "7", SHARE, "12");
        assertThat(Computation.of(filing.build(), CALENDARS).trades().days())
                .extracting(
                        t ->
                                t.first().orElseThrow()
                                        + " "
                                        + t.side()
                                        + " "
                                        + t.quantity().value()
                                        + " "
                                        + t.averageShown().orElseThrow())
                .containsExactly(
                        "2025-03-03 BUY 100 11.0000",
                        "2025-03-04 BUY 400 11.5000",
                        "2025-03-04 SELL 50 12.0000");
    }

    @Test
    void transfersMayExplainWhatRemains() {
        ComputedChain chain =
                chain(
                        annsSixPercent(),
                        amendment(1, "2025-04-02", "2025-04-04")
                                .sole("Ann Able", "565000", "5.7")
                                .trade("2025-04-01", SELL, "30000", SHARE, "10")
                                .trade("2025-04-01", OTHER, "5000", SHARE, ""));
        assertThat(line(chain, "Ann Able").verdict()).isEqualTo(Verdict.WITH_TRANSFERS);
        assertThat(line(chain, "Ann Able").words())
                .endsWith("comes out with the 5,000 that went out by transfers told of.");
        assertThat(line(chain, "Ann Able").explained()).isEqualByComparingTo("-35000");
    }

    @Test
    void tradesOfFundsExplainWhatRemainsForTheirAdviser() {
        ComputedChain chain =
                chain(
                        original("2025-03-03", "2025-03-07")
                                .sole("Able Advisers LLC", "600000", "6.0")
                                .sole("Baker Holdings Inc", "100000", "1.0"),
                        amendment(1, "2025-04-02", "2025-04-04")
                                .sole("Able Advisers LLC", "570000", "5.7")
                                .sole("Baker Holdings Inc", "110000", "1.1")
                                .trade(
                                        "Baker Holdings, Inc.",
                                        "2025-04-01",
                                        BUY,
                                        "10000",
                                        SHARE,
                                        "",
                                        "10",
                                        "",
                                        "")
                                .trade(
                                        "Small Fund",
                                        "2025-04-01",
                                        SELL,
                                        "20000",
                                        SHARE,
                                        "",
                                        "10",
                                        "",
                                        "")
                                .trade(
                                        "Large Fund",
                                        "2025-04-01",
                                        SELL,
                                        "10000",
                                        SHARE,
                                        "",
                                        "10",
                                        "",
                                        ""));
        assertThat(line(chain, "Baker Holdings Inc").verdict()).isEqualTo(Verdict.COMES_OUT);
        assertThat(line(chain, "Able Advisers LLC").words())
                .isEqualTo(
                        "600,000 before, 0 bought, 0 sold, 570,000 now: the -30,000 that remain are exactly"
                                + " the trades told of under other names (Small Fund; Large Fund).");
    }

    @Test
    void adsAreTurnedIntoSharesAndOptionsLeftOut() {
        ComputedChain chain =
                chain(
                        annsSixPercent().ratio(1, 2),
                        amendment(1, "2025-04-02", "2025-04-04")
                                .sole("Ann Able", "580000", "5.8")
                                .ratio(1, 2)
                                .trade("2025-04-01", SELL, "10000", ADS, "10")
                                .trade("2025-04-01", BUY, "99", OPTION, "1"));
        assertThat(line(chain, "Ann Able").words())
                .isEqualTo("600,000 before, 0 bought, 20,000 sold, 580,000 now: comes out.");
    }

    @Test
    void whoSoldEverythingAndIsNoPersonAnyMoreComesOutAtNothing() {
        ComputedChain chain =
                chain(
                        annsSixPercent().sole("Ben Baker", "3000", "0.0"),
                        amendment(1, "2025-04-02", "2025-04-04")
                                .sole("Ann Able", "600000", "6.0")
                                .trade(
                                        "Ben Baker",
                                        "2025-04-01",
                                        SELL,
                                        "3000",
                                        SHARE,
                                        "",
                                        "10",
                                        "",
                                        ""));
        assertThat(line(chain, "Ben Baker").words())
                .isEqualTo("3,000 before, 0 bought, 3,000 sold, 0 now: comes out.");
    }

    @Test
    void theAuditCountsBusinessDaysAfterTheDueDate() {
        ComputedChain chain =
                chain(
                        original("2025-03-03", "2025-03-10").sole("Ann Able", "600000", "6.0"),
                        amendment(3, "2025-04-01", "2025-04-08").sole("Ann Able", "700000", "7.0"));
        ChainAudit audit = chain.audit();
        assertThat(audit.lines())
                .extracting(l -> l.due().orElseThrow() + " " + l.daysAfter() + " " + l.judgement())
                .containsExactly(
                        "2025-03-10 0 NOT_LATE", "2025-04-03 3 FILED_AFTER_COMPUTED_DUE_DATE");
        assertThat(audit.lines().getLast().words())
                .endsWith("Filed after the computed due date, by 3 business days.");
        assertThat(audit.expected())
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.what())
                                    .isEqualTo("Amendments No. 1 to 2 are not in the store.");
                            assertThat(e.before()).isEqualTo(1);
                            assertThat(e.certain()).isTrue();
                        });
    }

    @Test
    void theAuditMissesYearsOfASchedule13G() {
        FilingBuilder before =
                FilingBuilder.of("SC 13G")
                        .event("2018-12-31")
                        .filed("2019-02-13")
                        .rule(FilingRule.B)
                        .sole("Able Advisers LLC", "600000", "6.0");
        FilingBuilder after =
                FilingBuilder.of("SC 13G/A")
                        .amendment(1)
                        .event("2020-12-31")
                        .filed("2021-02-12")
                        .rule(FilingRule.B)
                        .sole("Able Advisers LLC", "700000", "7.0");
        assertThat(chain(before, after).audit().expected())
                .singleElement()
                .satisfies(
                        e -> {
                            assertThat(e.what())
                                    .isEqualTo(
                                            "No amendment of the Schedule 13G for the year 2019 is here.");
                            assertThat(e.due()).hasToString("Optional[2020-02-14]");
                            assertThat(e.certain()).isFalse();
                        });
    }

    @Test
    void theAuditMissesASchedule13DAfterTwentyPercent() {
        FilingBuilder passive =
                FilingBuilder.of("SC 13G")
                        .event("2025-03-03")
                        .filed("2025-03-07")
                        .rule(FilingRule.C)
                        .sole("Ann Able", "2000000", "20.0");
        assertThat(chain(passive).audit().expected())
                .singleElement()
                .satisfies(e -> assertThat(e.due()).hasToString("Optional[2025-03-10]"));
        assertThat(
                        chain(
                                        passive,
                                        original("2025-03-03", "2025-03-10")
                                                .sole("Ann Able", "2000000", "20.0"))
                                .audit()
                                .expected())
                .isEmpty();
    }

    @Test
    void aLevelThatTwoMarkedRulesNameIsCrossedOnce() {
        ComputedChain chain =
                chain(
                        FilingBuilder.of("SC 13G")
                                .rule(FilingRule.B)
                                .event("2024-12-31")
                                .filed("2025-02-14")
                                .sole("Ann Able", "900000", "9.0")
                                .base("10000000"),
                        FilingBuilder.of("SC 13G/A")
                                .amendment(1)
                                .rule(FilingRule.B)
                                .rule(FilingRule.D)
                                .event("2025-03-31")
                                .filed("2025-05-15")
                                .sole("Ann Able", "400000", "4.0")
                                .base("10000000"));
        assertThat(crossed(chain, 1, "Ann Able"))
                .containsExactly(
                        "From 9.0000 % to 4.0000 %: a move of 1 % of the class or more, Rule 13d-2(b), "
                                + "which says only \"material\".",
                        "From 9.0000 % to 4.0000 %: no longer more than 5 %, Rule 13d-2(b).");
    }

    @Test
    void whoReportsNothingAnyMoreMovedOverTheOldBase() {
        ComputedChain chain =
                chain(
                        annsSixPercent().base("10000000"),
                        amendment(1, "2025-04-01", "2025-04-03")
                                .sole("Ann Able", "0", "0.0")
                                .trade("2025-04-01", SELL, "600000", SHARE, "10.5"));
        assertThat(step(chain, 1, "Ann Able").cause().orElseThrow().words())
                .isEqualTo(
                        "-6.0000 % of the class: trades -6.0000 %, base +0.0000 %, unexplained +0.0000 %");
    }

    @Test
    void theBlockOfPersonsThatHoldApartIsSplitOverItsBase() {
        ComputedChain chain =
                chain(
                        original("2025-03-03", "2025-03-07")
                                .sole("Ann Able", "300000", "3.0")
                                .sole("Ben Baker", "400000", "4.0")
                                .base("10000000")
                                .item("5", "Together they own 700,000 shares."),
                        amendment(1, "2025-04-01", "2025-04-03")
                                .sole("Ann Able", "300000", "3.0")
                                .sole("Ben Baker", "550000", "5.5")
                                .base("10000000")
                                .item("5", "Together they own 850,000 shares.")
                                .trade(
                                        "Ben Baker",
                                        "2025-04-01",
                                        BUY,
                                        "150000",
                                        SHARE,
                                        "",
                                        "9",
                                        "",
                                        ""));
        Step block = step(chain, 1, "All persons");
        assertThat(block.before().orElseThrow().shown()).isEqualTo("7.0000 %");
        assertThat(block.cause().orElseThrow().words())
                .isEqualTo(
                        "+1.5000 % of the class: trades +1.5000 %, base +0.0000 %, unexplained +0.0000 %");
        assertThat(step(chain, 1, "Ann Able").cause().orElseThrow().whole().isZero()).isTrue();
    }

    @Test
    void stepsComeInTheOrderOfTheFilings() {
        ComputedChain chain =
                chain(
                        original("2025-03-03", "2025-03-07")
                                .eachShares("600000", "6.0", "Able Fund LP", "Ann Able"),
                        amendment(1, "2025-04-01", "2025-04-03")
                                .eachShares("700000", "7.0", "Able Fund LP", "Ann Able"));
        assertThat(chain.steps()).extracting(Step::to).containsExactly(0, 0, 0, 1, 1, 1);
    }
}
