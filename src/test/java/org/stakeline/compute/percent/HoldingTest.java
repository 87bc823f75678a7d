package org.stakeline.compute.percent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Shares;

/** The worked examples on rights to acquire shares. */
class HoldingTest {

    private static final Shares TEN_MILLION = Shares.of(10_000_000);

    private static String percent(Holding holding, Shares outstanding) {
        return holding.ofClass(outstanding, false).percent(4).toString();
    }

    private static Holding held(long shares) {
        return Holding.of(Shares.of(shares));
    }

    @Test
    void exampleP1CountsOptionsInTheOwnBase() {
        Holding holding = held(400_000).plusNewlyIssuable(Shares.of(150_000), 60);
        assertThat(percent(holding, TEN_MILLION)).isEqualTo("5.4187");
    }

    @Test
    void exampleP2LeavesOutOptionsOfMoreThanSixtyDays() {
        Holding holding = held(400_000).plusNewlyIssuable(Shares.of(150_000), 61);
        assertThat(percent(holding, TEN_MILLION)).isEqualTo("4.0000");
    }

    @Test
    void exampleP3CountsThemAtOnceWithAControlPurpose() {
        Holding holding = held(400_000).plusNewlyIssuable(Shares.of(150_000), 61);
        assertThat(holding.ofClass(TEN_MILLION, true).percent(4)).hasToString("5.4187");
    }

    @Test
    void exampleP4CountsConvertibles() {
        Holding holding = held(300_000).plusNewlyIssuable(Shares.of(250_000), 0);
        assertThat(percent(holding, TEN_MILLION)).isEqualTo("5.3659");
    }

    @Test
    void exampleP5LeavesAnotherHoldersBaseAlone() {
        assertThat(percent(held(600_000), TEN_MILLION)).isEqualTo("6.0000");
    }

    @Test
    void exampleP6CountsListedCallsInTheAmountOnly() {
        Holding holding = held(600_000).plusOverOutstanding(Shares.of(200_000), 30);
        assertThat(percent(holding, TEN_MILLION)).isEqualTo("8.0000");
    }

    @Test
    void exampleP7CountsCallsOnOutstandingShares() {
        Holding holding = held(7_824_100 - 775_800).plusOverOutstanding(Shares.of(775_800), 30);
        assertThat(percent(holding, Shares.of(35_324_685))).isEqualTo("22.1491");
    }

    @Test
    void exampleP8SolvesABlocker() {
        Shares outstanding = Shares.of(27_402_024 + 8_245_611);
        Shares most =
                Holding.mostUnder(Percent.of("9.99"), Shares.of(2_333_713), outstanding)
                        .orElseThrow();
        assertThat(most).isEqualTo(Shares.of(1_363_721));
        Holding under = held(2_333_713).plusNewlyIssuable(most, 0);
        assertThat(under.ofClass(outstanding, false).isMoreThan(Percent.of("9.99"))).isFalse();
        Holding over = under.plusNewlyIssuable(Shares.of(1), 0);
        assertThat(over.ofClass(outstanding, false).isMoreThan(Percent.of("9.99"))).isTrue();
        assertThat(Holding.mostUnder(Percent.of("4.99"), Shares.of(500_000), TEN_MILLION))
                .isEmpty();
    }

    @Test
    void exampleP10CountsAllMembersRightsForAGroup() {
        Holding first = held(300_000).plusNewlyIssuable(Shares.of(100_000), 10);
        Holding second = held(250_000).plusNewlyIssuable(Shares.of(50_000), 10);
        assertThat(percent(first.with(second), TEN_MILLION)).isEqualTo("6.8966");
        assertThat(percent(first, TEN_MILLION)).isEqualTo("3.9604");
        assertThat(percent(second, TEN_MILLION)).isEqualTo("2.9851");
        assertThat(first.with(second).ofClass(TEN_MILLION, false).isMoreThan(Percent.of("5")))
                .isTrue();
    }
}
