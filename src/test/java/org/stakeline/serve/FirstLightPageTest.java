package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;

/** What the filing of May 2023 states and comes to, on its page, in each of its three shapes. */
class FirstLightPageTest {

    private static final String RUBY = "Ruby Finance Holdings Ltd.";
    private static final String FOUNTAINVEST = "FountainVest China Capital Partners GP3 Ltd.";

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theHeadTellsClassCusipAndRatio(String id) {
        String facts = section(id, "section[aria-labelledby=facts-h]");
        assertThat(facts)
                .contains(
                        "Class A Ordinary Shares",
                        "88557W101",
                        "CUSIP or class is the ADSs’ yes",
                        "1 ADS = 2 shares")
                .contains("Date of event 12 May 2023 (Fri)", "Amendment No. 8");
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void eachCoverPageHasItsRows(String id) {
        List<Element> covers = page(id).select(".cover");
        assertThat(covers).hasSize(2);
        assertThat(covers.get(0).text()).contains("1 Name of reporting person " + RUBY);
        assertThat(covers.get(1).text()).contains("1 Name of reporting person " + FOUNTAINVEST);
        for (Element cover : covers) {
            assertThat(cover.text())
                    .contains(
                            "4 Source of funds OO",
                            "7 Sole voting power 0",
                            "8 Shared voting power 19,952,136")
                    .contains(
                            "9 Sole dispositive power 0", "10 Shared dispositive power 19,952,136")
                    .contains(
                            "11 Aggregate amount beneficially owned 19,952,136",
                            "13 Percent of class 6.2%")
                    .contains(
                            "14 Type of reporting person CO",
                            "322,929,669 Class A Ordinary Shares");
        }
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void statedAndComputedStandSideBySide(String id) {
        String compared = section(id, "#compared");
        assertThat(compared)
                .contains(
                        RUBY + " 6.2% 6.1785 % 0.0215 points",
                        FOUNTAINVEST + " 6.2% 6.1785 % 0.0215 points")
                .contains(
                        "agrees",
                        "9,976,068 ADSs at 1:2 19,952,136 19,952,136 0",
                        "not 39,904,272, the sum of all rows")
                .contains(
                        "the filing says that it stands above "
                                + RUBY
                                + ": the same shares, counted once");
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theChainIsDrawnAndToldWithItsSentences(String id) {
        Element control = page(id).select("#control").first();
        assertThat(String.join(" ", control.select(".wide svg text.name").eachText()))
                .contains(FOUNTAINVEST, "9,976,068 ADSs");
        assertThat(control.select(".chain").text())
                .contains(
                        FOUNTAINVEST
                                + " general partner of FountainVest China Capital Partners Fund III, L.P.")
                .contains("together own 100 % of " + RUBY, RUBY + " holds 9,976,068 ADSs")
                .contains("FountainVest Funds together own 100% of Ruby Holdings");
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theTradesAreListedAndAddedUp(String id) {
        Element trades = page(id).select("#trades").first();
        assertThat(trades.select("tbody tr")).hasSize(10);
        assertThat(trades.select("tbody tr").first().text())
                .startsWith(
                        "1 May 2023 (Mon) sell 174,024 ADS 18.0516 17.69 18.33 18.0516 yes yes");
        assertThat(trades.text())
                .contains(
                        "10 sales, 1 May 2023 (Mon) to 12 May 2023 (Fri)",
                        "Quantity, ADSs 1,740,249")
                .contains(
                        "In shares 3,480,498",
                        "Weighted average price $17.4237",
                        "Gross $30,321,558.47")
                .contains(
                        "Gross, exact $30,321,558.4709",
                        "Lowest price $16.50",
                        "Highest price $18.33")
                .contains("1.0778 %", "at least 1 %", "Rule 13d-2(a)")
                .contains("implied", "11,716,317", "23,432,634", "7.2563 %")
                .contains("projection", "174,024.9000", "7 Aug 2023 (Mon)");
        assertThat(trades.select(".check.yes")).hasSize(20);
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void whatDoesNotAddUpIsListed(String id) {
        assertThat(section(id, "#findings"))
                .contains("counts ADSs", "729,402 fewer than the \"up to 2,469,651 ADSs\"")
                .contains("2020-01-02 is No. 2 and is called \"Amendment No.4\"")
                .contains("2020-12-21 is No. 3 and is called \"Amendment No.5\"")
                .contains("2021-04-02 is No. 5 and is called \"Amendment No.6\"")
                .contains("Two earlier filings are called Amendment No. 4", "no Amendment No. 6")
                .contains("Under Item 2 the text says that Item 4 is amended and restated")
                .contains("2023-02-28, 73 days before the event");
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void theDueDateAndTheEarlierFilingsAreTold(String id) {
        assertThat(section(id, "#due"))
                .contains(
                        "not late",
                        "promptly",
                        "Rule 13d-2(a)",
                        "12 May 2023 (Fri)",
                        "15 May 2023 (Mon)");
        assertThat(section(id, "#earlier"))
                .contains(
                        "original 9 Dec 2019 (Mon)",
                        "No. 2 2 Jan 2020 (Thu) Amendment No.4",
                        "No. 7 4 Jan 2022 (Tue)",
                        "Ruby Finance Investment Ltd. dropped dissolved 31 Mar 2022 (Thu)");
        assertThat(section(id, "#signatures"))
                .contains("Neil Gray", "Brian Lee", "15 May 2023 (Mon)");
    }

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void eachLinkOfThePageLeadsToWordsOrSteps(String id) {
        List<String> keys =
                page(id).select("a[data-mark]").eachAttr("data-mark").stream().distinct().toList();
        assertThat(keys).hasSizeGreaterThan(100);
        for (String key : keys.stream().filter(k -> !k.matches("/trades/[1-9].*")).toList()) {
            Document chosen = Served.fixtures().page("/filings/" + id + "?mark=" + key);
            assertThat(chosen.select("[data-said]")).as(key).hasSize(1);
            boolean computed =
                    key.startsWith("computed:") && !key.matches(".*/\\d+$|computed:percent/.*/.*");
            assertThat(computed ? chosen.select(".steps .rule") : chosen.select("mark"))
                    .as(key)
                    .isNotEmpty();
        }
    }

    private static Document page(String id) {
        return Served.fixtures().page("/filings/" + id);
    }

    private static String section(String id, String query) {
        return page(id).select(query).text();
    }
}
