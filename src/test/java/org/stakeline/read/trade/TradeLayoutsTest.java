package org.stakeline.read.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.read.trade.TradeLines.table;

import org.junit.jupiter.api.Test;

/** More layouts of schedules of trades, with made-up names and figures. */
class TradeLayoutsTest {

    @Test
    void aTableOfHoldingsTellsOfNoTrades() {
        assertThat(
                        table(
"""
The Reporting Persons beneficially own:
Name\tDate\tShares beneficially owned\tPercent
Birch\t5/3/2010\t1,000,000\t5.5%
AMF\t5/3/2010\t2,000,000\t6.6%
"""))
                .isEmpty();
    }

    @Test
    void aTableOfOptionGrantsTellsOfNoTrades() {
        assertThat(
                        table(
"""
The following options were granted to Mr. Public to purchase shares:
Grant Date\tNumber of Shares\tExercise Price\tExpiration Date
5/3/2010\t1,000\t$5.00\t5/3/2020
5/3/2011\t1,100\t$6.00\t5/3/2021
"""))
                .isEmpty();
    }

    @Test
    void readsTheDayOfTheTradeNotOfItsSettlement() {
        assertThat(
                        table(
"""
Transactions by AMF in the Common Stock
Settlement Date\tTrade Date\tTransaction\tShares\tPrice\tNet Amount
5/6/2010\t5/3/2010\tBuy\t1,000\t10.00\t10,020.00
5/7/2010\t5/4/2010\tSell\t2,000\t10.05\t20,080.00
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-05-03 BUY 1000 SHARE 10.00 - - -",
                        "Alder Master Fund, Ltd. 2010-05-04 SELL 2000 SHARE 10.05 - - -");
    }

    @Test
    void saysWhereQuantityTimesPriceIsNotTheTotal() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tShares Purchased\tPrice Per Share\tTotal Cost
5/3/2010\t1,000\t$10.00\t$10,000.00
5/4/2010\t2,000\t$1.05\t$20,100.00
"""))
                .containsExactly(
                        "- 2010-05-03 BUY 1000 SHARE 10.00 - - USD",
                        "- 2010-05-04 BUY 2000 SHARE 1.05 - - USD",
                        "! trade.total-differs");
    }

    @Test
    void takesThePersonFromATitle() {
        assertThat(
                        table(
"""
Transactions by Alder Master Fund, Ltd.
Date\tShares Bought\tPrice
5/3/2010\t1,000\t$10.00
Transactions by Birch Partners, L.P.
Date\tShares Bought\tPrice
5/3/2010\t900\t$10.00
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-05-03 BUY 1000 SHARE 10.00 - - USD",
                        "Birch Partners, L.P. 2010-05-03 BUY 900 SHARE 10.00 - - USD");
    }

    @Test
    void readsWholePricesBeforeTheQuantity() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tPrice\tShares
5/3/2010\t10\t1,000
5/4/2010\t11\t2,000
"""))
                .containsExactly(
                        "- 2010-05-03 BUY 1000 SHARE 10 - - -",
                        "- 2010-05-04 BUY 2000 SHARE 11 - - -");
    }

    @Test
    void readsRowsWithoutHeadingThatASentenceBringsIn() {
        assertThat(
                        table(
"""
(c) During the past sixty days AMF purchased Shares in open market transactions as follows:

      May 3, 1997          1,000 shares @ $10.50
      May 4, 1997          2,000 shares @ $10.625
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1997-05-03 BUY 1000 SHARE 10.50 - - USD",
                        "Alder Master Fund, Ltd. 1997-05-04 BUY 2000 SHARE 10.625 - - USD");
    }

    @Test
    void readsCents() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tShares Purchased\tPrice
5/3/2010\t1,000\t75¢
5/4/2010\t2,000\t$0.76
"""))
                .containsExactly(
                        "- 2010-05-03 BUY 1000 SHARE 0.75 - - USD",
                        "- 2010-05-04 BUY 2000 SHARE 0.76 - - USD");
    }

    @Test
    void readsNoTradeFromAZeroInTheOtherColumn() {
        assertThat(
                        table(
"""
Transactions by AMF
Date\tShares Purchased\tShares Sold\tPrice
5/3/2010\t1,000\t0\t10.00
5/4/2010\t0\t500\t10.50
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-05-03 BUY 1000 SHARE 10.00 - - -",
                        "Alder Master Fund, Ltd. 2010-05-04 SELL 500 SHARE 10.50 - - -");
    }

    @Test
    void readsAPriceColumnForEachSide() {
        assertThat(
                        table(
"""
Transactions by AMF
Date\tShares Purchased\tPurchase Price\tShares Sold\tSale Price
5/3/2010\t1,000\t10.00\t\t
5/4/2010\t\t\t500\t10.50
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-05-03 BUY 1000 SHARE 10.00 - - -",
                        "Alder Master Fund, Ltd. 2010-05-04 SELL 500 SHARE 10.50 - - -");
    }

    @Test
    void takesNoBalanceForAQuantity() {
        assertThat(
                        table(
"""
Transactions by AMF
Date\tTransaction\tShares\tPrice\tShares Held After Transaction
5/3/2010\tPurchase\t1,000\t10.00\t101,000
5/4/2010\tSale\t500\t10.50\t100,500
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-05-03 BUY 1000 SHARE 10.00 - - -",
                        "Alder Master Fund, Ltd. 2010-05-04 SELL 500 SHARE 10.50 - - -");
    }

    @Test
    void carriesThePersonDown() {
        assertThat(
                        table(
"""
Schedule of Transactions
Fund\tTrade Date\tShares Purchased (Sold)\tPrice Per Share ($)
AMF\t5/3/2010\t1,000\t10.00
\t5/4/2010\t(500)\t10.50
Birch\t5/3/2010\t100\t10.00
\t5/4/2010\t(50)\t10.50
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-05-03 BUY 1000 SHARE 10.00 - - USD",
                        "Alder Master Fund, Ltd. 2010-05-04 SELL 500 SHARE 10.50 - - USD",
                        "Birch Partners, L.P. 2010-05-03 BUY 100 SHARE 10.00 - - USD",
                        "Birch Partners, L.P. 2010-05-04 SELL 50 SHARE 10.50 - - USD");
    }

    @Test
    void readsGiftsExercisesAndTransfersAsOther() {
        assertThat(
                        table(
"""
Date\tNature of Transaction\tNumber of Shares\tPrice
5/3/2010\tGift\t1,000\tN/A
5/4/2010\tOpen market sale\t500\t$10.50
5/5/2010\tExercise of options\t500\t$2.50
5/6/2010\tTransfer to trust\t500\t-0-
"""))
                .containsExactly(
                        "- 2010-05-03 OTHER 1000 SHARE - - - USD",
                        "- 2010-05-04 SELL 500 SHARE 10.50 - - USD",
                        "- 2010-05-05 OTHER 500 SHARE 2.50 - - USD",
                        "- 2010-05-06 OTHER 500 SHARE 0 - - USD",
                        "! trade.price-unlikely");
    }

    @Test
    void readsADayWithABlankInItAndAUnitCost() {
        assertThat(
                        table(
"""
 Transaction Date       Quantity      Unit Cost      Total Cost    Buy/Sell
 10/ 3/97                 1,000        10.50         10,500.00      Buy
 10/14/97                 2,000        10.60         21,200.00      Sell
"""))
                .containsExactly(
                        "- 1997-10-03 BUY 1000 SHARE 10.50 - - -",
                        "- 1997-10-14 SELL 2000 SHARE 10.60 - - -");
    }

    @Test
    void readsAnAggregateNumberAsTheQuantityAndHighBeforeLow() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tAggregate Number of Shares Purchased\tWeighted Average Purchase Price($)\tHigh\tLow
5/3/2010\t1,000\t10.00\t10.10\t9.90
"""))
                .containsExactly("- 2010-05-03 BUY 1000 SHARE 10.00 9.90 10.10 USD");
    }

    @Test
    void readsAMinusSignAsASale() {
        assertThat(
                        table(
"""
Trades
Date\tQuantity\tPrice
5/3/2010\t−1,000\t10.00
5/4/2010\t2,000\t10.05
"""))
                .containsExactly(
                        "- 2010-05-03 SELL 1000 SHARE 10.00 - - -",
                        "- 2010-05-04 BUY 2000 SHARE 10.05 - - -");
    }

    @Test
    void aTableOfMaturitiesTellsOfNoTrades() {
        assertThat(
                        table(
"""
Item: notes purchased by AMF
Issue date\tMaturity Date\tPrincipal Amount\tInterest
5/3/2010\t5/3/2012\t$10,000\t8%
5/4/2010\t5/4/2012\t$20,000\t8%
"""))
                .isEmpty();
    }

    @Test
    void aListOfDirectorsTellsOfNoTrades() {
        assertThat(
                        table(
"""
The officers and directors of Alder who bought shares are
Name\tDate of Appointment\tPosition
John Q. Public\t5/3/2010\tDirector, 3
Jane Roe\t5/4/2011\tOfficer, 4
"""))
                .isEmpty();
    }

    @Test
    void aListOfExhibitsTellsOfNoTrades() {
        assertThat(
                        table(
"""
Exhibit 1 Stock Purchase Agreement dated May 3, 2010
Exhibit 2 Share Sale Agreement dated May 4, 2010
Exhibit 3 Agreement dated May 5, 2010
"""))
                .isEmpty();
    }

    @Test
    void tellsAnAmountFromAPrice() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tShares\tAmount\tPrice
5/3/2010\t1,000\t$10,000.00\t$10.00
5/4/2010\t2,000\t$20,100.00\t$10.05
"""))
                .containsExactly(
                        "- 2010-05-03 BUY 1000 SHARE 10.00 - - USD",
                        "- 2010-05-04 BUY 2000 SHARE 10.05 - - USD");
    }

    @Test
    void readsNamesBesideTheRows() {
        assertThat(
                        table(
"""
SCHEDULE B

Transactions in Common Stock During the Past 60 Days

Name                      Date        Shares     Price
                                     Purchased   Per Share
Alder Master Fund, Ltd.   5/3/97       1,000     $10.50
                          5/4/97       2,000     $10.55
Birch Partners, L.P.      5/3/97         100     $10.50
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1997-05-03 BUY 1000 SHARE 10.50 - - USD",
                        "Alder Master Fund, Ltd. 1997-05-04 BUY 2000 SHARE 10.55 - - USD",
                        "Birch Partners, L.P. 1997-05-03 BUY 100 SHARE 10.50 - - USD");
    }

    @Test
    void takesTheSideFromATitleInCapitals() {
        assertThat(
                        table(
"""
SALES OF COMMON STOCK BY BIRCH

TRADE DATE        SHARES         PRICE
03-Jan-97         5,000          12.375
06-Jan-97        10,000          12.5
"""))
                .containsExactly(
                        "- 1997-01-03 SELL 5000 SHARE 12.375 - - -",
                        "- 1997-01-06 SELL 10000 SHARE 12.5 - - -");
    }

    @Test
    void givesNoSideWhereTwoTablesStandSideBySide() {
        assertThat(
                        table(
"""
  Purchases:                        Sales:
  Date      Shares    Price         Date      Shares    Price
  5/3/97    1,000     10.00         5/4/97    900       11.00
  5/5/97    1,100     10.10         5/6/97    800       11.10
"""))
                .containsExactly(
                        "- 1997-05-03 BUY 1000 SHARE 10.00 - - -",
                        "- 1997-05-04 - 900 SHARE 11.00 - - -",
                        "- 1997-05-05 BUY 1100 SHARE 10.10 - - -",
                        "- 1997-05-06 - 800 SHARE 11.10 - - -",
                        "! trade.no-side",
                        "! trade.no-side");
    }

    @Test
    void takesNoSideFromAnotherParagraph() {
        assertThat(
                        table(
"""
(b) AMF has the sole power to vote and to dispose of
all of its shares of the class.

(c) The following transactions were effected by AMF:

    DATE            SHARES        PRICE
    1/5/97          5,000         12.50
    1/6/97          2,000         12.75
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1997-01-05 - 5000 SHARE 12.50 - - -",
                        "Alder Master Fund, Ltd. 1997-01-06 - 2000 SHARE 12.75 - - -",
                        "! trade.no-side",
                        "! trade.no-side");
    }

    @Test
    void takesTheSideFromTheNearestSentence() {
        assertThat(
                        table(
"""
(b) AMF has the sole power to vote and to dispose of
all of its shares of the class.

(c) AMF purchased these shares in the open market in the past
sixty days. The dates and prices were:

    DATE            SHARES        PRICE
    1/5/97          5,000         12.50
    1/6/97          2,000         12.75
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1997-01-05 BUY 5000 SHARE 12.50 - - -",
                        "Alder Master Fund, Ltd. 1997-01-06 BUY 2000 SHARE 12.75 - - -");
    }
}
