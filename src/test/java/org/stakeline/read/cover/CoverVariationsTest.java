package org.stakeline.read.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Era;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.read.html.HtmlText;
import org.stakeline.read.text.PlainText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One cover page, with one blank or row filled in as people fill it in. */
class CoverVariationsTest {

    private static final String PAGE =
            """
                                  SCHEDULE 13G
                    Under the Securities Exchange Act of 1934
                              (Amendment No. 12)

                           Tarn Ridge Mining Corp.
                               (Name of Issuer)
                                 Common Stock
                        (Title of Class of Securities)
                                  87654R 20 1
                                (CUSIP Number)
                                March 3, 1997
             (Date of Event Which Requires Filing of this Statement)

            Check the appropriate box to designate the rule pursuant to which this
            Schedule is filed:
             RULES

            1.  NAME OF REPORTING PERSON
                  High Rill Partners
            2.  CHECK THE APPROPRIATE BOX IF A MEMBER OF A GROUP   (a) [ ]
                                                                   (b) [X]
            3.  SEC USE ONLY
            4.  CITIZENSHIP OR PLACE OF ORGANIZATION
                  Nevada
            5.  SOLE VOTING POWER
                  100
            6.  SHARED VOTING POWER
                  0
            7.  SOLE DISPOSITIVE POWER
                  100
            8.  SHARED DISPOSITIVE POWER
                  0
            9.  AGGREGATE AMOUNT BENEFICIALLY OWNED BY EACH REPORTING PERSON
                  9,999
            10. CHECK BOX IF THE AGGREGATE AMOUNT IN ROW (9) EXCLUDES CERTAIN SHARES  [ ]
            11. PERCENT OF CLASS REPRESENTED BY AMOUNT IN ROW (9)
                  8.8%
            12. TYPE OF REPORTING PERSON
                  PN
            """;

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "(Amendment #2) | 2",
                "(AMENDMENT NO. II) | 2",
                "(Amendment No. IV)* | 4",
                "(New) | -",
                "Third Amendment | 3",
                "(Second Amendment) | 2",
                "1st AMENDMENT | 1",
                "Amendment No. twenty-one | 21",
                "(Amendment No. [6]) | 6",
                "(Amendment No. ---9---) | 9",
                "(Amendment No. - 3 -)* | 3",
                "(Amendment No. one (1)) | 1",
                "(Amendment No. ___) | -",
                "(Final Amendment) | -",
            })
    void readsTheNumberOfTheAmendmentInFiguresWordsAndNumerals(String printed, String number) {
        Cover cover = read("(Amendment No. 12)", printed);

        assertThat(shown(cover.amendmentNumber())).isEqualTo(number);
        assertThat(shown(cover.issuerName())).isEqualTo("Tarn Ridge Mining Corp.");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "87654R-20-1 | 87654R201",
                "8 7 6 5 4 R 2 0 1 | 87654R201",
                "87654R.20.1 | 87654R201",
                "G8765R 10 4 | G8765R104",
                "87654 R 201 | 87654R201",
                "Not Applicable | ''",
            })
    void readsCusipsHoweverTheyArePrinted(String printed, String cusip) {
        Cover cover = read("87654R 20 1", printed);

        assertThat(
                        cover.security().cusips().stream()
                                .map(CoverVariationsTest::shown)
                                .collect(Collectors.joining(",")))
                .isEqualTo(cusip);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "_X_ Rule 13d-1(b); ___ Rule 13d-1(c); ___ Rule 13d-1(d) | b",
                "[ ] Rule 13d-1(b); [ ] Rule 13d-1(c); [X]Rule 13d-1(d) | d",
                "Rule 13d-1(b) ( ); Rule 13d-1(c) (X); Rule 13d-1(d) ( ) | c",
                "Rule 13d-1(b); X Rule 13d-1(c); Rule 13d-1(d) | c",
                "[ ] Rule 13d-1(b)  [x] Rule 13d-1(c)  [ ] Rule 13d-1(d) | c",
                "\\_\\ Rule 13d-1(b); \\X\\ Rule 13d-1(c); \\_\\ Rule 13d-1(d) | c",
                "[ ] Rule 13d-1(b); [X] Rule 13d-(c); [ ] Rule 13d-1(d) | c",
                "☑ Rule 13d-1(b); ☐ Rule 13d-1(c); ☐ Rule 13d-1(d) | b",
            })
    void tiesTheMarkedBoxToTheRuleOnItsLine(String printed, String rule) {
        Cover cover = read("RULES", printed.replace("; ", "\n "));

        assertThat(cover.rules())
                .extracting(CoverVariationsTest::shown)
                .containsExactly("13d-1(" + rule + ")");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "High Rill Partners (S.S. No. ###-##-####) | High Rill Partners",
                "High Rill Partners  EIN: 13-0000001 | High Rill Partners",
                "High Rill Partners  13 0000001 | High Rill Partners",
                "High Rill Partners  IRS ID# Not Applicable | High Rill Partners",
                "High Rill Partners  CIK No. 0000000001 | High Rill Partners",
                "High Rill Partners (no I.R.S. number) | High Rill Partners",
                "High Rill Partners (see Item 2(a)) | High Rill Partners",
                "High Rill Partners  Soc. Sec. No. 000-00-0001 | High Rill Partners",
                "High Rill Partners/1/ | High Rill Partners",
                "High Rill Partners + | High Rill Partners",
                "Einar Socson | Einar Socson",
                "A. Gorham | A. Gorham",
                "S. Robert Gorham | S. Robert Gorham",
                "High Rill Growth II (A) L.P. | High Rill Growth II (A) L.P.",
                "High Rill Growth II (B) L.P. | High Rill Growth II (B) L.P.",
                "High Rill Partners (B) | High Rill Partners",
                "High Rill 3d - (SS No. ###-##-####) | High Rill 3d",
            })
    void takesTheNameWithoutWhatIsNoName(String printed, String name) {
        assertThat(shown(person(read("High Rill Partners", printed)).name())).isEqualTo(name);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "-O- | 0",
                "[0] | 0",
                "1,512,233 [1] | 1512233",
                "1,512,233 shares issuable upon exercise of warrants and 12 notes | 1512233",
                "up to 1,512,233 | 1512233",
            })
    void readsTheAggregateAmountInItsManyDresses(String printed, String shares) {
        assertThat(shown(person(read("9,999", printed)).aggregate())).isEqualTo(shares);
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "less than one percent (1%) | <1",
                "Less than 0.1% | <0.1",
                ".9% | 0.9",
                "Approximately 7.3 percent | 7.3",
            })
    void readsThePercentInItsManyDresses(String printed, String percent) {
        assertThat(shown(person(read("8.8%", printed)).percent())).isEqualTo(percent);
    }

    @ParameterizedTest
    @CsvSource({"13. 5%, 5, 13.5", "11. 5%, 5, 11.5"})
    void aPercentWithAGapAfterItsPointIsReadInTwoWays(String printed, String taken, String other) {
        Cover cover = read("8.8%", printed);
        assertThat(shown(person(cover).percent())).isEqualTo(taken);
        assertThat(cover.findings())
                .filteredOn(f -> f.code().equals("row.two-readings"))
                .singleElement()
                .satisfies(
                        f ->
                                assertThat(f.message())
                                        .endsWith(
                                                "can be read as "
                                                        + taken
                                                        + " or as "
                                                        + other
                                                        + "; the first is taken"));
    }

    @ParameterizedTest
    @CsvSource({"5 1/2%", "not more than 5%"})
    void aPercentThatIsNoDecimalIsSaidToBeUnreadable(String printed) {
        Cover cover = read("8.8%", printed);

        assertThat(person(cover).percent().isPresent()).isFalse();
        assertThat(cover.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "the row reads \"" + printed + "\", which is no value of its kind");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "(a.)  (  )       (b.)  (X) | B",
                "(a.) [X]   (b.) [ ] | A",
                "(a) ___  (b) _X_ | B",
                "a. [ ]  b. [X] | B",
                "(A) / /  (B) /X/ | B",
                "(a.) [ ]  (b.) [ ] | -",
            })
    void readsTheGroupHoweverItsLettersArePrinted(String printed, String group) {
        String boxes = PAGE.substring(PAGE.indexOf("(a) [ ]"), PAGE.indexOf("3.  SEC USE"));

        assertThat(shown(person(read(boxes, printed + "\n")).group())).isEqualTo(group);
    }

    @Test
    void takesWhatStandsBehindACaptionForThatBlankAndNotForTheNext() {
        String blank = PAGE.substring(PAGE.indexOf("Tarn Ridge"), PAGE.indexOf("(Title of"));
        Cover cover = read(blank, "(Name of Issuer) TARN RIDGE MINING CORP\n\nCommon Stock\n ");

        assertThat(shown(cover.issuerName())).isEqualTo("TARN RIDGE MINING CORP");
        assertThat(shown(cover.security().title())).isEqualTo("Common Stock");
    }

    @Test
    void readsValuesThatStandAboveTheirCaptions() {
        ReportingPerson person = person(file("values-above-13g.txt"));

        assertThat(shown(person.name())).isEqualTo("Lodestar Asset Management Inc.");
        assertThat(shown(person.citizenship())).isEqualTo("Ontario, Canada");
        assertThat(figures(person)).isEqualTo("901222 0 901333 0 901333 8.8");
    }

    @Test
    void readsValuesAboveTheirCaptionsInOneCellBesideTheRowsNumber() {
        ReportingPerson person = person(file("values-above-13g.html"));

        assertThat(shown(person.name())).isEqualTo("Sallow Point Capital LP");
        assertThat(shown(person.group())).isEqualTo("B");
        assertThat(figures(person)).isEqualTo("0 2500000 0 2500000 2500000 7.4");
    }

    @Test
    void readsFiguresBehindDotLeaders() {
        ReportingPerson person = person(file("dot-leaders-13g.txt"));

        assertThat(figures(person)).isEqualTo("1234500 0 1234500 0 1234500 6.2");
    }

    @Test
    void readsCaptionsThatStandSideBySide() {
        ReportingPerson person = person(file("side-by-side-13g.txt"));

        assertThat(figures(person)).isEqualTo("1000000 20000 1100000 20000 1120000 6.01");
    }

    @Test
    void theTenthOfAListIsNoMarkedBox() {
        String list = "EXCLUDES CERTAIN SHARES  (ix) Ann Rill  (x) Bea Tarn";

        assertThat(person(read("EXCLUDES CERTAIN SHARES  [ ]", list)).excludesShares().value())
                .isEmpty();
        assertThat(
                        person(read("EXCLUDES CERTAIN SHARES  [ ]", "EXCLUDES CERTAIN SHARES  (x)"))
                                .excludesShares()
                                .value())
                .contains(true);
    }

    @Test
    void theWordsInitialFilingAreNoPartOfTheIssuersName() {
        String filled = "(Initial Filing)*\n\n               Tarn Ridge Mining Corp.";

        assertThat(
                        read("(Amendment No. 12)\n\n               Tarn Ridge Mining Corp.", filled)
                                .issuerName()
                                .value())
                .contains("Tarn Ridge Mining Corp.");
    }

    @Test
    void aTableDrawnWithBarsIsReadWithoutThem() {
        ReportingPerson person = person(file("bars-13d.txt"));

        assertThat(person.name().value()).contains("Birch Holdings N.V.");
        assertThat(person.citizenship().value()).contains("Netherlands Antilles");
        assertThat(figures(person)).isEqualTo("3000000 0 3000000 0 3000000 12.5");
    }

    @Test
    void aCaptionThatGoesOnBelowTheNameIsNoPartOfIt() {
        ReportingPerson person = person(file("caption-goes-on-13g.txt"));

        assertThat(person.name().value()).contains("Birch & Cedar Bancorp");
        assertThat(figures(person)).isEqualTo("120500 10000 100500 30250 130750 6.1");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "High Rill Partners | High Rill Partners  2.",
                "Nevada | PF",
                "Nevada | WC, OO",
                "Nevada | Nevada   NUMBER OF SHARES HELD",
            })
    void wordsOfTheFormInANameOrACitizenshipAreDoubted(String printed, String filled) {
        assertThat(read(printed, filled).findings())
                .extracting(Finding::code)
                .contains("row.form-words");
        assertThat(read(printed, printed).findings())
                .extracting(Finding::code)
                .doesNotContain("row.form-words");
    }

    private static String figures(ReportingPerson person) {
        return Stream.of(
                        person.soleVoting(),
                        person.sharedVoting(),
                        person.soleDispositive(),
                        person.sharedDispositive(),
                        person.aggregate(),
                        person.percent())
                .map(CoverVariationsTest::shown)
                .collect(Collectors.joining(" "));
    }

    private static Cover read(String blank, String filled) {
        assertThat(PAGE).contains(blank);
        return CoverReader.read(PlainText.of(null, PAGE.replace(blank, filled)), Era.TEXT);
    }

    private static ReportingPerson person(Cover cover) {
        assertThat(cover.persons()).hasSize(1);
        return cover.persons().getFirst();
    }

    private static String shown(Stated<?> stated) {
        return stated.value().map(Object::toString).orElse("-");
    }

    private static Cover file(String name) {
        try (InputStream in = CoverVariationsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return name.endsWith(".html")
                    ? CoverReader.read(HtmlText.of(null, text), Era.HTML)
                    : CoverReader.read(PlainText.of(null, text), Era.TEXT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
