package org.stakeline.compute.trades;

import static org.assertj.core.api.Assertions.assertThat;
import static org.stakeline.filing.Trade.Side.BUY;
import static org.stakeline.filing.Trade.Side.OTHER;
import static org.stakeline.filing.Trade.Side.SELL;
import static org.stakeline.filing.Trade.Unit.ADS;
import static org.stakeline.filing.Trade.Unit.SHARE;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
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
        assertThat(projection.daysLeft()).isEqualTo(31);
        assertThat(projection.nothingLeft()).isEqualTo(LocalDate.of(2025, 4, 29));
        assertThat(projection.words())
                .isEqualTo(
                        "A projection, not stated in the filing: at the rate of the ten exchange days from 2025-03-03 to 2025-03-14, "
                                + "3,000.0000 shares a day, the 90,001 that are left would be sold on 2025-04-29, 31 exchange days after "
                                + "the last trade; if the holder sells on each of these days at that rate and buys none.");
    }

    @Test
    void countsADayThatIsBegunAndNoneMore() {
        assertThat(
                        projection(holding("30000").trade("2025-03-14", SELL, "30000", SHARE, "9"))
                                .orElseThrow()
                                .daysLeft())
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
        assertThat(projection.left()).isEqualByComparingTo("20000");
        assertThat(projection.unit()).isEqualTo("ADSs");
        assertThat(projection.daysLeft()).isEqualTo(20);
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
