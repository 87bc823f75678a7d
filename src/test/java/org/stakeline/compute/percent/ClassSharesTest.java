package org.stakeline.compute.percent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;

import java.util.List;

class ClassSharesTest {

    private static final String VOTES =
            "Each share of Class A Common Stock is entitled to one vote per share, and each share of Class B"
                    + " Common Stock is entitled to ten (10) votes per share.";

    private static List<ClassShare> shares(FilingBuilder filing) {
        return Computation.of(filing.build(), Calendars.bundled()).classes();
    }

    private static FilingBuilder filing(String... notes) {
        return FilingBuilder.of("SC 13D")
                .title("Class A Common Stock")
                .sole("The Founder", "3,000,000", "25.0", notes);
    }

    private static FilingBuilder counted(FilingBuilder filing) {
        return filing.base("10000000", "Class A Common Stock", "2025-02-28")
                .base("5000000", "Class B Common Stock", "2025-02-28");
    }

    @Test
    void isThePartOfACountOfSeveralClasses() {
        ClassShare share =
                shares(
                                FilingBuilder.of("SC 13D")
                                        .title("Class B Ordinary Shares")
                                        .sole("A Bank", "2,000,000", "50.0")
                                        .base("4000000", "Class B ordinary shares", "2025-02-28")
                                        .base(
                                                "8000000",
                                                "Class A and Class B ordinary shares",
                                                "2025-02-28"))
                        .getFirst();
        assertThat(share.ofAllShares().value().percent(4)).hasToString("25.0000");
        assertThat(share.ofAllShares().inputs()).hasSize(2);
        assertThat(share.ofVotes()).isEmpty();
        assertThat(share.words())
                .isEqualTo(
                        "25.0000 % of all classes together; of the votes nothing is computed: the classes are not counted one by one.");
    }

    @Test
    void setsVotesAgainstTheEconomicShareWhereAllIsSaid() {
        ClassShare share =
                shares(
                                counted(
                                        filing(
                                                        "Represents 1,000,000 shares of Class A Common Stock and 2,000,000 of Class B Common"
                                                                + " Stock convertible at any time one for one.")
                                                .item("5", VOTES)))
                        .getFirst();
        assertThat(share.ofAllShares().value().percent(4)).hasToString("20.0000");
        // 1,000,000 + 20,000,000 of 10,000,000 + 50,000,000
        assertThat(share.ofVotes().orElseThrow().value().percent(4)).hasToString("35.0000");
        assertThat(share.ofVotes().orElseThrow().working())
                .containsExactly(
                        "Class A: 1,000,000 of 10,000,000, 1 vote each",
                        "Class B: 2,000,000 of 5,000,000, 10 votes each",
                        "21,000,000 ÷ 60,000,000 = 35.0000 %");
        assertThat(share.words())
                .isEqualTo("20.0000 % of all classes together; of the votes 35.0000 %.");
    }

    @Test
    void computesNoVotesWhereTheyAreNotTold() {
        assertThat(
                        shares(
                                        counted(
                                                filing(
                                                        "1,000,000 shares of Class A and 2,000,000 shares of Class B.")))
                                .getFirst()
                                .words())
                .endsWith("nothing is computed: the filing does not say how many each class has.");
        assertThat(
                        shares(
                                        counted(
                                                filing("1 Class A and 2,999,999 Class B")
                                                        .item("5", VOTES)
                                                        .item(
                                                                "6",
                                                                "Each Class B share carries 20 votes.")))
                                .getFirst()
                                .ofVotes())
                .isEmpty();
    }

    @Test
    void computesNoVotesWhereTheAmountIsNotSplit() {
        String words = "the filing does not say how much of the amount is of which class.";
        assertThat(shares(counted(filing().item("5", VOTES))).getFirst().words()).endsWith(words);
        assertThat(
                        shares(
                                        counted(
                                                filing(
                                                                "Includes 2,000,000 shares of Class B Common Stock.")
                                                        .item("5", VOTES)))
                                .getFirst()
                                .words())
                .endsWith(words);
        assertThat(
                        shares(
                                        counted(
                                                filing(
                                                                "1,000,000 shares of Class A, 1,500,000 shares of Class B"
                                                                        + " and 500,000 shares of Class B on options.")
                                                        .item("5", VOTES)))
                                .getFirst()
                                .words())
                .endsWith(words);
    }

    @Test
    void saysNothingWhereOneClassIsCountedOrOneTwice() {
        assertThat(shares(filing().base("10000000", "Class A Common Stock", ""))).isEmpty();
        assertThat(shares(counted(filing()).base("10100000", "Class A Common Stock", "2025-03-31")))
                .isEmpty();
        assertThat(shares(filing().base("10000000"))).isEmpty();
    }

    @Test
    void saysNothingOfAPersonWithNothingOrWithMoreThanThereIs() {
        assertThat(shares(counted(FilingBuilder.of("SC 13D").sole("A Holder", "0", "0"))))
                .isEmpty();
        assertThat(shares(counted(FilingBuilder.of("SC 13D").sole("A Holder", "15000001", "9"))))
                .isEmpty();
        assertThat(shares(counted(FilingBuilder.of("SC 13D").sole("A Holder", "15000000", "9"))))
                .hasSize(1);
    }
}
