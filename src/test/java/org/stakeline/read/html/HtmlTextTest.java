package org.stakeline.read.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.MappedText;

import java.util.SplittableRandom;

class HtmlTextTest {

    private static String view(String source) {
        return HtmlText.of(null, source).view();
    }

    @Test
    void blocksBeginLinesAndWhiteSpaceIsFolded() {
        assertThat(view("<p>Row  11:\n 5</p><div>Row&nbsp;12</div>"))
                .isEqualTo("Row 11: 5\nRow 12\n");
    }

    @Test
    void aTableRowIsALineAndColumnsKeepTheirNumber() {
        assertThat(
                        view(
                                "<table><tr><td rowspan=2>a</td><td colspan=2>b</td><td>c</td></tr>"
                                        + "<tr><td>d</td><td>e</td><td>f</td></tr></table>"))
                .isEqualTo("a\tb\t\tc\n\td\te\tf\n");
    }

    @Test
    void aLineEndInsideACellOfAFilledRowIsAVerticalTab() {
        assertThat(view("<table><tr><td>7</td><td>SOLE<br>0</td></tr></table>"))
                .isEqualTo("7\tSOLE\u000b0\n");
        assertThat(view("<table><tr><td></td><td>SOLE<br>0</td></tr></table>"))
                .isEqualTo("\tSOLE\n0\n");
    }

    @Test
    void cellsAndRowsThatAreLeftOpenStillEnd() {
        assertThat(view("<table><tr><td>a<td>b<tr><td>c<td>d</table>")).isEqualTo("a\tb\nc\td\n");
    }

    @Test
    void checkBoxesAreTwoCharactersWhateverMakesThem() {
        assertThat(view("<font face='Wingdings'>o</font> <font face=\"Wingdings\">&#254;</font>"))
                .isEqualTo("☐ ☒");
        assertThat(view("<span style=\"font-family: Wingdings 2\">R</span> &#9746; &#9633;"))
                .isEqualTo("☒ ☒ ☐");
        assertThat(view("<input type=checkbox checked><input type=checkbox>")).isEqualTo("☒☐");
    }

    @Test
    void raisedFiguresAreToldFromTheNumberBeforeThem() {
        assertThat(view("1,353,468<sup>(1)</sup> 2<font style='vertical-align: super'>3</font>"))
                .isEqualTo("1,353,468⁽¹⁾ 2³");
    }

    @Test
    void hiddenTextAndScriptsAreNotSeen() {
        assertThat(
                        view(
                                "a<span style=\"display: none\">b</span><!-- c -->"
                                        + "<script>if (1 < 2) d</script>e"))
                .isEqualTo("ae");
    }

    @Test
    void aLessThanSignIsNoTagAndATagLeftOpenEndsAtTheNext() {
        assertThat(view("<1% of <b>x</b")).isEqualTo("<1% of x");
        assertThat(view("<td <td>5")).isEqualTo("5");
    }

    @Test
    void anUnderlinedBlankIsALineToWriteOn() {
        assertThat(view("Certain Shares <u>&nbsp;&nbsp;&nbsp;</u>"))
                .isEqualTo("Certain Shares ____");
    }

    @Test
    void preformattedTextKeepsItsSpaces() {
        assertThat(view("<pre>a   b\n  c</pre>")).isEqualTo("a   b\n  c\n");
    }

    @Test
    void spansNameTheSourceOfWhatIsSeen() {
        MappedText text = HtmlText.of("d.htm", "<p>Tern &amp;  Co&#46;</p>");
        assertThat(text.view()).isEqualTo("Tern & Co.\n");
        assertThat(text.span(0, 10).text()).isEqualTo("Tern &amp;  Co&#46;");
        assertThat(text.span(5, 6).text()).isEqualTo("&amp;");
    }

    @Test
    void aHundredThousandNestedTagsAreRead() {
        for (String tag : new String[] {"div", "table", "td", "font", "u"}) {
            String open = "<" + tag + ">";
            assertThat(view(open.repeat(100_000) + "5" + ("</" + tag + ">").repeat(100_000)))
                    .contains("5");
            assertThat(view(("<table><tr><td>" + open).repeat(20_000))).isNotNull();
        }
    }

    @Test
    void anyCharactersGiveAViewWhoseSpansStandInTheSource() {
        SplittableRandom random = new SplittableRandom(7);
        String[] pieces = {
            "<td",
            ">",
            "<table>",
            "</tr>",
            "&#1",
            "&amp",
            ";",
            "\"",
            "<p style=\"",
            "x",
            "\u0000",
            "<!--",
            "<sup>",
            "1",
            " "
        };
        for (int n = 0; n < 2_000; n++) {
            StringBuilder source = new StringBuilder();
            for (int i = 0; i < 30; i++) {
                source.append(pieces[random.nextInt(pieces.length)]);
            }
            MappedText text = HtmlText.of(null, source.toString());
            for (int at = 0; at < text.view().length(); at++) {
                assertThat(text.span(at, at + 1).end()).isLessThanOrEqualTo(source.length());
            }
        }
    }
}
