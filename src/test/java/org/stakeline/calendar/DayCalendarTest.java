package org.stakeline.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.StringReader;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

class DayCalendarTest {

    private static final Calendars CALENDARS = Calendars.bundled();

    private static List<String> weekdaysClosed(DayCalendar calendar, int year) {
        return LocalDate.of(year, 1, 1)
                .datesUntil(LocalDate.of(year + 1, 1, 1))
                .filter(day -> day.getDayOfWeek().getValue() < 6)
                .filter(day -> !calendar.isOpen(day))
                .map(day -> day.toString().substring(5))
                .toList();
    }

    @Test
    void knowsTheExchangeHolidaysOf2026() {
        assertThat(weekdaysClosed(CALENDARS.exchange(), 2026))
                .containsExactly(
                        "01-01", "01-19", "02-16", "04-03", "05-25", "06-19", "07-03", "09-07",
                        "11-26", "12-25");
    }

    @Test
    void knowsTheExchangeHolidaysOf2027() {
        assertThat(weekdaysClosed(CALENDARS.exchange(), 2027))
                .containsExactly(
                        "01-01", "01-18", "02-15", "03-26", "05-31", "06-18", "07-05", "09-06",
                        "11-25", "12-24");
    }

    @Test
    void federalDaysOf2026AreTheExchangesWithoutGoodFridayWithColumbusAndVeterans() {
        assertThat(weekdaysClosed(CALENDARS.federal(), 2026))
                .containsExactly(
                        "01-01", "01-19", "02-16", "05-25", "06-19", "07-03", "09-07", "10-12",
                        "11-11", "11-26", "12-25");
    }

    @ParameterizedTest(name = "{0}: filing {1}, exchange {2}")
    @CsvSource({
        // Good Friday is a business day for filing
        "2024-03-29, open, closed",
        "2025-04-18, open, closed",
        "2026-04-03, open, closed",
        "2027-03-26, open, closed",
        // Columbus Day and Veterans Day are trading days
        "2024-10-14, closed, open",
        "2025-10-13, closed, open",
        "2026-10-12, closed, open",
        "2027-10-11, closed, open",
        "2024-11-11, closed, open",
        "2025-11-11, closed, open",
        "2026-11-11, closed, open",
        "2027-11-11, closed, open",
        // closed once
        "2025-01-09, closed, closed",
        "2018-12-05, closed, closed",
        "2019-12-24, closed, open",
        "2020-12-24, closed, open",
        "2025-12-24, closed, open",
        "2025-12-26, closed, open",
        // a New Year's Day on a Saturday closes the Friday for filing, not for trading
        "2021-12-31, closed, open",
        "2027-12-31, closed, open",
        // Juneteenth: first kept by the government in 2021, by the exchanges in 2022
        "2021-06-18, closed, open",
        "2020-06-19, open, open",
        "2022-06-20, closed, closed",
        // weekends
        "2024-03-02, closed, closed",
        "2024-03-03, closed, closed",
    })
    void keepsFilingDaysAndTradingDaysApart(LocalDate day, String filing, String exchange) {
        assertThat(CALENDARS.federal().isOpen(day)).isEqualTo(filing.equals("open"));
        assertThat(CALENDARS.exchange().isOpen(day)).isEqualTo(exchange.equals("open"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2018-12-24", "2024-12-24"})
    void givesBothAnswersForUncertainClosures(LocalDate day) {
        assertThat(CALENDARS.federal().isOpen(day)).isTrue();
        assertThat(CALENDARS.federalOtherwise().isOpen(day)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "1818, 1818-03-22", "1943, 1943-04-25", "2000, 2000-04-23", "2008, 2008-03-23",
        "2011, 2011-04-24", "2024, 2024-03-31", "2025, 2025-04-20", "2026, 2026-04-05",
        "2027, 2027-03-28", "2038, 2038-04-25", "2285, 2285-03-22"
    })
    void knowsEaster(int year, LocalDate easter) {
        assertThat(HolidayRule.easter(year)).isEqualTo(easter);
    }

    @Test
    void saysWhyADayIsClosed() {
        DayCalendar federal = CALENDARS.federal();
        assertThat(federal.closedBecause(LocalDate.of(2025, 1, 9)))
                .contains("day of mourning for Jimmy Carter");
        assertThat(federal.closedBecause(LocalDate.of(2024, 2, 19)))
                .contains("Washington's Birthday");
        assertThat(federal.closedBecause(LocalDate.of(2024, 2, 18))).contains("Sunday");
        assertThat(federal.closedBecause(LocalDate.of(2024, 2, 20))).isEmpty();
    }

    @Test
    void countingForwardAndBetweenAgree() {
        DayCalendar federal = CALENDARS.federal();
        for (LocalDate from = LocalDate.of(2023, 1, 1);
                from.isBefore(LocalDate.of(2027, 12, 31));
                from = from.plusDays(1)) {
            LocalDate five = federal.plus(from, 5);
            assertThat(federal.isOpen(five)).isTrue();
            assertThat(federal.openDaysBetween(from, five)).isEqualTo(5);
            assertThat(federal.isOpen(federal.onOrAfter(from))).isTrue();
        }
    }

    @ParameterizedTest(name = "{0} is filed on {1}")
    @CsvSource({
        "2024-02-05T21:59, 2024-02-05",
        "2024-02-05T22:00, 2024-02-05",
        "2024-02-05T22:01, 2024-02-06",
        "2024-02-02T17:30, 2024-02-02",
        "2024-02-02T17:31, 2024-02-05",
        "2024-02-04T12:00, 2024-02-05",
        "2025-12-23T22:01, 2025-12-29"
    })
    void creditsATransmissionToItsDay(LocalDateTime begins, LocalDate filed) {
        assertThat(CALENDARS.hours().filedOn(begins, CALENDARS.federal())).isEqualTo(filed);
    }

    @Test
    void complainsOfATableThatIsNone() {
        assertThatThrownBy(() -> CsvTable.read("days", new StringReader("# nothing\n")))
                .hasMessage("days has no line with names");
        assertThatThrownBy(() -> CsvTable.read("days", new StringReader("a,b\n1,2,3\n")))
                .hasMessage("days: 3 values for 2 names: [1, 2, 3]");
        assertThatThrownBy(
                        () ->
                                CsvTable.read("days", new StringReader("a\n1\n"))
                                        .rows()
                                        .getFirst()
                                        .text("b"))
                .hasMessage("days has no column b");
        assertThatThrownBy(() -> CsvTable.bundled("/calendars/none.csv"))
                .hasMessage("the program was built without /calendars/none.csv");
    }

    @Test
    void readsQuotedCommas() {
        CsvTable table = CsvTable.read("t", new StringReader("a,b\n\"x, y\",2020-01-02\n"));
        assertThat(table.rows().getFirst().text("a")).isEqualTo("x, y");
        assertThat(table.rows().getFirst().date("b")).isEqualTo("2020-01-02");
    }
}
