package org.stakeline.compute.threshold;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.util.Optional;

class PositionTest {

    private static Ratio percent(String number) {
        return Ratio.of(Percent.of(number));
    }

    private static Position between(String low, String high) {
        return new Position(percent(low), percent(high));
    }

    private static Optional<Position> of(FilingBuilder filing) {
        return Position.of(
                Computation.of(filing.build(), Calendars.bundled()).percents().getFirst());
    }

    private static FilingBuilder stated(String amount, String percent) {
        return FilingBuilder.of("SC 13G").sole("A Holder", amount, percent);
    }

    @ParameterizedTest(name = "{0} % stated alone: {1}")
    @CsvSource({
        "6.2, between 6.1500 % and 6.2500 %",
        "0.0, between 0.0000 % and 0.0500 %",
        "<5, between 0.0000 % and 5.0000 %",
        ">5, between 5.0000 % and 100.0000 %",
    })
    void isWhatTheStatedPlacesLeaveOpenWhereNothingCanBeComputed(String percent, String shown) {
        assertThat(of(stated("", percent)).orElseThrow().shown()).isEqualTo(shown);
    }

    @Test
    void isTheComputedPercentWhereItAgreesAndTheSpanOfBothWhereItDiffers() {
        FilingBuilder agrees = stated("620000", "6.2").base("10000000");
        FilingBuilder above = stated("620000", "7.2").base("10000000");
        FilingBuilder below = stated("620000", "5.2").base("10000000");
        assertThat(of(agrees).orElseThrow().shown()).isEqualTo("6.2000 %");
        assertThat(of(above).orElseThrow().shown()).isEqualTo("between 6.2000 % and 7.2500 %");
        assertThat(of(below).orElseThrow().shown()).isEqualTo("between 5.1500 % and 6.2000 %");
    }

    @Test
    void isNothingForWhoHasNoShareAndUnknownWithoutAmountAndPercent() {
        assertThat(of(stated("0", "6.2")).orElseThrow().shown()).isEqualTo("0.0000 %");
        assertThat(of(stated("", ""))).isEmpty();
        assertThat(of(stated("620000", ""))).isEmpty();
    }

    @Test
    void runsUpwards() {
        assertThatThrownBy(() -> between("6", "5")).isInstanceOf(IllegalArgumentException.class);
        assertThat(between("6", "6").isExact()).isTrue();
        assertThat(between("6", "6.1").isExact()).isFalse();
    }

    @Test
    void isAboveAnotherByItsMiddle() {
        assertThat(between("5", "7").isAbove(between("5.5", "6.4"))).isTrue();
        assertThat(between("5", "7").isAbove(between("5.5", "6.5"))).isFalse();
        assertThat(between("5", "7").isAbove(between("6.5", "6.6"))).isFalse();
    }

    @Test
    void isAtLeastAsFarAsTheGapAndAtMostAsFarAsTheEnds() {
        Position low = between("5", "6");
        Position high = between("7.5", "9");
        assertThat(high.leastFrom(low)).isEqualByComparingTo(percent("1.5"));
        assertThat(low.leastFrom(high)).isEqualByComparingTo(percent("1.5"));
        assertThat(high.mostFrom(low)).isEqualByComparingTo(percent("4"));
        assertThat(low.mostFrom(high)).isEqualByComparingTo(percent("4"));
        assertThat(low.leastFrom(between("5.5", "8")))
                .isEqualByComparingTo(Ratio.of(BigDecimal.ZERO, BigDecimal.ONE));
    }
}
