package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.StreamSupport;

/** Chains of control of made-up filings, through the API and as pages. */
class ControlTest {

    private static final String FUND = "Meadow Venture Partners VII, L.P.";

    private final Served served = Served.control();

    private JsonNode json(String path) {
        try {
            return new JsonMapper().readTree(served.get(path, "application/json").body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> texts(JsonNode nodes, String field) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.path(field).asText())
                .toList();
    }

    private String holder(String name) {
        return json("/api/v1/persons?size=100&q=" + name.replace(" ", "+"))
                .at("/rows/0/id")
                .asText();
    }

    @Test
    void aFilingsGraphIsThere() {
        JsonNode control = json("/api/v1/filings/0009999997-24-000004/control");
        assertThat(texts(control.at("/chain/ties"), "kind"))
                .containsExactly("trustee", "trustee", "owner", "director_or_officer");
        assertThat(texts(control.at("/graph/chains"), "words"))
                .containsExactly(
                        "Thea Larch → trustee of The Larch Family Trust → owns 75 % of Larch Holdings LLC "
                                + "→ holds 2,345,678 shares",
                        "Thea Larch → director or officer of Larch Holdings LLC → holds 2,345,678 shares",
                        "Tom Larch → trustee of The Larch Family Trust → owns 75 % of Larch Holdings LLC "
                                + "→ holds 2,345,678 shares");
    }

    @Test
    void aHoldersTiesHaveTheirFilingsAndDays() {
        JsonNode control = json("/api/v1/persons/" + holder(FUND) + "/control");
        assertThat(texts(control.path("persons"), "name"))
                .contains(FUND, "Ann Able", "Ben Best", "Cora Cole");
        JsonNode gone =
                StreamSupport.stream(control.path("ties").spliterator(), false)
                        .filter(tie -> !tie.path("ending").isNull())
                        .findFirst()
                        .orElseThrow();
        assertThat(gone.at("/kind").asText()).isEqualTo("managing_member");
        assertThat(gone.at("/first/filing").asText()).isEqualTo("0009999997-21-000001");
        assertThat(gone.at("/first/eventDate").asText()).isEqualTo("2021-03-01");
        assertThat(gone.at("/said/0/sentence").asText())
                .isEqualTo("Ann Able, Ben Best and Cora Cole are the managing members of MM VII.");
        assertThat(gone.at("/said/0/spans")).isNotEmpty();
        assertThat(gone.at("/ending/kind").asText()).isEqualTo("said_otherwise");
        assertThat(gone.at("/ending/source/filing").asText()).isEqualTo("0009999997-22-000002");
    }

    @Test
    void aHoldersChainIsThatOfTheDayThatIsAskedFor() {
        String address = "/api/v1/persons/" + holder(FUND) + "/control";
        assertThat(json(address).path("above")).hasSize(3);
        assertThat(json(address + "?asOf=2022-06-13").path("above")).hasSize(4);
        JsonNode before = json(address + "?asOf=2020-01-01");
        assertThat(before.path("person").isNull()).isTrue();
        assertThat(before.path("ties")).isEmpty();
    }

    @Test
    void thePageOfAHolderShowsFromTheTopDownWhatTheFilingsSay() {
        Document page = served.page("/persons/" + holder(FUND) + "/control");
        Element wide = page.selectFirst(".diagram.wide svg");
        assertThat(String.join(" ", wide.select("text.name").eachText()))
                .startsWith("Ann Able Ben Best Meadow Management VII, L.L.C. " + FUND)
                .doesNotContain("Cora Cole");
        assertThat(wide.select("a[href^=/persons/]")).isNotEmpty();
        assertThat(page.select(".chain").text())
                .contains("Ann Able managing member of Meadow Management VII, L.L.C.")
                .contains("first said for the event of 1 Mar 2021 (Mon) in SC 13D");
        assertThat(page.select("section[aria-labelledby=ended-h] .remark").text())
                .contains("SC 13D/A No. 1 names Ann Able; Ben Best");
        for (Element link : page.select("main a[href^=/]")) {
            assertThat(served.get(link.attr("href"), "text/html").statusCode())
                    .as(link.attr("href"))
                    .isEqualTo(200);
        }
    }

    @Test
    void thePageOfAFilingLeadsFromEachLinkToItsWords() {
        Document page = served.page("/filings/0009999997-22-000002/control");
        Element label =
                page.select(".diagram.wide a[href*=mark]").stream()
                        .filter(a -> a.select("text").text().equals("general partner"))
                        .findFirst()
                        .orElseThrow();
        assertThat(label.selectFirst("title").text())
                .isEqualTo("MM VII is the general partner of each of MVP VII, MA VII and MF VII.");
        Document words = served.page(label.attr("href"));
        assertThat(words.select("#evidence-text mark").text()).contains("general partner of each");
        assertThat(page.select(".chain .of").text()).contains("by 2 filings");
    }

    @Test
    void theFilingsOwnPageLinksItsPersonsAndMarksItsSentences() {
        Document page = served.page("/filings/0009999997-23-000003");
        Element diagram = page.selectFirst("#control .diagram.wide svg");
        assertThat(diagram.select("a[href^=/persons/]")).hasSize(10);
        assertThat(diagram.select("a[data-mark]")).hasSize(10);
        assertThat(diagram.select("title").first().text()).isNotEmpty();
        assertThat(page.select("#control .diagram.narrow svg").attr("width")).matches("1\\d\\d");
    }

    @Test
    void whatIsNotThereAndWhatIsNoDayAreSaid() {
        assertThat(served.get("/persons/nobody/control", "text/html").statusCode()).isEqualTo(404);
        assertThat(served.get("/filings/none/control", "text/html").statusCode()).isEqualTo(404);
        assertThat(served.get("/persons/x/control?asOf=soon", "text/html").statusCode())
                .isEqualTo(400);
        assertThat(served.get("/filings/0009999997-24-000004/control", "application/json").body())
                .contains("\"chains\"");
    }
}
