package org.stakeline.read.envelope;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BodiesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<html><body>Schedule 13D</body></html>",
                "\n<!DOCTYPE html><p>x",
                "<DIV STYLE=\"x\">a</DIV><TABLE><TR><TD>1</TD></TR></TABLE>",
                "<P>a<BR>b<BR>c"
            })
    void tagsThatOnlyHtmlHasMakeHtml(String body) {
        assertThat(Bodies.ofDocument(body)).isEqualTo(BodyKind.HTML);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<PAGE>\n<TABLE>\n<CAPTION>\n<S> <C>\na  1\n</TABLE>\n<FN>\n<F1> note",
                "a <b> c < d",
                "mail <someone@example.com>",
                ""
            })
    void theTagsOfPlainTextDoNot(String body) {
        assertThat(Bodies.ofDocument(body)).isEqualTo(BodyKind.TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<XML>\n<?xml version=\"1.0\"?><edgarSubmission xmlns=\"x\">",
                "<ns1:edgarSubmission>"
            })
    void theRootElementMakesAStructuredSchedule(String body) {
        assertThat(Bodies.ofDocument(body)).isEqualTo(BodyKind.STRUCTURED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<XML>\n<?xml version=\"1.0\"?><ownershipDocument/>",
                "<PDF>\nbegin 644 a.pdf\nM",
                "\nbegin 644 logo.gif\nM1",
                "<XBRL>\n<?xml?>"
            })
    void otherDataIsPassedOver(String body) {
        assertThat(Bodies.ofDocument(body)).isEqualTo(BodyKind.PASSED_OVER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SCHEDULE 13D\n\n1\tNAME\tExample LP",
                "# SCHEDULE 13D\n\nText",
                "| 1 | Name |\n| 2 | Group |",
                "page one\fpage two",
                "par value \\$0.01",
                "**SCHEDULE 13D**"
            })
    void tabsAndMarksOfAConverterMakeAConvertedText(String text) {
        assertThat(Bodies.ofBareFile(text)).isEqualTo(BodyKind.CONVERTED);
    }

    @Test
    void aMarkOfAFootnoteDoesNot() {
        assertThat(Bodies.ofBareFile("CUSIP 12345X 101**\n\n** of the ADSs, each for two shares**"))
                .isEqualTo(BodyKind.TEXT);
        assertThat(Bodies.ofBareFile("<PAGE>\nSCHEDULE 13D\n1\tNAME")).isEqualTo(BodyKind.TEXT);
    }
}
