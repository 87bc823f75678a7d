package org.stakeline.read.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.read.trade.TradeLines.prose;

import org.junit.jupiter.api.Test;

/** More sentences that tell of trades, with made-up names and figures. */
class TradeWordsTest {

    @Test
    void readsPersonsRespectively() {
        assertThat(
                        prose(
"""
On May 3, 2001, AMF and Birch purchased 5,000 and 6,000 shares, respectively, at $3.00 per share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2001-05-03 BUY 5000 SHARE 3.00 - - USD",
                        "Birch Partners, L.P. 2001-05-03 BUY 6000 SHARE 3.00 - - USD");
    }

    @Test
    void readsDaysRespectively() {
        assertThat(
                        prose(
"""
On May 3, 2001 and May 4, 2001, AMF purchased 5,000 and 6,000 shares, respectively.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2001-05-03 BUY 5000 SHARE - - - -",
                        "Alder Master Fund, Ltd. 2001-05-04 BUY 6000 SHARE - - - -");
    }

    @Test
    void saysWhereTheDayIsMissing() {
        assertThat(
                        prose(
"""
During the past 60 days AMF purchased an aggregate of 5,000 shares at prices ranging from $3.00 to $3.50 per share.
"""))
                .containsExactly("! trade.no-date");
    }

    @Test
    void saysWhereSeveralDaysAreToldTogether() {
        assertThat(
                        prose(
"""
From May 3, 2001 through May 9, 2001, AMF purchased an aggregate of 5,000 shares.
"""))
                .containsExactly("! trade.several-days");
    }

    @Test
    void readsFromWhom() {
        assertThat(
                        prose(
"""
On May 3, 2001, AMF purchased from Birch 500 shares at $3.00 per share, and on May 5, 2001 sold 200 shares at $4.00 per share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2001-05-03 BUY 500 SHARE 3.00 - - USD",
                        "Birch Partners, L.P. 2001-05-05 SELL 200 SHARE 4.00 - - USD");
    }

    @Test
    void readsAListAfterAColon() {
        assertThat(
                        prose(
"""
AMF purchased shares of Common Stock as follows: 1,000 shares on May 3, 1994 at $10.50 per share; and 2,000 shares on May 4, 1994 at $10.75 per share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1994-05-03 BUY 1000 SHARE 10.50 - - USD",
                        "Alder Master Fund, Ltd. 1994-05-04 BUY 2000 SHARE 10.75 - - USD");
    }

    @Test
    void readsNoAgreementToBuy() {
        assertThat(
                        prose(
"""
On May 3, 2001, AMF agreed to purchase 5,000 shares at $3.00 per share. AMF may be deemed to have acquired 400 shares on May 3, 2001. On May 3, 2001, AMF entered into an agreement under which it will sell 900 shares.
"""))
                .isEmpty();
    }

    @Test
    void readsThePassive() {
        assertThat(
                        prose(
"""
On May 3, 2001, 5,000 shares were sold by AMF at $3.00 per share.
"""))
                .containsExactly("Alder Master Fund, Ltd. 2001-05-03 SELL 5000 SHARE 3.00 - - USD");
    }

    @Test
    void readsTheCurrencyOfThePrice() {
        assertThat(
                        prose(
"""
On May 3, 2001, AMF sold 5,000 shares at HK$3.00 per share.
"""))
                .containsExactly("Alder Master Fund, Ltd. 2001-05-03 SELL 5000 SHARE 3.00 - - HKD");
    }

    @Test
    void readsAPriceWithoutPerShare() {
        assertThat(
                        prose(
"""
AMF bought 1,000 shares on May 3, 1999 at $10, and Birch sold 100 shares on May 4, 1999 at $11.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1999-05-03 BUY 1000 SHARE 10 - - USD",
                        "Birch Partners, L.P. 1999-05-04 SELL 100 SHARE 11 - - USD");
    }

    @Test
    void readsADisposal() {
        assertThat(
                        prose(
"""
On May 3, 1999 AMF disposed of all of its 1,000 shares of Common Stock at $5 per share. On May 6, 1999 the Company repurchased 900 shares.
"""))
                .containsExactly("Alder Master Fund, Ltd. 1999-05-03 SELL 1000 SHARE 5 - - USD");
    }

    @Test
    void readsATender() {
        assertThat(
                        prose(
"""
On March 1, 2010, AMF tendered 12,000 shares in the Offer at $12.00 net per share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-03-01 SELL 12000 SHARE 12.00 - - USD");
    }

    @Test
    void takesNoParValueForAPrice() {
        assertThat(
                        prose(
"""
On March 1, 2010, Birch purchased 500 shares of Common Stock, $.01 par value per share, at a price of $4.50 per share.
"""))
                .containsExactly("Birch Partners, L.P. 2010-03-01 BUY 500 SHARE 4.50 - - USD");
    }

    @Test
    void readsANounForTheTrade() {
        assertThat(
                        prose(
"""
(c) Purchase of 5,000 shares on March 1, 2010 at $4.50 per share.
"""))
                .containsExactly("- 2010-03-01 BUY 5000 SHARE 4.50 - - USD");
    }

    @Test
    void readsNoRemainder() {
        assertThat(
                        prose(
"""
On May 3, 2001 AMF sold 500 shares at $5 per share, and 1,000 shares remain in its account.
"""))
                .containsExactly("Alder Master Fund, Ltd. 2001-05-03 SELL 500 SHARE 5 - - USD");
    }

    @Test
    void readsOnlyThePartThatWasSold() {
        assertThat(
                        prose(
"""
On May 3, 2001, AMF sold 5,000 shares of its 30,000 shares at $3.00 per share.
"""))
                .containsExactly("Alder Master Fund, Ltd. 2001-05-03 SELL 5000 SHARE 3.00 - - USD");
    }

    @Test
    void readsNoHoldingsAfterTheTrade() {
        assertThat(
                        prose(
"""
On May 3, 2001, AMF purchased 5,000 shares at $3.00 per share, bringing its holdings to 30,000 shares.
"""))
                .containsExactly("Alder Master Fund, Ltd. 2001-05-03 BUY 5000 SHARE 3.00 - - USD");
    }

    @Test
    void readsASaleToAPersonAsItsPurchase() {
        assertThat(
                        prose(
"""
On May 3, 2001, Cedar Holdings sold to AMF 5,000 shares at $3.00 per share.
"""))
                .containsExactly("Alder Master Fund, Ltd. 2001-05-03 BUY 5000 SHARE 3.00 - - USD");
    }

    @Test
    void readsASaleOfTheIssuerToAPersonAsItsPurchase() {
        assertThat(
                        prose(
"""
On May 3, 2001, the Company sold 5,000 shares to AMF at $3.00 per share in a private placement.
"""))
                .containsExactly("Alder Master Fund, Ltd. 2001-05-03 BUY 5000 SHARE 3.00 - - USD");
    }

    @Test
    void readsAnExerciseAndASale() {
        assertThat(
                        prose(
"""
On May 3, 2001, Mr. Public exercised options to purchase 5,000 shares at $3.00 per share and sold 5,000 shares at $10.00 per share.
"""))
                .containsExactly(
                        "John Q. Public 2001-05-03 OTHER 5000 SHARE 3.00 - - USD",
                        "John Q. Public 2001-05-03 SELL 5000 SHARE 10.00 - - USD");
    }

    @Test
    void readsTheRangeAfterTheAverage() {
        assertThat(
                        prose(
"""
On May 3, 2001, AMF sold 5,000 shares pursuant to a Rule 10b5-1 plan at an average price of $3.00 per share; the shares were sold in 12 transactions at prices from $2.90 to $3.10.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2001-05-03 SELL 5000 SHARE 3.00 2.90 3.10 USD");
    }

    @Test
    void readsNoDenial() {
        assertThat(
                        prose(
"""
AMF has not sold any of the 5,000 shares since May 3, 2001. On May 3, 2001, no more than 400 shares were sold by AMF.
"""))
                .isEmpty();
    }

    @Test
    void readsAShortSale() {
        assertThat(
                        prose(
"""
On May 3, 2001, AMF sold short 5,000 shares at $3.00 per share.
"""))
                .containsExactly("Alder Master Fund, Ltd. 2001-05-03 SELL 5000 SHARE 3.00 - - USD");
    }

    @Test
    void takesNoCommissionForAPrice() {
        assertThat(
                        prose(
"""
On May 3, 2001, AMF purchased 5,000 shares at a cost of $15,000, including commissions of $.05 per share.
"""))
                .containsExactly("Alder Master Fund, Ltd. 2001-05-03 BUY 5000 SHARE - - - -");
    }
}
