package org.stakeline.read.trade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.read.trade.TradeLines.prose;

import org.junit.jupiter.api.Test;

/** Sentences that tell of trades, with made-up names and figures. */
class TradeSentencesTest {

    @Test
    void readsAPriceWithoutAZero() {
        assertThat(
                        prose(
"""
On May 3, 1994, AMF sold 5,000 shares at $.75 per share.
"""))
                .containsExactly("Alder Master Fund, Ltd. 1994-05-03 SELL 5000 SHARE 0.75 - - USD");
    }

    @Test
    void readsCents() {
        assertThat(
                        prose(
"""
On May 3, 1994, AMF sold 5,000 shares at 75 cents per share.
"""))
                .containsExactly("Alder Master Fund, Ltd. 1994-05-03 SELL 5000 SHARE 0.75 - - USD");
    }

    @Test
    void readsFractions() {
        assertThat(
                        prose(
"""
On May 3, 1994, AMF sold 5,000 shares at $12 1/2 per share. On May 4, 1994, Birch bought 600 shares at a price of 12-5/8 per share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1994-05-03 SELL 5000 SHARE 12.5 - - USD",
                        "Birch Partners, L.P. 1994-05-04 BUY 600 SHARE 12.625 - - -");
    }

    @Test
    void takesNoAggregateForAPrice() {
        assertThat(
                        prose(
"""
On May 3, 1994, AMF purchased 5,000 shares for an aggregate of $12,000. On May 5, 1994, Birch purchased 100 shares for an aggregate purchase price of $1,200.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1994-05-03 BUY 5000 SHARE - - - -",
                        "Birch Partners, L.P. 1994-05-05 BUY 100 SHARE - - - -");
    }

    @Test
    void takesNoLargeSumForAPrice() {
        assertThat(
                        prose(
"""
On May 3, 1994, AMF purchased 5,000 shares at a purchase price of $60,000.
"""))
                .containsExactly("Alder Master Fund, Ltd. 1994-05-03 BUY 5000 SHARE - - - -");
    }

    @Test
    void readsARangeOfPrices() {
        assertThat(
                        prose(
"""
On May 3, 1994, AMF sold an aggregate of 5,000 shares at prices ranging from $10.10 to $10.45 per share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1994-05-03 SELL 5000 SHARE - 10.10 10.45 USD");
    }

    @Test
    void readsAnAverageAndItsRange() {
        assertThat(
                        prose(
"""
On May 3, 2004, AMF purchased 5,000 shares in the open market at an average price of $10.25 per share (prices ranged from $10.10 to $10.45).
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2004-05-03 BUY 5000 SHARE 10.25 10.10 10.45 USD");
    }

    @Test
    void readsAListUnderOneVerbWithAPriceEach() {
        assertThat(
                        prose(
"""
C. Mr. Public acquired  from  XYZ  on  December 20, 1993
26,752 shares of Common Stock at an exercise price  per  share of $1.91 (plus $3.53 per share in required withholding); 16,048 shares of Common Stock at an exercise price per share of $7.47 (plus $2.10 per share); and 10,272 shares at an exercise price per share of $5.25; all pursuant to the exercise of outstanding stock options.
"""))
                .isEmpty();
    }

    @Test
    void readsGiftsAsOther() {
        assertThat(
                        prose(
"""
Mr. Public transferred 30,000 shares to State University on December  22, 1993 as a gift. Mr. Public also transferred 72,780 shares to The Public Family Foundation, a charity, on December 23, 1993, as a gift.
"""))
                .containsExactly(
                        "John Q. Public 1993-12-22 OTHER 30000 SHARE - - - -",
                        "John Q. Public 1993-12-23 OTHER 72780 SHARE - - - -");
    }

    @Test
    void carriesTheDayOverTheSameDay() {
        assertThat(
                        prose(
"""
On June 28, 1996, Birch acquired 452 Shares upon the automatic conversion of its notes. On the same day, B. Wayne Other acquired 107,415 Shares upon the automatic conversion of 2,890.6 shares of Series D stock.
"""))
                .containsExactly(
                        "Birch Partners, L.P. 1996-06-28 OTHER 452 SHARE - - - -",
                        "- 1996-06-28 OTHER 107415 SHARE - - - -");
    }

    @Test
    void carriesTheDayOverConcurrently() {
        assertThat(
                        prose(
"""
On March 9, 2018, Birch sold 39,651,453 shares in a public offering at a price per share of $24.84875. Concurrent with the closing of the Offering, Birch sold 14,000,000 shares of Common Stock to the Issuer at a price of $24.84875.
"""))
                .containsExactly(
                        "Birch Partners, L.P. 2018-03-09 SELL 39651453 SHARE 24.84875 - - USD",
                        "Birch Partners, L.P. 2018-03-09 SELL 14000000 SHARE 24.84875 - - USD");
    }

    @Test
    void readsContributions() {
        assertThat(
                        prose(
"""
On June 30, 2015, AMF contributed 128,500,000 shares of Class A Common Stock to Birch as a capital contribution.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2015-06-30 OTHER 128500000 SHARE - - - -");
    }

    @Test
    void readsSharesIssuedAndDistributed() {
        assertThat(
                        prose(
"""
On November 15, 2010, the Issuer issued 11,422 Common Shares to AMF as payment for 10% of the incentive fee. On December 1, 2010, AMF distributed 32,530 Common Shares to Birch and 329 Common Shares to VC. On the same date, VC subsequently contributed 329 Common Shares to Birch.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2010-11-15 OTHER 11422 SHARE - - - -",
                        "Alder Master Fund, Ltd. 2010-12-01 OTHER 32530 SHARE - - - -",
                        "Alder Master Fund, Ltd. 2010-12-01 OTHER 329 SHARE - - - -",
                        "- 2010-12-01 OTHER 329 SHARE - - - -");
    }

    @Test
    void readsNoSaleOfTheIssuerToOthers() {
        assertThat(
                        prose(
"""
On May 3, 2010, the Issuer sold 5,000,000 shares of Common Stock in its initial public offering at $10.00 per share.
"""))
                .isEmpty();
    }

    @Test
    void readsAListWithADayEach() {
        assertThat(
                        prose(
"""
Birch purchased 1,000 shares on May 3, 1997 at $10.00 per share, 2,000 shares on May 4, 1997 at $10.25 per share and 3,000 shares on May 5, 1997 at $10.50 per share.
"""))
                .containsExactly(
                        "Birch Partners, L.P. 1997-05-03 BUY 1000 SHARE 10.00 - - USD",
                        "Birch Partners, L.P. 1997-05-04 BUY 2000 SHARE 10.25 - - USD",
                        "Birch Partners, L.P. 1997-05-05 BUY 3000 SHARE 10.50 - - USD");
    }

    @Test
    void readsDaysBeforeTheirTrades() {
        assertThat(
                        prose(
"""
On May 3, 1997, AMF purchased 100 shares at $5.00 per share, and on May 5, 1997, Birch sold 200 shares at $6.00 per share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1997-05-03 BUY 100 SHARE 5.00 - - USD",
                        "Birch Partners, L.P. 1997-05-05 SELL 200 SHARE 6.00 - - USD");
    }

    @Test
    void readsDaysAfterTheirTrades() {
        assertThat(
                        prose(
"""
AMF purchased 100 shares at $5.00 per share on May 3, 1997 and sold 200 shares at $6.00 per share on May 5, 1997.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1997-05-03 BUY 100 SHARE 5.00 - - USD",
                        "Alder Master Fund, Ltd. 1997-05-05 SELL 200 SHARE 6.00 - - USD");
    }

    @Test
    void takesNoDayOfAnAgreement() {
        assertThat(
                        prose(
"""
Pursuant to the Purchase Agreement dated May 1, 1997, AMF purchased 100 shares on May 3, 1997 at $5.00 per share.
"""))
                .containsExactly("Alder Master Fund, Ltd. 1997-05-03 BUY 100 SHARE 5.00 - - USD");
    }

    @Test
    void takesNoDayAsOfWhich() {
        assertThat(
                        prose(
"""
As of May 1, 1997, AMF had purchased 100 shares.
"""))
                .containsExactly("! trade.no-date");
    }

    @Test
    void readsAnExercise() {
        assertThat(
                        prose(
"""
On May 3, 2001, Mr. Public exercised options to purchase 5,000 shares of Common Stock at an exercise price of $3.00 per share.
"""))
                .containsExactly("John Q. Public 2001-05-03 OTHER 5000 SHARE 3.00 - - USD");
    }

    @Test
    void readsAGrantOfOptions() {
        assertThat(
                        prose(
"""
On May 3, 2001, Mr. Public was granted an option to purchase 5,000 shares of Common Stock at $3.00 per share.
"""))
                .containsExactly("John Q. Public 2001-05-03 OTHER 5000 OPTION - - - -");
    }

    @Test
    void readsAQuantityInWordsAndFigures() {
        assertThat(
                        prose(
"""
On May 3, 2001, Mr. Public purchased Five Thousand (5,000) shares at $3.00 per share.
"""))
                .containsExactly("John Q. Public 2001-05-03 BUY 5000 SHARE 3.00 - - USD");
    }

    @Test
    void readsMillions() {
        assertThat(
                        prose(
"""
On May 3, 2001, AMF purchased 2.5 million shares at $3.00 per share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 2001-05-03 BUY 2500000 SHARE 3.00 - - USD");
    }

    @Test
    void takesTheMarkOfANoteForNoQuantity() {
        assertThat(
                        prose(
"""
(1) The shares were purchased on May 3, 1994 in several transactions at prices from $2.50 to $2.58.
"""))
                .isEmpty();
    }

    @Test
    void readsPurchasesListedAfterAColon() {
        assertThat(
                        prose(
"""
AMF made these open market purchases: 2,000 shares on May 3, 1994 at $3.15 per share; 2,500 shares on May 4, 1994 at $3.18 per share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1994-05-03 BUY 2000 SHARE 3.15 - - USD",
                        "Alder Master Fund, Ltd. 1994-05-04 BUY 2500 SHARE 3.18 - - USD");
    }

    @Test
    void readsTheDayOfAMonth() {
        assertThat(
                        prose(
"""
AMF purchased 8,000 shares on the 3rd of May, 1994 for $4.40 per share.
"""))
                .containsExactly("Alder Master Fund, Ltd. 1994-05-03 BUY 8000 SHARE 4.40 - - USD");
    }

    @Test
    void takesNoStrikePriceForThePriceOfAnOption() {
        assertThat(
                        prose(
"""
On May 3, 1994, AMF purchased 500 call options with a strike price of $10.00 per share for $0.45 per option.
"""))
                .containsExactly("Alder Master Fund, Ltd. 1994-05-03 BUY 500 OPTION 0.45 - - USD");
    }

    @Test
    void readsLetteredPartsOfASale() {
        assertThat(
                        prose(
"""
On May 3, 1994, AMF sold (a) 15,000 shares for $5-15/16 per share and (b) 18,000 shares for $5.9175 per share.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1994-05-03 SELL 15000 SHARE 5.9375 - - USD",
                        "Alder Master Fund, Ltd. 1994-05-03 SELL 18000 SHARE 5.9175 - - USD");
    }

    @Test
    void takesSharesOfExercisedWarrantsForNoPurchase() {
        assertThat(
                        prose(
"""
On May 3, 1994, AMF exercised each of the warrants and thereby acquired 200,104 shares.
"""))
                .containsExactly("Alder Master Fund, Ltd. 1994-05-03 OTHER 200104 SHARE - - - -");
    }

    @Test
    void givesSharesNoPriceOfOptionsReceivedWithThem() {
        assertThat(
                        prose(
"""
On May 3, 1994, AMF received 50,000 shares of Common Stock, options to acquire 500,000 shares of Common Stock for $1.75 per share exercisable for 75 days, and options to acquire 250,000 shares of Common Stock for $2.00 per share in consideration of services.
"""))
                .containsExactly(
                        "Alder Master Fund, Ltd. 1994-05-03 OTHER 50000 SHARE - - - -",
                        "Alder Master Fund, Ltd. 1994-05-03 OTHER 500000 OPTION - - - -",
                        "Alder Master Fund, Ltd. 1994-05-03 OTHER 250000 OPTION - - - -");
    }
}
