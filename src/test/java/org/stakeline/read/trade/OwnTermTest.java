package org.stakeline.read.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Trade;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;

import java.util.List;

/** Filers that call themselves the Company, and paragraphs that stand above a table. */
class OwnTermTest {

    private static final String SOLD =
            "On or about May 3, 1994, the Company sold 5,000 shares at $3.10 per share.";

    @Test
    void aFilerThatCallsItselfTheCompanyTellsOfItsOwnTrades() {
        List<Trade> trades = told("The statement of Alder Oil Corp. (the \"Company\") is amended.");

        assertThat(trades).hasSize(1);
        assertThat(trades.getFirst().person().value()).contains("Alder Oil Corp.");
    }

    @Test
    void whatTheIssuerDoesThatIsCalledTheCompanyIsNoTradeOfTheFilers() {
        assertThat(
                        told(
                                "The stock of Teasel Ridge Inc. (the \"Company\"), held by Alder Oil Corp."))
                .isEmpty();
    }

    @Test
    void aNumberedParagraphAboveATableIsNoRowOfIt() {
        assertThat(
                        TradeLines.table(
                                """
                                (c) The transactions of the past 60 days are as follows:

                                     1.   On May 2, 1996 Birch converted 90,000 shares
                                of preferred stock into 90,000 shares.

                                     2.   Birch purchased shares as follows:

                                                    Amount of            Price
                                     Date           Shares Purchased     Per Share

                                     4/18/96               223           4.375
                                     5/15/96             1,400           4.50
                                     5/16/96             8,600           4.50
                                """))
                .hasSize(3)
                .noneMatch(l -> l.contains("1996-05-02"));
    }

    private static List<Trade> told(String definition) {
        Cast cast = Cast.of(List.of("Alder Oil Corp."), List.of(definition));
        Section item = Section.all("item:5", MappedText.identity(null, SOLD));
        return TradeReader.readSentences(item, cast).value();
    }
}
