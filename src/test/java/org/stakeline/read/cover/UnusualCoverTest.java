package org.stakeline.read.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Era;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.read.html.HtmlText;
import org.stakeline.read.text.PlainText;

/**
 * Cover pages that leave the form: rows called items or lines, no first page, pictures for boxes.
 */
class UnusualCoverTest {

    private static final String LINES_OF_ITEMS =
            """
                                                                   Page 1 of 4
            SCHEDULE 13G
             (06/30/1998)

            OSIER BEND HLDGS INC
            Cusip # 12345Q108
            New Filing

                                                                   Page 2 of 4
            Cusip # 12345Q108

            Item  1:    REPORTING PERSONS
                        Larch Hollow Advisers Inc. (Tax ID: 12-3456789)

            Item  4:    CITIZENSHIP
                        Ohio Corporation

            Item  5:    SOLE VOTING POWER
                        310,700         ** see Note 1 **

            Item  6:    SHARED VOTING POWER --
                        None

            Item  7:    SOLE DISPOSITIVE POWER --
                        310,700         ** see Note 1 **

            Item  8:    SHARED DISPOSITIVE POWER --
                        0

            Item  9:    AGGREGATE AMOUNT BENEFICIALLY OWNED --
                        310,700         ** see Note 1 **

            Item 11:    PERCENT OF CLASS REPRESENTED BY LINE 9 --
                         6.40

            Item 12:    TYPE OF REPORTING PERSON --
                        I.A.

            ITEM 1(A).  NAME OF ISSUER

                        OSIER BEND HLDGS INC

            ITEM 2(D).  TITLE OF CLASS OF SECURITIES

                        Class A Shares
            """;

    private static final String PAGE =
            """
            NAME OF ISSUER:   Osier Bend Mining, Inc.
            TITLE OF CLASS OF SECURITIES:   @TITLE
            CUSIP NUMBER:  12345Q108
            1.   NAME OF REPORTING PERSON:  Abel Thorn
                      @PERSON
            2.   CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP:
                 (a)  X        (b)
            3.   SEC USE ONLY
            4.   SOURCE OF FUNDS:  PF
            5.   CHECK IF DISCLOSURE OF LEGAL PROCEEDINGS IS
                 REQUIRED PURSUANT TO ITEMS 2(d) or 2(e):
                      @LEGAL
            6.   CITIZENSHIP OR PLACE OF ORGANIZATION:  Canada
            7.   SOLE VOTING POWER:  37,300
            8.   SHARED VOTING POWER: 2,000
            9.   SOLE DISPOSITIVE POWER:  37,300
            10.  SHARED DISPOSITIVE POWER: 2,000
            11.  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING
                 PERSON:  39,300
            12.  CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (11) EXCLUDES
                 CERTAIN SHARES:   Yes        No  X
            13.  PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (11):
                 @PERCENT
            14.  TYPE OF REPORTING PERSON:  @TYPE
            """;

    @Test
    void rowsCalledItemsAreReadByTheirCaptions() {
        Cover cover = text(LINES_OF_ITEMS);
        ReportingPerson person = cover.persons().getFirst();

        assertThat(shown(person.name())).isEqualTo("Larch Hollow Advisers Inc.");
        assertThat(shown(person.citizenship())).isEqualTo("Ohio Corporation");
        assertThat(shown(person.soleVoting())).isEqualTo("310700");
        assertThat(shown(person.sharedVoting())).isEqualTo("0");
        assertThat(shown(person.percent())).isEqualTo("6.40");
        assertThat(person.types()).extracting(UnusualCoverTest::shown).containsExactly("IA");
    }

    @Test
    void aFilingWithoutAFirstPageHasIssuerAndClassFromItsItems() {
        Cover cover = text(LINES_OF_ITEMS);

        assertThat(shown(cover.issuerName())).isEqualTo("OSIER BEND HLDGS INC");
        assertThat(shown(cover.security().title())).isEqualTo("Class A Shares");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "Yes           No  X, false",
        "Yes  X        No, true",
        "X  Yes        No, true",
        "Yes [ ]    No [X], false",
        "[ ] Yes    [X] No, false",
        "No  X      Yes, false",
        "[X], true",
    })
    void aMarkBesideTheWordNoMarksNothing(String row, boolean marked) {
        ReportingPerson person = page("LEGAL", row).persons().getFirst();

        assertThat(person.legalProceedings().value()).contains(marked);
        assertThat(person.excludesShares().value()).contains(false);
    }

    @Test
    void aTitleThatBreaksOffBeforeItsParValueGoesOnInTheNextLine() {
        Cover cover = page("TITLE", "Common Stock, par value\n$.002 per share.");

        assertThat(shown(cover.security().title()))
                .isEqualTo("Common Stock, par value $.002 per share.");
        assertThat(shown(page("TITLE", "Common Stock").security().title()))
                .isEqualTo("Common Stock");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "No SS or IRS Identification Number",
        "SS. OR I.R.S IDENTIFICATION NO. OF ABOVE PERSON",
        "S.S OR I.R.S IDENTIFICATION NO. OF ABOVE PERSON",
    })
    void wordsAboutNumbersOfIdentificationAreNoPartOfTheName(String line) {
        assertThat(shown(page("PERSON", line).persons().getFirst().name())).isEqualTo("Abel Thorn");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"H.C., HC", "'I.A., P.N.', 'IA,PN'", "'BD-PN-IA', 'BD,PN,IA'"})
    void codesMayHaveAPointAfterEachLetter(String row, String types) {
        ReportingPerson person = page("TYPE", row).persons().getFirst();

        assertThat(person.types())
                .extracting(t -> t.value().map(PersonType::name).orElse(""))
                .containsExactly(types.split(","));
    }

    @Test
    void aCommaForThePointOfAPercentIsReadWithAFinding() {
        Cover cover =
                page("PERCENT", "19,7395**\n     ** Under Rule 13d-3(d)(1)(i), of 80,000 shares");

        assertThat(shown(cover.persons().getFirst().percent())).isEqualTo("19.7395");
        assertThat(cover.findings()).extracting(Finding::code).containsExactly("row.two-readings");
    }

    @Test
    void anAmendmentMayTellItsNumberInItsTextAlone() {
        String amendment =
                "SCHEDULE 13D/A\n"
                        + PAGE.replaceAll("@[A-Z]+", "1")
                        + "\nItem 1. Amended by this Amendment No. 3 to the Schedule.";

        assertThat(shown(text(amendment).amendmentNumber())).isEqualTo("3");
        assertThat(shown(text(amendment.replace("13D/A", "13D")).amendmentNumber())).isEqualTo("-");
    }

    @Test
    void picturesOfBoxesAreTakenByTheNamesOfTheirFiles() {
        String html =
                "<p>SCHEDULE 13G</p><p>Osier Bend Inc.</p><p>(Name of Issuer)</p>"
                        + "<p>Check the appropriate box to designate the rule pursuant to which this Schedule is filed:</p>"
                        + "<p><img src=\"ballot.jpg\"> Rule 13d-1(b)</p><p><img src='i/ballotx.jpg'> Rule 13d-l(c)</p>"
                        + "<p><img src=\"ballot.jpg\">Rule 13d-1(d)</p><p><img src=\"logo.gif\"></p>";

        assertThat(HtmlText.of(null, html).view()).contains("☐ Rule 13d-1(b)", "☒ Rule 13d-l(c)");
        assertThat(CoverReader.read(HtmlText.of(null, html), Era.HTML).rules())
                .extracting(r -> r.value().orElseThrow())
                .containsExactly(FilingRule.C);
    }

    private static Cover page(String blank, String filled) {
        return text(
                ("SCHEDULE 13D\n" + PAGE)
                        .replace("@" + blank, filled)
                        .replace("@TITLE", "Common Stock")
                        .replace("@PERSON", "")
                        .replace("@LEGAL", "[ ]")
                        .replace("@PERCENT", "1.5%")
                        .replace("@TYPE", "IN"));
    }

    private static Cover text(String text) {
        return CoverReader.read(PlainText.of(null, text), Era.TEXT);
    }

    private static String shown(Stated<?> stated) {
        return stated.value().map(Object::toString).orElse("-");
    }
}
