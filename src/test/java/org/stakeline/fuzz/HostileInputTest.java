package org.stakeline.fuzz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.stakeline.contract.ReadingJson;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Reading;
import org.stakeline.read.FilingReader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/**
 * Files that nobody files. Each is so large that work which grows with the square of it would take
 * minutes; the time allowed is far more than reading takes.
 */
class HostileInputTest {

    private static final Duration ALLOWED = Duration.ofSeconds(60);

    @ParameterizedTest
    @MethodSource({"tags", "lines", "words", "tables", "documents"})
    void aFileThatIsNoFilingIsReadSoundlyInBoundedTimeAndSaysWhatItLacks(String file) {
        Reading reading = assertTimeoutPreemptively(ALLOWED, () -> Sound.reading(file));
        assertThat(reading.findings()).isNotEmpty();
    }

    static Stream<Named<String>> tags() {
        return Stream.of(
                html("100,000 tags within each other", "<div>".repeat(100_000)),
                html("50,000 tables within each other", "<table><tr><td>x".repeat(50_000)),
                html("100,000 marks of weight that nothing ends", "<b>x".repeat(100_000)),
                html("tags closed by others", "<div>".repeat(100_000) + "</p>".repeat(100_000)),
                html("1,000,000 opening brackets", "<".repeat(1_000_000)),
                html("tags without an end", "<a ".repeat(300_000)),
                html("comments without an end", "<!--".repeat(300_000)),
                html("scripts without an end", "<script>".repeat(200_000)),
                html("a style of a megabyte", "<p style='" + "display:".repeat(130_000) + "'>x"),
                html("300,000 ampersands", "&".repeat(300_000)),
                xml("100,000 elements within each other", "<a>".repeat(100_000)),
                xml("300,000 elements", "<a>x</a>".repeat(300_000)),
                xml("ends of other elements", "<a>x</b>".repeat(100_000)),
                xml("1,000,000 opening brackets", "<".repeat(1_000_000)),
                xml("comments without an end", "<!--".repeat(300_000)),
                xml("character data without an end", "<![CDATA[".repeat(200_000)),
                text("1,000,000 opening brackets", "<".repeat(1_000_000)));
    }

    static Stream<Named<String>> lines() {
        return Stream.of(
                text("20,000 headings of Item 5", "Item 5\n".repeat(20_000)),
                text("20,000 words of signature", "SIGNATURE\n".repeat(20_000)),
                text("10,000 marks of a signature", "SIGNATURE\n" + "/s/ Ann\n".repeat(10_000)),
                text("signatures of commas", signed((",".repeat(4_000) + "\n").repeat(20))),
                text("signatures of stars", signed(("* ".repeat(2_000) + "\n").repeat(20))),
                text("signatures of and", signed(("and ".repeat(1_000) + "\n").repeat(20))),
                text("signatures of one letter", signed("x\n".repeat(20_000))),
                text("20,000 captions of row 1", "NAME OF REPORTING PERSON\n".repeat(20_000)),
                text("20,000 CUSIP numbers", "CUSIP No. 412345107\n".repeat(20_000)),
                text("1 MB of empty lines", "\n".repeat(1_000_000)),
                text("half a megabyte of returns", "\r".repeat(500_000)),
                text("1 MB of spaces", " ".repeat(1_000_000)),
                text("100,000 page breaks", "<PAGE>\n".repeat(100_000)),
                text("50,000 rules", "--------\n".repeat(50_000)),
                text("1 MB of one rule", "-".repeat(1_000_000)));
    }

    static Stream<Named<String>> words() {
        return Stream.of(
                text("4 MB of one letter", "A".repeat(4_000_000)),
                html("4 MB of one letter in HTML", "A".repeat(4_000_000)),
                text("2 MB of digits", "1".repeat(2_000_000)),
                text("2 MB of words on one line", "x y ".repeat(500_000)),
                html("2 MB of words on one line in HTML", "x y ".repeat(500_000)),
                text("100,000 footnote marks", made("Item 4. Purpose\n", "(1)", 100_000)),
                text("opening brackets", made("Item 4. Purpose\n", "(", 300_000)),
                text("names", made("Item 4. Purpose\n", "Wick GP LLC and ", 15_000)),
                text("definitions", made("Item 4. Purpose\n", "Wick LP (\"Fund\") ", 15_000)),
                text("terms", made("Item 4. Purpose\n", "collectively ", 8_000)),
                text(
                        "numbers of items",
                        made("Item 4. Purpose\nThis amends items ", "1, ", 30_000)),
                text(
                        "a name of legal forms",
                        made("1   NAME OF REPORTING PERSON\n", "LLC ", 8_000)),
                text("trades in one line", made("Item 5. Interest\n(c) ", TOLD, 2_000)),
                converted("stars", "**".repeat(500_000)),
                converted("signs of money", "$".repeat(300_000)),
                converted("strokes", "|".repeat(1_000_000)));
    }

    private static final String TOLD = "On March 2, 2020 it bought 1,000 shares at $10.25 each. ";

    static Stream<Named<String>> tables() {
        String spans = "<table>" + "<tr><td rowspan=60000>1<td>2".repeat(200);
        return Stream.of(
                html("a row of 200,000 cells", "<table><tr>" + "<td>1".repeat(200_000)),
                html("200,000 empty rows", "<table>" + "<tr>".repeat(200_000)),
                html("cells over all columns", spans + "<tr><td>x".repeat(50_000)),
                html("wide cells", "<table>" + "<tr><td colspan=9999>1".repeat(20_000)));
    }

    static Stream<Named<String>> documents() {
        String document = "<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\n<html><p>Wick\n</TEXT>\n</DOCUMENT>\n";
        return Stream.of(
                file("20,000 documents", document.repeat(20_000)),
                file("100,000 documents without an end", "<DOCUMENT>\n".repeat(100_000)),
                file("a submission cut off in its header", "<SEC-HEADER>x\n".repeat(50_000)));
    }

    @Test
    void fiveHundredPersonsInHtmlAreReadInBoundedTime() {
        assertThat(persons(Wrapped.schedule(Made.htmlPersons(500)))).isEqualTo(500);
    }

    @Test
    void twoHundredPersonsInTextAreReadInBoundedTime() {
        assertThat(persons(Wrapped.schedule(Made.textPersons(200)))).isEqualTo(200);
    }

    @Test
    void twentyThousandPersonsOfXmlAreReadInBoundedTime() {
        assertThat(persons(Made.xmlPersons(20_000))).isEqualTo(20_000);
    }

    @Test
    void aListOfCodesThatNobodyCanReadIsToldOnce() {
        String type = "<typeOfReportingPerson>" + "* ".repeat(10_000) + "</typeOfReportingPerson>";
        String end = "</reportingPersonInfo>";
        String file = Made.xmlPersons(1).replace(end, type + end);
        Reading reading = assertTimeoutPreemptively(ALLOWED, () -> Sound.reading(file));
        assertThat(reading.findings()).extracting(Finding::code).containsOnlyOnce("row.unreadable");
    }

    private static int persons(String file) {
        return assertTimeoutPreemptively(ALLOWED, () -> Sound.reading(file))
                .filing()
                .persons()
                .size();
    }

    @Test
    void aTableOfFourThousandTradesIsReadInBoundedTime() {
        String rows = "03/02/2020             1,000                 10.25\n".repeat(4_000);
        String table = "Date            Shares Bought    Price Per Share ($)\n" + rows;
        String file = Made.HEADING + "Item 5. Interest\n(c) Purchases:\n\n" + table;
        Reading reading =
                assertTimeoutPreemptively(ALLOWED, () -> Sound.reading(Wrapped.schedule(file)));
        assertThat(reading.filing().trades()).hasSize(4_000);
    }

    @Test
    void aFileOfNulsIsBinaryData() {
        Reading reading = Sound.reading(new byte[1_000_000]);
        assertThat(reading.findings())
                .extracting(Finding::message)
                .containsExactly("This is no Schedule 13D or 13G: it looks like binary data.");
    }

    @Test
    void nulsWithinAFilingCostNoneOfItsValues() {
        Reading reading =
                Sound.reading(Wrapped.schedule(Made.textPersons(5) + "\0".repeat(100_000)));
        assertThat(reading.filing().persons()).hasSize(5);
        assertThat(reading.filing().issuer().name().value()).contains("Harbor Lamp Works, Inc.");
    }

    @Test
    void aFileInUtf16IsToldAsSuch() {
        byte[] bytes = Made.textPersons(2).getBytes(StandardCharsets.UTF_16);
        assertThat(Sound.reading(bytes).findings())
                .extracting(Finding::message)
                .containsExactly("This is no Schedule 13D or 13G: it looks like a text in UTF-16.");
    }

    @Test
    void bytesThatAreNoUtf8AreReadAsWindows1252() {
        String file = Made.textPersons(1).replace("Lamp", "“Lämp”");
        Reading reading = Sound.reading(file.getBytes(Charset.forName("windows-1252")));
        assertThat(reading.filing().issuer().name().value()).contains("Harbor “Lämp” Works, Inc.");
    }

    @Test
    void oneBrokenByteCostsNoValue() {
        byte[] bytes = (Made.textPersons(1) + "~").getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0xC3;
        assertThat(Sound.reading(bytes).filing().persons()).hasSize(1);
    }

    @Test
    void entitiesThatMultiplyAreNotReplaced() {
        StringBuilder type = new StringBuilder("<!DOCTYPE a [<!ENTITY e0 \"lamp\">");
        for (int i = 1; i < 40; i++) {
            String ten = ("&e" + (i - 1) + ";").repeat(10);
            type.append("<!ENTITY e").append(i).append(" \"").append(ten).append("\">");
        }
        Reading reading =
                assertTimeoutPreemptively(
                        ALLOWED, () -> Sound.reading(type + "]>" + Made.xmlPerson("&e39;")));
        assertThat(reading.findings()).extracting(Finding::code).contains("xml.doctype");
        assertThat(reading.filing().persons().getFirst().displayName()).isEqualTo("&e39;");
    }

    @Test
    void entitiesOfOtherFilesAreNotOpened(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "quay-lantern");
        String type =
                "<!DOCTYPE a [<!ENTITY % p SYSTEM \"http://127.0.0.1:9/x\"> %p;"
                        + "<!ENTITY f SYSTEM \""
                        + secret.toUri()
                        + "\">]>";
        Reading reading = Sound.reading(type + Made.xmlPerson("&f;"));
        assertThat(reading.findings()).extracting(Finding::code).contains("xml.doctype");
        assertThat(ReadingJson.write(reading)).doesNotContain("quay-lantern");
    }

    @Test
    void ofAFileTooLargeTheBeginningIsReadAndSaid() {
        byte[] bytes = Made.textPersons(2).getBytes(StandardCharsets.UTF_8);
        Submission whole = Submission.of("made-up", bytes);
        byte[] first = Arrays.copyOf(bytes, bytes.length / 2);
        Reading reading =
                new FilingReader()
                        .readBeginning(
                                new Submission("made-up", first, whole.sha256()), bytes.length);
        assertThat(reading.filing().sha256()).isEqualTo(whole.sha256());
        assertThat(reading.filing().issuer().name().isPresent()).isTrue();
        assertThat(reading.findings().getFirst().code()).isEqualTo("submission.too-large");
        assertThat(reading.findings().getFirst().message())
                .isEqualTo(
                        "Only the first "
                                + first.length
                                + " of "
                                + bytes.length
                                + " bytes were read, for more do not fit the memory; what is in the"
                                + " rest is missing.");
    }

    @Test
    void aBeginningThatEndsWithinACharacterOrANumberGivesNoneOfIt() {
        String row = "11  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON\n    1,23";
        String person = Made.textPersons(1);
        String before = person.substring(0, person.indexOf("11  AGGREGATE")) + row;
        byte[] bytes = (before + "é").getBytes(StandardCharsets.UTF_8);
        byte[] first = Arrays.copyOf(bytes, bytes.length - 1);
        Reading reading =
                new FilingReader().readBeginning(Submission.of("made-up", first), 9_999_999);
        assertThat(reading.filing().persons()).hasSize(1);
        assertThat(reading.filing().persons().getFirst().aggregate())
                .isInstanceOf(Stated.Unreadable.class);
        assertThat(reading.findings()).extracting(Finding::code).contains("value.cut-off");
    }

    private static String made(String before, String again, int times) {
        return before + again.repeat(times) + "\n";
    }

    private static String signed(String lines) {
        return "Item 4. Purpose\nNone.\nSIGNATURE\n" + lines + "/s/ Ann Lamp\n" + lines;
    }

    private static Named<String> html(String name, String body) {
        return Named.of(name, Wrapped.schedule("<html>SCHEDULE 13D " + body));
    }

    private static Named<String> text(String name, String body) {
        return Named.of(name, Wrapped.schedule(Made.HEADING + body));
    }

    private static Named<String> xml(String name, String body) {
        return Named.of(name + " in XML", "<edgarSubmission>" + body);
    }

    private static Named<String> converted(String name, String body) {
        return Named.of(name + " in a converted text", "# SCHEDULE 13D\n" + body);
    }

    private static Named<String> file(String name, String text) {
        return Named.of(name, text);
    }
}
