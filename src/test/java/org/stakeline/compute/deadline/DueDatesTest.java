package org.stakeline.compute.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.calendar.Calendars;

import java.time.LocalDate;
import java.util.List;

/** The table of due dates row by row, and its worked examples. */
class DueDatesTest {

    private static final Calendars CALENDARS = Calendars.bundled();
    private static final DueDates DUE = new DueDates(DeadlineRules.bundled(), CALENDARS);

    private static LocalDate due(String row, LocalDate event) {
        return DUE.of(row, event).orElseThrow().due().orElseThrow().value();
    }

    @ParameterizedTest(name = "{0}: event {1}, Schedule 13D due {2}")
    @CsvSource({
        "E-D1, 2024-03-01, 2024-03-08",
        "E-D2, 2024-02-05, 2024-02-12",
        "E-D3, 2024-03-02, 2024-03-08",
        "E-D4, 2024-06-14, 2024-06-24",
        "E-D5, 2024-10-09, 2024-10-17",
        "E-D6, 2024-11-08, 2024-11-18",
        "E-D7, 2024-11-22, 2024-12-02",
        "E-D8, 2024-12-18, 2024-12-26",
        "E-D9, 2025-01-02, 2025-01-10",
        "E-D10, 2025-04-14, 2025-04-21",
        "E-D11, 2025-06-13, 2025-06-23",
        "E-D12, 2025-12-19, 2025-12-31",
        "E-D13, 2025-12-18, 2025-12-30",
        "E-D14, 2025-12-25, 2026-01-05",
        "E-D15, 2026-01-13, 2026-01-21",
        "E-D16, 2026-02-11, 2026-02-19",
        "E-D17, 2026-03-30, 2026-04-06",
        "E-D18, 2026-06-16, 2026-06-24",
        "E-D19, 2026-06-29, 2026-07-07",
        "E-D20, 2026-10-07, 2026-10-15",
        "E-D21, 2026-11-06, 2026-11-16",
        "E-D22, 2026-11-13, 2026-11-20",
        "E-D23, 2026-11-20, 2026-11-30",
        "E-D24, 2026-12-18, 2026-12-28",
    })
    void countsFiveBusinessDaysForASchedule13D(String example, LocalDate event, LocalDate due) {
        assertThat(due("T1", event)).as(example).isEqualTo(due);
        assertThat(due("T2", event)).as(example).isEqualTo(due);
        assertThat(due("T3", event)).as(example).isEqualTo(due);
        assertThat(due("T4", event)).as(example).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: event {1}, amendment due {2}")
    @CsvSource({
        "E-D2, 2024-02-05, 2024-02-07",
        "E-D3, 2024-03-02, 2024-03-05",
        "E-D6, 2024-11-08, 2024-11-13",
        "E-D12, 2025-12-19, 2025-12-23",
        "E-D14, 2025-12-25, 2025-12-30",
        "E-D18, 2026-06-16, 2026-06-18",
        "E-D21, 2026-11-06, 2026-11-10",
        "E-D23, 2026-11-20, 2026-11-24",
        "QXO like an original, 2025-04-29, 2025-05-01",
        "ADIA, 2025-05-02, 2025-05-06",
        "Zivo, 2024-12-26, 2024-12-30",
    })
    void countsTwoBusinessDaysForAnAmendment(String example, LocalDate event, LocalDate due) {
        assertThat(due("T5", event)).as(example).isEqualTo(due);
    }

    @Test
    void showsBothAnswersForADayOnWhichClosureIsUncertain() {
        DueDate.Applied applied = DUE.of("T1", LocalDate.of(2024, 12, 18)).orElseThrow();
        assertThat(applied.due().orElseThrow().value()).isEqualTo("2024-12-26");
        assertThat(applied.otherwise()).hasSize(1);
        assertThat(applied.otherwise().getFirst().due().value()).isEqualTo("2024-12-27");
        assertThat(applied.latest()).contains(LocalDate.of(2024, 12, 27));
    }

    @ParameterizedTest(name = "{0}: event {1}, due {2}, or {3} {4}")
    @CsvSource(
            delimiter = '|',
            value = {
                "order of 2018 | 2018-12-31 | 2019-02-14 | |",
                "order of 2024 | 2024-12-18 | 2024-12-26 | 2024-12-27 | if the filing system was closed on a day on which it is not known to have been",
                "Inauguration Day of 2021 | 2021-01-10 | 2021-01-20 | 2021-01-21 | if the filing system was closed on a day on which it is not known to have been",
                "New Year's Day of 2022 | 2021-12-21 | 2022-01-03 | 2021-12-31 | if the filing system was open on a holiday on which it is not known to have been closed",
            })
    void givesBothAnswersForAnUncertainDay(
            String point,
            LocalDate event,
            LocalDate due,
            @Nullable LocalDate other,
            @Nullable String because) {
        DueDate.Applied applied =
                DUE.of(point.equals("order of 2018") ? "T10" : "T1", event).orElseThrow();
        assertThat(applied.due().orElseThrow().value()).isEqualTo(due);
        assertThat(applied.otherwise())
                .filteredOn(otherwise -> otherwise.because().startsWith("if the filing system"))
                .extracting(otherwise -> otherwise.due().value() + " " + otherwise.because())
                .isEqualTo(other == null ? List.of() : List.of(other + " " + because));
    }

    @ParameterizedTest(name = "{0}: event {1}, due {2} under the old ten days")
    @CsvSource({
        "E-O1, 2023-03-01, 2023-03-13",
        "E-O2, 2023-06-09, 2023-06-20",
        "E-O3, 2023-11-13, 2023-11-24",
        "E-O4, 2023-12-15, 2023-12-26",
        "E-O5, 2023-12-22, 2024-01-02",
        "E-O6, 2024-01-05, 2024-01-16",
        "E-O7, 2024-02-01, 2024-02-12",
        "E-O8, 2024-02-04, 2024-02-14",
    })
    void countsTenCalendarDaysForAnOldSchedule13D(String example, LocalDate event, LocalDate due) {
        assertThat(due("T1", event)).as(example).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: event {1}, by the new count {2}")
    @CsvSource({"E-O7, 2024-02-01, 2024-02-08", "E-O8, 2024-02-04, 2024-02-09"})
    void showsTheNewCountForEventsJustBeforeIt(String example, LocalDate event, LocalDate coming) {
        assertThat(DUE.of("T1", event).orElseThrow().otherwise())
                .as(example)
                .anySatisfy(
                        other -> {
                            assertThat(other.due().value()).isEqualTo(coming);
                            assertThat(other.because())
                                    .isEqualTo(
                                            "by the rule in force from 2024-02-05, since no transition was laid down");
                        });
    }

    @Test
    void showsTheOldTenDaysCountedAsBusinessDaysToo() {
        assertThat(DUE.of("T1", LocalDate.of(2023, 3, 1)).orElseThrow().otherwise())
                .extracting(other -> other.due().value())
                .containsExactly(LocalDate.of(2023, 3, 15));
    }

    @Test
    void showsNoTransitionForEventsWellBeforeIt() {
        assertThat(DUE.of("T1", LocalDate.of(2024, 1, 25)).orElseThrow().otherwise())
                .extracting(DueDate.Otherwise::because)
                .noneMatch(because -> because.contains("transition"));
    }

    @ParameterizedTest(name = "quarter-end {0}: due {1}")
    @CsvSource({
        "2024-09-30, 2024-11-14",
        "2024-12-31, 2025-02-14",
        "2025-03-31, 2025-05-15",
        "2025-06-30, 2025-08-14",
        "2025-09-30, 2025-11-14",
        "2025-12-31, 2026-02-17",
        "2026-03-31, 2026-05-15",
        "2026-06-30, 2026-08-14",
        "2026-09-30, 2026-11-16",
        "2026-12-31, 2027-02-16",
        "2027-03-31, 2027-05-17",
        "2027-06-30, 2027-08-16",
    })
    void countsFortyFiveDaysFromTheQuartersEnd(LocalDate end, LocalDate due) {
        assertThat(due("T6", end)).isEqualTo(due);
        assertThat(due("T9", end)).isEqualTo(due);
        assertThat(due("T10", end)).isEqualTo(due);
        assertThat(due("T10", end.minusDays(end.getYear() == 2024 ? 0 : 40))).isEqualTo(due);
    }

    @ParameterizedTest(name = "year-end {0}: due {1}")
    @CsvSource({
        "2015, 2016-02-16", "2016, 2017-02-14", "2017, 2018-02-14", "2018, 2019-02-14",
        "2019, 2020-02-14", "2020, 2021-02-16", "2021, 2022-02-14", "2022, 2023-02-14",
        "2023, 2024-02-14",
    })
    void countsFortyFiveDaysFromTheOldYearsEnd(int year, LocalDate due) {
        assertThat(due("T10", LocalDate.of(year, 12, 31))).isEqualTo(due);
        assertThat(due("T6", LocalDate.of(year, 12, 31))).isEqualTo(due);
        assertThat(due("T9", LocalDate.of(year, 12, 31))).isEqualTo(due);
    }

    @ParameterizedTest(name = "month-end {0}: due {1}")
    @CsvSource({
        "2024-09-30, 2024-10-07",
        "2024-10-31, 2024-11-07",
        "2024-11-30, 2024-12-06",
        "2024-12-31, 2025-01-08",
        "2025-06-30, 2025-07-08",
        "2025-12-31, 2026-01-08",
        "2026-01-31, 2026-02-06",
        "2026-03-31, 2026-04-07",
        "2026-05-31, 2026-06-05",
        "2026-06-30, 2026-07-08",
        "2026-10-31, 2026-11-06",
        "2026-11-30, 2026-12-07",
    })
    void countsFiveBusinessDaysFromTheMonthsEnd(LocalDate end, LocalDate due) {
        assertThat(due("T7", end)).isEqualTo(due);
        assertThat(due("T11", end)).isEqualTo(due);
    }

    @ParameterizedTest(name = "old month-end {0}: due {1}")
    @CsvSource({"2023-10-31, 2023-11-13", "2024-08-31, 2024-09-10"})
    void countsTenDaysFromTheOldMonthsEnd(LocalDate end, LocalDate due) {
        assertThat(due("T7", end)).isEqualTo(due);
        assertThat(due("T11", end)).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0}: event {1}, Schedule 13G due {2}")
    @CsvSource({
        "Citadel and Spirit, 2025-04-29, 2025-05-06",
        "Marex and Jushi, 2025-11-19, 2025-11-26",
        "Commodore and AN2, 2026-03-09, 2026-03-16",
        "last day of the old ten days, 2024-09-29, 2024-10-09",
        "first day of the new five, 2024-09-30, 2024-10-07",
    })
    void countsForAPassiveInvestor(String example, LocalDate event, LocalDate due) {
        assertThat(due("T8", event)).as(example).isEqualTo(due);
    }

    @ParameterizedTest(name = "{0} on {1}: {2}")
    @CsvSource({
        "T5, 2024-02-04, promptly",
        "T5, 2024-02-05, 2 business days after the event",
        "T12, 2024-09-29, promptly",
        "T12, 2024-09-30, 2 business days after the event",
        "T10, 2024-09-29, 45 days after the end of the calendar year",
        "T10, 2024-09-30, 45 days after the end of the calendar quarter",
    })
    void takesTheRuleOfTheDay(String row, LocalDate event, String term) {
        assertThat(DUE.of(row, event).orElseThrow().rule().term()).isEqualTo(term);
    }

    @Test
    void writesEachDayDown() {
        assertThat(
                        DUE.of("T5", LocalDate.of(2024, 11, 8))
                                .orElseThrow()
                                .due()
                                .orElseThrow()
                                .working())
                .containsExactly(
                        "Friday 2024-11-08 is day 0",
                        "Saturday 2024-11-09: not counted, Saturday",
                        "Sunday 2024-11-10: not counted, Sunday",
                        "Monday 2024-11-11: not counted, Veterans Day",
                        "Tuesday 2024-11-12 is day 1",
                        "Wednesday 2024-11-13 is day 2");
        assertThat(
                        DUE.of("T1", LocalDate.of(2023, 6, 9))
                                .orElseThrow()
                                .due()
                                .orElseThrow()
                                .working())
                .containsExactly(
                        "Friday 2023-06-09 + 10 days = Monday 2023-06-19",
                        "Monday 2023-06-19: Juneteenth, on to the next",
                        "due Tuesday 2023-06-20");
    }

    @Test
    void neverFallsOnAClosedDay() {
        for (LocalDate event = LocalDate.of(2022, 1, 1);
                event.isBefore(LocalDate.of(2027, 12, 1));
                event = event.plusDays(1)) {
            for (int row = 1; row <= 12; row++) {
                DUE.of("T" + row, event)
                        .flatMap(DueDate.Applied::due)
                        .ifPresent(
                                due ->
                                        assertThat(CALENDARS.federal().isOpen(due.value()))
                                                .isTrue());
            }
        }
    }

    @Test
    void hasEachRowWithItsSource() {
        assertThat(DeadlineRules.bundled().all())
                .hasSize(24)
                .allMatch(rule -> !rule.source().isEmpty() && !rule.citation().isEmpty());
    }
}
