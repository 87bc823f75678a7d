package org.stakeline.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigDecimal;

/** Each operation on exact numbers, with its ends. */
class ArithmeticTest {

    private static Ratio ratio(long numerator, long denominator) {
        return Ratio.of(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    @Test
    void ratiosAreAddedTakenAwayAndDividedExactly() {
        assertThat(ratio(1, 3).plus(ratio(1, 6))).isEqualByComparingTo(ratio(1, 2));
        assertThat(ratio(1, 3).minus(ratio(1, 2))).isEqualByComparingTo(ratio(-1, 6));
        assertThat(ratio(1, 3).over(BigDecimal.valueOf(2))).isEqualByComparingTo(ratio(1, 6));
        assertThat(ratio(-1, 3).abs()).isEqualByComparingTo(ratio(1, 3));
        assertThat(Ratio.of(Percent.of("6.2"))).isEqualByComparingTo(ratio(62, 1000));
    }

    @Test
    void ratiosAreCutToWholeNumbersTowardsNought() {
        assertThat(ratio(7, 2).whole()).isEqualByComparingTo("3");
        assertThat(ratio(-7, 2).whole()).isEqualByComparingTo("-3");
        assertThat(ratio(7, 2).decimal(1)).isEqualByComparingTo("3.5");
        assertThat(ratio(6, 2).isWhole()).isTrue();
        assertThat(ratio(7, 2).isWhole()).isFalse();
    }

    @Test
    void onlyNoughtIsZero() {
        assertThat(ratio(0, 2).isZero()).isTrue();
        assertThat(ratio(1, 2).isZero()).isFalse();
        assertThat(Shares.ZERO.isZero()).isTrue();
        assertThat(Shares.of(1).isZero()).isFalse();
    }

    @Test
    void ratiosAreSetAgainstPercentsExactly() {
        Percent half = Percent.of("50");
        assertThat(ratio(1, 2).isAtLeast(half)).isTrue();
        assertThat(ratio(1, 2).isMoreThan(half)).isFalse();
        assertThat(ratio(499, 1000).isAtLeast(half)).isFalse();
        assertThat(ratio(501, 1000).isMoreThan(half)).isTrue();
    }

    @Test
    void sharesAreAddedTakenAwayAndCompared() {
        assertThat(Shares.of(5).plus(Shares.of(2))).isEqualTo(Shares.of(7));
        assertThat(Shares.of(5).minus(Shares.of(5))).isEqualTo(Shares.ZERO);
        assertThatThrownBy(() -> Shares.of(5).minus(Shares.of(6)))
                .hasMessage("a number of shares is not negative: -1");
        assertThat(Shares.of(5).max(Shares.of(6))).isEqualTo(Shares.of(6));
        assertThat(Shares.of(6).max(Shares.of(5))).isEqualTo(Shares.of(6));
        assertThat(Shares.of(5)).isLessThan(Shares.of(6)).isGreaterThan(Shares.of(4));
    }

    @Test
    void ofTwoEqualCountsTheFirstIsTheLargest() {
        Shares one = Shares.parse("5");
        assertThat(one.max(Shares.parse("5"))).isSameAs(one);
    }

    @ParameterizedTest(name = "{0} is a whole number of thousands: {1}")
    @CsvSource({"0, true", "1000, true", "250000, true", "1001, false", "999, false", "0.5, false"})
    void roundNumbersAreWholeThousands(String count, boolean round) {
        assertThat(Shares.parse(count).isRound()).isEqualTo(round);
    }

    @Test
    void theWholeOfWhichSharesAreAPercentIsRounded() {
        assertThat(Shares.of(442_854).wholeAt(Percent.of("12.20"))).isEqualTo(Shares.of(3_629_951));
        assertThat(Shares.of(1).wholeAt(Percent.of("40"))).isEqualTo(Shares.of(3));
    }

    @Test
    void percentsAreAddedAndHaveTheRangeOfTheirPlaces() {
        assertThat(Percent.of("6.2").plus(Percent.of("0.05"))).isEqualTo(Percent.of("6.25"));
        assertThat(Percent.of("6.2").least()).isEqualTo(Percent.of("6.15"));
        assertThat(Percent.of("6.2").most()).isEqualTo(Percent.of("6.25"));
        assertThat(Percent.of("6").least()).isEqualTo(Percent.of("5.5"));
        assertThat(new Percent(new BigDecimal("1E+1")).places()).isZero();
        assertThat(Percent.of("6.1")).isLessThan(Percent.of("6.2"));
    }

    @Test
    void rangesContainTheirEndsAndNothingBeyond() {
        ShareRange range = new ShareRange(Shares.of(10), Shares.of(20));
        assertThat(range.contains(Shares.of(10))).isTrue();
        assertThat(range.contains(Shares.of(20))).isTrue();
        assertThat(range.contains(Shares.of(9))).isFalse();
        assertThat(range.contains(Shares.of(21))).isFalse();
        assertThat(range.isExact()).isFalse();
        assertThat(range.shown()).isEqualTo("10 to 20");
    }

    @Test
    void anExactRangeIsShownAsOneNumber() {
        ShareRange exact = ShareRange.exactly(Shares.of(1_234_567));
        assertThat(exact.isExact()).isTrue();
        assertThat(exact.shown()).isEqualTo("1,234,567");
        assertThatThrownBy(() -> new ShareRange(Shares.of(2), Shares.of(1)))
                .hasMessage("a range runs upwards: 2 to 1");
    }

    @Test
    void adsAreAddedComparedAndPrinted() {
        assertThat(Ads.of(5).plus(Ads.of(2))).isEqualTo(Ads.of(7));
        assertThat(Ads.of(5)).isLessThan(Ads.of(6)).hasToString("5");
        assertThatCode(() -> Ads.of(0)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Ads.of(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(AdsRatio.of(20, 3)).hasToString("20:3");
        assertThatThrownBy(() -> AdsRatio.of(0, 1))
                .hasMessage("an ADS ratio has two positive sides: 0:1");
        assertThatCode(() -> AdsRatio.of(1, 1)).doesNotThrowAnyException();
    }

    @Test
    void pricesAreMultipliedComparedAndPrinted() {
        assertThat(Price.parse("17.50").times(BigDecimal.valueOf(3))).isEqualByComparingTo("52.5");
        assertThat(Price.parse("17.50")).isGreaterThan(Price.parse("17.49")).hasToString("17.50");
    }

    @ParameterizedTest(name = "{0} shown in cents is {1}")
    @CsvSource({"1.005, 1.01", "1.004, 1.00", "12, 12.00", "-0.015, -0.02"})
    void moneyIsRoundedHalfUpForShowingOnly(String amount, String cents) {
        Money money = new Money(new BigDecimal(amount), "USD");
        assertThat(money.cents()).hasToString(cents);
        assertThat(money).hasToString(amount + " USD");
    }

    @ParameterizedTest(name = "{0} is printed {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "999 | 999",
                "1000 | 1,000",
                "999999 | 999,999",
                "1000000 | 1,000,000",
                "1234.5678 | 1,234.5678",
                "0.5 | 0.5",
                "-1234 | -1,234",
                "-12 | -12"
            })
    void thousandsStandApart(BigDecimal number, String printed) {
        assertThat(Printed.number(number)).isEqualTo(printed);
    }

    @Test
    void numbersOfThingsHaveTheirNoun() {
        assertThat(Printed.count(1, "sale", "sales")).isEqualTo("1 sale");
        assertThat(Printed.count(0, "sale", "sales")).isEqualTo("0 sales");
        assertThat(Printed.count(1200, "sale", "sales")).isEqualTo("1,200 sales");
        assertThat(Printed.number(Shares.of(1_000))).isEqualTo("1,000");
        assertThat(Printed.number(Ads.of(1_000))).isEqualTo("1,000");
        assertThat(Printed.percent(ratio(1, 16))).isEqualTo("6.2500 %");
    }

    @Test
    void normalNumbersKeepTheirAmount() {
        assertThat(new Shares(new BigDecimal("12.500"))).hasToString("12.5");
        assertThat(new Shares(new BigDecimal("100"))).hasToString("100");
        assertThat(new Shares(new BigDecimal("7"))).hasToString("7");
    }
}
