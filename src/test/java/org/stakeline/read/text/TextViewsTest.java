package org.stakeline.read.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.MappedText;

class TextViewsTest {

    @Test
    void edgarsTagsAreNotSeenAndAPageBreakIsAFormFeed() {
        MappedText text = PlainText.of(null, "a\r\n<PAGE>\n<TABLE>\n<S>  <C>\nb &amp; c\n");
        assertThat(text.view()).isEqualTo("a\n\f\n\n  \nb & c\n");
        assertThat(text.span(8, 9).text()).isEqualTo("b");
    }

    @Test
    void barsUnderOneAnotherDrawATableAndBoxesStay() {
        String table =
                """
                +----+-------+
                | 7  | 3,000 |
                |    +-------+
                | 8  | |X| b |
                +----+-------+
                a | b
                """;
        assertThat(PlainText.of(null, table).view())
                .isEqualTo(
                        " ---- ------- \n  7    3,000  \n      ------- \n  8    |X| b  \n ---- ------- \na | b\n");
    }

    @Test
    void marksOfConversionAreNotSeen() {
        assertThat(
                        ConvertedText.of(
                                        null, "**Par** \\$0.01 $May\\ 12,\\ 2023$ <u>No. 8</u> \\#")
                                .view())
                .isEqualTo("Par $0.01 May 12, 2023 No. 8 #");
    }

    @Test
    void aMarkdownTableIsLinesOfCells() {
        assertThat(ConvertedText.of(null, "| 7 | SOLE<br>0 |\n|---|:--:|\n| 8 | 5 |\n").view())
                .isEqualTo(" 7 \t SOLE\n0 \t\n\n 8 \t 5 \t\n");
    }

    @Test
    void dollarsOfMoneyStay() {
        assertThat(ConvertedText.of(null, "at $5.00 and $6.00").view())
                .isEqualTo("at $5.00 and $6.00");
    }
}
