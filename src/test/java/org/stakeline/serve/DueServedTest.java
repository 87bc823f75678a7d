package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;

/** The pages of due dates over made-up chains. */
class DueServedTest {

    private final Served served = Served.manyChains();

    @Test
    void aMonthShowsWhatWasFiledAndTheDaysOnWhichNothingCanBe() {
        Document page = served.page("/due?month=2023-05");
        assertThat(page.select(".month td:has(time[datetime=2023-05-15]) li").text())
                .contains("filed Qifu Technology, Inc., SC 13D/A No. 8");
        assertThat(page.select(".month td:has(time[datetime=2023-05-29])").text())
                .contains("Memorial Day");
        assertThat(page.select(".month td.closed time[datetime=2023-05-13]")).hasSize(1);
        assertThat(page.select("a[rel=next]").attr("href")).isEqualTo("/due?month=2023-06#month-h");
    }

    @Test
    void anEmptyMonthLeadsToTheNewestBefore() {
        Document page = served.page("/due?month=1999-01");
        assertThat(page.text()).contains("Nothing was due or filed in this month.");
        assertThat(served.page("/due?month=2023-07").select(".filter a[href*=2023-05]")).hasSize(1);
    }

    @Test
    void whatIsJudgedIsSaidInTheWordsThatAreNoVerdict() {
        for (JsonNode row : json("/due?size=200").path("rows")) {
            assertThat(row.path("kind").asText())
                    .isIn(
                            "NOT_LATE",
                            "FILED_AFTER_COMPUTED_DUE_DATE",
                            "CANNOT_BE_SAID",
                            "MISSING",
                            "PERHAPS_MISSING");
        }
        Document late = served.page("/due?show=late");
        assertThat(late.select("td .judged"))
                .isNotEmpty()
                .allSatisfy(
                        judged ->
                                assertThat(judged.text())
                                        .startsWith("filed after the computed due date, by "));
    }

    @Test
    void whatOughtToBeThereStandsBesideTheFilingThatTellsOfIt() {
        Document page = served.page("/due?show=missing");
        assertThat(page.select("tbody th .of").eachText())
                .isNotEmpty()
                .allMatch(w -> w.startsWith("beside SC"));
        assertThat(page.select("td .judged").eachText())
                .allMatch(w -> w.contains("not in the store"));
    }

    @Test
    void whatStandsIsDueAgainInTimeToCome() {
        JsonNode row = json("/due?show=coming").at("/rows/0");
        assertThat(row.path("kind").asText()).isEqualTo("STANDING");
        assertThat(row.path("due").asText()).matches("20\\d\\d-(02|05|08|11)-1[3-9]");
    }

    @Test
    void theListIsAFileToo() {
        String csv = served.get("/due.csv?show=missing&sort=issuer", "*/*").body();
        assertThat(csv).startsWith("Form,Amendment No.,Issuer,").contains("not in the store");
        assertThat(served.get("/due.xlsx", "*/*").body()).startsWith("PK");
    }

    @Test
    void anEventIsAnsweredFromTheLastFiling() {
        String address = "/due/next?filing=" + served.html() + "&event=2026-11-02&now=4.9";
        Document page = served.page(address);
        assertThat(page.select("tbody td").first().text()).startsWith("4 Nov 2026 (Wed)");
        assertThat(page.text()).contains("Rule 13d-2(a)").contains("Called for:");
        assertThat(json(address))
                .isEqualTo(
                        json("/api/v1/filings/" + served.html() + "/due?event=2026-11-02&now=4.9"));
        String csv = served.get(address.replace("/next?", "/next/filings.csv?"), "*/*").body();
        assertThat(csv.lines().toList().get(1)).startsWith("2026-11-04,");
    }

    @Test
    void aHolderOfSeveralIsAskedWhichFilingIsMeant() {
        String person = served.page("/persons?q=birch").select("tbody a").attr("href");
        Document page = served.page(served.page(person).select("a[href*=/due/next]").attr("href"));
        assertThat(page.select("input[name=filing], select[name=filing]")).hasSize(1);
        assertThat(page.select("input[name=event]")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/due?show=wrong|400|show is \"wrong\"; it is one of late, missing",
                "/due?from=may|400|from is \"may\"; it is a day as in",
                "/due?sort=size|400|sort is \"size\"; a list is sorted by due, event, filed",
                "/due/next?event=soon|400|event is \"soon\"; it is a day as in",
                "/due/next?event=2026-11-02&now=-1|400|now is \"-1\"; it is a percent as in 9.6",
                "/due/next|400|event is missing",
                "/due/next?filing=nothing&event=2026-11-02|404|There is no filing nothing here."
            })
    void whatCannotBeUnderstoodIsSaid(String address, int status, String words) {
        var answer = served.get(address, "application/json");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().replace("\\\"", "\"")).contains(words);
    }

    private JsonNode json(String path) {
        try {
            return new JsonMapper().readTree(served.get(path, "application/json").body());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
