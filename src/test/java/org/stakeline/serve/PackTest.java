package org.stakeline.serve;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakeline.serve.export.Pdf;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;

/** Evidence packs: the page's values with their quotations and steps, on paper. */
class PackTest {

    private static final Instant NOON = Instant.parse("2024-03-01T12:00:00Z");

    private final Served served = Served.fixtures();

    @ParameterizedTest
    @MethodSource("org.stakeline.serve.Served#shapes")
    void aFilingsPackHasItsValuesStepsAndQuotations(String id) throws IOException {
        String text = text(pack("/filings/" + id + "/pack.pdf").body());
        assertThat(text)
                .contains("Qifu Technology, Inc.", "Schedule 13D, Amendment No. 8")
                .contains("19,952,136", "322,929,669", "6.2%", "6.1785 %", "9,976,068 ADSs")
                .contains("1,740,249", "30,321,558.4709", "23,432,634", "7.2563 %")
                .contains("729,402 fewer than the \"up to 2,469,651 ADSs\"")
                .contains("Steps of the computations", "Quotations", "characters ")
                .contains("SHA-256 of the file as received", "Stakeline test, ", "Page 1 of ")
                .doesNotContain("&nbsp;", "</td>");
    }

    @Test
    void theQuotationIsThatOfThePage() throws IOException {
        String page = "/filings/" + served.html() + "?mark=/persons/0/aggregate";
        String place = served.page(page).select(".place figcaption").first().text();
        String characters = place.replaceAll("(?s).*characters ([\\d,]+–[\\d,]+).*", "$1");
        assertThat(characters).matches("[\\d,]+–[\\d,]+");
        assertThat(text(pack("/filings/" + served.html() + "/pack.pdf").body()))
                .contains("characters " + characters.replace(",", ""));
    }

    @Test
    void aChainsPackHasAllItsFilings() throws IOException {
        HttpResponse<byte[]> pack = pack("/filings/" + served.html() + "/chain/pack.pdf");
        assertThat(text(pack.body())).contains("one schedule and its amendments", "19,952,136");
        assertThat(pack.headers().firstValue("Content-Disposition").orElseThrow())
                .matches("attachment; filename=\"stakeline-evidence-[0-9a-z-]+-chain\\.pdf\"");
    }

    @Test
    void whatWasSaidOfAFindingIsOnPaperAndHostileWordsAreWords() throws IOException {
        String id = "0009999998-23-000009";
        served.send(
                HttpRequest.newBuilder(
                                URI.create(served.address("/api/v1/findings/" + id + "/0/remarks")))
                        .header("Content-Type", "application/json")
                        .POST(
                                HttpRequest.BodyPublishers.ofString(
                                        "{\"state\":\"explained\",\"author\":\"A. <b>Lee\",\"note\":\"</p><script>alert(1)</script>&amp;\\u0001 控\"}"))
                        .build());
        assertThat(text(pack("/filings/" + id + "/pack.pdf").body()))
                .contains("A. <b>Lee", "</p><script>alert(1)</script>&amp;", "[U+63A7]");
    }

    @Test
    void theSamePageAtTheSameTimeIsTheSameFile() throws IOException {
        String page =
                "<html><head><title>t</title><style>* { font-family: Stakeline; }</style></head>"
                        + "<body><p>Ωμέγα ≠ 5 – “x”</p></body></html>";
        byte[] first = Pdf.of(page, "t", NOON);
        assertThat(Pdf.of(page, "t", NOON)).isEqualTo(first);
        assertThat(Pdf.of(page, "t", NOON.plusSeconds(1))).isNotEqualTo(first);
        assertThat(text(first)).contains("Ωμέγα ≠ 5 – “x”");
    }

    @Test
    void aPdfLoadsNothing() throws IOException {
        String page =
                "<html><head><link rel=\"stylesheet\" href=\"file:///etc/passwd\"/></head>"
                        + "<body><img src=\"http://127.0.0.1:1/x.png\"/><p>words</p></body></html>";
        assertThat(text(Pdf.of(page, "t", NOON))).contains("words");
    }

    @Test
    void thereIsNoPackOfAFilingThatIsNotThere() {
        assertThat(served.get("/filings/nothing/pack.pdf", "application/json").body())
                .contains("There is no filing nothing here.");
        assertThat(served.get("/filings/nothing/chain/pack.pdf", "*/*").statusCode())
                .isEqualTo(404);
    }

    private HttpResponse<byte[]> pack(String path) {
        HttpResponse<byte[]> answer = served.file(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        return answer;
    }

    // runs of white space as one, so that the breaks of lines do not matter
    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }
}
