package org.stakeline.read.trade;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.WithFindings;
import org.stakeline.filing.Trade;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;

import java.util.List;

class TradesTest {

    private static final Cast CAST =
            Cast.of(
                    List.of("Alder Master Fund, Ltd.", "Birch Partners, L.P."),
                    List.of(
                            "Alder Master Fund, Ltd. (\"AMF\") and Birch Partners, L.P. (\"Birch\") file this."));

    private static WithFindings<List<Trade>> table(String text) {
        return TradeReader.read(Section.all("item:5", MappedText.identity(null, text)), CAST);
    }

    private static List<String> told(WithFindings<List<Trade>> read) {
        return read.value().stream().map(TradesTest::line).toList();
    }

    private static String line(Trade t) {
        return String.join(
                " ",
                said(t.person()),
                said(t.date()),
                said(t.side()),
                said(t.quantity()),
                said(t.price()),
                said(t.low()),
                said(t.high()),
                said(t.currency()));
    }

    private static String said(Stated<?> stated) {
        return stated.value().map(Object::toString).orElse("-");
    }

    @Test
    void readsCellsWithPersonSideAndRange() {
        assertThat(
                        told(
                                table(
                                        """
                                        (c) The following transactions were effected:
                                        Name\tPurchase or Sale\tDate\tNumber of Shares\tAverage Price\tRange of Prices
                                        AMF\tOpen Market Purchase\t2/3/2021\t1,200\t$\t9.4507\t$\t9.40 - $9.50
                                        Birch\tOpen Market Sale\t2/4/2021\t300\t$\t9.6000\t$\t9.55 - $9.70
                                        """)))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2021-02-03 BUY 1200 9.4507 9.40 9.50 USD",
                        "Birch Partners, L.P. 2021-02-04 SELL 300 9.6000 9.55 9.70 USD");
    }

    @Test
    void readsOneColumnOfSharesForEachFund() {
        assertThat(
                        told(
                                table(
                                        """
                                        The Reporting Persons effected these transactions:
                                        Date\tPrice\tNumber of Shares Purchased by Alder Master Fund\tNumber of Shares Purchased by Birch Partners
                                        3-1-09\t.7194\t1,000\t
                                        3-2-09\t.8021\t\t2,000
                                        3-3-09\t.8100\t300\t400
                                        """)))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2009-03-01 BUY 1000 0.7194 - - -",
                        "Birch Partners, L.P. 2009-03-02 BUY 2000 0.8021 - - -",
                        "Alder Master Fund, Ltd. 2009-03-03 BUY 300 0.8100 - - -",
                        "Birch Partners, L.P. 2009-03-03 BUY 400 0.8100 - - -");
    }

    @Test
    void readsSignsMarksAndNamesBetweenRows() {
        assertThat(
                        told(
                                table(
                                        """
                                        SCHEDULE II
                                        INFORMATION WITH RESPECT TO TRANSACTIONS EFFECTED DURING THE PAST SIXTY DAYS
                                                     SHARES PURCHASED        AVERAGE
                                          DATE            SOLD(-)            PRICE(2)
                                        ALDER MASTER FUND, LTD.
                                            3/04/20             100-          65.0500
                                            3/03/20               9           71.3956
                                            2/26/20              32           *DI
                                        BIRCH PARTNERS, L.P.
                                            2/25/20           2,605-          *DO
                                        """)))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2020-03-04 SELL 100 65.0500 - - -",
                        "Alder Master Fund, Ltd. 2020-03-03 BUY 9 71.3956 - - -",
                        "Alder Master Fund, Ltd. 2020-02-26 OTHER 32 - - - -",
                        "Birch Partners, L.P. 2020-02-25 OTHER 2605 - - - -");
    }

    @Test
    void readsParenthesesAsSales() {
        assertThat(
                        told(
                                table(
                                        """
                                        Shares of Common Stock Purchased/(Sold)\tPrice Per Share($)\tDate of Purchase/Sale
                                        BIRCH PARTNERS, L.P.
                                        1,985\t1.0800\t09/24/2015
                                        (130)\t1.1673\t09/25/2015
                                        """)))
                .containsExactly(
                        "Birch Partners, L.P. 2015-09-24 BUY 1985 1.0800 - - USD",
                        "Birch Partners, L.P. 2015-09-25 SELL 130 1.1673 - - USD");
    }

    @Test
    void readsColumnsOfBlanksFractionsAndDaysWithoutTheirYear() {
        assertThat(
                        told(
                                table(
                                        """
                                        The purchases since August 15, 1997 were these:

                                           PURCHASE DATE       SHARE PRICE         NUMBER OF SHARES       TOTAL COST
                                           -------------       -----------         ----------------       ----------
                                           August 27             11 3/4                  148,900           1,749,575.00
                                           September 5           13.44                    20,000             268,800.00
                                        """)))
                .containsExactly(
                        "- 1997-08-27 BUY 148900 11.75 - - -",
                        "- 1997-09-05 BUY 20000 13.44 - - -");
    }

    @Test
    void takesARangeFromTheNoteThatAMarkPointsTo() {
        WithFindings<List<Trade>> read =
                table(
                        """
                        Transactions in the Shares
                        Date\tShares Purchased\tPrice Per Share
                        6/1/2016\t500 (1)\t$20.10
                        6/2/2016\t600\t$20.20

                        (1) Multiple transactions at prices ranging from $20.00 to $20.25.
                        """);
        assertThat(told(read).getFirst()).isEqualTo("- 2016-06-01 BUY 500 20.10 20.00 20.25 USD");
    }

    @Test
    void sharesInTheHeadingOverAdssInTheTextCountAdss() {
        Trade trade =
                table(
                                """
                                The sale of the ADSs was in connection with a settlement. The prices were:
                                Date\tShares Sold\tAverage Price
                                May 1, 2023\t174,024\t$ 18.0516
                                """)
                        .value()
                        .getFirst();
        assertThat(trade.unit().value()).contains(Trade.Unit.ADS);
        assertThat(trade.unitHeading().value()).contains("Shares Sold");
        assertThat(trade.side().value()).contains(Trade.Side.SELL);
    }

    @Test
    void optionsThatExpireAreNoTrades() {
        assertThat(
                        table(
                                        "Stock options purchased\nExpiry date\tNumber\tExercise Price\n1/2/2030\t900\t$1.50\n2/3/2031\t80\t$2.50\n")
                                .value())
                .isEmpty();
    }

    @Test
    void aRowWithoutAQuantityIsSaid() {
        WithFindings<List<Trade>> read =
                table(
                        "Date\tShares Purchased\tPrice\n1/2/2020\t100\t$1.00\n1/3/2020\t$2.00\t$1.00\n");
        assertThat(read.value()).hasSize(1);
        assertThat(read.findings()).extracting(Finding::code).containsExactly("trade.unreadable");
        assertThat(read.findings().getFirst().message())
                .isEqualTo(
                        "A row that looks like a trade has no quantity that could be read: \"1/3/2020 $2.00 $1.00\"");
    }

    private static WithFindings<List<Trade>> prose(String text) {
        return TradeReader.readSentences(
                Section.all("item:5", MappedText.identity(null, text)), CAST);
    }

    @Test
    void readsSentences() {
        assertThat(
                        told(
                                prose(
                                        "(c) On May 3, 1994, AMF sold 5,000 shares of Common Stock at $3.10 per share.")))
                .containsExactly("Alder Master Fund, Ltd. 1994-05-03 SELL 5000 3.10 - - USD");
        assertThat(
                        told(
                                prose(
                                        "On June 2, 2001 AMF and Birch purchased 15 Units in the open market at a price of $19.75 per Unit.")))
                .containsExactly(
                        "Alder Master Fund, Ltd. and Birch Partners, L.P. 2001-06-02 BUY 15 19.75 - - USD");
    }

    @Test
    void aConversionIsNeitherPurchaseNorSale() {
        assertThat(
                        told(
                                prose(
                                        "On June 28, 1996, Birch acquired 452 Shares upon the automatic conversion of its notes.")))
                .containsExactly("Birch Partners, L.P. 1996-06-28 OTHER 452 - - - -");
    }

    @Test
    void severalDaysTogetherGiveAFindingAndNoTrade() {
        WithFindings<List<Trade>> read =
                prose("Between May 1, 2020 and May 9, 2020, AMF purchased 900 shares.");
        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).extracting(Finding::code).containsExactly("trade.several-days");
    }
}
