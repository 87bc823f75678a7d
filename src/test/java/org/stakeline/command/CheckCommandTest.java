package org.stakeline.command;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

class CheckCommandTest {

    /** A Schedule 13D whose percent does not fit its base: 700,000 of 10,000,000 are 7.0 %. */
    private static final String DIFFERS = filing("700000", "6.2");

    private static final String FITS = filing("700000", "7.0");

    @TempDir private Path folder;
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private static String filing(String aggregate, String percent) {
        return """
                <?xml version="1.0"?><edgarSubmission><headerData><submissionType>SCHEDULE 13D</submissionType></headerData>
                <formData><coverPageHeader><securitiesClassTitle>Common Stock</securitiesClassTitle>
                <dateOfEvent>05/04/2026</dateOfEvent><issuerInfo><issuerCIK>0000000001</issuerCIK><issuerName>Example Mills Corp</issuerName></issuerInfo></coverPageHeader>
                <reportingPersons><reportingPersonInfo><reportingPersonName>Ann Able</reportingPersonName>
                <soleVotingPower>%1$s</soleVotingPower><sharedVotingPower>0</sharedVotingPower>
                <soleDispositivePower>%1$s</soleDispositivePower><sharedDispositivePower>0</sharedDispositivePower>
                <aggregateAmountOwned>%1$s</aggregateAmountOwned><percentOfClass>%2$s</percentOfClass>
                <typeOfReportingPerson>IN</typeOfReportingPerson></reportingPersonInfo></reportingPersons>
                <items1To7><item5><percentageOfClassSecurities>The percents rest on 10,000,000 shares of Common Stock outstanding as of April 30, 2026.</percentageOfClassSecurities></item5></items1To7>
                <signatureInfo><signaturePerson><signatureReportingPerson>Ann Able</signatureReportingPerson><signatureDetails><signature>/s/ Ann Able</signature><date>05/08/2026</date></signatureDetails></signaturePerson></signatureInfo>
                </formData></edgarSubmission>
                """
                .formatted(aggregate, percent);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(String... arguments) {
        return Stakeline.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private JsonNode json() throws IOException {
        return new ObjectMapper().readTree(out.toString());
    }

    @Test
    void tellsBothSidesWithTheirWordsAndTheRule() throws IOException {
        Path file = file("a.xml", DIFFERS);
        assertThat(run("check", "--level", "inconsistency", file.toString())).isZero();
        assertThat(out.toString().lines())
                .startsWith(
                        file + ": SCHEDULE 13D on Example Mills Corp",
                        "  inconsistency  percent.differs  Ann Able: Stated 6.2 %, computed 7.0000 %: differs."
                                + " Base: 10,000,000 Common Stock as of 2026-04-30.")
                .anyMatch(line -> line.matches("\\s+“6\\.2”, characters \\d+ to \\d+"))
                .anyMatch(line -> line.strip().startsWith("Rule 13d-3(d)(1)(i)"))
                .endsWith("1 file: 0 errors, 1 inconsistency, 0 warnings, 0 infos");
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void saysNothingOfAFilingThatFits() throws IOException {
        file("a.xml", FITS);
        assertThat(run("check", "--level", "warning", folder.toString())).isZero();
        assertThat(out.toString())
                .isEqualToNormalizingNewlines(
                        "1 file: 0 errors, 0 inconsistencies, 0 warnings, 0 infos\n");
    }

    @Test
    void endsWithOneWhereAnErrorStands() throws IOException {
        Path file = file("a.txt", "This is no filing at all.");
        assertThat(run("check", file.toString())).isEqualTo(1);
        assertThat(out.toString())
                .contains(file + ": no Schedule 13D or 13G")
                .contains("  error          form.none  ");
    }

    @Test
    void endsWithOneThoughErrorsAreLeftOutOfWhatIsShown() throws IOException {
        file("a.xml", FITS);
        Path bad = file("b.xml", filing("seven", "7.0"));
        assertThat(run("check", "--level", "error", bad.toString())).isEqualTo(1);
        assertThat(out.toString()).contains("row.unreadable");
    }

    @Test
    void endsWithTwoWhereAFileCannotBeOpened() throws IOException {
        Path none = folder.resolve("none");
        Path file = file("a.xml", FITS);
        assertThat(run("check", none.toString(), file.toString())).isEqualTo(2);
        assertThat(err.toString()).isEqualTo(none + " was not read: there is no such file.\n");
        assertThat(out.toString()).contains("1 file: 0 errors");
    }

    @Test
    void withoutAPathItSaysHowItIsUsed() {
        assertThat(run("check")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("Missing required parameter: 'PATH'");
        assertThat(run("check", "--format", "xml", "a")).isEqualTo(CommandLine.ExitCode.USAGE);
        assertThat(err.toString()).contains("Invalid value for option '--format'");
    }

    @Test
    void helpTellsTheExitStatus() {
        assertThat(run("check", "--help")).isZero();
        assertThat(out.toString())
                .contains("--format=table|json|sarif")
                .contains("Exit status: 0 when no finding of level error stands, 1");
    }

    @Test
    void holdsFilingsOfOneChainAgainstEachOther() throws IOException {
        file("a.xml", FITS);
        Path later =
                file(
                        "b.xml",
                        FITS.replace("SCHEDULE 13D<", "SCHEDULE 13D/A<")
                                .replace("05/04/2026", "06/01/2026")
                                .replace("05/08/2026", "06/02/2026")
                                .replace("April 30, 2026", "January 30, 2026"));
        assertThat(run("check", "--level", "warning", folder.toString())).isZero();
        assertThat(out.toString())
                .contains(later + ": SCHEDULE 13D/A on Example Mills Corp")
                .contains(
                        "chain.base-went-back  The base is of 2026-01-30; that of the filing is of 2026-04-30.");
    }

    @Test
    void writesOneJsonObject() throws IOException {
        Path file = file("a.xml", DIFFERS);
        assertThat(run("check", "--format", "json", file.toString())).isZero();
        JsonNode first = json().at("/files/0");
        assertThat(first.path("file").asText()).isEqualTo(file.toString());
        JsonNode finding = first.at("/findings/0");
        assertThat(finding.path("code").asText()).isEqualTo("percent.differs");
        assertThat(finding.path("level").asText()).isEqualTo("inconsistency");
        assertThat(finding.path("citation").asText()).startsWith("Rule 13d-3(d)(1)(i)");
        assertThat(finding.path("paths")).hasSize(3);
        JsonNode span = finding.at("/spans/0");
        assertThat(DIFFERS.substring(span.path("start").asInt(), span.path("end").asInt()))
                .isEqualTo(span.path("text").asText())
                .isEqualTo("6.2");
        assertThat(json().at("/counts/inconsistency").asInt()).isEqualTo(1);
    }

    @Test
    void writesSarifWithRulesAndRegions() throws IOException {
        Path file = file("a file.xml", DIFFERS);
        assertThat(run("check", "--format", "sarif", file.toString())).isZero();
        assertThat(json().path("version").asText()).isEqualTo("2.1.0");
        JsonNode run = json().at("/runs/0");
        JsonNode result = run.at("/results/0");
        assertThat(result.path("ruleId").asText()).isEqualTo("percent.differs");
        JsonNode rule = run.at("/tool/driver/rules/" + result.path("ruleIndex").asInt());
        assertThat(rule.path("id").asText()).isEqualTo("percent.differs");
        assertThat(rule.at("/help/text").asText()).startsWith("Rule 13d-3(d)(1)(i)");
        assertThat(result.path("level").asText()).isEqualTo("warning");
        assertThat(result.at("/message/text").asText()).contains("computed 7.0000 %");
        JsonNode place = result.at("/locations/0/physicalLocation");
        assertThat(place.at("/artifactLocation/uri").asText()).endsWith("/a%20file.xml");
        assertThat(
                        run.at(
                                "/artifacts/"
                                        + place.at("/artifactLocation/index").asInt()
                                        + "/location"))
                .isEqualTo(
                        new ObjectMapper()
                                .createObjectNode()
                                .put("uri", place.at("/artifactLocation/uri").asText()));
        int at = place.at("/region/charOffset").asInt();
        assertThat(DIFFERS.substring(at, at + place.at("/region/charLength").asInt()))
                .isEqualTo("6.2");
        assertThat(result.at("/relatedLocations").size()).isPositive();
        assertThat(result.at("/locations/0/logicalLocations/0/fullyQualifiedName").asText())
                .isEqualTo("/persons/0/percent");
    }

    @Test
    void aDocumentOfASubmissionIsAnArtifactWithinItsFile() throws IOException {
        Path fixture = Path.of("fixtures/qifu/qifu-13da8-html.txt");
        assertThat(run("check", "--format", "sarif", fixture.toString())).isZero();
        JsonNode artifacts = json().at("/runs/0/artifacts");
        assertThat(artifacts.at("/0/location/uri").asText()).isEqualTo(fixture.toString());
        assertThat(artifacts.at("/1/parentIndex").asInt()).isZero();
    }
}
