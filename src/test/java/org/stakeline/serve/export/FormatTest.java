package org.stakeline.serve.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.stakeline.serve.page.Cell;
import org.stakeline.serve.page.Sheet;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/** Tables as files: exact, and nothing in them that a spreadsheet would run. */
class FormatTest {

    @Test
    void csvKeepsEveryPlaceAndLeavesEmptyWhatIsNotStated() {
        assertThat(csv(number("6.20"), number("30321558.4709"), Cell.words(""), Cell.figure("<1")))
                .isEqualTo("6.20,30321558.4709,,<1");
        assertThat(csv(number("-5"), number("0.0000001"), number("123456789012345678.25")))
                .isEqualTo("-5,0.0000001,123456789012345678.25");
        assertThat(csv(Cell.day(LocalDate.of(2023, 5, 12)), Cell.words("Ruby, \"R\" 控股")))
                .isEqualTo("2023-05-12,\"Ruby, \"\"R\"\" 控股\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1+2",
                "@SUM(A1)",
                "\t=1",
                " =1",
                "|cmd",
                "%x",
                "\n=1",
                "\r@a"
            })
    void csvMakesNoFormulaOfAName(String name) {
        assertThat(csv(Cell.words(name)).replaceFirst("^\"", "")).startsWith("'" + name);
    }

    @Test
    void namesWithSignsInsideStayAsTheyAre() {
        assertThat(csv(Cell.words("A=B @ C+D"))).isEqualTo("A=B @ C+D");
    }

    @Test
    void xlsxWritesNumbersWithTheirPlaces() throws IOException {
        String sheet = xlsx(number("19952136"), number("6.20"), number("1.1e1"));
        assertThat(sheet).contains("<v>19952136</v>", "<v>6.20</v>", "<v>11</v>");
        assertThat(part(file(number("6.20")), "xl/styles.xml")).contains("#,##0.00");
    }

    @Test
    void xlsxWritesAsTextWhatFifteenDigitsDoNotHold() throws IOException {
        byte[] file = file(number("1234567890123456"), number("123456789012345000"));
        assertThat(part(file, "xl/sharedStrings.xml")).contains(">1234567890123456<");
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("<v>123456789012345000</v>");
    }

    @Test
    void xlsxTakesFormulasForWordsAndHostileTextForText() throws IOException {
        byte[] file = file(Cell.words("=HYPERLINK(\"x\")"), Cell.words("<b>&\u0001\uFFFF</b>\0"));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(part(file, "xl/sharedStrings.xml"))
                .contains("=HYPERLINK(", "&lt;b&gt;&amp;&#xfffd;&#xfffd;&lt;/b&gt;&#xfffd;");
    }

    @Test
    void xlsxWritesDaysAsDaysAndThoseBeforeMarch1900AsText() throws IOException {
        byte[] file = file(Cell.day(LocalDate.of(2023, 5, 12)), Cell.day(LocalDate.of(1899, 1, 2)));
        assertThat(part(file, "xl/worksheets/sheet1.xml")).contains("<v>45058");
        assertThat(part(file, "xl/styles.xml")).contains("yyyy-mm-dd");
        assertThat(part(file, "xl/sharedStrings.xml")).contains("1899-01-02");
    }

    @Test
    void theFilesNameHasNoSignsThatASystemTakesAmiss() {
        assertThat(Sheet.of("of ../x\"\r\n", List.of("a"), Stream.of()).name())
                .isEqualTo("stakeline-of-x-");
    }

    private static Cell number(String digits) {
        return new Cell.Figure(new BigDecimal(digits));
    }

    private static Sheet sheet(Cell... cells) {
        List<String> heads = Stream.of(cells).map(cell -> "head").toList();
        return Sheet.of("test", heads, Stream.of(List.of(cells)));
    }

    private static String csv(Cell... cells) {
        String whole = new String(Format.CSV.bytes(sheet(cells)), StandardCharsets.UTF_8);
        assertThat(whole).endsWith("\r\n");
        return whole.substring(whole.indexOf("\r\n") + 2, whole.length() - 2);
    }

    private static byte[] file(Cell... cells) {
        return Format.XLSX.bytes(sheet(cells));
    }

    private static String xlsx(Cell... cells) throws IOException {
        return part(file(cells), "xl/worksheets/sheet1.xml");
    }

    // by the directory at its end, as spreadsheets do
    private static String part(byte[] file, String name) throws IOException {
        Path kept = Files.createTempFile("stakeline", ".xlsx");
        try {
            Files.write(kept, file);
            try (ZipFile zip = new ZipFile(kept.toFile())) {
                return new String(
                        zip.getInputStream(zip.getEntry(name)).readAllBytes(),
                        StandardCharsets.UTF_8);
            }
        } finally {
            Files.delete(kept);
        }
    }
}
