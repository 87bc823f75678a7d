package org.stakeline.compute.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.filing.Trade.Side.BUY;
import static org.stakeline.filing.Trade.Side.SELL;
import static org.stakeline.filing.Trade.Unit.ADS;
import static org.stakeline.filing.Trade.Unit.SHARE;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.evidence.Finding;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.ItemChange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Each check with a filing that it speaks of and one of which it has nothing to say. */
class ChecksTest {

    private static final Calendars CALENDARS = Calendars.bundled();

    private static List<String> said(String code, FilingBuilder filing) {
        return Computation.of(filing.build(), CALENDARS).findings().stream()
                .filter(finding -> finding.code().equals(code))
                .map(Finding::message)
                .toList();
    }

    private static FilingBuilder original() {
        return FilingBuilder.of("SC 13D");
    }

    private static FilingBuilder amendment(int number) {
        return FilingBuilder.of("SC 13D/A").amendment(number);
    }

    @Nested
    class Percents {

        @Test
        void percentDiffers() {
            assertThat(
                            said(
                                    "percent.differs",
                                    original()
                                            .shared("A Holder", "700000", "6.2")
                                            .base("10000000")))
                    .containsExactly(
                            "A Holder: Stated 6.2 %, computed 7.0000 %: differs. Base: 10,000,000 Common Stock.");
            assertThat(
                            said(
                                    "percent.differs",
                                    original()
                                            .shared("A Holder", "46238278", "20.3")
                                            .base("180097818", "", "")
                                            .item(
                                                    "5",
                                                    "Of these 25,036,070 are issuable on conversion; "
                                                            + "And 19,280,205 on exercise of a warrant.")))
                    .containsExactly(
                            "A Holder: Stated 20.3 %, computed 20.6040 % with 44,316,275 newly issuable shares in this "
                                    + "person's own base: differs. Base: 180,097,818.");
            assertThat(
                            said(
                                    "percent.differs",
                                    original()
                                            .shared("A Holder", "700000", "7.1")
                                            .base("10000000", "", "")))
                    .isEmpty();
        }

        @Test
        void percentAboveClass() {
            assertThat(said("percent.above-class", original().shared("A Holder", "5", "100.1")))
                    .containsExactly("A Holder: stated 100.1 % of the class.");
            assertThat(said("percent.above-class", original().shared("A Holder", "5", "100")))
                    .isEmpty();
        }

        @Test
        void percentOfNothing() {
            assertThat(said("percent.of-nothing", original().shared("A Holder", "0", "4.2")))
                    .containsExactly("A Holder: 0 shares, and 4.2 % of the class.");
            assertThat(said("percent.of-nothing", original().shared("A Holder", "0", "0.0")))
                    .isEmpty();
            assertThat(said("percent.of-nothing", original().shared("A Holder", "0", "<1")))
                    .isEmpty();
            assertThat(said("percent.of-nothing", original().shared("A Holder", "", "4.2")))
                    .isEmpty();
        }

        @Test
        void percentSameAmount() {
            assertThat(
                            said(
                                    "percent.same-amount",
                                    original()
                                            .shared("A Fund", "1000", "5.1")
                                            .shared("Its GP", "1000", "6.1")))
                    .containsExactly(
                            "A Fund and Its GP state the same amount, 1000 shares, and different percents: 5.1 and 6.1.");
            assertThat(
                            said(
                                    "percent.same-amount",
                                    original()
                                            .shared("A Fund", "1000", "5.1")
                                            .shared("Its GP", "1000", "5.2")))
                    .isEmpty();
        }

        @Test
        void percentNotOverFiveAndExit() {
            assertThat(said("percent.not-over-five", original().shared("A Holder", "5", "5")))
                    .containsExactly(
                            "An original filing of persons that together have 5 % or less.");
            assertThat(said("percent.not-over-five", original().shared("A Holder", "5", "5.01")))
                    .isEmpty();
            assertThat(said("percent.not-over-five", amendment(1).shared("A Holder", "5", "4")))
                    .isEmpty();
            assertThat(said("percent.exit", amendment(1).shared("A Holder", "5", "4")))
                    .containsExactly(
                            "The persons together have 5 % or less: by this amendment they leave.");
            assertThat(said("percent.exit", amendment(1).shared("A Holder", "5", ">5"))).isEmpty();
            assertThat(
                            said(
                                    "percent.exit",
                                    amendment(1)
                                            .sole("A Holder", "5", "3")
                                            .sole("B Holder", "6", "4")))
                    .as("each has less, and together they have more")
                    .isEmpty();
        }

        @Test
        void percentBasesApart() {
            assertThat(
                            said(
                                    "percent.bases-apart",
                                    original()
                                            .shared("A Fund", "1000", "5.0")
                                            .shared("B Fund", "2000", "5.0")))
                    .containsExactly(
                            "A Fund states 5.0 %, of 19,802 to 20,202, B Fund states 5.0 %, of 39,604 to 40,404: "
                                    + "no number of shares outstanding fits both.");
            assertThat(
                            said(
                                    "percent.bases-apart",
                                    original()
                                            .shared("A Fund", "1000", "5.0")
                                            .shared("B Fund", "2000", "9.8")))
                    .isEmpty();
        }

        @Test
        void textPercentDiffers() {
            String text =
                    "A Holder may be deemed to own 46,238,278 shares.\n\nThey are 20.6% of the outstanding Common Stock.";
            assertThat(
                            said(
                                    "text.percent-differs",
                                    original()
                                            .shared("A Holder", "46238278", "20.3")
                                            .item("5", text)))
                    .containsExactly(
                            "A Holder: the cover page states 20.3 %, Item 5 gives 20.6 % for the 46,238,278 shares.");
            assertThat(
                            said(
                                    "text.percent-differs",
                                    original()
                                            .shared("A Holder", "46238278", "20.6")
                                            .item("5", text)))
                    .isEmpty();
        }

        @ParameterizedTest(name = "says nothing of: {0}")
        @CsvSource(
                delimiter = '|',
                value = {
                    "A Holder owns 6.0% of the class, that is 1,000,000 shares. It may own 7% of the class at most.",
                    "A Holder owns 1,000,000 shares (6.0%). It may own 7.0% of the class at most.",
                    "A Holder owns 1,000,000 shares. B Holder's 2,000,000 shares are 7.0% of the class.",
                    "A Holder owns 1,000,000 shares, and may not own more than 9.9% of the class.",
                    "A Holder owns 1,000,000 shares, paid at a premium of 7.0% over the market.",
                    "A Holder owns 1,000,001 shares, 7.0% of the class.",
                })
        void textPercentOfSomethingElse(String text) {
            assertThat(
                            said(
                                    "text.percent-differs",
                                    original()
                                            .shared("A Holder", "1000000", "6.0")
                                            .shared("B Holder", "2000000", "12.0")
                                            .item("5", text)))
                    .isEmpty();
        }

        @Test
        void baseAgeAndBaseDiffers() {
            FilingBuilder filing =
                    original().event("2024-03-31").base("10000000", "Common Stock", "2024-03-01");
            assertThat(said("base.age", filing)).isEmpty();
            assertThat(said("base.age", filing.base("11000000", "Common Stock", "2024-02-29")))
                    .containsExactly(
                            "The base of 11,000,000 shares is of 2024-02-29, 31 days before the event.");
            assertThat(said("base.differs", filing)).isEmpty();
            filing.base("10500000", "Common Stock", "2024-03-01");
            assertThat(said("base.differs", filing))
                    .containsExactly(
                            "10,000,000 and 10,500,000 are both stated as the Common Stock outstanding on 2024-03-01.");
            filing.item("5", "with 500,000 shares issuable on exercise of warrants");
            assertThat(said("base.differs", filing)).isEmpty();
        }
    }

    @Nested
    class Rows {

        @Test
        void adsDiffer() {
            assertThat(said("ads.differ", original().ratio(1, 2).ads("100", "201", "A Holder")))
                    .containsExactly(
                            "100 ADSs × 2 = 200 shares: differs from the 201 shares stated.");
            assertThat(said("ads.differ", original().ratio(1, 2).ads("100", "200", "A Holder")))
                    .isEmpty();
            assertThat(said("ads.differ", original().ads("100", "201", "A Holder"))).isEmpty();
        }

        @Test
        void powersAboveAndBelowAggregate() {
            assertThat(
                            said(
                                    "powers.above-aggregate",
                                    original()
                                            .person(
                                                    "A Holder",
                                                    "600",
                                                    "500",
                                                    "0",
                                                    "1000",
                                                    "1000",
                                                    "5")))
                    .containsExactly(
                            "A Holder: sole and shared voting power come to 1,100, the aggregate amount is 1,000.");
            FilingBuilder fits =
                    original().person("A Holder", "600", "400", "", "1000", "1000", "5");
            assertThat(said("powers.above-aggregate", fits)).isEmpty();
            assertThat(said("powers.below-aggregate", fits)).isEmpty();
            assertThat(
                            said(
                                    "powers.below-aggregate",
                                    original()
                                            .person(
                                                    "A Holder",
                                                    "600",
                                                    "300",
                                                    "0",
                                                    "900",
                                                    "1000",
                                                    "5")))
                    .containsExactly(
                            "A Holder: the powers stated reach 900 shares, the aggregate amount is 1,000.");
            assertThat(
                            said(
                                    "powers.below-aggregate",
                                    original()
                                            .person(
                                                    "A Holder",
                                                    "600",
                                                    "",
                                                    "0",
                                                    "900",
                                                    "1000",
                                                    "5")))
                    .as("a row that was not read is not 0")
                    .isEmpty();
        }

        @Test
        void powersSoleOfSeveral() {
            assertThat(
                            said(
                                    "powers.sole-of-several",
                                    original()
                                            .sole("A Fund", "1818281", "5")
                                            .sole("Its GP", "1818281", "5")))
                    .containsExactly(
                            "Sole dispositive power over 1,818,281 shares is stated by A Fund; Its GP.");
            assertThat(
                            said(
                                    "powers.sole-of-several",
                                    original().sole("A Fund", "0", "5").sole("Its GP", "0", "5")))
                    .isEmpty();
        }

        @Test
        void blockRange() {
            assertThat(
                            said(
                                    "block.range",
                                    original()
                                            .shared("Bank A", "100000", "2")
                                            .shared("Bank B", "150000", "3")))
                    .hasSize(1);
            assertThat(said("block.range", original().shared("Bank A", "100000", "2"))).isEmpty();
        }

        @Test
        void passiveTwenty() {
            FilingBuilder passive = FilingBuilder.of("SC 13G").rule(FilingRule.C);
            assertThat(said("passive.twenty", passive.shared("A Holder", "20", "19.9"))).isEmpty();
            assertThat(said("passive.twenty", passive.shared("B Holder", "20", "20.0")))
                    .containsExactly(
                            "B Holder states 20.0 % under Rule 13d-1(c), which is for less than 20 %.");
            assertThat(said("passive.twenty", passive.rule(FilingRule.B))).isEmpty();
        }

        @Test
        void ruleNoneMarked() {
            FilingBuilder filing =
                    FilingBuilder.of("SC 13G").shared("A Holder", "20", "9").filed("2020-02-14");
            assertThat(said("rule.none-marked", filing))
                    .containsExactly("No box is marked for Rule 13d-1(b), 13d-1(c) or 13d-1(d).");
            assertThat(said("rule.none-marked", filing.rule(FilingRule.D))).isEmpty();
            FilingBuilder before =
                    FilingBuilder.of("SC 13G").shared("A Holder", "20", "9").filed("1997-02-14");
            assertThat(said("rule.none-marked", before)).isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "88557W101",
            "037833100",
            "594918104",
            "02079K305",
            "G0129K104",
            "654106103",
            "88557W10"
        })
        void cusipRight(String cusip) {
            assertThat(said("cusip.check-digit", original().cusip(cusip))).isEmpty();
        }

        @Test
        void cusipWrong() {
            assertThat(said("cusip.check-digit", original().cusip("88557W102")))
                    .containsExactly(
                            "CUSIP 88557W102: the first eight characters call for 1 as the ninth.");
        }

        @Test
        void typeDoesNotFit() {
            assertThat(said("type.does-not-fit", original().shared("A Holder LLC", "5", "6")))
                    .isEmpty();
        }
    }

    @Nested
    class Dates {

        @Test
        void eventAfterFiling() {
            assertThat(
                            said(
                                    "date.event-after-filing",
                                    original().event("2024-03-02").filed("2024-03-01")))
                    .containsExactly(
                            "The date of event is 2024-03-02, the filing is of 2024-03-01.");
            assertThat(
                            said(
                                    "date.event-after-filing",
                                    original().event("2024-03-01").filed("2024-03-01")))
                    .isEmpty();
        }

        @Test
        void signedOutOfOrder() {
            FilingBuilder filing =
                    original()
                            .event("2024-03-01")
                            .filed("2024-03-08")
                            .signed("A", "2024-03-01")
                            .signed("B", "2024-03-08");
            assertThat(said("date.signed-out-of-order", filing)).isEmpty();
            filing.signed("C", "2024-02-29").signed("D", "2024-03-09");
            assertThat(said("date.signed-out-of-order", filing))
                    .containsExactly(
                            "Signed 2024-02-29, before the event of 2024-03-01.",
                            "Signed 2024-03-09, after the filing of 2024-03-08.");
        }

        @Test
        void afterDueDate() {
            assertThat(
                            said(
                                    "date.after-due-date",
                                    original().event("2024-03-01").filed("2024-03-11")))
                    .hasSize(1)
                    .first()
                    .asString()
                    .endsWith("Filed after the computed due date, by 1 business day.");
            assertThat(
                            said(
                                    "date.after-due-date",
                                    original().event("2024-03-01").filed("2024-03-08")))
                    .isEmpty();
        }

        @Test
        void structuredExpected() {
            assertThat(said("form.not-structured", original().filed("2024-12-18")))
                    .containsExactly("Filed after 2024-12-18 and not as structured data.");
            assertThat(said("form.not-structured", original().filed("2024-12-17"))).isEmpty();
        }
    }

    @Nested
    class Trades {

        private FilingBuilder trade(String heading, String price, String low, String high) {
            return original().trade("", "2023-05-02", SELL, "100", ADS, heading, price, low, high);
        }

        @Test
        void unitHeading() {
            assertThat(said("trade.unit-heading", trade("Shares Sold", "", "", "")))
                    .containsExactly(
                            "The column headed \"Shares Sold\" counts ADSs, as the text says, in 1 row.");
            assertThat(said("trade.unit-heading", trade("ADSs Sold", "", "", ""))).isEmpty();
            assertThat(said("trade.unit-heading", trade("American Depositary Shares", "", "", "")))
                    .isEmpty();
            assertThat(said("trade.unit-heading", trade("", "", "", ""))).isEmpty();
        }

        @Test
        void averageOutsideRange() {
            assertThat(said("trade.average-outside-range", trade("", "18.40", "17.69", "18.33")))
                    .containsExactly("2023-05-02: price 18.40, range 17.69 to 18.33.");
            assertThat(said("trade.average-outside-range", trade("", "18.33", "17.69", "18.33")))
                    .isEmpty();
            assertThat(said("trade.average-outside-range", trade("", "18.40", "", ""))).isEmpty();
        }

        @Test
        void rangeOverOneDollar() {
            assertThat(said("trade.range-over-one-dollar", trade("", "17.5", "17.00", "18.01")))
                    .containsExactly(
                            "1 row shows an average over a range wider than one dollar: 2023-05-02.");
            assertThat(said("trade.range-over-one-dollar", trade("", "17.5", "17.00", "18.00")))
                    .isEmpty();
        }

        @Test
        void closedDay() {
            assertThat(
                            said(
                                    "trade.closed-day",
                                    original().trade("2023-04-07", BUY, "5", SHARE, "1")))
                    .containsExactly(
                            "The New York exchanges were closed on 2023-04-07 (Good Friday), a day of trades told of.");
            assertThat(
                            said(
                                    "trade.closed-day",
                                    original().trade("2023-10-09", BUY, "5", SHARE, "1")))
                    .isEmpty();
            assertThat(
                            said(
                                    "trade.closed-day",
                                    original().trade("2023-04-08", BUY, "5", SHARE, "")))
                    .as("without a price it is no trade on an exchange")
                    .isEmpty();
        }

        @Test
        void afterFilingAndBeforeTheWindow() {
            FilingBuilder filing =
                    original()
                            .filed("2023-05-15")
                            .trade("2023-03-16", BUY, "5", SHARE, "1")
                            .trade("2023-05-15", BUY, "5", SHARE, "1");
            assertThat(said("trade.after-filing", filing)).isEmpty();
            assertThat(said("trade.before-window", filing)).isEmpty();
            filing.trade("2023-03-15", BUY, "5", SHARE, "1")
                    .trade("2023-05-16", BUY, "5", SHARE, "1");
            assertThat(said("trade.after-filing", filing))
                    .containsExactly(
                            "Trades are dated 2023-05-16, after the day of filing, 2023-05-15.");
            assertThat(said("trade.before-window", filing))
                    .containsExactly(
                            "1 trade lies more than sixty days before the filing: 2023-03-15.");
        }

        @Test
        void mandates() {
            FilingBuilder filing =
                    original()
                            .mandate("100", ADS, SELL, "2023-05-01", "2023-05-12")
                            .trade("2023-05-02", SELL, "100", ADS, "1");
            assertThat(said("trade.fewer-than-mandate", filing)).isEmpty();
            assertThat(said("trade.more-than-mandate", filing)).isEmpty();
            assertThat(
                            said(
                                    "trade.more-than-mandate",
                                    filing.trade("2023-05-12", SELL, "1", ADS, "1")))
                    .containsExactly(
                            "101 ADSs in 2 trades: 1 more than the \"up to 100 ADSs\" told of.");
            assertThat(
                            said(
                                    "trade.fewer-than-mandate",
                                    original()
                                            .mandate("100", ADS, SELL, "2023-05-01", "2023-05-12")
                                            .trade("2023-05-02", SELL, "40", ADS, "1")
                                            .trade("2023-05-13", SELL, "40", ADS, "1")
                                            .trade("2023-05-03", BUY, "10", ADS, "1")
                                            .trade("2023-05-03", SELL, "10", SHARE, "1")))
                    .containsExactly(
                            "40 ADSs in 1 trade: 60 fewer than the \"up to 100 ADSs\" told of.");
        }
    }

    @Nested
    class Amendments {

        @Test
        void earlierFilingsThatFit() {
            FilingBuilder filing =
                    amendment(3)
                            .earlier(0, "2019-12-09", "Original Schedule 13D")
                            .earlier(1, "2019-12-20", "Amendment No. 1")
                            .earlier(2, "2020-01-02", "Amendment No. 2");
            assertThat(Computation.of(filing.build(), CALENDARS).findings()).isEmpty();
        }

        @Test
        void earlierFilingsThatDoNotFit() {
            FilingBuilder filing =
                    amendment(6)
                            .filed("2020-05-01")
                            .earlier(1, "2020-01-02", "Amendment No. 1")
                            .earlier(2, "2019-12-20", "Amendment No. 3")
                            .earlier(3, "2020-03-02", "Amendment No. 3")
                            .earlier(6, "2020-04-02", "Amendment No. 6");
            assertThat(said("earlier.called-otherwise", filing))
                    .containsExactly(
                            "The amendment of 2019-12-20 is No. 2 and is called \"Amendment No. 3\".");
            assertThat(said("earlier.same-name", filing))
                    .containsExactly(
                            "Two earlier filings are called Amendment No. 3: that of 2019-12-20 and that of 2020-03-02.");
            assertThat(said("earlier.not-listed", filing))
                    .containsExactly("The list of earlier filings has no Amendment No. 4, 5.");
            assertThat(said("earlier.dates-out-of-order", filing))
                    .containsExactly(
                            "Amendment No. 2 is of 2019-12-20, before Amendment No. 1 of 2020-01-02.");
            assertThat(said("earlier.own-number", filing))
                    .containsExactly(
                            "This is Amendment No. 6, and it lists Amendment No. 6 of 2020-04-02 as earlier.");
        }

        @Test
        void aListThatNamesAFewIsNotMeantToBeFull() {
            assertThat(
                            said(
                                    "earlier.not-listed",
                                    amendment(9)
                                            .earlier(0, "2019-12-09", "Schedule 13D")
                                            .earlier(8, "2020-01-02", "Amendment No. 8")))
                    .isEmpty();
        }

        @Test
        void itemNamesAnother() {
            ItemChange four = FilingBuilder.change("4", ItemChange.Kind.RESTATED);
            assertThat(said("item.names-another", amendment(1).item("2", "…", four)))
                    .containsExactly(
                            "Under Item 2 the text says that Item 4 is amended and restated.");
            assertThat(said("item.names-another", amendment(1).item("4", "…", four))).isEmpty();
            assertThat(said("item.names-another", amendment(1).item("3", "…", four).item("4", "…")))
                    .as("the lead-in may stand before the heading of Item 4")
                    .isEmpty();
            assertThat(
                            said(
                                    "item.names-another",
                                    amendment(1)
                                            .item(
                                                    "2",
                                                    "…",
                                                    FilingBuilder.change(
                                                            "2", ItemChange.Kind.AMENDED),
                                                    four)))
                    .isEmpty();
        }

        @Test
        void droppedYetReporting() {
            FilingBuilder filing =
                    amendment(1)
                            .shared("A Fund, L.P.", "5", "6")
                            .former("B Fund LP", "dissolved", "2022-03-31");
            assertThat(said("person.dropped-yet-reporting", filing)).isEmpty();
            filing.former("A Fund LP", "withdrew", "2022-03-31");
            assertThat(said("person.dropped-yet-reporting", filing))
                    .containsExactly(
                            "A Fund LP is said to be no longer a reporting person and has a cover page.");
        }
    }

    @Test
    void everyCheckHasItsOwnCodeAndSaysWhatItRestsOn() {
        List<Rule> rules = Checks.all().stream().map(Check::rule).toList();
        assertThat(rules)
                .extracting(Rule::code)
                .doesNotHaveDuplicates()
                .allMatch(c -> c.matches("[a-z-]+\\.[a-z0-9-]+"));
        assertThat(rules).allMatch(rule -> !rule.citation().isEmpty() && rule.says().endsWith("."));
        assertThat(rules).hasSizeGreaterThanOrEqualTo(30);
    }

    @Test
    void everyCheckIsInTheDocumentedList() throws IOException {
        String list = Files.readString(Path.of("src/docs/findings.md"));
        assertThat(Checks.all())
                .allSatisfy(
                        check ->
                                assertThat(list)
                                        .contains(
                                                "| `"
                                                        + check.rule().code()
                                                        + "` | "
                                                        + check.rule()
                                                                .level()
                                                                .name()
                                                                .toLowerCase(java.util.Locale.ROOT)
                                                        + " | "
                                                        + check.rule().says()));
    }
}
