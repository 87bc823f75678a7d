package org.stakeline.compute.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.filing.Trade.Side.BUY;
import static org.stakeline.filing.Trade.Unit.SHARE;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.ChainComputation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.relate.amendment.Chain;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Each check of a chain with filings that it speaks of and some of which it has nothing to say. */
class ChainChecksTest {

    private static final Calendars CALENDARS = Calendars.bundled();

    private static FilingBuilder original(String filed) {
        return FilingBuilder.of("SC 13D").filed(filed).event(filed).filer("Able", "0000000007");
    }

    private static FilingBuilder amendment(int number, String filed) {
        return FilingBuilder.of("SC 13D/A")
                .amendment(number)
                .filed(filed)
                .event(filed)
                .filer("Able", "0000000007");
    }

    private static FilingBuilder passive(int number, String filed, String amount, String percent) {
        return FilingBuilder.of("SC 13G/A")
                .amendment(number)
                .filed(filed)
                .event(filed)
                .filer("Able", "0000000007")
                .rule(FilingRule.C)
                .sole("Ann Able", amount, percent);
    }

    private static List<String> said(String code, FilingBuilder... filings) {
        List<Filing> built = Arrays.stream(filings).map(FilingBuilder::build).toList();
        List<Chain> chains = Chain.of(built);
        assertThat(chains).hasSize(1);
        return ChainComputation.of(chains.getFirst(), CALENDARS).findings().stream()
                .filter(at -> at.finding().code().equals(code))
                .map(at -> at.member() + ": " + at.finding().message())
                .toList();
    }

    @Test
    void oneNumberOfTwoAmendmentsIsToldOf() {
        FilingBuilder first = amendment(4, "2025-03-03").accession("0000000001-25-000001");
        FilingBuilder again = amendment(4, "2025-04-01").accession("0000000001-25-000002");
        FilingBuilder next = amendment(5, "2025-04-01").accession("0000000001-25-000002");
        assertThat(said("chain.number-repeated", first, again))
                .containsExactly(
                        "1: This is Amendment No. 4, and so is that filed on 2025-03-03, 0000000001-25-000001.");
        assertThat(said("chain.number-repeated", first, next)).isEmpty();
        assertThat(
                        said(
                                "chain.number-repeated",
                                first,
                                again.item(
                                        "1",
                                        "This Amended and Restated Amendment No. 4 to Schedule 13D corrects it.")))
                .isEmpty();
    }

    @Test
    void aNumberBelowAnEarlierOneIsToldOf() {
        assertThat(
                        said(
                                "chain.number-out-of-order",
                                amendment(4, "2025-03-03"),
                                amendment(3, "2025-04-01")))
                .containsExactly("1: Amendment No. 3 was filed after No. 4.");
        assertThat(
                        said(
                                "chain.number-out-of-order",
                                amendment(3, "2025-03-03"),
                                amendment(4, "2025-04-01")))
                .isEmpty();
    }

    @Test
    void aPredecessorFiledLaterOrItselfIsToldOf() {
        String one = "0000000001-25-000001";
        String two = "0000000001-25-000002";
        assertThat(
                        said(
                                "chain.previous-accession",
                                amendment(1, "2025-03-03").accession(one).follows(two),
                                amendment(2, "2025-04-01").accession(two).follows(two)))
                .containsExactly(
                        "0: It says that it follows " + two + ", which was filed later.",
                        "1: It says that it follows " + two + ", which is its own number.");
        assertThat(
                        said(
                                "chain.previous-accession",
                                original("2025-03-03").accession(one),
                                amendment(1, "2025-04-01").accession(two).follows(one),
                                amendment(2, "2025-05-01")
                                        .accession("0000000001-25-000003")
                                        .follows(one)))
                .as("the original is named by many")
                .isEmpty();
    }

    @Test
    void anotherCusipIsToldOfWithBoth() {
        assertThat(
                        said(
                                "chain.cusip-changed",
                                original("2025-03-03")
                                        .accession("0000000001-25-000001")
                                        .cusip("00000A100"),
                                amendment(1, "2025-04-01")
                                        .follows("0000000001-25-000001")
                                        .cusip("00000B207")))
                .containsExactly(
                        "1: CUSIP 00000B207; in the filing of 2025-03-03 it was 00000A100.");
        assertThat(
                        said(
                                "chain.cusip-changed",
                                original("2025-03-03").cusip("00000A100"),
                                amendment(1, "2025-04-01").cusip("00000A10")))
                .isEmpty();
    }

    @Test
    void aPersonThatComesOrGoesUnsaidIsToldOf() {
        FilingBuilder before =
                original("2025-03-03")
                        .sole("Ann Able", "600000", "6.0")
                        .sole("Baker Fund LP", "1", "0.0");
        assertThat(
                        said(
                                "chain.person-unsaid",
                                before,
                                amendment(1, "2025-04-01")
                                        .sole("Ann Able", "600000", "6.0")
                                        .sole("Cole Fund LP", "1", "0.0")
                                        .item("4", "Nothing changed.")))
                .containsExactly(
                        "1: Cole Fund LP is a reporting person here and was none in the filing before. The text does not name it.",
                        "1: Baker Fund LP was a reporting person in the filing before and is none here. The text does not name it.");
        assertThat(
                        said(
                                "chain.person-unsaid",
                                before,
                                amendment(1, "2025-04-01")
                                        .sole("Ann Able", "600000", "6.0")
                                        .item("2", "Baker Fund, L.P. was dissolved.")))
                .isEmpty();
        assertThat(
                        said(
                                "chain.person-unsaid",
                                before,
                                amendment(1, "2025-04-01")
                                        .sole("Ann Able", "600000", "6.0")
                                        .item("4", "Nothing changed.")
                                        .former("Baker Fund LP", "dissolved", "2025-03-20")))
                .isEmpty();
        assertThat(
                        said(
                                "chain.person-unsaid",
                                before,
                                amendment(3, "2025-04-01")
                                        .sole("Ann Able", "600000", "6.0")
                                        .item("4", "Nothing changed.")))
                .as("the amendments between may have said it")
                .isEmpty();
    }

    @Test
    void anAmountThatItsTradesDoNotExplainIsToldOf() {
        FilingBuilder before = original("2025-03-03").sole("Ann Able", "600000", "6.0");
        assertThat(
                        said(
                                "chain.holdings-against-trades",
                                before,
                                amendment(1, "2025-04-01")
                                        .sole("Ann Able", "640000", "6.4")
                                        .trade("2025-03-31", BUY, "30000", SHARE, "10")))
                .containsExactly(
                        "1: Ann Able: 600,000 before, 30,000 bought, 0 sold, 640,000 now: +10,000 remain unexplained.");
        assertThat(
                        said(
                                "chain.holdings-against-trades",
                                before,
                                amendment(1, "2025-04-01")
                                        .sole("Ann Able", "630000", "6.3")
                                        .trade("2025-03-31", BUY, "30000", SHARE, "10")))
                .isEmpty();
        assertThat(
                        said(
                                "chain.holdings-against-trades",
                                before,
                                amendment(1, "2025-08-01")
                                        .sole("Ann Able", "640000", "6.4")
                                        .trade("2025-07-31", BUY, "30000", SHARE, "10")))
                .as("Item 5(c) goes back sixty days only")
                .isEmpty();
        assertThat(
                        said(
                                "chain.holdings-against-trades",
                                before,
                                amendment(2, "2025-04-01")
                                        .sole("Ann Able", "640000", "6.4")
                                        .trade("2025-03-31", BUY, "30000", SHARE, "10")))
                .as("an amendment between is not here")
                .isEmpty();
    }

    @Test
    void anOlderBaseThanBeforeIsToldOf() {
        FilingBuilder before =
                original("2025-05-12")
                        .sole("Ann Able", "600000", "6.0")
                        .base("10000000", "Common Stock", "2025-04-30");
        assertThat(
                        said(
                                "chain.base-went-back",
                                before,
                                amendment(1, "2025-06-02")
                                        .sole("Ann Able", "600000", "6.0")
                                        .base("10000000", "Common Stock", "2025-01-31")))
                .containsExactly(
                        "1: The base is of 2025-01-31; that of the filing of 2025-05-12 is of 2025-04-30.");
        assertThat(
                        said(
                                "chain.base-went-back",
                                before,
                                amendment(1, "2025-06-02")
                                        .sole("Ann Able", "600000", "6.0")
                                        .base("10000000", "Common Stock", "2025-04-30")))
                .isEmpty();
    }

    @Test
    void anAmendmentOfSchedule13GThatNothingCallsForIsToldOf() {
        assertThat(
                        said(
                                "chain.needless-amendment",
                                passive(1, "2025-03-31", "600000", "6.0"),
                                passive(2, "2025-06-30", "601000", "6.0")))
                .singleElement()
                .asString()
                .startsWith("1: The same persons hold, each to less than a point of the class");
        assertThat(
                        said(
                                "chain.needless-amendment",
                                passive(1, "2025-03-31", "600000", "6.0"),
                                passive(2, "2025-06-30", "720000", "7.2")))
                .isEmpty();
        assertThat(
                        said(
                                "chain.needless-amendment",
                                passive(1, "2025-03-31", "600000", "5.2"),
                                passive(2, "2025-06-30", "480000", "4.8")))
                .as("it is the last one")
                .isEmpty();
        assertThat(
                        said(
                                "chain.needless-amendment",
                                passive(1, "2022-12-31", "600000", "6.0"),
                                passive(2, "2023-12-31", "601000", "6.0")))
                .as("the old rule asked for any change")
                .isEmpty();
    }

    @Test
    void everyCheckHasItsOwnCodeAndIsInTheDocumentedList() throws IOException {
        String list = Files.readString(Path.of("src/docs/findings.md"));
        assertThat(ChainChecks.rules()).hasSize(8).extracting(Rule::code).doesNotHaveDuplicates();
        assertThat(ChainChecks.rules())
                .allSatisfy(
                        rule ->
                                assertThat(list)
                                        .contains(
                                                "| `"
                                                        + rule.code()
                                                        + "` | "
                                                        + rule.level()
                                                                .name()
                                                                .toLowerCase(Locale.ROOT)
                                                        + " | "
                                                        + rule.says()
                                                        + " ("
                                                        + rule.citation()
                                                        + ")"));
    }
}
