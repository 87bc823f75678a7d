package org.stakeline.compute.trades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.stakeline.filing.Trade.Side.BUY;
import static org.stakeline.filing.Trade.Side.OTHER;
import static org.stakeline.filing.Trade.Side.SELL;
import static org.stakeline.filing.Trade.Unit.ADS;
import static org.stakeline.filing.Trade.Unit.SHARE;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.evidence.Derived;
import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

class ProjectionsTest {

    private static Optional<Projection> projection(FilingBuilder filing) {
        return Computation.of(filing.build(), Calendars.bundled()).trades().projection();
    }

    private static FilingBuilder holding(String shares) {
        return FilingBuilder.of("SC 13D/A").amendment(1).sole("A Holder", shares, "6.0");
    }

    @Test
    void goesOnAtTheRateOfTheLastTenExchangeDays() {
        // ten exchange days up to Friday 2025-03-14 begin on Monday 2025-03-03
        Projection projection =
                projection(
                                holding("90001")
                                        .trade("2025-02-28", SELL, "50000", SHARE, "9")
                                        .trade("2025-03-03", SELL, "20000", SHARE, "9")
                                        .trade("2025-03-14", SELL, "15000", SHARE, "9")
                                        .trade("2025-03-14", BUY, "5000", SHARE, "9"))
                        .orElseThrow();
        assertThat(projection.from()).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(projection.until()).isEqualTo(LocalDate.of(2025, 3, 14));
        assertThat(projection.perDay().value())
                .isEqualByComparingTo(Ratio.of(BigDecimal.valueOf(3_000), BigDecimal.ONE));
        // 90,001 ÷ 3,000 is a little more than thirty days; Good Friday 2025-04-18 is closed
        assertThat(projection.daysLeft().value()).isEqualTo(31);
        assertThat(projection.nothingLeft().value()).isEqualTo(LocalDate.of(2025, 4, 29));
        assertThat(projection.words())
                .isEqualTo(
                        "A projection, not stated in the filing: at the rate of the ten exchange days from 2025-03-03 to 2025-03-14, "
                                + "3,000.0000 shares a day, the 90,001 that are left would be sold on 2025-04-29, 31 exchange days after "
                                + "the last trade; if the holder sells on each of these days at that rate and buys none.");
    }

    @Test
    void eachNumberHasItsStepsAndTheWordsThatItCameFrom() {
        Projection projection =
                projection(
                                holding("90001")
                                        .trade("2025-02-28", SELL, "50000", SHARE, "9")
                                        .trade("2025-03-03", SELL, "20000", SHARE, "9")
                                        .trade("2025-03-14", BUY, "5000", SHARE, "9")
                                        .trade("2025-03-14", SELL, "15000", SHARE, "9"))
                        .orElseThrow();
        assertThat(projection.left().inputs())
                .isNotEmpty()
                .allMatch(input -> !input.path().startsWith("/trades"));
        assertThat(projection.perDay().inputs())
                .extracting(Derived.Input::name, Derived.Input::path)
                .containsExactly(
                        tuple("sold on 2025-03-03", "/trades/1/quantity"),
                        tuple("bought on 2025-03-14", "/trades/2/quantity"),
                        tuple("sold on 2025-03-14", "/trades/3/quantity"));
        assertThat(projection.perDay().working())
                .containsExactly("20,000 − 5,000 + 15,000 = 30,000", "30,000 ÷ 10 = 3,000.0000");
        assertThat(projection.daysLeft().working())
                .containsExactly("90,001 ÷ 3,000.0000, in whole days: 31 exchange days");
        assertThat(projection.nothingLeft().working())
                .containsExactly("2025-03-14 + 31 exchange days = 2025-04-29");
        assertThat(projection.nothingLeft().inputs().getFirst().path()).isEqualTo("/trades/3/date");
    }

    @Test
    void countsADayThatIsBegunAndNoneMore() {
        assertThat(
                        projection(holding("30000").trade("2025-03-14", SELL, "30000", SHARE, "9"))
                                .orElseThrow()
                                .daysLeft()
                                .value())
                .isEqualTo(10);
    }

    @Test
    void takesTheTenOpenDaysBeforeATradeThatIsDatedOnAClosedDay() {
        Projection projection =
                projection(holding("30000").trade("2025-03-15", SELL, "30000", SHARE, "9"))
                        .orElseThrow();
        assertThat(projection.from()).isEqualTo(LocalDate.of(2025, 3, 3));
    }

    @Test
    void countsInADSsWhereADSsAreSold() {
        Projection projection =
                projection(
                                FilingBuilder.of("SC 13D/A")
                                        .amendment(1)
                                        .ratio(1, 2)
                                        .sole("A Holder", "40000", "6.0")
                                        .ads("20000", "40000", "A Holder")
                                        .trade("2025-03-14", SELL, "10000", ADS, "9"))
                        .orElseThrow();
        assertThat(projection.left().value()).isEqualByComparingTo("20000");
        assertThat(projection.unit()).isEqualTo("ADSs");
        assertThat(projection.daysLeft().value()).isEqualTo(20);
    }

    @Test
    void saysNothingWhereNothingIsLeftOrNotMoreIsSoldThanBought() {
        assertThat(projection(holding("0").trade("2025-03-14", SELL, "9", SHARE, "9"))).isEmpty();
        assertThat(projection(holding("90000").trade("2025-03-14", BUY, "9", SHARE, "9")))
                .isEmpty();
        assertThat(
                        projection(
                                holding("90000")
                                        .trade("2025-03-13", BUY, "9", SHARE, "9")
                                        .trade("2025-03-14", SELL, "9", SHARE, "9")))
                .isEmpty();
    }

    @Test
    void saysNothingWhereADayOrASideIsNotKnownOrItWouldTakeYears() {
        assertThat(projection(holding("90000").trade("", SELL, "9000", SHARE, "9"))).isEmpty();
        assertThat(projection(holding("90000").trade("2025-03-14", OTHER, "9", SHARE, "9")))
                .isEmpty();
        assertThat(projection(holding("500000").trade("2025-03-14", SELL, "10000", SHARE, "9")))
                .isPresent();
        assertThat(projection(holding("500001").trade("2025-03-14", SELL, "10000", SHARE, "9")))
                .isEmpty();
    }
}
