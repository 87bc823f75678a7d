package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/**
 * What the filing of May 2023 states and comes to, through the API, in each of its three shapes.
 */
class FirstLightApiTest {

    private static final String RUBY = "Ruby Finance Holdings Ltd.";
    private static final String FOUNTAINVEST = "FountainVest China Capital Partners GP3 Ltd.";

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theClassIsNamedAndTheCusipIsTheAdss(String id) {
        JsonNode stated = filing(id).path("stated");
        assertThat(text(stated, "/security/title")).startsWith("Class A Ordinary Shares");
        assertThat(text(stated, "/security/cusips/0")).isEqualTo("88557W101");
        assertThat(stated.at("/security/isAds").asBoolean()).isTrue();
        assertThat(text(stated, "/adsRatios/0/ads")).isEqualTo("1");
        assertThat(text(stated, "/adsRatios/0/shares")).isEqualTo("2");
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void bothPersonsReportTheSameShares(String id) {
        JsonNode persons = filing(id).at("/stated/persons");
        assertThat(texts(persons, "name")).containsExactly(RUBY, FOUNTAINVEST);
        for (JsonNode person : persons) {
            assertThat(text(person, "/soleVoting")).isEqualTo("0");
            assertThat(text(person, "/sharedVoting")).isEqualTo("19952136");
            assertThat(text(person, "/soleDispositive")).isEqualTo("0");
            assertThat(text(person, "/sharedDispositive")).isEqualTo("19952136");
            assertThat(text(person, "/aggregate")).isEqualTo("19952136");
            assertThat(text(person, "/percent")).isEqualTo("6.2");
            assertThat(text(person, "/types/0")).isEqualTo("CO");
            assertThat(text(person, "/funds/0")).isEqualTo("OO");
        }
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void thePercentIsComputedFromTheStatedBaseAndAgrees(String id) {
        for (JsonNode percent : filing(id).at("/computed/percents")) {
            assertThat(text(percent, "/stated")).isEqualTo("6.2");
            assertThat(text(percent, "/computed/exact")).isEqualTo("19952136 / 322929669");
            assertThat(text(percent, "/computed/shown")).isEqualTo("6.1785");
            assertThat(text(percent, "/base/asOf")).isEqualTo("2023-02-28");
            assertThat(percent.path("agrees").asBoolean()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theAdssTurnedIntoSharesAgree(String id) {
        JsonNode check = filing(id).at("/computed/adsChecks/0");
        assertThat(text(check, "/ads")).isEqualTo("9976068");
        assertThat(text(check, "/shares/exact")).isEqualTo("19952136");
        assertThat(check.path("agrees").asBoolean()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theBlockIsCountedOnceForTheControlThatIsSaid(String id) {
        JsonNode block = filing(id).at("/computed/block");
        assertThat(text(block, "/total/exact")).isEqualTo("19952136");
        assertThat(text(block, "/notThis")).isEqualTo("39904272");
        assertThat(text(block, "/method")).isEqualTo("CONTROL");
        assertThat(text(block, "/reason")).contains(RUBY, FOUNTAINVEST, "counted once");
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theChainRunsFromTheGeneralPartnerToTheAdss(String id) {
        JsonNode control = filing(id).at("/computed/control");
        assertThat(text(control, "/chains/0/words"))
                .startsWith(FOUNTAINVEST)
                .contains("general partner of", "together own 100 % of " + RUBY)
                .endsWith("holds 9,976,068 ADSs");
        for (JsonNode edge : control.path("edges")) {
            assertThat(edge.path("spans")).as(text(edge, "/words")).isNotEmpty();
            assertThat(edge.path("kind").isNull() || !edge.path("sentence").isNull()).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theTenSalesAddUp(String id) {
        JsonNode trades = filing(id).at("/computed/trades");
        JsonNode total = trades.at("/totals/0");
        assertThat(total.path("rows")).hasSize(10);
        assertThat(text(total, "/side")).isEqualTo("SELL");
        assertThat(text(total, "/unit")).isEqualTo("ADS");
        assertThat(text(total, "/first")).isEqualTo("2023-05-01");
        assertThat(text(total, "/last")).isEqualTo("2023-05-12");
        assertThat(text(total, "/quantity/exact")).isEqualTo("1740249");
        assertThat(text(total, "/shares/exact")).isEqualTo("3480498");
        assertThat(text(total, "/weightedAverage/shown")).isEqualTo("17.4237");
        assertThat(text(total, "/gross/exact")).isEqualTo("30321558.4709");
        assertThat(text(total, "/gross/shown")).isEqualTo("30321558.47");
        assertThat(text(total, "/lowest")).isEqualTo("16.50");
        assertThat(text(total, "/highest")).isEqualTo("18.33");
        assertThat(text(total, "/currency")).isEqualTo("USD");
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void eachAverageIsInsideItsRangeOnATradingDay(String id) {
        JsonNode rows = filing(id).at("/computed/trades/rows");
        assertThat(rows).hasSize(10);
        assertThat(rows)
                .allMatch(
                        row ->
                                row.path("insideRange").asBoolean()
                                        && row.path("tradingDay").asBoolean());
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theSalesAreMaterialAndTheirPositionBeforeIsImplied(String id) {
        JsonNode trades = filing(id).at("/computed/trades");
        assertThat(text(trades, "/changes/0/ofClass/shown")).isEqualTo("1.0778");
        assertThat(trades.at("/changes/0/atLeastOnePercent").asBoolean()).isTrue();
        assertThat(text(trades, "/changes/0/words")).contains("Rule 13d-2(a)");
        assertThat(trades.at("/before/implied").asBoolean()).isTrue();
        assertThat(text(trades, "/before/ads/exact")).isEqualTo("11716317");
        assertThat(text(trades, "/before/shares/exact")).isEqualTo("23432634");
        assertThat(text(trades, "/before/percent/shown")).isEqualTo("7.2563");
        assertThat(text(trades, "/projection/left/inputs/0/spans/0/text")).isEqualTo("9,976,068");
        assertThat(text(trades, "/projection/nothingLeft")).isEqualTo("2023-08-07");
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void whatDoesNotAddUpIsFound(String id) {
        JsonNode findings = filing(id).path("findings");
        assertThat(texts(findings, "message"))
                .anyMatch(m -> m.contains("headed \"Shares Sold\"") && m.contains("counts ADSs"))
                .anyMatch(m -> m.contains("729,402 fewer than the \"up to 2,469,651 ADSs\""))
                .contains(
                        "The amendment of 2020-01-02 is No. 2 and is called \"Amendment No.4\".",
                        "The amendment of 2020-12-21 is No. 3 and is called \"Amendment No.5\".",
                        "The amendment of 2021-04-02 is No. 5 and is called \"Amendment No.6\".",
                        "Two earlier filings are called Amendment No. 4: that of 2020-01-02 and that of 2021-03-23.",
                        "The list of earlier filings has no Amendment No. 6.",
                        "Under Item 2 the text says that Item 4 is amended and restated.",
                        "The base of 322,929,669 shares is of 2023-02-28, 73 days before the event.");
        assertThat(findings).allMatch(finding -> !finding.path("spans").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theDueDateIsJudgedByTheRuleOfTheDay(String id) {
        JsonNode due = filing(id).at("/computed/dueDate");
        assertThat(text(due, "/event")).isEqualTo("2023-05-12");
        assertThat(text(due, "/filed")).isEqualTo("2023-05-15");
        assertThat(text(due, "/judgement")).isEqualTo("NOT_LATE");
        assertThat(text(due, "/words")).contains("promptly", "no number of days", "Not late");
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void thePersonThatWasDroppedIsToldWithItsReason(String id) {
        JsonNode change = filing(id).at("/computed/personChanges/0");
        assertThat(text(change, "/kind")).isEqualTo("DROPPED");
        assertThat(text(change, "/name")).isEqualTo("Ruby Finance Investment Ltd.");
        assertThat(text(change, "/reason")).isEqualTo("dissolved");
        assertThat(text(change, "/date")).isEqualTo("2022-03-31");
        assertThat(change.path("spans")).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void eachSpanIsExactlyTheCharactersOfItsDocument(String id) {
        JsonNode evidence = filing(id).at("/stated/evidence");
        int documents = json("/api/v1/filings/" + id + "/documents/1").path("documents").asInt();
        List<JsonNode> texts =
                java.util.stream.IntStream.rangeClosed(1, documents)
                        .mapToObj(n -> json("/api/v1/filings/" + id + "/documents/" + n))
                        .toList();
        assertThat(evidence).isNotEmpty();
        evidence.forEach(
                spans ->
                        spans.forEach(
                                span ->
                                        assertThat(words(texts, span))
                                                .isEqualTo(span.path("text").asText())));
    }

    private static String words(List<JsonNode> documents, JsonNode span) {
        return documents.stream()
                .filter(d -> d.path("document").equals(span.path("document")))
                .map(
                        d ->
                                d.path("source")
                                        .asText()
                                        .substring(
                                                span.path("start").asInt(),
                                                span.path("end").asInt()))
                .findFirst()
                .orElse("no such document");
    }

    private static JsonNode filing(String id) {
        return json("/api/v1/filings/" + id);
    }

    private static JsonNode json(String path) {
        try {
            return new JsonMapper()
                    .readTree(Served.fixtures().get(path, "application/json").body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonNode node, String pointer) {
        return node.at(pointer).asText();
    }

    private static List<String> texts(JsonNode rows, String field) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> row.path(field).asText())
                .toList();
    }
}
