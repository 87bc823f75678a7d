package org.stakeline.read.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.Accession;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Schedule;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;

class EnvelopeTest {

    private static final String SUBJECT =
            """
            SUBJECT COMPANY:\t

            \tCOMPANY DATA:\t
            \t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE HARBOR WORKS INC
            \t\tCENTRAL INDEX KEY:\t\t\t0009999903
            \t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tDEEP SEA: FREIGHT [4412]

            \tFILING VALUES:
            \t\tFORM TYPE:\t\tSC 13D/A
            \t\tSEC ACT:\t\t1934 Act

            \tFORMER COMPANY:\t
            \t\tFORMER CONFORMED NAME:\tOLD HARBOR INC
            \t\tDATE OF NAME CHANGE:\t20010101

            """;
    private static final String FILER =
            """
            FILED BY:\t\t

            \tCOMPANY DATA:\t
            \t\tCOMPANY CONFORMED NAME:\t\t\tEXAMPLE HOLDER LP
            \t\tCENTRAL INDEX KEY:\t\t\t0009999904

            \tFILING VALUES:
            \t\tFORM TYPE:\t\tSC 13D/A
            """;
    private static final String TOP =
            """
            <SEC-DOCUMENT>0009999998-23-000031.txt : 20230516
            <SEC-HEADER>0009999998-23-000031.hdr.sgml : 20230516
            <ACCEPTANCE-DATETIME>20230516160511
            ACCESSION NUMBER:\t\t0009999998-23-000031
            CONFORMED SUBMISSION TYPE:\tSC 13D/A
            PUBLIC DOCUMENT COUNT:\t\t1
            FILED AS OF DATE:\t\t20230516
            GROUP MEMBERS:\t\tEXAMPLE GP LLC
            GROUP MEMBERS:\t\tJANE EXAMPLE

            """;
    private static final String DOCUMENT =
            """
            </SEC-HEADER>
            <DOCUMENT>
            <TYPE>SC 13D/A
            <SEQUENCE>1
            <FILENAME>harbor.txt
            <TEXT>
            <PAGE>
            SCHEDULE 13D
            </TEXT>
            </DOCUMENT>
            </SEC-DOCUMENT>
            """;

    @Test
    void readsTheHeaderOfASubmission() {
        Header header = open(TOP + SUBJECT + FILER + DOCUMENT).header();
        assertThat(header.accession().value()).contains(new Accession("0009999998-23-000031"));
        assertThat(header.form().value()).contains("SC 13D/A");
        assertThat(header.schedule()).contains(Schedule.D);
        assertThat(header.filedDate().value()).contains(LocalDate.of(2023, 5, 16));
        assertThat(header.acceptedAt().value())
                .contains(OffsetDateTime.parse("2023-05-16T16:05:11-04:00"));
        assertThat(header.groupMembers())
                .extracting(m -> m.value().orElse(""))
                .containsExactly("EXAMPLE GP LLC", "JANE EXAMPLE");
    }

    @Test
    void everyFactOfTheHeaderHasItsCharactersInTheWholeFile() {
        String text = TOP + SUBJECT + FILER + DOCUMENT;
        Span span = open(text).header().filedDate().spans().getFirst();
        assertThat(span).isEqualTo(new Span(null, span.start(), span.start() + 8, "20230516"));
        assertThat(text.substring(span.start() - 2, span.end())).isEqualTo("\t\t20230516");
    }

    @Test
    void inWinterTheClockOfNewYorkIsFiveHoursBehind() {
        Header header =
                open(TOP.replace("20230516160511", "19970218093000") + SUBJECT + DOCUMENT).header();
        assertThat(header.acceptedAt().value())
                .contains(OffsetDateTime.parse("1997-02-18T09:30:00-05:00"));
    }

    @Test
    void theSubjectIsNeverTheFilerWhicheverComesFirst() {
        for (String parties : new String[] {SUBJECT + FILER, FILER + SUBJECT}) {
            Party subject = open(TOP + parties + DOCUMENT).header().subject().orElseThrow();
            assertThat(subject.cik().value()).contains("0009999903");
            assertThat(subject.name().value()).contains("EXAMPLE HARBOR WORKS INC");
        }
    }

    @Test
    void aFilerHasItsFormerNamesAndAddressesAndNotTheSubjects() {
        String filer =
                FILER
                        + """

                        \tBUSINESS ADDRESS:\t
                        \t\tSTREET 1:\t\t1 ELM PLAZA
                        \t\tSTREET 2:\t\t3RD FLOOR
                        \t\tCITY:\t\t\tGREENWICH
                        \t\tSTATE:\t\t\tCT
                        \t\tZIP:\t\t\t06830
                        \t\tBUSINESS PHONE:\t\t2035550100

                        \tFORMER COMPANY:\t
                        \t\tFORMER CONFORMED NAME:\tEXAMPLE PARTNERS LP
                        \t\tDATE OF NAME CHANGE:\t20010101
                        """;
        assertThat(open(TOP + SUBJECT + filer + DOCUMENT).header().filers())
                .singleElement()
                .satisfies(
                        f -> {
                            assertThat(f.formerNames())
                                    .extracting(n -> n.value().orElse(""))
                                    .containsExactly("EXAMPLE PARTNERS LP");
                            assertThat(f.addresses())
                                    .extracting(a -> a.value().orElse(""))
                                    .containsExactly(
                                            "1 ELM PLAZA, 3RD FLOOR, GREENWICH, CT, 06830");
                        });
    }

    @Test
    void aHeaderWithoutSubjectNamesNoIssuer() {
        Envelope envelope = open(TOP + FILER + DOCUMENT);
        assertThat(envelope.header().subject()).isEmpty();
        assertThat(envelope.findings())
                .containsExactly(
                        Finding.warning(
                                "header.no-subject",
                                "The header names no subject company; the issuer's CIK is not"
                                        + " stated.",
                                "/issuer/cik"));
    }

    @Test
    void inACombinedSubmissionTheSubjectOfTheScheduleIsTaken() {
        String other = SUBJECT.replace("0009999903", "0009999905").replace("SC 13D/A", "SC TO-T/A");
        Envelope envelope =
                open(
                        TOP.replace("TYPE:\tSC 13D/A", "TYPE:\tSC TO-T/A")
                                + other
                                + SUBJECT
                                + DOCUMENT);
        assertThat(envelope.header().form().value()).contains("SC 13D/A");
        assertThat(envelope.header().subject().orElseThrow().cik().value()).contains("0009999903");
        assertThat(envelope.findings())
                .extracting(Finding::code)
                .containsExactly("header.several-subjects", "header.combined");
    }

    @Test
    void readsTheOlderHeaderWithinItsPrivacyWrapper() {
        String text =
                """
                -----BEGIN PRIVACY-ENHANCED MESSAGE-----
                Proc-Type: 2001,MIC-CLEAR
                Originator-Key-Asymmetric:
                 MFkwCgYEVQgBAQICAgADSwAwSAJBALeWW4xDV4i7

                """
                        + (TOP + SUBJECT + DOCUMENT)
                                .replace("SEC-DOCUMENT", "IMS-DOCUMENT")
                                .replace("SEC-HEADER", "IMS-HEADER")
                        + "-----END PRIVACY-ENHANCED MESSAGE-----\n";
        Envelope envelope = open(text);
        assertThat(envelope.isSubmission()).isTrue();
        assertThat(envelope.header().form().value()).contains("SC 13D/A");
        assertThat(envelope.main().orElseThrow().body()).isEqualTo("\n<PAGE>\nSCHEDULE 13D\n");
    }

    @Test
    void readsTheHeaderInTags() {
        Envelope envelope =
                open(
                        """
                        <SUBMISSION>
                        <ACCESSION-NUMBER>0009999998-24-000144
                        <TYPE>SC 13G
                        <FILING-DATE>20241213
                        <FILED-BY>
                        <COMPANY-DATA>
                        <CONFORMED-NAME>EXAMPLE CAPITAL, LLC
                        <CIK>0009999904
                        </COMPANY-DATA>
                        </FILED-BY>
                        <SUBJECT-COMPANY>
                        <COMPANY-DATA>
                        <CONFORMED-NAME>Example Harbor, Inc.
                        <CIK>9999903
                        </COMPANY-DATA>
                        <FILING-VALUES>
                        <FORM-TYPE>SC 13G
                        </FILING-VALUES>
                        </SUBJECT-COMPANY>
                        <DOCUMENT>
                        <TYPE>SC 13G
                        <TEXT>
                        Schedule 13G
                        </TEXT>
                        </DOCUMENT>
                        </SUBMISSION>
                        """);
        Header header = envelope.header();
        assertThat(header.form().value()).contains("SC 13G");
        assertThat(header.filedDate().value()).contains(LocalDate.of(2024, 12, 13));
        assertThat(header.subject().orElseThrow().cik().value()).contains("0009999903");
        assertThat(envelope.main().orElseThrow().name()).isEqualTo("#1");
    }

    @Test
    void aDateThatIsNoneIsSaid() {
        Envelope envelope = open(TOP.replace("\t20230516", "\t20231316") + SUBJECT + DOCUMENT);
        assertThat(envelope.header().filedDate()).isInstanceOf(Stated.Unreadable.class);
        Finding finding = envelope.findings().getFirst();
        assertThat(finding.code()).isEqualTo("header.unreadable");
        assertThat(finding.message())
                .isEqualTo("The header's FILED AS OF DATE \"20231316\" could not be read.");
        assertThat(finding.paths()).containsExactly("/filedDate");
    }

    @Test
    void aDocumentWithoutItsTextEndEndsWithTheDocument() {
        Envelope envelope = open(TOP + SUBJECT + DOCUMENT.replace("</TEXT>\n", ""));
        assertThat(envelope.main().orElseThrow().body()).isEqualTo("\n<PAGE>\nSCHEDULE 13D\n");
        assertThat(envelope.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "A document has no </TEXT>: the submission may be cut off here, and what is"
                                + " missing was not read.");
    }

    @Test
    void aDocumentThatIsCutOffIsReadWithTheOffsetsOfTheFile() {
        String text = TOP + SUBJECT + DOCUMENT.substring(0, DOCUMENT.indexOf("</TEXT>"));
        Envelope envelope = open(text);
        SubmittedDocument main = envelope.main().orElseThrow();
        assertThat(main.name()).isNull();
        assertThat(main.body())
                .hasSameSizeAs(text)
                .isEqualToIgnoringWhitespace("<PAGE>SCHEDULE 13D");
        assertThat(main.body().indexOf("SCHEDULE 13D")).isEqualTo(text.indexOf("SCHEDULE 13D"));
        assertThat(envelope.findings())
                .extracting(Finding::code)
                .containsExactly("submission.cut-off");
    }

    @Test
    void picturesAndOtherDataArePassedOver() {
        String more =
                """
                <DOCUMENT>
                <TYPE>GRAPHIC
                <FILENAME>logo.jpg
                <TEXT>
                begin 644 logo.jpg
                M_]C_X``02D9)1@`!`0
                end
                </TEXT>
                </DOCUMENT>
                <DOCUMENT>
                <TYPE>EX-99.1
                <TEXT>
                <P>Joint filing</P><P>agreement<BR></P>
                </TEXT>
                </DOCUMENT>
                """;
        Envelope envelope = open(TOP + SUBJECT + DOCUMENT + more);
        assertThat(envelope.documents())
                .extracting(SubmittedDocument::kind)
                .containsExactly(BodyKind.TEXT, BodyKind.PASSED_OVER, BodyKind.HTML);
        assertThat(envelope.exhibits()).extracting(SubmittedDocument::name).containsExactly("#3");
    }

    @Test
    void theScheduleIsFoundByItsTypeNotByItsPlace() {
        String letter = DOCUMENT.replace("SC 13D/A", "COVER").replace("harbor", "letter");
        Envelope envelope =
                open(TOP + SUBJECT + letter + DOCUMENT.substring(DOCUMENT.indexOf("<DOCUMENT>")));
        assertThat(envelope.main().orElseThrow().name()).isEqualTo("harbor.txt");
        assertThat(envelope.exhibits())
                .extracting(SubmittedDocument::name)
                .containsExactly("letter.txt");
    }

    @Test
    void aBareFileIsItsOneDocument() {
        Envelope envelope = open("SCHEDULE 13D\n");
        assertThat(envelope.isSubmission()).isFalse();
        assertThat(envelope.main().orElseThrow().name()).isNull();
        assertThat(envelope.main().orElseThrow().body()).isEqualTo("SCHEDULE 13D\n");
    }

    @Test
    void manyOpeningsWithoutACloseTakeLittleMemory() {
        Envelope envelope = open(TOP + "<DOCUMENT>\n".repeat(100_000));
        assertThat(envelope.documents()).hasSizeLessThan(10);
        assertThat(envelope.findings()).hasSizeLessThan(10);
    }

    private static Envelope open(String text) {
        return Envelope.open(text.getBytes(StandardCharsets.UTF_8));
    }
}
