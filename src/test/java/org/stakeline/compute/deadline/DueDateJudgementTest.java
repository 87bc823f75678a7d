package org.stakeline.compute.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.FilingBuilder;
import org.stakeline.filing.FilingRule;

class DueDateJudgementTest {

    private static DueDate judge(FilingBuilder filing) {
        return DueDateJudgement.of(filing.build(), Calendars.bundled(), DeadlineRules.bundled());
    }

    private static FilingBuilder amendment(String event, String filed) {
        return FilingBuilder.of("SC 13D/A").event(event).filed(filed);
    }

    @ParameterizedTest(name = "{0}, event {1}, filed {2}: {3}")
    @CsvSource({
        // Schedule 13D, new rule
        "SC 13D, 2024-03-01, 2024-03-08, NOT_LATE",
        "SC 13D, 2024-03-01, 2024-03-11, FILED_AFTER_COMPUTED_DUE_DATE",
        // old rule: the tenth calendar day, or the tenth business day
        "SC 13D, 2023-03-01, 2023-03-13, NOT_LATE",
        "SC 13D, 2023-03-01, 2023-03-14, CANNOT_BE_SAID",
        "SC 13D, 2023-03-01, 2023-03-16, FILED_AFTER_COMPUTED_DUE_DATE",
        // just before the change: late only if both say so
        "SC 13D, 2024-02-01, 2024-02-09, NOT_LATE",
        "SC 13D, 2024-02-01, 2024-02-20, FILED_AFTER_COMPUTED_DUE_DATE",
        // amendments: two business days, promptly before
        "SC 13D/A, 2024-12-26, 2024-12-30, NOT_LATE",
        "SC 13D/A, 2024-12-26, 2024-12-31, FILED_AFTER_COMPUTED_DUE_DATE",
        "SC 13D/A, 2020-03-02, 2020-03-04, NOT_LATE",
        "SC 13D/A, 2020-03-02, 2020-04-30, CANNOT_BE_SAID",
        // a closure that is uncertain
        "SC 13D, 2024-12-18, 2024-12-27, CANNOT_BE_SAID",
        "SC 13D, 2024-12-18, 2024-12-30, FILED_AFTER_COMPUTED_DUE_DATE",
        // the event is after the filing
        "SC 13D, 2024-03-09, 2024-03-08, CANNOT_BE_SAID",
    })
    void judgesBySchedule(String form, String event, String filed, DueDate.Judgement judgement) {
        assertThat(judge(FilingBuilder.of(form).event(event).filed(filed)).judgement())
                .isEqualTo(judgement);
    }

    @ParameterizedTest(name = "13G under {0}, event {1}, filed {2}: {3}")
    @CsvSource({
        "C, 2025-04-29, 2025-05-06, NOT_LATE",
        "C, 2025-04-29, 2025-05-07, FILED_AFTER_COMPUTED_DUE_DATE",
        "B, 2024-12-31, 2025-02-14, NOT_LATE",
        "B, 2024-12-31, 2025-02-18, FILED_AFTER_COMPUTED_DUE_DATE",
        "D, 2023-12-31, 2024-02-14, NOT_LATE",
        "D, 2023-12-31, 2024-02-15, FILED_AFTER_COMPUTED_DUE_DATE",
    })
    void judgesByTheRuleMarked(
            FilingRule rule, String event, String filed, DueDate.Judgement judgement) {
        assertThat(
                        judge(FilingBuilder.of("SC 13G").rule(rule).event(event).filed(filed))
                                .judgement())
                .isEqualTo(judgement);
    }

    @Test
    void takesEveryRuleThatMayBeMeantWhereNoneIsMarked() {
        DueDate date = judge(FilingBuilder.of("SC 13G").event("2025-04-29").filed("2025-05-20"));
        assertThat(date.applied())
                .extracting(applied -> applied.rule().id())
                .containsExactly("T6", "T8", "T9");
        assertThat(date.judgement()).isEqualTo(DueDate.Judgement.NOT_LATE);
    }

    @Test
    void takesAnInstitutionsMonthEndWhereSomeoneIsOverTen() {
        FilingBuilder filing =
                FilingBuilder.of("SC 13G/A")
                        .rule(FilingRule.B)
                        .shared("An Adviser LLC", "7824100", "22.2")
                        .event("2026-04-30")
                        .filed("2026-05-07");
        assertThat(judge(filing).applied())
                .extracting(applied -> applied.rule().id())
                .containsExactly("T10", "T11");
    }

    @Test
    void saysBothDaysAndTheRule() {
        assertThat(judge(amendment("2024-12-26", "2024-12-31")).words())
                .isEqualTo(
                        "The event is of Thursday 2024-12-26. It was filed on Tuesday 2024-12-31, 3 business days later. "
                                + "Rule 13d-2(a) as in force on the day of the event (from 2024-02-05) says 2 business days after the "
                                + "event: due Monday 2024-12-30. Filed after the computed due date, by 1 business day.");
    }

    @Test
    void neverSaysIllegalOrWrong() {
        for (String filed : new String[] {"2024-01-02", "2024-12-30", "2025-06-30"}) {
            assertThat(
                            judge(amendment("2024-12-26", filed))
                                    .words()
                                    .toLowerCase(java.util.Locale.ROOT))
                    .doesNotContain("illegal", "violat", "wrong");
        }
    }

    @Test
    void saysWhatIsMissing() {
        assertThat(judge(FilingBuilder.of("SC 13D")).words())
                .isEqualTo("No date of event was read.");
        assertThat(judge(FilingBuilder.of("SC 13D").event("2024-03-01")).words())
                .isEqualTo(
                        "The event is of Friday 2024-03-01. The file does not say when it was filed or signed.");
        assertThat(
                        judge(FilingBuilder.of("SC 13D").event("1970-03-01").filed("1970-03-02"))
                                .words())
                .isEqualTo("No row of the table of due dates is for this filing.");
    }

    @Test
    void countsFromTheHeaderBeforeTheSignature() {
        DueDate date = judge(amendment("2024-12-26", "2024-12-30").signed("A", "2024-12-27"));
        assertThat(date.filedBy()).isEqualTo(DueDate.FiledBy.HEADER);
        assertThat(date.filed()).contains(java.time.LocalDate.of(2024, 12, 30));
    }
}
