package org.stakeline.read.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.read.trade.TradeLines.table;

import org.junit.jupiter.api.Test;

/** Layouts of schedules of trades, with made-up names and figures. */
class TradeTablesTest {

    @Test
    void readsAPriceWithoutAZeroBeforeThePoint() {
        assertThat(
                        table(
"""
The Reporting Person made these purchases:

          Date             Number of Shares       Price Per Share
        04/08/99                   100,000                   .3093
        04/09/99                    25,000                   .3275
"""))
                .containsExactly(
                        "- 1999-04-08 BUY 100000 SHARE 0.3093 - - -",
                        "- 1999-04-09 BUY 25000 SHARE 0.3275 - - -");
    }

    @Test
    void readsABracketThatClosesInTheNextCellAsASale() {
        assertThat(
                        table(
"""
Transactions in the Shares during the past sixty days
Date\tShares Purchased (Sold)\tPrice per Share ($)
01/05/2017\t5,000\t12.50
01/06/2017\t(2,000)\t12.75
01/09/2017\t(1,000\t)\t12.80
"""))
                .containsExactly(
                        "- 2017-01-05 BUY 5000 SHARE 12.50 - - USD",
                        "- 2017-01-06 SELL 2000 SHARE 12.75 - - USD",
                        "- 2017-01-09 SELL 1000 SHARE 12.80 - - USD");
    }

    @Test
    void readsLettersForTheSide() {
        assertThat(
                        table(
"""
Schedule A. Transactions
Trade Date\tB/S\tQuantity\tPrice
01/05/2017\tB\t5,000\t12.50
01/06/2017\tS\t2,000\t12.75
01/09/2017\tSell\t1,000\t12.80
01/10/2017\tP\t1,100\t12.81
"""))
                .containsExactly(
                        "- 2017-01-05 BUY 5000 SHARE 12.50 - - -",
                        "- 2017-01-06 SELL 2000 SHARE 12.75 - - -",
                        "- 2017-01-09 SELL 1000 SHARE 12.80 - - -",
                        "- 2017-01-10 BUY 1100 SHARE 12.81 - - -");
    }

    @Test
    void readsLettersForTheSideInColumnsOfBlanks() {
        assertThat(
                        table(
"""
  Trade Date      Buy/Sell     Quantity     Price
  ----------      --------     --------     -----
  01/05/97          B            5,000      12.50
  01/06/97          S            2,000      12.75
  01/09/97          P            1,000      12.80
"""))
                .containsExactly(
                        "- 1997-01-05 BUY 5000 SHARE 12.50 - - -",
                        "- 1997-01-06 SELL 2000 SHARE 12.75 - - -",
                        "- 1997-01-09 BUY 1000 SHARE 12.80 - - -");
    }

    @Test
    void takesTheSideFromALineAboveTheRows() {
        assertThat(
                        table(
"""
Transactions in the securities of the issuer during the past 60 days
Date\tNumber of Shares\tPrice per Share
Purchases
1/5/2017\t5,000\t$12.50
1/6/2017\t2,000\t$12.75
Sales
1/9/2017\t1,000\t$12.80
"""))
                .containsExactly(
                        "- 2017-01-05 BUY 5000 SHARE 12.50 - - USD",
                        "- 2017-01-06 BUY 2000 SHARE 12.75 - - USD",
                        "- 2017-01-09 SELL 1000 SHARE 12.80 - - USD");
    }

    @Test
    void takesTheSideFromALineAboveTheRowsInColumnsOfBlanks() {
        assertThat(
                        table(
"""
The following transactions were effected by AMF:

    DATE            SHARES        PRICE
    Purchases:
    1/5/97          5,000         12.50
    1/6/97          2,000         12.75

    Sales:
    1/9/97          1,000         12.80
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1997-01-05 BUY 5000 SHARE 12.50 - - -",
                        "Alder Master Fund, Ltd. 1997-01-06 BUY 2000 SHARE 12.75 - - -",
                        "Alder Master Fund, Ltd. 1997-01-09 SELL 1000 SHARE 12.80 - - -");
    }

    @Test
    void carriesTheDayDownToRowsWithoutOne() {
        assertThat(
                        table(
"""
Purchases by the Reporting Persons
Date\tNumber of Shares Purchased\tPrice
5/3/2010\t1,000\t$10.00
\t2,000\t$10.05
\t3,000\t$10.10
5/4/2010\t400\t$10.20
"""))
                .containsExactly(
                        "- 2010-05-03 BUY 1000 SHARE 10.00 - - USD",
                        "- 2010-05-03 BUY 2000 SHARE 10.05 - - USD",
                        "- 2010-05-03 BUY 3000 SHARE 10.10 - - USD",
                        "- 2010-05-04 BUY 400 SHARE 10.20 - - USD");
    }

    @Test
    void carriesTheDayDownInColumnsOfBlanks() {
        assertThat(
                        table(
"""
Purchases by AMF in the last 60 days

    Date         Number of Shares Purchased       Price
    5/3/97            1,000                       10.00
                      2,000                       10.05
                      3,000                       10.10
    5/4/97              400                       10.20
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1997-05-03 BUY 1000 SHARE 10.00 - - -",
                        "Alder Master Fund, Ltd. 1997-05-03 BUY 2000 SHARE 10.05 - - -",
                        "Alder Master Fund, Ltd. 1997-05-04 BUY 400 SHARE 10.20 - - -");
    }

    @Test
    void readsPricesInFractionsAndDaysWithTheYearOfTheTitle() {
        assertThat(
                        table(
"""
Purchases by AMF in 1996

    Date         Number of Shares       Price Per Share
    May 3             1,000                  $10 1/2
    May 4             2,000                  $10-5/8
    June 12           3,000                  $ 9 15/16
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1996-05-03 BUY 1000 SHARE 10.5 - - USD",
                        "Alder Master Fund, Ltd. 1996-05-04 BUY 2000 SHARE 10.625 - - USD",
                        "Alder Master Fund, Ltd. 1996-06-12 BUY 3000 SHARE 9.9375 - - USD");
    }

    @Test
    void readsMonthAndDayWithTheYearOfTheTitle() {
        assertThat(
                        table(
"""
Purchases of Common Stock during 1998

    Date         Number of Shares       Price Per Share
    5/3               1,000                  $10.50
    5/4               2,000                  $10.625
"""))
                .containsExactly(
                        "- 1998-05-03 BUY 1000 SHARE 10.50 - - USD",
                        "- 1998-05-04 BUY 2000 SHARE 10.625 - - USD");
    }

    @Test
    void givesNoDayForVariousAndForPeriods() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tShares Purchased\tAverage Price
5/3/2010 - 5/7/2010\t1,000\t$10.00
Various\t2,000\t$10.05
5/10/2010\t3,000\t$10.10
"""))
                .containsExactly(
                        "- ? BUY 1000 SHARE 10.00 - - USD",
                        "- ? BUY 2000 SHARE 10.05 - - USD",
                        "- 2010-05-10 BUY 3000 SHARE 10.10 - - USD",
                        "! trade.no-date",
                        "! trade.no-date");
    }

    @Test
    void takesNoTotalForAPriceNorARowOfTotalsForATrade() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tShares Purchased\tPrice Per Share\tTotal Cost
5/3/2010\t1,000\t$10.00\t$10,000.00
5/4/2010\t2,000\t$10.05\t$20,100.00
Total\t3,000\t\t$30,100.00
"""))
                .containsExactly(
                        "- 2010-05-03 BUY 1000 SHARE 10.00 - - USD",
                        "- 2010-05-04 BUY 2000 SHARE 10.05 - - USD");
    }

    @Test
    void takesNoTotalForThePriceWhereNoPriceIsPrinted() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tShares Purchased\tTotal Cost
5/3/2010\t1,000\t$10,000.00
5/4/2010\t2,000\t$20,100.00
"""))
                .containsExactly(
                        "- 2010-05-03 BUY 1000 SHARE - - - USD",
                        "- 2010-05-04 BUY 2000 SHARE - - - USD");
    }

    @Test
    void readsHongKongDollars() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tNumber of Shares Purchased\tPrice per share (HK$)
5/3/2010\t1,000,000\t1.25
5/4/2010\t2,000,000\t1.30
"""))
                .containsExactly(
                        "- 2010-05-03 BUY 1000000 SHARE 1.25 - - HKD",
                        "- 2010-05-04 BUY 2000000 SHARE 1.30 - - HKD");
    }

    @Test
    void readsPence() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tNumber of Shares Purchased\tPrice per share (pence)
5/3/2010\t1,000\t125
5/4/2010\t2,000\t130.5
"""))
                .containsExactly(
                        "- 2010-05-03 BUY 1000 SHARE 125 - - GBX",
                        "- 2010-05-04 BUY 2000 SHARE 130.5 - - GBX");
    }

    @Test
    void readsRenminbi() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tNumber of Shares Purchased\tPrice per share (RMB)
5/3/2010\t1,000\t25.00
"""))
                .containsExactly("- 2010-05-03 BUY 1000 SHARE 25.00 - - CNY");
    }

    @Test
    void readsAColumnForEachPerson() {
        assertThat(
                        table(
"""
Transactions in Common Stock by the Reporting Persons
Date\tAlder Master Fund\tBirch Partners\tPrice
5/3/2010\t1,000\t2,000\t$10.00
5/4/2010\t(300)\t(400)\t$10.50
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-05-03 BUY 1000 SHARE 10.00 - - USD",
                        "Birch Partners, L.P. 2010-05-03 BUY 2000 SHARE 10.00 - - USD",
                        "Alder Master Fund, Ltd. 2010-05-04 SELL 300 SHARE 10.50 - - USD",
                        "Birch Partners, L.P. 2010-05-04 SELL 400 SHARE 10.50 - - USD");
    }

    @Test
    void readsThePremiumOfAnOptionNotItsStrikeNorItsExpiry() {
        assertThat(
                        table(
"""
Transactions by AMF in call options
Date\tPurchased/Sold\tContracts\tStrike Price\tExpiration Date\tPremium
5/3/2010\tPurchased\t100\t$15.00\t01/21/2011\t$1.25
5/4/2010\tSold\t50\t$15.00\t01/21/2011\t$1.75
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-05-03 BUY 100 OPTION 1.25 - - USD",
                        "Alder Master Fund, Ltd. 2010-05-04 SELL 50 OPTION 1.75 - - USD");
    }

    @Test
    void takesNoMarkOfANoteForAFigure() {
        assertThat(
                        table(
"""
Purchases by AMF
Date\tShares Purchased\tPrice
5/3/2010\t1,000(1)\t$10.00(2)
5/4/2010\t2,000 1\t$10.05*

(1) These shares were bought in a private transaction.
(2) Average price; prices ranged from $9.90 to $10.10.
"""))
                .containsExactly(
                        "- 2010-05-03 BUY 1000 SHARE 10.00 9.90 10.10 USD",
                        "- 2010-05-04 BUY 2000 SHARE 10.05 - - USD");
    }

    @Test
    void readsDaysInManyForms() {
        assertThat(
                        table(
"""
Purchases by AMF
Date of Transaction\tShares\tPrice
March 3, 2010\t1,000\t$10.00
4 March 2010\t2,000\t$10.05
Mar-05-2010\t2,100\t$10.06
10-Mar-10\t2,200\t$10.07
"""))
                .containsExactly(
                        "- 2010-03-03 BUY 1000 SHARE 10.00 - - USD",
                        "- 2010-03-04 BUY 2000 SHARE 10.05 - - USD",
                        "- 2010-03-05 BUY 2100 SHARE 10.06 - - USD",
                        "- 2010-03-10 BUY 2200 SHARE 10.07 - - USD");
    }

    @Test
    void readsATableThatGoesOnOverAPage() {
        assertThat(
                        table(
"""
Purchases by AMF

 Date         Shares Purchased     Price
 5/3/97            1,000           10.00
 5/4/97            2,000           10.05

                    Page 7 of 9
<PAGE>

 Date         Shares Purchased     Price
 5/5/97            1,100           10.00
 5/6/97            2,100           10.05
 Total             6,200
"""))
                .containsExactly(
                        "- 1997-05-03 BUY 1000 SHARE 10.00 - - -",
                        "- 1997-05-04 BUY 2000 SHARE 10.05 - - -",
                        "Alder Master Fund, Ltd. 1997-05-05 BUY 1100 SHARE 10.00 - - -",
                        "Alder Master Fund, Ltd. 1997-05-06 BUY 2100 SHARE 10.05 - - -");
    }

    @Test
    void readsATableWithMarkersOfItsColumns() {
        assertThat(
                        table(
"""
Transactions by AMF
<TABLE>
<CAPTION>
                                          Price
  Date      Type of           Number of    Per
            Transaction        Shares     Share
<S>         <C>               <C>         <C>
5/3/97      Open market buy     1,000     $10.00
5/4/97      Open market sale    2,000      10.05
</TABLE>
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1997-05-03 BUY 1000 SHARE 10.00 - - USD",
                        "Alder Master Fund, Ltd. 1997-05-04 SELL 2000 SHARE 10.05 - - USD");
    }

    @Test
    void readsTwoTradesInOneLine() {
        assertThat(
                        table(
"""
Purchases by AMF

    Date      Shares    Price       Date      Shares     Price
   5/3/97      1,000    10.00      5/10/97     3,000     10.20
   5/4/97      2,000    10.05      5/11/97     4,000     10.30
"""))
                .containsExactly(
                        "- 1997-05-03 BUY 1000 SHARE 10.00 - - -",
                        "- 1997-05-10 BUY 3000 SHARE 10.20 - - -",
                        "- 1997-05-04 BUY 2000 SHARE 10.05 - - -",
                        "- 1997-05-11 BUY 4000 SHARE 10.30 - - -");
    }

    @Test
    void readsOptionsInColumnsOfBlanks() {
        assertThat(
                        table(
"""
The following transactions in options were effected by AMF:

 Date       Transaction    Contracts   Strike   Expiration    Premium
 5/3/10     Bought puts       100      15.00    01/21/11        1.25
 5/4/10     Sold calls         50      15.00    01/21/11        1.75
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-05-03 BUY 100 OPTION 1.25 - - -",
                        "Alder Master Fund, Ltd. 2010-05-04 SELL 50 OPTION 1.75 - - -");
    }
}
