package org.stakeline.read.cover;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Era;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.read.html.HtmlText;
import org.stakeline.read.text.ConvertedText;
import org.stakeline.read.text.PlainText;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

class CoverReaderTest {

    @Test
    void readsATableOfRowsWithWingdingsNotesAndTheAdsCusip() {
        Cover cover = CoverReader.read(HtmlText.of("a.htm", file("table-13d.html")), Era.HTML);

        assertThat(heading(cover))
                .isEqualTo(
                        "SC 13D/A | 4 | 2019-06-07 | Harbor Lantern Holdings plc | Ordinary Shares,"
                                + " par value £0.10 per share | G4412X103 | true | ");
        assertThat(persons(cover))
                .containsExactly(
                        "Tern Point Capital, L.P. | B | WC,OO | false | Isle of Man | 0 4310028 0"
                                + " 4310028 | 4310028 | true | 7.1 | PN,IA");
        assertThat(cover.persons().getFirst().notes())
                .extracting(n -> n.value().orElseThrow())
                .containsExactly(
                        "(1) Held by Tern Point Master Fund.",
                        "(2) Of 60,704,620 Ordinary Shares outstanding.");
        assertThat(cover.findings()).isEmpty();
        assertThat(cover.persons().getFirst().sharedVoting().spans().getFirst().text())
                .isEqualTo("4,310,028");
    }

    @Test
    void readsParagraphsAndSaysWhatItCouldNotRead() {
        Cover cover = CoverReader.read(HtmlText.of("b.htm", file("paragraphs-13g.html")), Era.HTML);

        assertThat(heading(cover))
                .isEqualTo(
                        "SC 13G | - | 2017-12-31 | Millbrook Dairy Corp. | Class B Common Stock |"
                                + " 600123107 | - | 13d-1(c)");
        assertThat(persons(cover))
                .containsExactly(
                        "Quillfeather Partners LLC | - |  | - | Vermont | 0 81500 - 81500 | 81500 |"
                                + " false | <1 | OO",
                        "Ada Quill | - |  | - | U.S.A. | - 81500 0 81500 | 81500 | false | 0.4 |"
                                + " IN");
        assertThat(cover.findings())
                .extracting(Finding::code, Finding::message, Finding::paths)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                "row.unreadable",
                                "the row reads \"twelve thousand\", which is no value of its kind",
                                List.of("/persons/1/soleVoting")));
    }

    @Test
    void readsRuledAsciiWithWrappedCaptionsAndAGluedFootnoteMark() {
        Cover cover = CoverReader.read(PlainText.of(null, file("ruled-13d.txt")), Era.TEXT);

        assertThat(heading(cover))
                .isEqualTo(
                        "SC 13D/A | 2 | 1996-03-30 | Old Ferry Works, Inc. | Common Stock, par"
                                + " value $.05 per share | 679321104 | - | ");
        assertThat(persons(cover))
                .containsExactly(
                        "Saltmarsh Holdings Company | B | BK,OO | false | Rhode Island | 1353468 0"
                                + " 1353468 0 | 1353468 | false | 0.95 | CO,HC");
        assertThat(cover.findings())
                .extracting(Finding::message)
                .containsExactly(
                        "\"1,353,4681\" can be read as 1,353,468 or as 13534681; the first is"
                                + " taken");
    }

    @Test
    void readsValuesThatStandRightOfWrappedCaptions() {
        Cover cover = CoverReader.read(PlainText.of(null, file("right-column-13g.txt")), Era.TEXT);

        assertThat(persons(cover))
                .containsExactly(
                        "Stonechat Asset Management S.p.A. | - |  | - | Italy | 2956810 0 2956810 0"
                                + " | 2956810 | - | 6.15 | OO");
    }

    @Test
    void readsRowsThatAreLinesOfItems() {
        Cover cover = CoverReader.read(PlainText.of(null, file("item-lines-13g.txt")), Era.TEXT);

        assertThat(heading(cover))
                .isEqualTo(
                        "SC 13G/A | 3 | - | KITTIWAKE PAPER CO | COMMON STOCK | 498765432 | - |"
                                + " 13d-1(b)");
        assertThat(persons(cover))
                .containsExactly(
                        "Sandpiper LLC | - |  | - | Delaware | 1037259 0 4712374 0 | 4712374 | - |"
                                + " 13.122 | HC",
                        "Edgar Sandpiper 3d | - |  | - | United States of America | 0 0 4712374 0"
                                + " | 4712374 | - | 13.122 | IN");
    }

    @Test
    void readsRowsWhoseNumberAndBoxStandOnOtherLines() {
        Cover cover = CoverReader.read(PlainText.of(null, file("number-below-13g.txt")), Era.TEXT);

        assertThat(persons(cover))
                .containsExactly(
                        "Wardens of Fairmead College | B |  | - | Massachusetts | 650102 0 650102 0"
                                + " | 650102 | false | 10.0 | EP");
    }

    @Test
    void readsDamagedCaptionsAndPrefersTheFigureThatIsWhole() {
        Cover cover =
                CoverReader.read(ConvertedText.of(null, file("damaged-13d.txt")), Era.CONVERTED);

        assertThat(heading(cover))
                .isEqualTo(
                        "SC 13D/A | 6 | 2021-04-02 | Gannet Robotics, Inc. | Class A Ordinary"
                                + " Shares, par value $0.0001 per share | 36500X102 | - | ");
        assertThat(persons(cover))
                .containsExactly(
                        "Puffin Bay Ltd. | - | OO | - | Cayman Islands | 0 2500000 0 2500000 |"
                                + " 2500000 | - | 6.2 | CO");
        assertThat(cover.findings())
                .extracting(Finding::paths)
                .containsExactly(
                        List.of("/persons/0/sharedVoting"), List.of("/persons/0/aggregate"));
    }

    @Test
    void takesTheFiguresOfTheClassThatTheFirstPageNamesAndKeepsTheRest() {
        String text =
                file("ruled-13d.txt")
                        .replace("Common Stock, par value $.05 per share", "Class B Common Stock")
                        .replace("1,353,4681", "10,000 Class A; 1,353,468 Class B")
                        .replace(".95%", "Class A: 2.5%, Class B: 7.1%");
        Cover cover = CoverReader.read(PlainText.of(null, text), Era.TEXT);

        assertThat(persons(cover))
                .containsExactly(
                        "Saltmarsh Holdings Company | B | BK,OO | false | Rhode Island | 1353468 0"
                                + " 1353468 0 | 1353468 | false | 7.1 | CO,HC");
        assertThat(cover.findings())
                .extracting(Finding::code)
                .containsExactly("cover.several-classes", "cover.several-classes");
        assertThat(cover.persons().getFirst().notes())
                .extracting(n -> n.value().orElseThrow())
                .containsExactly(
                        "10,000 Class A; 1,353,468 Class B", "Class A: 2.5%, Class B: 7.1%");
    }

    @Test
    void aNumberInMillionsIsWhatItSays() {
        String text = file("ruled-13d.txt").replace("1,353,4681", "2.1 million shares");
        Cover cover = CoverReader.read(PlainText.of(null, text), Era.TEXT);

        assertThat(cover.persons().getFirst().soleVoting().value().orElseThrow())
                .hasToString("2100000");
    }

    @Test
    void theIrsNumberOfRowOneIsReadBesideTheNameAndIsNoPartOfIt() {
        String text = file("ruled-13d.txt");
        Cover cover = CoverReader.read(PlainText.of(null, text), Era.TEXT);

        assertThat(cover.persons().getFirst().name().value())
                .contains("Saltmarsh Holdings Company");
        assertThat(cover.persons().getFirst().irsNumber().value()).contains("12-3456789");
        assertThat(cover.persons().getFirst().irsNumber().spans().getFirst().start())
                .isEqualTo(text.indexOf("12-3456789"));
    }

    @Test
    void aTextWithoutRowsGivesNoPersonAndSaysSo() {
        Cover cover =
                CoverReader.read(
                        MappedText.identity(null, "SCHEDULE 13D\n\nItem 4. No change.\n"),
                        Era.TEXT);

        assertThat(cover.persons()).isEmpty();
        assertThat(cover.findings()).extracting(Finding::code).containsExactly("cover.none");
    }

    @Test
    void aTableHeadingInAnItemIsNoCoverPage() {
        String text =
                "Name of Reporting Person\tSole Voting Power\tShared Voting Power\tSole Dispositive"
                        + " Power\tShared Dispositive Power\tAggregate Amount\nA LLC\t1\t2\t1\t2\t3\n";
        Cover cover = CoverReader.read(MappedText.identity(null, text), Era.HTML);

        assertThat(cover.persons()).isEmpty();
    }

    @Test
    void everyValuesSpanHoldsItsOwnCharacters() {
        String source = file("table-13d.html");
        Cover cover = CoverReader.read(HtmlText.of("a.htm", source), Era.HTML);
        ReportingPerson person = cover.persons().getFirst();

        for (Stated<?> value :
                List.of(
                        person.name(),
                        person.citizenship(),
                        person.aggregate(),
                        person.percent())) {
            value.spans()
                    .forEach(
                            s ->
                                    assertThat(source.substring(s.start(), s.end()))
                                            .isEqualTo(s.text()));
        }
        assertThat(person.citizenship().spans().getFirst().text()).isEqualTo("Isle of Man");
    }

    @Test
    void fiveThousandCoverPagesAreReadInTurn() {
        String page = file("ruled-13d.txt");
        String one = page.substring(page.indexOf("<PAGE>"), page.lastIndexOf("<PAGE>"));

        Cover cover = CoverReader.read(PlainText.of(null, one.repeat(5000)), Era.TEXT);

        assertThat(cover.persons()).hasSize(5000);
    }

    private static String heading(Cover cover) {
        return String.join(
                " | ",
                word(cover.form()),
                word(cover.amendmentNumber()),
                word(cover.eventDate()),
                word(cover.issuerName()),
                word(cover.security().title()),
                words(cover.security().cusips()),
                word(cover.security().isAds()),
                words(cover.rules()));
    }

    private static List<String> persons(Cover cover) {
        return cover.persons().stream().map(CoverReaderTest::person).toList();
    }

    private static String person(ReportingPerson p) {
        String powers =
                String.join(
                        " ",
                        word(p.soleVoting()),
                        word(p.sharedVoting()),
                        word(p.soleDispositive()),
                        word(p.sharedDispositive()));
        return String.join(
                " | ",
                word(p.name()),
                word(p.group()),
                words(p.funds()),
                word(p.legalProceedings()),
                word(p.citizenship()),
                powers,
                word(p.aggregate()),
                word(p.excludesShares()),
                word(p.percent()),
                words(p.types()));
    }

    private static String word(Stated<?> value) {
        return value.value().map(Object::toString).orElse("-");
    }

    private static String words(List<? extends Stated<?>> values) {
        return values.stream().map(CoverReaderTest::word).collect(Collectors.joining(","));
    }

    private static String file(String name) {
        try (InputStream in = CoverReaderTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
