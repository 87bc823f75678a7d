package org.stakeline.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.PrintWriter;
import java.io.StringWriter;

class DueCommandTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... arguments) {
        return Stakeline.commandLine()
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    @Test
    void saysWhenAnAmendmentIsDueAndHowTheDaysWereCounted() {
        assertThat(
                        run(
                                "due",
                                "--event",
                                "2026-11-06",
                                "--schedule",
                                "d",
                                "--was",
                                "6.0",
                                "--now",
                                "7.0"))
                .isZero();
        assertThat(out.toString().lines())
                .containsExactly(
                        "Event of 2026-11-06 (Fri); last filing: Schedule 13D, 6.0000 %.",
                        "",
                        "2026-11-10 (Tue) until 22:00 Eastern time  amendment of Schedule 13D after a material change",
                        "    because: From 6.0000 % to 7.0000 %: a move of 1 % of the class or more, Rule 13d-2(a).",
                        "    Rule 13d-2(a): 2 business days after the event, in force from 2024-02-05",
                        "    Friday 2026-11-06 is day 0",
                        "    Saturday 2026-11-07: not counted, Saturday",
                        "    Sunday 2026-11-08: not counted, Sunday",
                        "    Monday 2026-11-09 is day 1",
                        "    Tuesday 2026-11-10 is day 2");
    }

    @Test
    void takesTheStandingFromTheLastFiling() {
        assertThat(run("due", "fixtures/qifu/qifu-13da8-html.txt", "--event", "2026-11-13"))
                .isZero();
        assertThat(out.toString())
                .startsWith("Event of 2026-11-13 (Fri); last filing: Schedule 13D, 6.1785 %.")
                .contains("IF: if a fact changed materially");
    }

    @Test
    void saysThatNothingIsDue() {
        assertThat(run("due", "--event", "2026-11-13", "--now", "4.9")).isZero();
        assertThat(out.toString()).contains("Nothing is due: not more than 5 % is held.");
    }

    @Test
    void whatItCannotUnderstandIsSaid() {
        assertThat(run("due")).isEqualTo(2);
        assertThat(err.toString()).contains("Missing required option: '--event=DAY'");
        assertThat(run("due", "--event", "2026-11-13", "--now", "ten")).isEqualTo(2);
        assertThat(err.toString()).contains("--now is \"ten\"; it is a percent as in 9.6");
        assertThat(run("due", "--event", "2026-11-13", "none.txt")).isEqualTo(2);
        assertThat(err.toString()).contains("none.txt was not read: there is no such file.");
        assertThat(run("due", "--event", "2026-11-13", "fixtures/bad/annual-report-10k.txt"))
                .isEqualTo(2);
        assertThat(err.toString()).contains("is no Schedule 13D or 13G.");
    }

    @Test
    void helpIsThere() {
        assertThat(run("due", "--help")).isZero();
        assertThat(out.toString()).contains("--event=DAY").contains("and are no legal");
    }
}
