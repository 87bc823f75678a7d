package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;

/** Search through the API, as a page without script, and as the list below the box. */
class SearchServedTest {

    private final Served served = Served.fixtures();

    @Test
    void theApiFindsNamesNumbersAndTexts() {
        assertThat(get("/api/v1/search?q=qifu"))
                .contains("\"name\":\"Qifu Technology, Inc.\"", "\"state\":null");
        assertThat(get("/api/v1/search?q=88557W101")).contains("\"allFilings\":3");
        assertThat(get("/api/v1/search?q=%22weighted+average+price%22"))
                .containsIgnoringCase("\"words\":[\"weighted average price");
    }

    @Test
    void thePageIsJsonAtTheSameAddress() {
        assertThat(get("/search?q=ruby")).contains("\"query\":\"ruby\"", "Ruby Finance Holdings");
    }

    @Test
    void thePageGroupsWhatWasFoundAndLinksToIt() {
        Document page = served.page("/search?q=ruby+hold");
        assertThat(page.select("#persons-h").text()).isEqualTo("Persons");
        String link =
                page.select("section[aria-labelledby=persons-h] tbody a").first().attr("href");
        assertThat(served.page(link).select("h1").text()).isEqualTo("Ruby Finance Holdings Ltd.");
        assertThat(page.select("section[aria-labelledby=texts-h] mark")).isNotEmpty();
    }

    @Test
    void aSnippetLeadsToItsWordsMarkedInTheFiling() {
        Document found = served.page("/search?q=weighted+average+price");
        for (Element line : found.select("section[aria-labelledby=texts-h] tbody tr")) {
            Document filing = served.page(line.select("a").attr("href"));
            assertThat(filing.select("#evidence-text mark").eachText())
                    .isNotEmpty()
                    .isEqualTo(line.select("mark").eachText());
            assertThat(filing.select("#evidence-head h3").text())
                    .isEqualTo("Words that were searched for");
        }
    }

    @Test
    void eachKindIsATableThatSortsFiltersPagesAndKeepsItsRank() {
        String asked = "/search?q=weighted+average+price&texts.size=1";
        Document best = served.page(asked);
        String texts = "section[aria-labelledby=texts-h] ";
        assertThat(best.select(texts + "tbody tr")).hasSize(1);
        assertThat(best.select(texts + ".pages span").first().text()).isEqualTo("1–1 of 3 filings");
        Document second = served.page(best.select(texts + "a[rel=next]").attr("href"));
        assertThat(second.select(texts + "tbody td").first().text()).isEqualTo("2");
        assertThat(second.select(texts + "mark")).isNotEmpty();
        String turned = best.select(texts + "thead a:contains(Rank)").attr("href");
        Document worst = served.page(turned.replace("sort=rank", "sort=-rank"));
        assertThat(worst.select(texts + "tbody td").first().text()).isEqualTo("3");
    }

    @Test
    void theRowsOfAKindAreFilteredByWords() {
        String asked = "/search?q=qifu&filings.q=";
        assertThat(served.page(asked + "000009").select("#filings-h ~ .scroll tbody tr"))
                .hasSize(1);
        Document none = served.page(asked + "nosuchword");
        assertThat(none.select("section[aria-labelledby=filings-h] .quiet").text())
                .isEqualTo("No row has these words.");
        assertThat(none.select("section[aria-labelledby=issuers-h] tbody tr")).hasSize(1);
    }

    @Test
    void whatWasFoundIsAFileWithItsRankAndItsWords() {
        Document page = served.page("/search?q=weighted+average+price");
        String link =
                page.select("section[aria-labelledby=texts-h] .exports a").first().attr("href");
        String csv = get(link);
        assertThat(csv.lines().findFirst().orElse(""))
                .isEqualTo(
                        "Rank,Issuer,Words found,Form,Event,Filed,Reporting persons,Document,Filing");
        assertThat(csv.lines()).hasSize(4);
        assertThat(csv)
                .contains("\n1,\"Qifu Technology, Inc.\"")
                .containsIgnoringCase("weighted average price");
        assertThat(get("/search/issuers.csv?q=qifu")).contains("88557W101");
        assertThat(get("/search/persons.csv?q=ruby&persons.sort=-rank")).contains("Ruby Finance");
        assertThat(served.file("/search/filings.xlsx?q=qifu").statusCode()).isEqualTo(200);
        assertThat(served.file("/search/nothing.csv?q=qifu").statusCode()).isEqualTo(404);
    }

    @Test
    void placesThatAreNotInTheFilingAreSaidToBeUnknown() {
        for (String key : new String[] {"found:9:1-2", "found:1:5-5", "found:1:1-999999999"}) {
            assertThat(served.page("/filings/" + served.html() + "?mark=" + key).text())
                    .contains("There is no value " + key);
        }
    }

    @Test
    void whatIsNotFoundSaysWhatWasSearched() {
        assertThat(served.page("/search?q=nosuchword").select(".empty").text())
                .contains("Nothing has these words", "CUSIPs, CIKs, accession numbers");
        assertThat(served.page("/search").select(".empty").text()).contains("What to type");
        assertThat(Served.empty().page("/search?q=x").select("h2").text())
                .isEqualTo("Nothing has these words");
    }

    @Test
    void theListBelowTheBoxIsSmall() {
        HttpResponse<String> hits = served.get("/search/hits?q=ruby", "text/html");
        assertThat(hits.body()).contains("role=\"option\"").hasSizeLessThan(30_000);
        assertThat(served.get("/search/hits?q=", "text/html").body()).contains("CUSIP");
    }

    @Test
    void whatIsTypedIsShownAsTextAlone() {
        String typed = "%3Cscript%3Ealert(1)%3C/script%3E%22%27";
        for (String path : new String[] {"/search?q=", "/search/hits?q="}) {
            assertThat(served.get(path + typed, "text/html").body())
                    .doesNotContain("<script>alert");
        }
    }

    @Test
    void badQuestionsSpeak() {
        HttpResponse<String> size = served.get("/api/v1/search?q=a&size=99", "application/json");
        assertThat(size.statusCode()).isEqualTo(400);
        assertThat(size.body()).contains("size is 99; it is 1 to 50");
        HttpResponse<String> words =
                served.get("/api/v1/search?q=" + "a".repeat(201), "application/json");
        assertThat(words.body()).contains("q has 201 characters; it has at most 200");
    }

    private String get(String path) {
        HttpResponse<String> answer = served.get(path, "application/json");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }
}
