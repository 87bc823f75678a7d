package org.stakeline.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.FundsCode;
import org.stakeline.filing.Reading;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.io.StringWriter;
import java.util.List;

class ReadingJsonTest {

    private static final Span SPAN = new Span("d.htm", 7, 17, "19,952,136");
    private static final Span MISSING = new Span(null, 3, 6, "N/A");

    @Test
    void whatIsWrittenIsReadBackAsTheSameStatements() {
        for (int seed = 0; seed < 300; seed++) {
            String once = ReadingJson.write(new MadeUp(seed).reading());
            Reading back = ReadingJson.parse(once);
            assertThat(ReadingJson.write(back)).as("seed %d", seed).isEqualTo(once);
            Reading pretty = ReadingJson.parse(ReadingJson.writePretty(back));
            assertThat(pretty).as("seed %d", seed).isEqualTo(back);
        }
    }

    @Test
    void numbersAreStringsOfPlainDigits() {
        Reading reading =
                reading(
                        person(
                                Stated.of(Shares.parse("19,952,136.50"), SPAN),
                                Stated.of(StatedPercent.lessThan("1")),
                                List.of()));
        assertThat(ReadingJson.write(reading))
                .contains("\"aggregate\":\"19952136.5\"")
                .contains("\"percent\":\"<1\"");
    }

    @Test
    void evidenceNamesTheCharactersOfEachValue() {
        Reading reading =
                reading(person(Stated.of(Shares.of(19_952_136), SPAN), Stated.none(), List.of()));
        assertThat(ReadingJson.write(reading))
                .contains(
                        "\"evidence\":{\"/persons/0/aggregate\":[{\"document\":\"d.htm\",\"start\":7,"
                                + "\"end\":17,\"text\":\"19,952,136\"}]}");
    }

    @Test
    void theKindsOfAbsenceStayApart() {
        ReportingPerson unreadable =
                person(Stated.unreadable(SPAN), Stated.notApplicable(MISSING), List.of());
        String json = ReadingJson.write(reading(unreadable));
        assertThat(json)
                .contains("\"aggregate\":null")
                .contains("\"percent\":null")
                .contains(
                        "\"absent\":{\"/persons/0/aggregate\":\"unreadable\","
                                + "\"/persons/0/percent\":\"notApplicable\"}");
        ReportingPerson back = ReadingJson.parse(json).filing().persons().getFirst();
        assertThat(back).isEqualTo(unreadable);
        assertThat(back.soleVoting()).isEqualTo(Stated.none());
    }

    @Test
    void aCodeThatCouldNotBeReadIsNoMemberOfItsListAndKeepsItsWords() {
        ReportingPerson person =
                person(
                        Stated.none(),
                        Stated.none(),
                        List.of(Stated.unreadable(SPAN), Stated.of(FundsCode.WC, MISSING)));
        String json = ReadingJson.write(reading(person));
        assertThat(json)
                .contains("\"funds\":[\"WC\"]")
                .contains("\"/persons/0/funds\":\"unreadable\"")
                .contains("\"/persons/0/funds/0\":[{\"document\":null,\"start\":3");
        assertThat(ReadingJson.parse(json).filing().persons().getFirst().funds())
                .containsExactly(Stated.of(FundsCode.WC, MISSING), Stated.unreadable(SPAN));
    }

    @Test
    void findingsHaveTheirLevelInSmallLetters() {
        Reading reading =
                new Reading(
                        new MadeUp(1).reading().filing(),
                        List.of(
                                Finding.inconsistency(
                                        "a.b", "A.", List.of("/form"), List.of(SPAN))),
                        List.of());
        assertThat(ReadingJson.write(reading))
                .contains(
                        "\"findings\":[{\"code\":\"a.b\",\"level\":\"inconsistency\",\"message\":\"A.\","
                                + "\"paths\":[\"/form\"],\"spans\":[{");
    }

    @Test
    void theWriterThatItIsGivenStaysOpen() {
        StringWriter to = new StringWriter();
        ReadingJson.write(new MadeUp(2).reading(), to, false);
        to.write("\n");
        assertThat(to.toString()).startsWith("{\"source\":").endsWith("}}\n");
    }

    @Test
    void aTextThatIsNoReadingSaysWhatIsMissing() {
        assertThatThrownBy(() -> ReadingJson.parse("{\"source\":\"x\"}"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the JSON of a reading: no \"sha256\" where one must be");
        assertThatThrownBy(() -> ReadingJson.parse("{\"source\":"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("not the JSON of a reading: ");
        assertThatThrownBy(() -> ReadingJson.parse(""))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not the JSON of a reading: the text ends too early");
    }

    private static Reading reading(ReportingPerson person) {
        var empty =
                ReadingJson.parse("{\"source\":\"s\",\"sha256\":\"00\",\"era\":\"text\"}").filing();
        return new Reading(
                new org.stakeline.filing.Filing(
                        empty.source(),
                        empty.sha256(),
                        empty.era(),
                        empty.accession(),
                        empty.form(),
                        empty.schedule(),
                        empty.amendmentNumber(),
                        empty.previousAccession(),
                        empty.filedDate(),
                        empty.acceptedAt(),
                        empty.fileNumber(),
                        empty.filers(),
                        empty.eventDate(),
                        empty.issuer(),
                        empty.security(),
                        List.of(),
                        List.of(person),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()),
                List.of(),
                List.of());
    }

    private static ReportingPerson person(
            Stated<Shares> aggregate,
            Stated<StatedPercent> percent,
            List<Stated<FundsCode>> funds) {
        return new ReportingPerson(
                Stated.none(),
                Stated.none(),
                Stated.none(),
                funds,
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                aggregate,
                Stated.none(),
                percent,
                List.of(),
                List.of());
    }
}
