package org.stakeline.compute.percent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.filing.Filing;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;

class PercentChecksTest {

    private static PercentCheck check(FilingBuilder filing) {
        Filing built = filing.build();
        return PercentChecks.of(built, Bases.of(built)).getFirst();
    }

    private static FilingBuilder filing(
            String amount, String percent, String base, String... notes) {
        return FilingBuilder.of("SC 13D")
                .shared("A Holder", amount, percent, notes)
                .base(base, "", "");
    }

    @ParameterizedTest(name = "{0} of {1} stated as {2} %: {3}")
    @CsvSource({
        // rounded to the stated places
        "19952136, 322929669, 6.2, ROUNDED",
        "11615772.799, 19240406.894, 60.4, ROUNDED",
        "32671542, 514694504, 6.3, ROUNDED",
        "164310, 514694504, 0.03, ROUNDED",
        "500000, 10000000, 5, ROUNDED",
        "549999, 10000000, 5.50, ROUNDED",
        // cut to the stated places
        "3697435, 37011357, 9.9, CUT",
        "559999, 10000000, 5.5, CUT",
        // a bound
        "59, 16412900, <1, BOUND",
        "600000, 10000000, >5, BOUND",
        "600000, 10000000, <1, DIFFERS",
        "500000, 10000000, >5, DIFFERS",
        // within a tenth of a point, and just beyond
        "620000, 10000000, 6.3, WITHIN_A_TENTH",
        "620000, 10000000, 6.30, WITHIN_A_TENTH",
        "619999, 10000000, 6.3, DIFFERS",
        "630001, 10000000, 6.20, DIFFERS",
        "8731380, 160000000, 11.1, DIFFERS",
    })
    void setsTheStatedPercentAgainstTheComputed(
            String amount, String base, String stated, Agreement agreement) {
        assertThat(check(filing(amount, stated, base)).agreement()).isEqualTo(agreement);
    }

    @ParameterizedTest(name = "{0}: {1} of {2} is {3} %")
    @CsvSource({
        "E-P1, 550000, 10150000, 5.4187",
        "E-P2, 400000, 10000000, 4.0000",
        "E-P4, 550000, 10250000, 5.3659",
        "E-P5, 600000, 10000000, 6.0000",
        "E-P6, 800000, 10000000, 8.0000",
        "E-P7, 7824100, 35324685, 22.1491",
        "E-P7 wrong, 7824100, 36100485, 21.6731",
        "E-P8, 3697435, 37011357, 9.9900",
        "E-P8b, 1624877, 16412900, 9.9000",
        "E-P8b wrong, 1624877, 16067305, 10.1129",
        "E-P9, 32671542, 514694504, 6.3478",
        "E-P10 group, 700000, 10150000, 6.8966",
        "E-P10 A, 400000, 10100000, 3.9604",
        "E-P10 B, 300000, 10050000, 2.9851",
        "E-P11 of the class, 15326416, 67279706, 22.7801",
        "E-P11 of all, 15326416, 115679698, 13.2490",
        "E-P11b X, 15941084, 102665538, 15.5272",
        "E-P11b Shen, 18075700, 104800154, 17.2478",
        "E-P13 before, 500000, 10000000, 5.0000",
        "E-P13 after, 500000, 9600000, 5.2083",
        "E-P14, 8731380, 160000000, 5.4571",
        "E-P15, 50000000, 900000000, 5.5556",
        "E-P15 mistake, 10000000, 900000000, 1.1111",
        "E-P16, 11615772.799, 19240406.894, 60.3718",
        "E-P16 votes, 942779.94, 19240406.894, 4.9000",
    })
    void computesTheWorkedExamples(String example, String amount, String base, String percent) {
        assertThat(check(filing(amount, "1", base)).computed().orElseThrow().value().percent(4))
                .as(example)
                .hasToString(percent);
    }

    @Test
    void countsNewlyIssuableSharesNamedInTheNotesIntoTheOwnBase() {
        PercentCheck check =
                check(
                        filing(
                                "1624877",
                                "9.9",
                                "16067305",
                                "Includes 345,595 shares issuable upon exercise of warrants."));
        assertThat(check.agreement()).isEqualTo(Agreement.WITH_RIGHTS);
        assertThat(check.computed().orElseThrow().working())
                .containsExactly(
                        "16,067,305 + 345,595 = 16,412,900", "1,624,877 ÷ 16,412,900 = 9.9000 %");
        assertThat(check.words())
                .isEqualTo(
                        "Stated 9.9 %, computed 9.9000 %: agrees with 345,595 newly issuable shares in this person's own base.");
    }

    @Test
    void addsTwoKindsOfRights() {
        PercentCheck check =
                check(
                        filing(
                                "1700000",
                                "14.8",
                                "10000000",
                                "Of these, 1,000,000 are under options.",
                                "A further 500,000 are under warrants."));
        assertThat(check.agreement()).isEqualTo(Agreement.WITH_RIGHTS);
        assertThat(check.computed().orElseThrow().value().denominator()).isEqualTo("11500000");
    }

    @Test
    void leavesOpenWhatRightsMayExplain() {
        PercentCheck check =
                check(
                        filing(
                                "81061550",
                                "62.9",
                                "49148217",
                                "Includes shares issuable on conversion."));
        assertThat(check.agreement()).isEqualTo(Agreement.POSSIBLE_WITH_RIGHTS);
        assertThat(check.agreement().agrees()).isFalse();
        assertThat(check(filing("250000", "1.0", "49148217", "It holds no options.")).agreement())
                .as("rights make a percent smaller, never larger")
                .isEqualTo(Agreement.DIFFERS);
    }

    @Test
    void takesNoNumberThatIsNotBesideARight() {
        assertThat(
                        check(
                                        filing(
                                                "1624877",
                                                "9.9",
                                                "16067305",
                                                "Bought 345,595 shares in the market."))
                                .agreement())
                .isEqualTo(Agreement.DIFFERS);
    }

    @Test
    void choosesTheBaseWithWhichThePercentAgrees() {
        FilingBuilder filing =
                FilingBuilder.of("SC 13D")
                        .title("Class A Common Stock")
                        .shared("A Holder", "15326416", "22.8")
                        .base("115679698", "Common Stock", "2024-01-01")
                        .base("67279706", "Class A Common Stock", "2024-01-01");
        PercentCheck check = check(filing);
        assertThat(check.base().orElseThrow().shares()).isEqualTo(Shares.of(67_279_706));
        assertThat(check.base().orElseThrow().reason())
                .isEqualTo("of the counts stated, the one with which the stated percent agrees");
        assertThat(check.otherBases())
                .extracting(Base::shown)
                .containsExactly("115,679,698 Common Stock as of 2024-01-01");
    }

    @Test
    void choosesTheBaseTitledLikeTheClassWhereNoneAgrees() {
        FilingBuilder filing =
                FilingBuilder.of("SC 13D")
                        .title("Class A Common Stock, par value $0.01 per share")
                        .shared("A Holder", "15326416", "50")
                        .base("115679698", "Preferred Stock", "2024-03-01")
                        .base("67279706", "Class A Common Stock", "2024-01-01");
        PercentCheck check = check(filing);
        assertThat(check.agreement()).isEqualTo(Agreement.DIFFERS);
        assertThat(check.base().orElseThrow().shares()).isEqualTo(Shares.of(67_279_706));
    }

    @Test
    void tellsWhichBasesAPercentLeavesOpen() {
        PercentCheck check =
                check(FilingBuilder.of("SC 13D").shared("A Holder", "442854", "12.20"));
        ShareRange implied = check.impliedBase().orElseThrow().value();
        assertThat(implied.contains(Shares.of(3_629_951))).isTrue();
        assertThat(implied.shown()).isEqualTo("3,628,464 to 3,631,439");
        assertThat(check.words())
                .isEqualTo(
                        "Stated 12.20 %; the filing states no number of shares outstanding to compute it from.");
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(check(filing("", "5", "100")).words())
                .isEqualTo("Stated 5 %; no aggregate amount was read to compute it from.");
        assertThat(check(filing("5", "", "100")).words())
                .isEqualTo("No percent stated, computed 5.0000 %.");
        assertThat(check(filing("5", "5", "0")).agreement())
                .isEqualTo(Agreement.CANNOT_BE_COMPARED);
    }

    @ParameterizedTest(name = "{0} ADSs at {1}:{2} are {3}")
    @CsvSource({
        "4365690, 1, 2, 8731380, true",
        "10000000, 1, 5, 50000000, true",
        "20, 20, 3, 3, true",
        "9976068, 1, 2, 19952137, false",
    })
    void turnsAdssIntoShares(String ads, long per, long stand, String shares, boolean agrees) {
        Filing filing =
                FilingBuilder.of("SC 13D")
                        .shared("A Holder", shares, "5")
                        .ratio(per, stand)
                        .ads(ads, shares, "A Holder")
                        .build();
        AdsCheck check = AdsChecks.of(filing).getFirst();
        assertThat(check.agrees()).contains(agrees);
        assertThat(check.rowThatAgrees().isPresent()).isEqualTo(agrees);
    }

    @Test
    void turnsNoAdssWithoutOneRatio() {
        FilingBuilder filing = FilingBuilder.of("SC 13D").ads("5", "10", "A Holder");
        String words = "No one ADS ratio is stated to turn these ADSs into shares.";
        assertThat(AdsChecks.of(filing.build()).getFirst().words()).isEqualTo(words);
        assertThat(AdsChecks.of(filing.ratio(1, 2).ratio(1, 4).build()).getFirst().words())
                .isEqualTo(words);
    }
}
