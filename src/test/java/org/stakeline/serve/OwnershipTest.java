package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.util.List;

/** Who held how much over time: drawn, as a table, as JSON, as a file, and as known at a day. */
class OwnershipTest {

    private static final String ISSUER = "/issuers/0009999801";

    private final Served served = Served.chains();

    @Test
    void theTableHasAllReportsOfTheChart() {
        Document page = served.page(ISSUER);
        assertThat(page.select(".over-time tbody tr").eachText())
                .containsExactly(
                        "6 Sep 2006 (Wed) Birch Point Fund, L.P.Common Stock, par value $0.01 per share SC 13D/A No. 1 4.1% 4.1000 % 820,000 20,000,000 8 Sep 2006 (Fri), 20:05 UTC",
                        "6 Mar 2006 (Mon) Birch Point Fund, L.P.Common Stock, par value $0.01 per share SC 13D 6.0% 6.0000 % 1,200,000 20,000,000 13 Mar 2006 (Mon), 21:05 UTC");
        assertThat(page.select(".drawn.wide a").eachAttr("aria-label"))
                .contains(
                        "6 Mar 2006 (Mon): Birch Point Fund, L.P., computed 6.0000 %, SC 13D",
                        "6 Sep 2006 (Wed): Birch Point Fund, L.P., stated 4.1%, SC 13D/A No. 1");
        assertThat(page.select(".drawn.wide text.level").eachText()).contains("5 %", "10 %");
    }

    @Test
    void eachPointLeadsToTheWordsThatSayIt() {
        Document page = served.page(ISSUER);
        for (Element point : page.select(".drawn.wide a[aria-label*=stated]")) {
            Document filing = served.page(point.attr("href").replaceFirst("#.*", ""));
            assertThat(filing.select("#evidence-text mark").text())
                    .isNotEmpty()
                    .satisfies(
                            words ->
                                    assertThat(point.attr("aria-label"))
                                            .contains("stated " + words));
        }
    }

    @Test
    void theSameIsJson() {
        assertThat(served.get("/api/v1" + ISSUER + "/ownership", "application/json").body())
                .contains(
                        "\"levels\":[\"5\",\"10\",\"20\"]",
                        "\"stated\":\"4.1\",\"statedForAll\":true",
                        "\"low\":\"4.1000\",\"high\":\"4.1000\",\"exact\":true",
                        "\"shares\":{\"low\":\"820000\",\"high\":\"820000\"},\"of\":\"20000000\"");
    }

    @Test
    void theTableIsSortedAndExportedAlike() {
        assertThat(
                        served.page(ISSUER + "?ownership.sort=computed")
                                .select(".over-time td:nth-child(5)")
                                .eachText())
                .containsExactly("4.1000 %", "6.0000 %");
        List<String> lines =
                served.get(ISSUER + "/ownership.csv?ownership.sort=computed", "*/*")
                        .body()
                        .lines()
                        .toList();
        assertThat(lines.get(0)).contains("Date,Holder,Securities,Form");
        assertThat(lines.get(1))
                .startsWith("2006-09-06,\"Birch Point Fund, L.P.\"")
                .contains(",4.1,yes,4.1000,4.1000,820000,820000,20000000,");
        assertThat(lines).hasSize(3);
    }

    @Test
    void whatCameLaterIsLeftOutOfTheRecordOfADay() {
        String then = "?knownBy=2006-03-13";
        Document page = served.page(ISSUER + then);
        assertThat(page.select(".known-now").text())
                .contains("As known at the end of 13 Mar 2006 (Mon), New York time.");
        assertThat(page.select(".over-time tbody tr")).hasSize(1);
        assertThat(page.select("section[aria-labelledby=holders-h] td.n a").eachText())
                .containsExactly("1,200,000");
        assertThat(page.select("section[aria-labelledby=filings-h] tbody tr")).hasSize(1);
        assertThat(served.get(ISSUER + then, "application/json").body())
                .contains("\"1200000\"")
                .doesNotContain("\"820000\"");
        assertThat(served.get(ISSUER + "/holders.csv" + then, "*/*").body())
                .contains(",1200000,")
                .doesNotContain(",820000,");
        assertThat(served.page(ISSUER + "?knownBy=2006-03-12").select(".empty").text())
                .contains("Nothing was known yet");
    }

    @Test
    void aChainIsShownAsKnownAtADay() {
        String chain = served.page(ISSUER).select(".chart-lines a").attr("href");
        assertThat(served.page(chain).select(".timeline tbody tr")).hasSize(2);
        assertThat(served.page(chain + "?knownBy=2006-09-07").select(".timeline tbody tr"))
                .hasSize(1);
        assertThat(served.get(chain + "?knownBy=2006-09-07", "application/json").body())
                .contains("\"eventDate\":\"2006-03-06\"")
                .doesNotContain("2006-09-06");
        assertThat(served.page(chain + "?knownBy=2005-01-01").select(".empty").text())
                .contains("Nothing was known yet");
        assertThat(served.get(chain + "?knownBy=2005-01-01", "application/json").statusCode())
                .isEqualTo(404);
    }

    @Test
    void aPlaceOfTheSliderLeadsToItsDay() {
        assertThat(served.get(ISSUER + "?step=0", "text/html").headers().firstValue("Location"))
                .contains(ISSUER + "?knownBy=2006-03-13#known");
        assertThat(served.get(ISSUER + "?step=1", "text/html").headers().firstValue("Location"))
                .contains(ISSUER + "#known");
    }

    @Test
    void aDayThatIsNoneIsSaid() {
        assertThat(served.get(ISSUER + "?knownBy=soon", "text/html").body())
                .contains(
                        "knownBy is &quot;soon&quot;; it is a day as in 2023-05-16"
                                .replace("&quot;", "\""));
    }

    @Test
    void shareCountsStandWhereTheyAreOthersThanBefore() {
        assertThat(served.page(ISSUER).select(".share-counts tbody tr").eachText())
                .containsExactly(
                        "28 Feb 2006 (Tue) 20,000,000 Common Stock, par value $0.01 per share");
        assertThat(Served.fixtures().page("/issuers/0009999901").select("#counts-h ~ ul").text())
                .contains("1 ADS = 2 shares");
    }

    @Test
    void runningAveragesEndAtTheWeightedAverage() {
        Served trades = Served.fixtures();
        Document page = trades.page("/filings/" + trades.html());
        Element last = page.select(".trades tbody tr").last();
        assertThat(last).isNotNull();
        String average = last.select("td:nth-child(8)").text();
        assertThat(page.select("#trades .totals").text())
                .contains("Weighted average price $" + average);
        assertThat(page.select("figure.prices .drawn.wide path.range")).hasSize(10);
        assertThat(page.select("figure.prices .drawn.wide a")).hasSize(10);
        assertThat(
                        trades.get(
                                        "/api/v1/filings/" + trades.html() + "/trades",
                                        "application/json")
                                .body())
                .contains("\"runningAverage\":\"" + average + "\"");
    }

    @Test
    void chartsAreLoadedWhereThereAreCharts() {
        for (String plain : List.of("/", "/issuers", "/findings", "/persons")) {
            assertThat(served.get(plain, "text/html").body())
                    .doesNotContain("charts.js", "echarts");
        }
        assertThat(served.get("/webjars/echarts/5.3.1/LICENSE", "*/*").body())
                .contains("Apache License");
    }
}
