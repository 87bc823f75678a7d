package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;

/** The chain of the fixtures, of which there is Amendment No. 8 alone, in three shapes. */
class ChainApiTest {

    private final Served served = Served.fixtures();

    @Test
    void theChainTellsOfTheFilingsThatAreNotInTheStore() {
        JsonNode chain = json("/api/v1/filings/" + served.html() + "/chain");

        assertThat(chain.at("/events/0/kind").asText()).isEqualTo("gap");
        assertThat(chain.at("/events/0/words").asText())
                .isEqualTo("The original and Amendments No. 1 to 7 are not in the store.");
        assertThat(chain.at("/told/0/amendmentNumber").asInt()).isZero();
        assertThat(chain.at("/told/0/filedDate").asText()).isEqualTo("2019-12-09");
    }

    @Test
    void theScheduleSaysWhichPartsRestOnFilingsThatAreNotInTheStore() {
        JsonNode schedule = json("/api/v1/filings/" + served.html() + "/schedule");

        assertThat(numbers(schedule.path("missing"))).containsExactly(0, 1, 2, 3, 4, 5, 6, 7);
        assertThat(schedule.at("/items/0/certain").asBoolean()).isTrue();
        assertThat(schedule.at("/items/2/paragraphs/0/standing").asText())
                .isEqualTo("not_in_store");
        assertThat(schedule.at("/items/1/findings/0/code").asText())
                .isEqualTo("amended.heading-differs");
    }

    @Test
    void theChainIsComputedWithItsDueDatesAndWhatIsMissing() {
        JsonNode computed = json("/api/v1/filings/" + served.html() + "/chain/computed");

        assertThat(computed.at("/due/0/judgement").asText()).isEqualTo("NOT_LATE");
        assertThat(computed.at("/expected/0/what").asText())
                .isEqualTo("The original and Amendments No. 1 to 7 are not in the store.");
        JsonNode block = computed.at("/steps");
        assertThat(block).isNotEmpty();
        assertThat(computed.at("/steps/0/now/exact").asBoolean()).isTrue();
        assertThat(status("/api/v1/filings/nothing/chain/computed")).isEqualTo(404);
    }

    @Test
    void whatIsDueAfterANewEventIsSaid() {
        JsonNode due = json("/api/v1/filings/" + served.html() + "/due?event=2026-11-13&now=7.2");
        assertThat(due.path("standing").asText()).isEqualTo("Schedule 13D, 6.1785 %");
        assertThat(due.at("/filings/0/due").asText()).isEqualTo("2026-11-17");
        assertThat(due.at("/filings/0/sure").asBoolean()).isTrue();
        assertThat(due.at("/filings/0/rule/id").asText()).isEqualTo("T5");

        JsonNode passive = json("/api/v1/due?event=2026-11-13&schedule=g&rule=c&was=9.6&now=10.2");
        assertThat(passive.at("/filings/0/rule/citation").asText()).isEqualTo("Rule 13d-2(d)");
        assertThat(status("/api/v1/due?event=2026-11-13&now=much")).isEqualTo(400);
        assertThat(status("/api/v1/due?event=2026-11-13&rule=x")).isEqualTo(400);
    }

    @Test
    void thePageOfTheChainTellsWhatChangedAndWhatWasDue() {
        String page = served.get("/filings/" + served.html() + "/chain", "text/html").body();

        assertThat(page)
                .contains("What changed, and why")
                .contains("due dates of the chain")
                .contains("Expected, not in the store")
                .contains("not late");
    }

    @Test
    void twoFilingsAreCompared() {
        JsonNode redline = json("/api/v1/redline?from=0009999998-23-000009&to=" + served.html());

        assertThat(redline.path("cover")).isEmpty();
        assertThat(redline.at("/items/0/number").asText()).isEqualTo("1");
        assertThat(redline.at("/items/0/paragraphs/0/kind").asText()).isEqualTo("same");
    }

    @Test
    void theScheduleOnTwoDaysIsCompared() {
        String days = "/filings/" + served.html() + "/chain/redline?from=2023-05-01&to=2023-06-01";

        JsonNode redline = json(days);
        String page = served.page(days).text();

        assertThat(redline.at("/items/0/paragraphs/0/kind").asText()).isEqualTo("added");
        assertThat(page)
                .contains("Filed in between")
                .contains("13D/A")
                .contains("all text is shown as new")
                .contains("not in this comparison: the original, No. 1, No. 2");
    }

    @Test
    void whatCannotBeUnderstoodIsSaid() {
        String chain = "/filings/" + served.html() + "/chain";

        assertThat(status(chain + "?asOf=yesterday")).isEqualTo(400);
        assertThat(status("/filings/nothing/chain")).isEqualTo(404);
        assertThat(status("/api/v1/redline?from=nothing&to=nothing")).isEqualTo(404);
        assertThat(status(chain + "?asOf=2023-05-01")).isEqualTo(200);
        assertThat(status(chain + "/redline?from=2023-05-01")).isEqualTo(400);
        assertThat(status(chain + "/redline?from=2023-05-01&to=2023-04-01")).isEqualTo(400);
    }

    private JsonNode json(String path) {
        try {
            return new JsonMapper().readTree(get(path).body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private int status(String path) {
        return get(path).statusCode();
    }

    private HttpResponse<String> get(String path) {
        return served.get(path, "application/json");
    }

    private static List<Integer> numbers(JsonNode list) {
        List<Integer> numbers = new ArrayList<>();
        list.forEach(n -> numbers.add(n.asInt()));
        return numbers;
    }
}
