package org.stakeline.read.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.read.trade.TradeLines.table;

import org.junit.jupiter.api.Test;

/** Kinds and units in schedules of trades, with made-up names and figures. */
class TradeKindsTest {

    @Test
    void readsOptionsByTheirOwnWordsAmongShares() {
        assertThat(
                        table(
"""
SCHEDULE A
Transactions in the Shares of the Issuer During the Past Sixty Days
Nature of the Transaction\t\tAmount of Shares Purchased/(Sold)\t\t\tPrice Per Share ($)\t\tDate of Purchase/Sale
ALDER MASTER FUND, LTD.
Purchase of Common Stock\t\t10,000\t\t\t2.1000\t\t08/08/2019
Sale of Common Stock\t\t(25,000\t)\t\t2.2500\t\t08/09/2019
Purchase of June 2020 Call Option ($5.00 Strike Price)\t\t1,000\t\t\t.3500\t\t08/12/2019
BIRCH PARTNERS, L.P.
Purchase of Common Stock\t\t1,500\t\t\t2.1100\t\t08/08/2019
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2019-08-08 BUY 10000 SHARE 2.1000 - - USD",
                        "Alder Master Fund, Ltd. 2019-08-09 SELL 25000 SHARE 2.2500 - - USD",
                        "Alder Master Fund, Ltd. 2019-08-12 BUY 1000 OPTION 0.3500 - - USD",
                        "Birch Partners, L.P. 2019-08-08 BUY 1500 SHARE 2.1100 - - USD");
    }

    @Test
    void takesTheRangeOfEachNote() {
        assertThat(
                        table(
"""
Transaction Date\tEffecting Person(s)\tShares Acquired\tShares Disposed\tPrice Per Share ($)\tDescription of Transaction
5/12/2020\tAMF\t12,345\t0\t5.1234(1)\tOpen Market
5/13/2020\tBirch\t0\t2,345\t5.2234(2)\tOpen Market

(1) The price reported is a weighted average price. These Shares were purchased in multiple transactions at prices ranging from $5.00 to $5.25 per Share.
(2) The price reported is a weighted average price. These Shares were sold in multiple transactions at prices ranging from $5.10 to $5.35 per Share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2020-05-12 BUY 12345 SHARE 5.1234 5.00 5.25 USD",
                        "Birch Partners, L.P. 2020-05-13 SELL 2345 SHARE 5.2234 5.10 5.35 USD");
    }

    @Test
    void takesTheSideFromALineAboveEachHeading() {
        assertThat(
                        table(
"""
TRANSACTIONS OF ALDER MASTER FUND, LTD.
SHARES PURCHASED:
DATE\tNO. OF SHARES\tPRICE/SHARE
5/12/2020\t100\t5.00
SHARES SOLD:
DATE\tNO. OF SHARES\tPRICE/SHARE
5/13/2020\t200\t5.10
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2020-05-12 BUY 100 SHARE 5.00 - - -",
                        "Alder Master Fund, Ltd. 2020-05-13 SELL 200 SHARE 5.10 - - -");
    }

    @Test
    void readsKindsInWordsAndSaysWhichItDoesNotKnow() {
        assertThat(
                        table(
"""
(c) The Reporting Person has effected the following transactions:
Date\tTransaction\tNumber of Shares\tPrice per Share
January 4, 2016\tAcquired in open market\t1,000\t$4.00
January 5, 2016\tDisposed in open market\t2,000\t$4.10
January 6, 2016\tExchange for units\t300\tN/A
January 7, 2016\tShort sale\t300\t4.12
January 8, 2016\tBuy to cover\t300\t4.12
January 9, 2016\tReturn of borrowed shares\t300\t--
"""))
                .containsExactly(
                        "- 2016-01-04 BUY 1000 SHARE 4.00 - - USD",
                        "- 2016-01-05 SELL 2000 SHARE 4.10 - - USD",
                        "- 2016-01-06 OTHER 300 SHARE - - - USD",
                        "- 2016-01-07 SELL 300 SHARE 4.12 - - USD",
                        "- 2016-01-08 BUY 300 SHARE 4.12 - - USD",
                        "- 2016-01-09 - 300 SHARE - - - USD",
                        "! trade.no-side");
    }

    @Test
    void readsFractionsBesideNames() {
        assertThat(
                        table(
"""
Schedule of purchases and sales

                           Purchase         Number of        Price per
Name             Date      or Sale            Shares           Share
----             ----      --------         ---------        ---------
John Q. Public   3/02/95   Purchase             1,000           $ 5 1/8
John Q. Public   3/03/95   Sale                   500             5 3/16
Alder Master
  Fund, Ltd.     3/04/95   Purchase             7,000             5.25
"""))
                .containsExactly(
                        "John Q. Public 1995-03-02 BUY 1000 SHARE 5.125 - - USD",
                        "John Q. Public 1995-03-03 SELL 500 SHARE 5.1875 - - USD",
                        "John Q. Public 1995-03-04 BUY 7000 SHARE 5.25 - - USD");
    }

    @Test
    void readsPartsOfShares() {
        assertThat(
                        table(
"""
Date\tType\tShares\tPrice
3/2/2015\tDividend reinvestment\t12.345\t$5.10
3/3/2015\tPurchase\t100\t$5.20
"""))
                .containsExactly(
                        "- 2015-03-02 OTHER 12.345 SHARE 5.10 - - USD",
                        "- 2015-03-03 BUY 100 SHARE 5.20 - - USD");
    }

    @Test
    void takesNoProceedsForAPrice() {
        assertThat(
                        table(
"""
Sales by Birch
Date\tShares Sold\tGross Proceeds
3/2/2015\t1,000\t$5,100
"""))
                .containsExactly("- 2015-03-02 SELL 1000 SHARE - - - USD");
    }

    @Test
    void aListOfClosingPricesTellsOfNoTrades() {
        assertThat(
                        table(
"""
The closing prices of the shares sold on the exchange were
Date\tClosing Price\tVolume
3/2/2015\t$5.10\t100,000
3/3/2015\t$5.20\t200,000
"""))
                .isEmpty();
    }

    @Test
    void aTableOfWhatIsOwnedTellsOfNoTrades() {
        assertThat(
                        table(
"""
The Reporting Person acquired shares
Name\tDate acquired\tShares owned\tPercent of class
AMF\t3/2/2015\t100,000\t5.0%
"""))
                .isEmpty();
    }

    @Test
    void readsAPriceHeadedInCents() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tShares\tPrice (in cents)
3/2/2015\t100,000\t45
"""))
                .containsExactly("- 2015-03-02 BUY 100000 SHARE 0.45 - - USD");
    }

    @Test
    void readsPounds() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tOrdinary Shares Purchased\tPrice Per Share
3/2/2015\t100,000\t£1.2345
"""))
                .containsExactly("- 2015-03-02 BUY 100000 SHARE 1.2345 - - GBP");
    }
}
