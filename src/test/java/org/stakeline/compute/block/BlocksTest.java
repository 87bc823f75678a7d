package org.stakeline.compute.block;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.filing.Relationship.Kind.CONTROL;
import static org.stakeline.filing.Relationship.Kind.DIRECTOR_OR_OFFICER;
import static org.stakeline.filing.Relationship.Kind.GENERAL_PARTNER;
import static org.stakeline.filing.Relationship.Kind.INVESTMENT_MANAGER;
import static org.stakeline.filing.Relationship.Kind.MANAGING_MEMBER;
import static org.stakeline.filing.Relationship.Kind.SOLE_OWNER;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.filing.Filing;
import org.stakeline.quantity.Shares;
import org.stakeline.relate.control.ControlGraph;

import java.util.List;
import java.util.Optional;

class BlocksTest {

    private static Block block(FilingBuilder builder) {
        Filing filing = builder.build();
        return Blocks.of(filing, ControlGraph.of(filing), Optional.empty(), List.of());
    }

    private static FilingBuilder filing() {
        return FilingBuilder.of("SC 13D");
    }

    private static void isExactly(Block block, long shares, Block.Method method) {
        assertThat(total(block))
                .isEqualTo(org.stakeline.quantity.Printed.number(Shares.of(shares)));
        assertThat(block.method()).isEqualTo(method);
    }

    @Test
    void ofOnePersonIsItsRow() {
        Block block = block(filing().sole("A Holder", "1000", "5"));
        isExactly(block, 1000, Block.Method.ONE_PERSON);
        assertThat(block.notThis()).isEmpty();
    }

    @Test
    void leavesOutPersonsWithNothing() {
        isExactly(
                block(filing().sole("A Holder", "1000", "5").sole("B Holder", "0", "0")),
                1000,
                Block.Method.ONE_PERSON);
    }

    @Test
    void isTheLargestRowWhenTheSmallerAddUpToIt() {
        isExactly(
                block(
                        filing().shared("Fund One LP", "164310", "0.03")
                                .shared("Fund Two LP", "16247069", "3.2")
                                .shared("The GP LP", "32671542", "6.3")
                                .eachShares("16260163", "3.2", "Vehicle LLC", "Vehicle GP")
                                .shared("The Founder", "32671542", "6.3")),
                32_671_542,
                Block.Method.ROWS_ADD_UP);
        isExactly(
                block(
                        filing().shared("Advisers LLC", "1624818", "9.9")
                                .shared("Securities LLC", "59", "0")
                                .shared("The Founder", "1624877", "9.9")),
                1_624_877,
                Block.Method.ROWS_ADD_UP);
    }

    @Test
    void isOneRowWhenAllShareTheSameNumber() {
        Block block = block(filing().eachShares("7824100", "22.2", "Fund LP", "The Founder"));
        isExactly(block, 7_824_100, Block.Method.SHARED_POWER);
        assertThat(block.reason())
                .isEqualTo(
                        "Fund LP reports 7,824,100, and shared power over the same number ties in The Founder: "
                                + "the same shares, counted once.");
    }

    @Test
    void isTheRowOfThePersonAboveWhoSharesSomeAndHoldsMoreAlone() {
        isExactly(
                block(
                        filing().person(
                                        "The Founder",
                                        "792059",
                                        "45446219",
                                        "792059",
                                        "45446219",
                                        "46238278",
                                        "20.6")
                                .shared("The Family Trust", "45446219", "20.3")),
                46_238_278,
                Block.Method.SHARED_POWER);
    }

    @Test
    void followsTheControlThatTheFilingTellsOf() {
        Block block =
                block(
                        filing().sole("Fund LP", "9534301", "21.1")
                                .sole("A Partner & Co.", "9630840", "21.3")
                                .relation("A Partner & Co.", GENERAL_PARTNER, "Fund LP"));
        isExactly(block, 9_630_840, Block.Method.CONTROL);
        assertThat(block.notThis()).contains(Shares.of(19_165_141));
    }

    @Test
    void followsControlThroughPersonsThatDoNotReport() {
        isExactly(
                block(
                        filing().shared("Fund LP", "100000", "5")
                                .sole("The Founder", "150000", "7.5")
                                .relation("The Founder", MANAGING_MEMBER, "Hidden GP LLC")
                                .relation("Hidden GP LLC", GENERAL_PARTNER, "Fund LP")),
                150_000,
                Block.Method.CONTROL);
    }

    @Test
    void takesTheManagerOfAllForTheWhole() {
        isExactly(
                block(
                        filing().shared("Management LLC", "4433993", "10.3")
                                .shared("Capital LLC", "3444545", "8.0")
                                .shared("Partners LP", "3025745", "7.1")
                                .shared("Co-Invest LP", "418800", "1.0")
                                .shared("A. Manager", "4433993", "10.3")
                                .relation("Management LLC", INVESTMENT_MANAGER, "Partners LP")
                                .relation("Management LLC", INVESTMENT_MANAGER, "Co-Invest LP")
                                .relation("Capital LLC", GENERAL_PARTNER, "Partners LP")
                                .relation("Capital LLC", GENERAL_PARTNER, "Co-Invest LP")
                                .relation("A. Manager", DIRECTOR_OR_OFFICER, "Capital LLC")
                                .relation("A. Manager", DIRECTOR_OR_OFFICER, "Management LLC")),
                4_433_993,
                Block.Method.CONTROL);
    }

    @Test
    void sumsWhereTheTextGivesTheSum() {
        FilingBuilder filing =
                filing().sole("Funds LLC", "946100", "1.72")
                        .sole("Asset Management Inc.", "2248098", "4.10")
                        .sole("The Chairman", "22500", "0.04")
                        .relation("The Chairman", CONTROL, "Funds LLC")
                        .item(
                                "5",
                                "The number of shares to which this relates is 3,216,698 in all.");
        Block block = block(filing);
        isExactly(block, 3_216_698, Block.Method.SAID_IN_TEXT);
        assertThat(block.notThis()).isEmpty();
    }

    @Test
    void isARangeWhereThePersonsOnTopReportOnlyTheirOwn() {
        Block block =
                block(
                        filing().sole("Funds LLC", "946100", "1.72")
                                .sole("Parent Inc.", "16000", "0.03")
                                .sole("Small LLC", "2800", "0.01")
                                .relation("Parent Inc.", SOLE_OWNER, "Funds LLC")
                                .relation("Parent Inc.", SOLE_OWNER, "Small LLC"));
        assertThat(block.method()).isEqualTo(Block.Method.RANGE);
        assertThat(total(block)).isEqualTo("946,100 to 964,900");
        assertThat(block.percent()).isEmpty();
    }

    @Test
    void isARangeThatContainsTheTruthWhereNothingTiesTheRows() {
        Block block =
                block(
                        filing().shared("Bank A", "100000", "2.9")
                                .shared("Bank B", "150000", "5.40"));
        assertThat(total(block)).isEqualTo("150,000 to 250,000");
        assertThat(block.reason())
                .isEqualTo(
                        "The filing does not say which shares the rows have in common: at least 150,000 (the largest row), "
                                + "at most 250,000 (the rows that are in no other, added).");
        assertThat(block.notThis()).contains(Shares.of(250_000));
    }

    @Test
    void isOneRowWhenAllHaveTheSameNumberToTheLastShare() {
        FilingBuilder filing =
                filing().sole("The Authority", "11615772.8", "60.4")
                        .sole("Its Vehicle", "11615772.8", "60.4");
        Block block = block(filing);
        assertThat(block.method()).isEqualTo(Block.Method.SAME_NUMBER);
        assertThat(total(block)).isEqualTo("11,615,772.8");
        Block round =
                block(
                        filing().sole("A plc", "10000000", "5.1")
                                .sole("Its Sub Inc.", "10000000", "5.1"));
        assertThat(round.method()).isEqualTo(Block.Method.RANGE);
    }

    @Test
    void isNothingWhereNoAmountWasRead() {
        Block block = block(filing().sole("A Holder", "", "5"));
        assertThat(block.total()).isEmpty();
        assertThat(block.reason()).isEqualTo("No cover page gives an amount.");
    }

    @Test
    void isNoughtWhereAllReportNought() {
        Block one = block(filing().sole("A Holder", "0", "0"));
        isExactly(one, 0, Block.Method.ONE_PERSON);
        Block both = block(filing().sole("A Holder", "0", "0").sole("Another", "0", "0"));
        isExactly(both, 0, Block.Method.SAME_NUMBER);
        assertThat(both.reason()).isEqualTo("Each cover page gives the amount nought.");
        assertThat(both.notThis()).isEmpty();
        Block open = block(filing().sole("A Holder", "0", "0").sole("Another", "", "0"));
        assertThat(open.total()).isEmpty();
    }

    @Test
    void takesATotalThatStandsInAnItemsTitle() {
        Block block =
                block(
                        filing().sole("Mutual Insurance Company", "7071600", "3.3")
                                .sole("Retirement Trust", "4007229", "1.9")
                                .titled("4", "Amount Beneficially Owned: 11,078,829 shares", ""));
        isExactly(block, 11_078_829, Block.Method.SAID_IN_TEXT);
    }

    @Test
    void doesNotTakeSolePowersOverDifferentNumbersForTheSameSharesInItsRange() {
        FilingBuilder filing =
                filing().sole("Mutual Insurance Company", "7071600", "3.3")
                        .sole("Investment Management Corp.", "1078388", "0.5")
                        .sole("Retirement Trust", "4007229", "1.9")
                        .relation(
                                "Mutual Insurance Company",
                                SOLE_OWNER,
                                "Investment Management Corp.");
        assertThat(total(block(filing))).isEqualTo("7,071,600 to 12,157,217");
    }

    @Test
    void hasThePercentOfTheCoverPageWithTheWholeRightsIncluded() {
        FilingBuilder filing =
                filing().eachShares("600000", "5.8", "The Founder", "The Family Trust")
                        .base("10000000")
                        .item(
                                "5",
                                "This includes 350,000 shares issuable upon exercise of warrants.");
        assertThat(computed(filing).percent().orElseThrow().value().percent(4))
                .hasToString("5.7971");
    }

    @Test
    void hasNoPercentWhereOneMembersRightsWouldHaveToBeSharedOut() {
        FilingBuilder filing =
                filing().sole("Ann Able", "600000", "5.8")
                        .sole("Ben Baker", "100000", "1.0")
                        .base("10000000")
                        .item(
                                "5",
                                "Together they own 700,000 shares. Ann Able's include 350,000 shares issuable on warrants.");
        assertThat(total(computed(filing))).isEqualTo("700,000");
        assertThat(computed(filing).percent()).isEmpty();
    }

    private static String total(Block block) {
        return block.total().orElseThrow().value().shown();
    }

    private static Block computed(FilingBuilder filing) {
        return Computation.of(filing.build(), Calendars.bundled()).block();
    }
}
