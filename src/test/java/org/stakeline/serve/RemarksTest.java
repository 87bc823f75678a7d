package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** What people say of findings: kept as a history, through the API and the forms of the pages. */
class RemarksTest {

    private static final Set<String> USED = ConcurrentHashMap.newKeySet();

    private final Served served = Served.fixtures();
    private String finding;

    @BeforeEach
    void aFindingOfItsOwn() {
        finding =
                served
                        .page("/findings?size=200&state=open")
                        .select("tbody td:last-child a")
                        .eachAttr("href")
                        .stream()
                        .filter(USED::add)
                        .findFirst()
                        .orElseThrow()
                        .replace("/findings/", "");
    }

    @Test
    void aFindingIsExplainedAndItsHistoryKept() {
        HttpResponse<String> said =
                post(
                        "{\"state\":\"explained\",\"note\":\"Row 11 counts ADSs.\",\"author\":\"A. Lee\"}");
        assertThat(said.statusCode()).isEqualTo(201);
        assertThat(said.body())
                .contains(
                        "\"state\":\"explained\"",
                        "\"note\":\"Row 11 counts ADSs.\"",
                        "\"author\":\"A. Lee\"");
        assertThat(post("{\"state\":\"open\",\"author\":\"B. Low\"}").body())
                .contains("Row 11 counts ADSs.", "\"author\":\"B. Low\"");
        assertThat(get("/api/v1/findings/" + finding)).contains("\"state\":\"open\"");
    }

    @Test
    void whatWasSaidIsTakenBackByANewRemark() {
        post("{\"state\":\"seen\",\"author\":\"A\"}");
        post("{\"state\":\"explained\",\"note\":\"why\",\"author\":\"A\"}");
        String undone = post("{\"undo\":true,\"author\":\"B\"}").body();
        assertThat(undone.split("\"entry\":")).hasSize(4);
        assertThat(undone).containsPattern("\"state\":\"seen\",\"note\":null,\"author\":\"B\"");
        assertThat(undone).containsPattern("\"undoes\":\\d+");
    }

    @Test
    void theListIsFilteredByState() {
        post("{\"state\":\"seen\",\"author\":\"A\"}");
        String link = "/findings/" + finding;
        assertThat(served.page("/findings?state=seen&size=200").select("a[href=" + link + "]"))
                .hasSize(1);
        assertThat(served.page("/findings?state=open&size=200").select("a[href=" + link + "]"))
                .isEmpty();
        assertThat(get("/api/v1/findings?state=seen")).contains("\"state\":\"seen\"");
        assertThat(get("/findings.csv?state=seen")).contains(",seen,");
    }

    @Test
    void aRemarkOnAnOldStateIsRefused() {
        post("{\"state\":\"seen\",\"author\":\"A\"}");
        HttpResponse<String> late =
                post("{\"state\":\"explained\",\"note\":\"x\",\"author\":\"B\",\"after\":0}");
        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(late.body()).contains("Somebody else has said something of this finding since");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"author\":\"A\"}|400|state is missing; it is one of open, seen, explained",
                "{\"state\":\"wrong\",\"author\":\"A\"}|400|state is \\\"wrong\\\"; it is one of",
                "{\"state\":\"explained\",\"author\":\"A\"}|400|note is missing; an explained",
                "{\"state\":\"seen\"}|400|author is missing; it is the name of whoever",
                "{\"state\":\"seen\",\"author\":\" \"}|400|author is missing",
                "{\"undo\":true,\"author\":\"A\"}|409|Nothing was said of this finding yet",
                "no JSON|400|detail"
            })
    void aBadRemarkIsAnsweredWithWhatIsWanted(String body, int status, String words) {
        HttpResponse<String> answer = post(body);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body()).contains(words);
    }

    @Test
    void tooLongAndUnknownAreSaid() {
        String note = "x".repeat(2001);
        assertThat(post("{\"state\":\"seen\",\"author\":\"A\",\"note\":\"" + note + "\"}").body())
                .contains("note has 2001 characters; it has at most 2000");
        finding = "0009999998-23-000009/9999";
        HttpResponse<String> answer = post("{\"state\":\"seen\",\"author\":\"A\"}");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("There is no finding 0009999998-23-000009/9999 here.");
    }

    @Test
    void theFormSaysItWithoutScriptAndShowsHostileWordsAsText() {
        HttpResponse<String> said =
                form("state=explained&note=%3Cscript%3Ealert(1)%3C%2Fscript%3E&author=M%C3%BCller");
        assertThat(said.statusCode()).isEqualTo(303);
        assertThat(said.headers().firstValue("Location"))
                .contains("/findings/" + finding + "#said");
        assertThat(said.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("M%C3%BCller", "SameSite=Strict")
                .containsIgnoringCase("HttpOnly");
        var page = served.page("/findings/" + finding);
        assertThat(page.select("#said").text()).contains("<script>alert(1)</script>", "Müller");
        assertThat(page.select("script")).allMatch(script -> script.hasAttr("src"));
    }

    @ParameterizedTest
    @CsvSource({"Origin,http://evil.example", "Sec-Fetch-Site,cross-site", "Origin,null"})
    void anotherSitesPageCannotSayAnything(String name, String value) {
        HttpResponse<String> answer =
                send(
                        "state=seen&author=A",
                        "application/x-www-form-urlencoded",
                        Map.of(name, value));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(get("/api/v1/findings/" + finding)).contains("\"history\":[]");
    }

    @Test
    void thePageShowsBothSidesWithTheirWords() {
        var line =
                served.page("/findings?code=trade.fewer-than-mandate").select("tbody tr").first();
        var page = served.page(line.select("td:last-child a").attr("href"));
        assertThat(page.select("#words-h + figure, figure.place blockquote").text())
                .contains("2,469,651");
        assertThat(page.select("figcaption").first().text()).contains("characters");
    }

    private HttpResponse<String> post(String json) {
        return served.send(
                HttpRequest.newBuilder(
                                URI.create(
                                        served.address("/api/v1/findings/" + finding + "/remarks")))
                        .header("Content-Type", "application/json")
                        .header("Accept", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(json))
                        .build());
    }

    private HttpResponse<String> form(String fields) {
        return send(fields, "application/x-www-form-urlencoded", Map.of("Accept", "text/html"));
    }

    private HttpResponse<String> send(String body, String type, Map<String, String> headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(
                                URI.create(served.address("/findings/" + finding + "/remarks")))
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return served.send(request.build());
    }

    private String get(String path) {
        return served.get(path, "application/json, */*").body();
    }
}
