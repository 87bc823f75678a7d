package org.stakeline.read;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.contract.ReadingJson;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Reading;
import org.stakeline.testing.SharedTest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

class FilingReaderTest {

    private static final Path FIXTURES =
            Path.of(System.getProperty("stakeline.basedir", ""), "fixtures").toAbsolutePath();

    private static final String STRUCTURED =
            """
            <SEC-DOCUMENT>0009999998-25-000001.txt : 20250506
            <SEC-HEADER>0009999998-25-000001.hdr.sgml : 20250506
            <ACCEPTANCE-DATETIME>20250506171200
            ACCESSION NUMBER:\t\t0009999998-25-000001
            CONFORMED SUBMISSION TYPE:\tSCHEDULE 13D
            FILED AS OF DATE:\t\t20250506
            SUBJECT COMPANY:
            \tCOMPANY DATA:
            \t\tCENTRAL INDEX KEY:\t\t\t0009999903
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>SCHEDULE 13D
            <SEQUENCE>1
            <FILENAME>primary_doc.xml
            <TEXT>
            <XML>
            <?xml version="1.0"?>
            <edgarSubmission><headerData><submissionType>SCHEDULE 13D</submissionType></headerData>
            <formData><coverPageHeader><dateOfEvent>05/02/2025</dateOfEvent></coverPageHeader>
            <reportingPersons><reportingPersonInfo><reportingPersonName>A &amp; B</reportingPersonName></reportingPersonInfo></reportingPersons>
            </formData></edgarSubmission>
            </XML>
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """;

    @ParameterizedTest
    @CsvSource({
        "qifu-13da8-html.txt,HTML,2023-05-15,0009999901",
        "qifu-13da8-ascii.txt,TEXT,2023-05-15,0009999901",
        "qifu-13da8-converted.txt,CONVERTED,,"
    })
    void readsTheHeaderOfOneFilingInThreeShapes(String file, Era era, LocalDate filed, String cik)
            throws IOException {
        Filing filing = read(FIXTURES.resolve("qifu").resolve(file)).filing();
        assertThat(filing.era()).isEqualTo(era);
        assertThat(filing.form().value()).contains("SC 13D/A");
        assertThat(filing.filedDate().value().orElse(null)).isEqualTo(filed);
        assertThat(filing.issuer().cik().value().orElse(null)).isEqualTo(cik);
    }

    @ParameterizedTest
    @CsvSource({
        "empty.txt,an empty file",
        "picture.jpg,a JPEG picture",
        "printed.pdf,'a PDF document, whose text has to be taken out first'",
        "annual-report-10k.txt,a submission of form type 10-K"
    })
    void aFileThatIsNoScheduleHasNoFormAndSaysWhatItLooksLike(String file, String like)
            throws IOException {
        Reading reading = read(FIXTURES.resolve("bad").resolve(file));
        assertThat(reading.filing().form().isPresent()).isFalse();
        assertThat(reading.filing().schedule()).isEmpty();
        assertThat(reading.filing().persons()).isEmpty();
        assertThat(reading.findings())
                .containsExactly(
                        Finding.error(
                                "form.none",
                                "This is no Schedule 13D or 13G: it looks like " + like + ".",
                                "/form"));
    }

    @ParameterizedTest
    @CsvSource({
        "'FORM 8-K CURRENT REPORT',a Form 8-K",
        "'  ',a blank file",
        "'{\"a\":1}',JSON",
        "'<?xml version=\"1.0\"?><rss></rss>',XML with the root element rss",
        "'Dear Sir, I own shares.',a text without the heading of a Schedule 13D or 13G"
    })
    void aTextThatIsNoScheduleSaysWhatItLooksLike(String text, String like) {
        assertThat(read(text).findings())
                .extracting(Finding::message)
                .containsExactly("This is no Schedule 13D or 13G: it looks like " + like + ".");
    }

    @Test
    void aTextThatOnlySpeaksOfTheSchedulesIsNone() {
        Reading reading =
                read("# How to file\n\nA holder of five percent files a SCHEDULE 13D or 13G.\n");
        assertThat(reading.filing().schedule()).isEmpty();
        assertThat(reading.findings()).extracting(Finding::code).containsExactly("form.none");
    }

    @Test
    void aHeaderWithoutDocumentsKeepsWhatItSays() {
        Reading reading =
                read(
                        """
                        <SEC-HEADER>x
                        ACCESSION NUMBER:\t\t0009999998-24-000658
                        CONFORMED SUBMISSION TYPE:\tSC 13G/A
                        SUBJECT COMPANY:
                        \tCOMPANY DATA:
                        \t\tCENTRAL INDEX KEY:\t\t\t0009999903
                        </SEC-HEADER>
                        """);
        assertThat(reading.filing().form().value()).contains("SC 13G/A");
        assertThat(reading.filing().issuer().cik().value()).contains("0009999903");
        assertThat(reading.findings()).extracting(Finding::code).contains("submission.no-document");
    }

    @Test
    void aTruncatedSubmissionSaysSo() throws IOException {
        Reading reading = read(FIXTURES.resolve("bad/truncated-13da.txt"));
        assertThat(reading.filing().form().value()).contains("SC 13D/A");
        assertThat(reading.findings()).extracting(Finding::code).contains("submission.cut-off");
        assertThat(broken(reading, FIXTURES.resolve("bad/truncated-13da.txt"))).isEmpty();
    }

    @Test
    void aNumberAtWhichADocumentBreaksOffIsNotRead() throws IOException {
        Reading reading = read(FIXTURES.resolve("bad/truncated-13da.txt"));
        assertThat(reading.filing().persons().getLast().sharedDispositive())
                .isInstanceOf(Stated.Unreadable.class);
        assertThat(reading.findings())
                .filteredOn(f -> f.code().equals("value.cut-off"))
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.message())
                                    .isEqualTo(
                                            "The document breaks off at \"19,95\", which may not be"
                                                    + " all of it; no value is taken.");
                            assertThat(f.paths()).containsExactly("/persons/1/sharedDispositive");
                        });
    }

    @Test
    void aStructuredFilingTakesItsDatesFromTheHeaderAndItsFactsFromTheXml() {
        Reading reading = read(STRUCTURED);
        Filing filing = reading.filing();
        assertThat(filing.era()).isEqualTo(Era.XML);
        assertThat(filing.accession().value()).hasToString("Optional[0009999998-25-000001]");
        assertThat(filing.filedDate().value()).contains(LocalDate.of(2025, 5, 6));
        assertThat(filing.eventDate().value()).contains(LocalDate.of(2025, 5, 2));
        assertThat(filing.issuer().cik().value()).contains("0009999903");
        assertThat(filing.persons().getFirst().displayName()).isEqualTo("A & B");
        assertThat(filing.persons().getFirst().name().spans().getFirst().document())
                .isEqualTo("primary_doc.xml");
        assertThat(reading.findings())
                .extracting(Finding::code)
                .doesNotContain("issuer.cik-differs");
    }

    @Test
    void anIssuerThatIsNotTheHeadersSubjectIsSaid() {
        Reading reading =
                read(
                        STRUCTURED.replace(
                                "<coverPageHeader>",
                                "<coverPageHeader><issuerInfo><issuerCIK>0009999911</issuerCIK></issuerInfo>"));
        assertThat(reading.filing().issuer().cik().value()).contains("0009999911");
        assertThat(reading.findings())
                .extracting(Finding::message)
                .contains(
                        "The schedule's issuer has the CIK 0009999911, the header's subject company"
                                + " 0009999903.");
    }

    @Test
    void anIssuerThatNoCoverNamesIsTheHeadersSubjectAndSaid() {
        Reading reading =
                read(
                        """
                        <SEC-HEADER>x
                        CONFORMED SUBMISSION TYPE:\tSC 13D/A
                        SUBJECT COMPANY:
                        \tCOMPANY DATA:
                        \t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE HARBOR INC
                        </SEC-HEADER>
                        <DOCUMENT>
                        <TYPE>SC 13D/A
                        <TEXT>
                        We amend our statement.
                        </TEXT>
                        </DOCUMENT>
                        """);
        assertThat(reading.filing().issuer().name().value()).contains("EXAMPLE HARBOR INC");
        assertThat(reading.findings()).extracting(Finding::code).contains("issuer.from-header");
    }

    @SharedTest
    void everyFilingOfTheCorpusIsReadAndEverySpanIsThere(Path shared) throws IOException {
        List<String> broken = new ArrayList<>();
        int filings = 0;
        try (Stream<Path> files = Files.walk(shared.resolve("corpus/filings"))) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                Reading reading = read(file);
                filings += reading.filing().isBeneficialOwnership() ? 1 : 0;
                broken.addAll(broken(reading, file));
                String json = ReadingJson.write(reading);
                assertThat(ReadingJson.write(ReadingJson.parse(json))).isEqualTo(json);
            }
        }
        assertThat(broken).isEmpty();
        assertThat(filings).isEqualTo(183);
    }

    private static List<String> broken(Reading reading, Path file) throws IOException {
        return new Checker(Files.readAllBytes(file)).broken(ReadingJson.write(reading));
    }

    private static Reading read(Path file) throws IOException {
        return new FilingReader().read(Submission.of(file.toString(), Files.readAllBytes(file)));
    }

    private static Reading read(String text) {
        return new FilingReader()
                .read(Submission.of("made-up", text.getBytes(StandardCharsets.UTF_8)));
    }
}
