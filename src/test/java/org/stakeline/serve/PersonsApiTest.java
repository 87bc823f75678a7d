package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;

/** Persons, joined, parted and withdrawn through the API, and what is refused. */
class PersonsApiTest {

    private static final String JSON = "application/json";
    private static Served served;

    @BeforeAll
    static void serve() {
        served = Served.another();
    }

    @Test
    void personsAreSearchedAndPaged() {
        JsonNode list = json("/api/v1/persons?size=1&sort=-filings");
        assertThat(list.path("total").asInt()).isEqualTo(2);
        assertThat(list.at("/links/next").asText())
                .isEqualTo("/api/v1/persons?size=1&sort=-filings&page=2");
        assertThat(json("/api/v1/persons?q=fountain").path("total").asInt()).isEqualTo(1);
        assertThat(json("/api/v1/persons?q=nobody").path("rows")).isEmpty();
    }

    @Test
    void aPersonHasItsSpellingsWithTheirFilingsAndRoles() {
        JsonNode person = json("/api/v1/persons/" + id("ruby"));
        JsonNode spelling = person.at("/spellings/0");
        assertThat(spelling.path("printed").asText()).isEqualTo("Ruby Finance Holdings Ltd.");
        assertThat(spelling.at("/roles/0").asText()).isEqualTo("CO");
        assertThat(person.path("spellings")).hasSize(2);
        assertThat(spelling.path("filings")).hasSize(2);
        JsonNode judgement = person.at("/judgements/0");
        assertThat(judgement.path("verdict").asText()).isEqualTo("same");
        assertThat(judgement.path("author").asText()).isEqualTo("Stakeline test");
        assertThat(judgement.at("/features/0/name").asText()).isEqualTo("name");
        assertThat(judgement.at("/features/0/speaks").asText()).isEqualTo("for");
        assertThat(person.at("/positions/0/percent").asText()).isEqualTo("6.2");
    }

    @Test
    void twoPersonsAreJoinedPartedAndJoinedAgain() {
        String ruby = id("ruby");
        String fountain = id("fountain");
        HttpResponse<String> made = judge(ruby, fountain, "same", "A. Counsel", "one house");
        JsonNode judgement = read(made);
        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(made.headers().firstValue("Location")).contains(judgement.path("link").asText());
        assertThat(judgement.path("byHand").asBoolean()).isTrue();
        assertThat(judgement.path("verdict").asText()).isEqualTo("same");

        JsonNode joined = json("/api/v1/persons/" + ruby);
        assertThat(joined.path("spellings")).hasSize(3);
        assertThat(joined.path("positions")).hasSize(2);
        assertThat(joined.at("/judgements/0/reason").asText()).isEqualTo("one house");
        assertThat(json("/api/v1/persons").path("total").asInt()).isEqualTo(1);
        assertThat(json("/api/v1/persons/" + fountain).at("/person/id"))
                .isEqualTo(joined.at("/person/id"));

        HttpResponse<String> contradiction =
                judge(ruby, fountain, "different", "B. Counsel", "two houses");
        assertThat(contradiction.statusCode()).isEqualTo(409);
        assertThat(detail(contradiction))
                .startsWith("Judgement " + judgement.path("number").asInt() + ", which A. Counsel")
                .contains("the same person: \"one house\"");

        String withdrawal = judgement.path("link").asText() + "/withdrawal";
        Map<String, String> back = Map.of("author", "B. Counsel", "reason", "two houses");
        assertThat(read(post(withdrawal, back)).at("/withdrawn/author").asText())
                .isEqualTo("B. Counsel");
        assertThat(json("/api/v1/persons").path("total").asInt()).isEqualTo(2);
        HttpResponse<String> again = post(withdrawal, back);
        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(detail(again)).contains("was withdrawn on", "by B. Counsel already");
        assertThat(json("/api/v1/persons/" + ruby + "/judgements")).hasSize(2);
        assertThat(json("/api/v1/persons/" + ruby).path("judgements")).hasSize(1);
    }

    @Test
    void whatIsMissingOrUnknownIsSaid() {
        String ruby = id("ruby");
        assertThat(detail(judge(ruby, id("fountain"), "same", "", "why")))
                .isEqualTo("A judgement by hand has an author: say who you are.");
        assertThat(detail(judge(ruby, id("fountain"), "same", "A", " ")))
                .isEqualTo("A judgement by hand has a reason: say why.");
        assertThat(detail(judge(ruby, id("fountain"), "perhaps", "A", "why")))
                .isEqualTo("verdict is \"perhaps\"; it is one of same, different, undecided");
        HttpResponse<String> unknown = judge(ruby, "n0", "same", "A", "why");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(detail(unknown)).isEqualTo("There is no spelling or person n0 here.");
        assertThat(detail(served.get("/api/v1/persons/n0", JSON)))
                .isEqualTo("There is no person n0 here.");
        assertThat(detail(served.get("/api/v1/judgements/99", JSON)))
                .isEqualTo("There is no judgement 99 here.");
        assertThat(
                        detail(
                                post(
                                        "/api/v1/judgements/99/withdrawal",
                                        Map.of("author", "A", "reason", "b"))))
                .isEqualTo("There is no judgement 99 here.");
        assertThat(post("/api/v1/judgements", Map.of("verdict", "same")).statusCode())
                .isEqualTo(400);
    }

    @Test
    void aFormOfAnotherSiteChangesNothing() {
        String path = "/persons/" + id("ruby") + "/join";
        String body = "chosen=" + id("fountain") + "&author=A&reason=b";
        for (String[] header :
                new String[][] {
                    {"Sec-Fetch-Site", "cross-site"},
                    {"Sec-Fetch-Site", "same-site"},
                    {"Origin", "https://elsewhere.example"},
                    {"Origin", "null"}
                }) {
            HttpResponse<String> response = form(path, body, header);
            assertThat(response.statusCode()).as(String.join(" ", header)).isEqualTo(403);
        }
        assertThat(form(path, body, new String[] {"Sec-Fetch-Site", "cross-site"}).body())
                .contains("sent from a page of another site");
        assertThat(json("/api/v1/persons").path("total").asInt()).isEqualTo(2);
    }

    @Test
    void aFormThatIsNotWholeIsGivenBackWithWhatWasFilledIn() {
        String ruby = id("ruby");
        HttpResponse<String> response =
                form(
                        "/persons/" + ruby + "/join",
                        "chosen=" + id("fountain") + "&author=&reason=One+house&with=fountain",
                        new String[] {"Sec-Fetch-Site", "same-origin"});
        assertThat(response.statusCode()).isEqualTo(400);
        Document page = org.jsoup.Jsoup.parse(response.body());
        assertThat(page.select("[role=alert]").text())
                .isEqualTo("Not done. A judgement by hand has an author: say who you are.");
        assertThat(page.select("form[action$=join] input[name=reason]").attr("value"))
                .isEqualTo("One house");
        assertThat(page.select("input[type=radio][checked]").attr("value"))
                .isEqualTo(id("fountain"));
    }

    @Test
    void wherePersonsWereBeforeLeadsToThem() {
        String ruby = id("ruby");
        assertThat(served.get("/holders/" + ruby, "text/html").headers().firstValue("Location"))
                .contains("/persons/" + ruby);
        assertThat(served.get("/holders?q=a", "text/html").headers().firstValue("Location"))
                .contains("/persons?q=a");
    }

    private static String id(String words) {
        return json("/api/v1/persons?q=" + words).at("/rows/0/id").asText();
    }

    private static HttpResponse<String> judge(
            String one, String other, String verdict, String author, String reason) {
        return post(
                "/api/v1/judgements",
                Map.of(
                        "one", one, "other", other, "verdict", verdict, "author", author, "reason",
                        reason));
    }

    private static HttpResponse<String> post(String path, Map<String, String> body) {
        try {
            return served.send(
                    HttpRequest.newBuilder(URI.create(served.address(path)))
                            .header("Content-Type", JSON)
                            .header("Accept", JSON)
                            .POST(
                                    HttpRequest.BodyPublishers.ofString(
                                            new JsonMapper().writeValueAsString(body)))
                            .build());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static HttpResponse<String> form(String path, String body, String[] header) {
        return served.send(
                HttpRequest.newBuilder(URI.create(served.address(path)))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .header("Accept", "text/html")
                        .header(header[0], header[1])
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build());
    }

    private static JsonNode json(String path) {
        return read(served.get(path, JSON));
    }

    private static JsonNode read(HttpResponse<String> response) {
        try {
            return new JsonMapper().readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String detail(HttpResponse<String> response) {
        return read(response).path("detail").asText();
    }
}
