package org.stakeline.compute.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Advice;
import org.stakeline.compute.Computation;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.compute.threshold.Position;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

class UpcomingDatesTest {

    private static final Calendars CALENDARS = Calendars.bundled();
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 13);

    private static Optional<Position> percent(String digits) {
        return Optional.of(Position.exactly(Ratio.of(Percent.of(digits))));
    }

    private static Standing filed(Schedule schedule, String reported, FilingRule... rules) {
        return new Standing(Optional.of(schedule), List.of(rules), percent(reported));
    }

    private static List<String> due(Standing standing, Optional<Position> now) {
        return due(standing, FRIDAY, now);
    }

    private static List<String> due(Standing standing, LocalDate event, Optional<Position> now) {
        return Advice.after(event, standing, now, CALENDARS).stream()
                .map(
                        u ->
                                u.applied().rule().id()
                                        + " "
                                        + u.due().map(Object::toString).orElse("promptly")
                                        + (u.sure() ? " " : " IF ")
                                        + u.because())
                .toList();
    }

    @Test
    void aNewHolderHasFiveBusinessDaysUnlessItMayFileSchedule13G() {
        assertThat(due(Standing.none(), percent("5.1")))
                .containsExactly(
                        "T1 2026-11-20 IF unless it may file a Schedule 13G",
                        "T8 2026-11-20 IF if it is a passive investor with less than 20 %",
                        "T6 2027-02-16 IF if it is an institution of Rule 13d-1(b)",
                        "T9 2027-02-16 IF if it acquired nothing to which Section 13(d) applies");
        assertThat(due(Standing.none(), percent("5"))).isEmpty();
        assertThat(due(Standing.none(), percent("20")))
                .noneMatch(line -> line.startsWith("T8"))
                .anyMatch(line -> line.startsWith("T7 2026-12-07"));
        assertThat(due(Standing.none(), Optional.empty()))
                .hasSize(5)
                .contains(
                        "T1 2026-11-20 IF if it now holds more than 5 %, and unless it may file a Schedule 13G");
    }

    @Test
    void aFilerOfSchedule13DAmendsInTwoBusinessDays() {
        assertThat(due(filed(Schedule.D, "6.0"), percent("7.0")))
                .containsExactly(
                        "T5 2026-11-17 From 6.0000 % to 7.0000 %: a move of 1 % of the class or more, Rule 13d-2(a).");
        assertThat(due(filed(Schedule.D, "6.0"), percent("6.9")))
                .containsExactly(
                        "T5 2026-11-17 IF if a fact changed materially; a move of less than one percent of the class is not deemed to be one");
        assertThat(due(filed(Schedule.D, "6.0"), Optional.empty()))
                .containsExactly(
                        "T5 2026-11-17 IF if a fact changed materially, as by one percent of the class");
        assertThat(due(filed(Schedule.D, "5.5"), percent("5.0")))
                .singleElement()
                .asString()
                .contains("no longer more than 5 %");
    }

    @Test
    void aPassiveInvestorOverTenPercentAmendsInTwoBusinessDays() {
        assertThat(due(filed(Schedule.G, "9.6", FilingRule.C), percent("10.2")))
                .containsExactly(
                        "T12 2026-11-17 From 9.6000 % to 10.2000 %: more than 10 %, Rule 13d-2(d).",
                        "T2 2026-11-20 IF if the purpose or effect becomes to change or influence control",
                        "T10 2027-02-16 IF if anything that is material changed by the end of the period");
    }

    @Test
    void aPassiveInvestorAtTwentyPercentNeedsASchedule13D() {
        assertThat(due(filed(Schedule.G, "19.9", FilingRule.C), percent("20.0")))
                .contains("T3 2026-11-20 20 % or more is held");
        assertThat(due(filed(Schedule.G, "19.9", FilingRule.C), percent("19.9999")))
                .noneMatch(line -> line.startsWith("T3"));
        assertThat(due(filed(Schedule.G, "19.9", FilingRule.C), Optional.empty()))
                .contains("T3 2026-11-20 IF if it now holds 20 % or more");
    }

    @Test
    void anInstitutionIsMeasuredAtTheEndOfTheMonth() {
        assertThat(due(filed(Schedule.G, "10.4", FilingRule.B), percent("15.5")))
                .contains(
                        "T11 2026-12-07 From 10.4000 % to 15.5000 %: a move of more than 5 % of the class, Rule 13d-2(c)."
                                + " As it stands by the end of the month.")
                .noneMatch(line -> line.startsWith("T12") || line.startsWith("T3"));
        assertThat(due(filed(Schedule.G, "10.4", FilingRule.B), percent("15.3")))
                .noneMatch(line -> line.startsWith("T11"));
    }

    @Test
    void oldEventsAreJudgedByTheOldRule() {
        assertThat(due(filed(Schedule.D, "6.0"), LocalDate.of(2024, 2, 2), percent("7.0")))
                .singleElement()
                .asString()
                .startsWith("T5 promptly");
    }

    @Test
    void eachDayHasItsHour() {
        assertThat(Advice.after(FRIDAY, filed(Schedule.D, "6"), percent("7"), CALENDARS))
                .singleElement()
                .satisfies(u -> assertThat(u.until().orElseThrow()).hasToString("22:00"));
    }

    @Test
    void theStandingOfAFilingIsThatOfAllItsPersonsTogether() {
        Filing filing =
                FilingBuilder.of("SC 13G")
                        .rule(FilingRule.C)
                        .shared("Able Fund LP", "900000", "9.0")
                        .shared("Able GP LLC", "960000", "9.6")
                        .base("10000000")
                        .build();
        assertThat(Advice.standing(filing, Computation.of(filing, CALENDARS)).words())
                .isEqualTo("Schedule 13G under 13d-1(c), 9.6000 %");
        assertThat(Standing.none().words()).isEqualTo("nothing filed yet");
    }
}
