package org.stakeline.compute.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.filing.Trade.Side.BUY;
import static org.stakeline.filing.Trade.Side.SELL;
import static org.stakeline.filing.Trade.Unit.ADS;
import static org.stakeline.filing.Trade.Unit.SHARE;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.ChainComputation;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.relate.amendment.Chain;

import java.util.Arrays;
import java.util.List;

/** A finding has the words and the places of all that it is about, of both sides. */
class FindingWordsTest {

    private static final Calendars CALENDARS = Calendars.bundled();
    private static final String FIRST = "0000000007-25-000001";

    private static FilingBuilder original() {
        return FilingBuilder.of("SC 13D");
    }

    private static FilingBuilder amendment(int number) {
        return FilingBuilder.of("SC 13D/A").amendment(number);
    }

    private static Finding found(String code, FilingBuilder filing) {
        List<Finding> all =
                Computation.of(filing.build(), CALENDARS).findings().stream()
                        .filter(finding -> finding.code().equals(code))
                        .toList();
        assertThat(all).as(code).hasSize(1);
        return all.getFirst();
    }

    private static Finding inChain(String code, FilingBuilder... filings) {
        List<Filing> built = Arrays.stream(filings).map(FilingBuilder::build).toList();
        List<Finding> all =
                ChainComputation.of(Chain.of(built).getFirst(), CALENDARS).findings().stream()
                        .map(ChainCheck.At::finding)
                        .filter(finding -> finding.code().equals(code))
                        .toList();
        assertThat(all).as(code).hasSize(1);
        return all.getFirst();
    }

    private static void quotes(Finding finding, String... words) {
        assertThat(finding.spans()).extracting(Span::text).containsExactly(words);
    }

    private static void pointsAt(Finding finding, String... paths) {
        assertThat(finding.paths()).containsExactly(paths);
    }

    @Test
    void ofARangeOfAllAmounts() {
        pointsAt(
                found(
                        "block.range",
                        original().sole("Ann Able", "100000", "2.0").sole("Ben", "200000", "4.0")),
                "/persons/0/aggregate",
                "/persons/1/aggregate");
    }

    @Test
    void ofPercentsThatAreNotOverFive() {
        Finding first =
                found(
                        "percent.not-over-five",
                        original().sole("Ann Able", "1", "2.0").sole("Ben", "2", "1.0"));
        quotes(first, "2.0", "1.0");
        pointsAt(first, "/persons/0/percent", "/persons/1/percent");
        Finding last =
                found(
                        "percent.exit",
                        amendment(1).sole("Ann Able", "1", "2.0").sole("Ben", "2", "1.0"));
        quotes(last, "2.0", "1.0");
        pointsAt(last, "/persons/0/percent", "/persons/1/percent");
    }

    @Test
    void ofPowersAndTheAmountThatTheyPass() {
        Finding finding =
                found(
                        "powers.above-aggregate",
                        original().person("Ann Able", "7", "0", "60", "50", "100", "6.0"));
        quotes(finding, "60", "50", "100");
        pointsAt(
                finding,
                "/persons/0/soleDispositive",
                "/persons/0/sharedDispositive",
                "/persons/0/aggregate");
        quotes(
                found(
                        "powers.above-aggregate",
                        original().person("Ann Able", "70", "40", "6", "5", "100", "6.0")),
                "70",
                "40",
                "100");
    }

    @Test
    void ofSolePowersOverTheSameNumber() {
        Finding finding =
                found(
                        "powers.sole-of-several",
                        original().sole("Ann Able", "123457", "6.0").sole("Ben", "123457", "6.0"));
        quotes(finding, "123457", "123457");
        pointsAt(finding, "/persons/0/soleDispositive", "/persons/1/soleDispositive");
    }

    @Test
    void ofSignaturesOutOfOrder() {
        Finding finding =
                found(
                        "date.signed-out-of-order",
                        original()
                                .event("2025-03-03")
                                .filed("2025-03-07")
                                .signed("Ann Able", "2025-03-10")
                                .signed("Ben Baker", "2025-03-07")
                                .signed("Cy Clark", "2025-03-10"));
        quotes(finding, "2025-03-10", "2025-03-10");
        pointsAt(finding, "/signatures/0/date", "/signatures/2/date");
    }

    @Test
    void ofAPersonWithoutASignatureAndTheFirstThatIsThere() {
        Finding finding =
                found(
                        "signature.missing",
                        original()
                                .sole("Ann Able", "1", "6.0")
                                .sole("Ben Baker", "1", "6.0")
                                .sole("Cy Clark", "1", "6.0")
                                .signed("Ann Able", "2025-03-07")
                                .signed("Cy Clark", "2025-03-07"));
        quotes(finding, "Ben Baker", "Ann Able");
        pointsAt(finding, "/persons/1/name", "/signatures");
    }

    @Test
    void ofRulesFundsTypesAndNamesThatDoNotFit() {
        quotes(
                found(
                        "rule.institution-of-individuals",
                        FilingBuilder.of("SC 13G").rule(FilingRule.B).typed("Ann Able", "IN")),
                "13d-1(b)",
                "IN");
        quotes(found("funds.do-not-fit", original().funded("Ann Able", "WC", "IN")), "WC", "IN");
        Finding type = found("type.does-not-fit", original().typed("Able Holdings LLC", "IN"));
        assertThat(type.message())
                .isEqualTo("Able Holdings LLC is given the type IN, an individual's.");
        quotes(type, "Able Holdings LLC", "IN");
        Finding twice =
                found(
                        "person.twice",
                        original().sole("Able LP", "1", "6.0").sole("ABLE L.P.", "2", "6.0"));
        quotes(twice, "Able LP", "ABLE L.P.");
        pointsAt(twice, "/persons/0/name", "/persons/1/name");
    }

    @Test
    void ofATradesHeadingAndUnit() {
        Finding finding =
                found(
                        "trade.unit-heading",
                        original()
                                .trade("", "2025-03-03", SELL, "9", ADS, "Shares Sold", "1", "", "")
                                .trade("", "2025-03-04", SELL, "9", ADS, "ADSs Sold", "1", "", ""));
        quotes(finding, "Shares Sold", "ADS");
        pointsAt(finding, "/trades/0/unit");
        quotes(
                found(
                        "trade.unit-heading",
                        original()
                                .trade(
                                        "",
                                        "2025-03-03",
                                        SELL,
                                        "9",
                                        SHARE,
                                        "ADRs Sold",
                                        "1",
                                        "",
                                        "")),
                "ADRs Sold",
                "SHARE");
    }

    @Test
    void ofEachTradeThatAFindingIsAbout() {
        Finding closed =
                found(
                        "trade.closed-day",
                        original()
                                .trade("2025-03-08", SELL, "9", SHARE, "1")
                                .trade("2025-03-07", SELL, "9", SHARE, "2")
                                .trade("2025-03-09", SELL, "9", SHARE, "3"));
        quotes(closed, "2025-03-08", "2025-03-09");
        pointsAt(closed, "/trades/0/date", "/trades/2/date");
        quotes(
                found(
                        "trade.average-outside-range",
                        original()
                                .trade("", "2025-03-07", SELL, "9", SHARE, "", "7.5", "8", "9")
                                .trade("", "2025-03-07", SELL, "9", SHARE, "", "8.5", "8", "9")),
                "7.5");
    }

    @Test
    void ofEarlierFilingsCalledAlike() {
        Finding finding =
                found(
                        "earlier.same-name",
                        amendment(8)
                                .earlier(2, "2020-01-02", "Amendment No.4")
                                .earlier(4, "2021-03-23", "Amendment No.4"));
        pointsAt(finding, "/earlierFilings/0/calledAs", "/earlierFilings/1/calledAs");
        quotes(finding, "Amendment No.4", "2", "Amendment No.4", "4");
        FilingBuilder full = amendment(5).earlier(0, "2020-01-02", "Original");
        for (int number : List.of(1, 2, 4)) {
            full.earlier(number, "2020-02-0" + number, "Amendment No." + number);
        }
        quotes(
                found("earlier.not-listed", full),
                "Original",
                "0",
                "Amendment No.1",
                "1",
                "Amendment No.2",
                "2",
                "Amendment No.4",
                "4");
    }

    @Test
    void ofBothFilingsOfAChain() {
        FilingBuilder first = chained(original(), "2025-03-03", "600000");
        FilingBuilder second = chained(amendment(1), "2025-04-01", "700000");
        Finding cusip =
                inChain(
                        "chain.cusip-changed",
                        chained(original(), "2025-03-03", "600000")
                                .accession(FIRST)
                                .cusip("037833100"),
                        chained(amendment(1), "2025-04-01", "600000")
                                .follows(FIRST)
                                .cusip("594918104"));
        assertThat(cusip.spans()).extracting(Span::text).contains("594918104");
        Finding rest =
                inChain(
                        "chain.holdings-against-trades",
                        first,
                        second.trade("Ann Able", "2025-03-31", BUY, "5", SHARE, "", "9", "", ""));
        assertThat(rest.spans()).extracting(Span::text).contains("700000");
    }

    private static FilingBuilder chained(FilingBuilder filing, String day, String amount) {
        return filing.event(day)
                .filed(day)
                .filer("Able", "0000000007")
                .sole("Ann Able", amount, "6.0")
                .base("10000000");
    }
}
