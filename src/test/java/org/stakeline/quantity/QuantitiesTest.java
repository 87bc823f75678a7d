package org.stakeline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.math.BigDecimal;
import java.util.List;
import java.util.SplittableRandom;

class QuantitiesTest {

    private static final Shares BLOCK = Shares.parse("19,952,136");
    private static final Shares CLASS = Shares.parse("322,929,669");

    @Test
    void showsAPercentToFourPlacesAndKeepsTheRatioExact() {
        Ratio ratio = BLOCK.over(CLASS);
        assertThat(ratio).hasToString("19952136 / 322929669");
        assertThat(ratio.percent(4)).hasToString("6.1785");
        assertThat(ratio.percent(1)).hasToString("6.2");
        assertThat(ratio.percentCut(1)).hasToString("6.1");
    }

    @Test
    void comparesWithAPercentWithoutRounding() {
        Percent five = Percent.of("5");
        assertThat(Shares.of(500_000).over(Shares.of(10_000_000)).isMoreThan(five)).isFalse();
        assertThat(Shares.of(500_000).over(Shares.of(10_000_000)).isAtLeast(five)).isTrue();
        assertThat(Shares.of(500_001).over(Shares.of(10_000_000)).isMoreThan(five)).isTrue();
    }

    @Test
    void turnsAdssIntoSharesExactly() {
        AdsRatio two = AdsRatio.of(1, 2);
        assertThat(two.matches(Ads.parse("9,976,068"), BLOCK)).isTrue();
        assertThat(two.matches(Ads.parse("9,976,067"), BLOCK)).isFalse();
        assertThat(AdsRatio.of(20, 3).toShares(Ads.of(7)).isWhole()).isFalse();
        assertThat(AdsRatio.of(20, 3).toShares(Ads.of(40)).decimal(0)).isEqualByComparingTo("6");
    }

    @Test
    void aCountIsTheSameWithOrWithoutTrailingZeros() {
        assertThat(Shares.parse("442854.00"))
                .isEqualTo(Shares.parse("442,854"))
                .hasToString("442854");
        assertThat(new Shares(new BigDecimal("1E+3"))).hasToString("1000");
    }

    @Test
    void aPercentKeepsThePlacesThatWereWritten() {
        assertThat(Percent.of("12.20")).hasToString("12.20").isNotEqualTo(Percent.of("12.2"));
        assertThat(Percent.of("12.20").compareTo(Percent.of("12.2"))).isZero();
        assertThat(Percent.of("12.20").places()).isEqualTo(2);
    }

    @Test
    void badValuesSayWhatIsWrong() {
        assertThatThrownBy(() -> Shares.parse("-5"))
                .hasMessage("a number of shares is not negative: -5");
        assertThatThrownBy(() -> Shares.of(3).over(Shares.ZERO))
                .hasMessage("a ratio needs a positive denominator: 3 / 0");
        assertThatThrownBy(() -> AdsRatio.of(1, 0))
                .hasMessage("an ADS ratio has two positive sides: 1:0");
    }

    @Test
    void parsingWhatIsPrintedGivesTheSame() {
        SplittableRandom random = new SplittableRandom(20231110);
        for (int i = 0; i < 2_000; i++) {
            BigDecimal number =
                    BigDecimal.valueOf(random.nextLong(0, 1L << 50), random.nextInt(0, 6));
            Shares shares = new Shares(number);
            assertThat(Shares.parse(shares.toString())).isEqualTo(shares);
            Percent percent = new Percent(number);
            assertThat(Percent.of(percent.toString())).isEqualTo(percent);
            List<StatedPercent.Bound> bounds = List.of(StatedPercent.Bound.values());
            StatedPercent stated =
                    new StatedPercent(bounds.get(random.nextInt(bounds.size())), percent);
            assertThat(StatedPercent.parse(stated.toString())).isEqualTo(stated);
        }
    }

    @Test
    void ratiosOrderByCrossMultiplication() {
        SplittableRandom random = new SplittableRandom(13);
        for (int i = 0; i < 2_000; i++) {
            Shares whole = Shares.of(random.nextLong(1, 1L << 40));
            Shares more = whole.plus(Shares.of(1));
            Shares part = Shares.of(random.nextLong(1, 1L << 40));
            assertThat(part.over(whole)).isGreaterThan(part.over(more));
            assertThat(part.over(whole).compareTo(part.plus(part).over(whole.plus(whole))))
                    .isZero();
        }
    }
}
