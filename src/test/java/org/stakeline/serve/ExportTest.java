package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpResponse;
import java.util.List;

/** Every table as a file: the rows of all pages, filtered and sorted as the page is. */
class ExportTest {

    private static final String XLSX =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Served served = Served.fixtures();

    @Test
    void tradesAreExportedInTheOrderOfThePage() {
        List<String> lines = csv("/filings/" + served.html() + "/trades.csv?trades.sort=date");
        assertThat(lines.getFirst())
                .isEqualTo(
                        "Date,Person,Side,Quantity,Unit,Average price,Low,High,Running average,In range,Trading day");
        assertThat(lines).hasSize(11);
        assertThat(lines.get(1))
                .isEqualTo(
                        "2023-05-01,Ruby Finance Holdings Ltd.,sell,174024,ADS,18.0516,17.69,18.33,18.0516,yes,yes");
    }

    @Test
    void filingsAreExportedWithStatedAndComputedPercents() {
        List<String> lines = csv("/filings.csv?sort=form&issuer=0009999901");
        assertThat(lines.subList(1, lines.size()))
                .hasSize(3)
                .allSatisfy(
                        line ->
                                assertThat(line)
                                        .contains(",8,2023-05-12,", ",88557W101,", ",6.2,6.1785,"));
    }

    @Test
    void findingsAreExportedAsFilteredWithTheirWords() {
        List<String> lines = csv("/findings.csv?code=trade.fewer-than-mandate");
        assertThat(lines).hasSize(4);
        assertThat(lines.get(1)).startsWith("info,").contains("2,469,651");
    }

    @Test
    void holdersOfAnIssuerAreExportedExactly() {
        assertThat(csv("/issuers/0009999901/holders.csv"))
                .anySatisfy(
                        line ->
                                assertThat(line)
                                        .startsWith("Ruby Finance Holdings Ltd.,")
                                        .contains(",19952136,0,19952136,0,19952136,6.2,6.1785,"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/issuers",
                "/persons",
                "/filings",
                "/findings",
                "/issuers/0009999901/holders"
            })
    void everyTableIsAWorkbookToo(String table) {
        HttpResponse<String> answer = served.get(table + ".xlsx", "*/*");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(XLSX);
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"stakeline-[a-z0-9-]+\\.xlsx\"");
        assertThat(answer.body()).startsWith("PK");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/issuers.pdf|400|a table is exported as csv or xlsx, not as \"pdf\"",
                "/issuers.csv?sort=size|400|sort is \"size\"; a list is sorted by name, filings",
                "/filings.csv?schedule=x|400|schedule is \"x\"; it is one of",
                "/findings.xlsx?level=grave|400|level is \"grave\"; it is one of error",
                "/issuers/nobody/holders.csv|404|There is no issuer nobody here.",
                "/persons/nobody/positions.csv|404|There is no person nobody here.",
                "/filings/nothing/trades.csv|404|There is no filing nothing here."
            })
    void whatCannotBeExportedIsSaid(String address, int status, String words) {
        HttpResponse<String> answer = served.get(address, "application/json");
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.body().replace("\\\"", "\"")).contains(words);
    }

    @Test
    void tradesAreNotSortedByWhatTheyDoNotHave() {
        String address = "/filings/" + served.html() + "/trades.csv?trades.sort=colour";
        HttpResponse<String> answer = served.get(address, "application/json");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains("this table is sorted by date, side, quantity, unit, price, low, high");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/issuers?sort=-filings", "/persons", "/findings?level=info"})
    void aPageLinksToItsTableAsFiles(String page) {
        for (String link : served.page(page).select(".exports a").eachAttr("href")) {
            assertThat(served.get(link, "*/*").statusCode()).as(link).isEqualTo(200);
        }
        assertThat(served.page(page).select(".exports a")).hasSize(2);
    }

    private List<String> csv(String address) {
        HttpResponse<String> answer = served.get(address, "*/*");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("text/csv; charset=utf-8");
        return answer.body().lines().toList();
    }
}
