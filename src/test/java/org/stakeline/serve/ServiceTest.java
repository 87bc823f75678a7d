package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

/** Lists, errors, headers and the API's description. */
class ServiceTest {

    private final Served served = Served.fixtures();

    @Test
    void anEmptyStoreSaysHowToBegin() {
        Document start = Served.empty().page("/");
        assertThat(start.select("h1").text()).isEqualTo("Nothing has been ingested yet");
        assertThat(start.select("pre").eachText())
                .contains("java -jar target/stakeline.jar ingest fixtures/qifu");
    }

    @Test
    void theStartPageListsWhatWasIngested() {
        Document start = served.page("/");
        assertThat(start.select("tbody tr")).hasSize(3);
        assertThat(start.select("tbody tr").text())
                .contains("Qifu Technology, Inc.", "SC 13D/A No. 8", "6.2%", "6.1785 %");
    }

    @Test
    void aListIsSearchedSortedAndPaged() throws IOException {
        JsonNode list = json("/api/v1/filings?q=88557w101&sort=-event&size=2");
        assertThat(list.path("rows")).hasSize(2);
        assertThat(list.path("total").asInt()).isEqualTo(3);
        assertThat(list.at("/links/next").asText())
                .isEqualTo("/api/v1/filings?q=88557w101&size=2&sort=-event&page=2");
        assertThat(json(list.at("/links/next").asText()).path("rows")).hasSize(1);
        assertThat(json("/api/v1/filings?q=0009999998-23-000009").path("rows")).hasSize(1);
        assertThat(served.page("/?q=nobody").select(".empty h2").text())
                .isEqualTo("No filing has these words");
    }

    @Test
    void anIssuerHasItsHoldersAndShareCounts() throws IOException {
        JsonNode issuer = json("/api/v1/issuers/0009999901");
        assertThat(issuer.at("/holders/0/aggregate").asText()).isEqualTo("19952136");
        assertThat(issuer.at("/holders/0/computed/shown").asText()).isEqualTo("6.1785");
        Document page = served.page("/issuers/0009999901");
        assertThat(page.select("main").text())
                .contains(
                        "88557W101",
                        "1 ADS = 2 shares",
                        "322,929,669",
                        "28 Feb 2023 (Tue)",
                        "6.1785 %",
                        "12 May 2023 (Fri)");
    }

    @Test
    void aPersonHasItsPositions() throws IOException {
        String id = json("/api/v1/persons?q=ruby").at("/rows/0/id").asText();
        assertThat(json("/api/v1/persons/" + id).at("/positions/0/percent").asText())
                .isEqualTo("6.2");
        assertThat(served.page("/persons/" + id).select("main").text())
                .contains("Qifu Technology, Inc.", "19,952,136");
    }

    @Test
    void findingsAreFilteredAndLinkedToTheirWords() throws IOException {
        JsonNode list = json("/api/v1/findings?level=inconsistency&code=earlier.not-listed");
        assertThat(list.path("total").asInt()).isEqualTo(3);
        String link = list.at("/rows/0/link").asText();
        assertThat(served.page(link).select("mark")).isNotEmpty();
        assertThat(served.page("/findings?code=earlier.not-listed").select("tbody tr")).hasSize(3);
    }

    @Test
    void findingsAreFilteredByWordsOnThePageAsJsonAndAsAFile() throws IOException {
        String asked = "?q=TOLD+OF&level=info";
        Document page = served.page("/findings" + asked);
        assertThat(page.select("main input[name=q]").attr("value")).isEqualTo("TOLD OF");
        assertThat(page.select("tbody td.wide").eachText())
                .isNotEmpty()
                .allMatch(message -> message.contains("told of"));
        assertThat(page.select("thead a, option[selected], .exports a").outerHtml())
                .contains("q=TOLD+OF");
        JsonNode list = json("/findings" + asked);
        assertThat(list.path("total").asInt()).isEqualTo(page.select("tbody tr").size());
        assertThat(list.at("/links/self").asText()).contains("q=TOLD+OF", "level=info");
        String csv = served.get("/findings.csv" + asked, "*/*").body();
        assertThat(csv.lines()).hasSize(1 + list.path("total").asInt());
        assertThat(served.page("/findings?q=nobody+said+this").select(".quiet").text())
                .startsWith("No finding has these words");
    }

    @Test
    void openFindingsThatSayTheSameAreOneLineOnTheStartPage() throws IOException {
        Document start = served.page("/");
        assertThat(start.select(".open li > a").eachText()).isNotEmpty().doesNotHaveDuplicates();
        Element several = start.select(".open li:has(.of a)").first();
        assertThat(several).isNotNull();
        assertThat(several.select(".of").text())
                .matches(
                        "(\\d) findings in \\1 filings, the newest in Qifu Technology, Inc., SC 13D/A, event .*");
        int number = Integer.parseInt(several.select(".of").text().substring(0, 1));
        JsonNode all = json(several.select(".of a").attr("href"));
        assertThat(all.path("total").asInt()).isEqualTo(number);
        assertThat(served.page(several.select("> a").attr("href")).text())
                .contains(several.select("> a").text());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/filings/0009999998-23-000008",
                "/issuers",
                "/issuers/0009999901",
                "/persons",
                "/findings"
            })
    void aPageIsJsonAtTheSameAddress(String path) throws IOException {
        assertThat(type(served.get(path, "application/json"))).isEqualTo("application/json");
        assertThat(json(path).isObject()).isTrue();
        assertThat(type(served.get(path, "*/*"))).startsWith("text/html");
        assertThat(type(served.get(path, "text/html,application/xhtml+xml,*/*;q=0.8")))
                .startsWith("text/html");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/api/v1/nothing | 404 | There is nothing at /api/v1/nothing.",
                "/api/v1/filings/x | 404 | There is no filing x here.",
                "/api/v1/filings/0009999998-23-000008/documents/9 | 404 | There is no document 9 (there are 3) here.",
                "/api/v1/filings?size=900 | 400 | size is 900; it is 1 to 200",
                "/api/v1/filings?page=0 | 400 | page is 0; it is 1 or more",
                "/api/v1/filings?schedule=z | 400 | schedule is \"z\"; it is one of d, g",
                "/api/v1/findings?sort=colour | 400 | sort is \"colour\"; a list is sorted by level, code, issuer, known, event, "
                        + "with a minus before the name to turn the order",
            })
    void everyErrorIsAProblemDetail(String path, int status, String detail) throws IOException {
        HttpResponse<String> response = served.get(path, "application/json");
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(type(response)).isEqualTo("application/problem+json");
        JsonNode problem = new JsonMapper().readTree(response.body());
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("detail").asText()).isEqualTo(detail);
        assertThat(problem.path("instance").asText()).isEqualTo(path.replaceFirst("\\?.*", ""));
        assertThat(problem.path("type").asText()).isEqualTo("about:blank");
    }

    @Test
    void aNumberThatIsNoneIsSaidToBeNone() throws IOException {
        HttpResponse<String> response = served.get("/api/v1/filings?page=two", "application/json");
        assertThat(response.statusCode()).isEqualTo(400);
        assertThat(response.body()).contains("page", "two");
    }

    @Test
    void wrongMethodsAndWrongTypesAreProblemsToo() {
        HttpRequest.Builder post =
                HttpRequest.newBuilder(URI.create(served.address("/api/v1/filings")));
        HttpResponse<String> method =
                served.send(
                        post.POST(HttpRequest.BodyPublishers.ofString("{}"))
                                .header("Content-Type", "application/json")
                                .build());
        assertThat(method.statusCode()).isEqualTo(405);
        assertThat(type(method)).isEqualTo("application/problem+json");
        HttpResponse<String> accept = served.get("/api/v1/filings", "image/png");
        assertThat(accept.statusCode()).isEqualTo(406);
        assertThat(type(accept)).isEqualTo("application/problem+json");
    }

    @Test
    void aBrowserGetsAPageThatSaysWhatToDo() {
        HttpResponse<String> response = served.get("/filings/x", "text/html");
        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).contains("There is no filing x here.", "list of filings");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/filings/0009999998-23-000008",
                "/nothing",
                "/assets/stakeline.js",
                "/api/v1/filings"
            })
    void nothingFromElsewhereIsLoadedOrRun(String path) {
        HttpResponse<String> response = served.get(path, "text/html,*/*");
        assertThat(header(response, "Content-Security-Policy"))
                .startsWith("default-src 'none'; script-src 'self'; style-src 'self';")
                .contains("frame-ancestors 'none'")
                .doesNotContain("unsafe");
        assertThat(header(response, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(response, "Referrer-Policy")).isEqualTo("same-origin");
    }

    @Test
    void thePagesHaveNoScriptOrStyleWithinThem() {
        Document page = served.page("/filings/" + served.html() + "?mark=/persons/0/aggregate");
        assertThat(page.select("script:not([src]), style, [style], [onclick]")).isEmpty();
        assertThat(page.select("script, link, img").eachAttr("src"))
                .allMatch(src -> src.startsWith("/assets/") || src.startsWith("/webjars/"));
    }

    @Test
    void theApiIsDescribedAndShownFromTheJar() {
        assertThat(served.get("/swagger/stakeline-v1.yml", "*/*").body())
                .contains("/api/v1/filings/{id}/computed", "title: Stakeline");
        HttpResponse<String> page = served.get("/swagger-ui/", "text/html");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("https://unpkg.com", "https://cdn");
    }

    @Test
    void healthAndMetricsAreTold() {
        assertThat(served.get("/health", "application/json").body()).contains("UP");
        assertThat(served.get("/prometheus", "text/plain").body()).contains("jvm_memory");
    }

    private JsonNode json(String path) throws IOException {
        return new JsonMapper().readTree(served.get(path, "application/json").body());
    }

    private static String type(HttpResponse<?> response) {
        return header(response, "Content-Type");
    }

    private static String header(HttpResponse<?> response, String name) {
        return response.headers().firstValue(name).orElse("");
    }
}
