package org.stakeline.command;

import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.deadline.Standing;
import org.stakeline.compute.deadline.Upcoming;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;

/** Writes upcoming filings for people: when, what, why, and how the days were counted. */
final class UpcomingTable {

    private static final String INDENT = "    ";

    private UpcomingTable() {}

    static void write(
            LocalDate event, Standing standing, List<Upcoming> upcoming, PrintWriter out) {
        out.println("Event of " + day(event) + "; last filing: " + standing.words() + ".");
        if (upcoming.isEmpty()) {
            out.println("Nothing is due: not more than 5 % is held.");
        }
        for (Upcoming one : upcoming) {
            out.println();
            out.println(when(one) + "  " + one.applied().rule().title());
            out.println(INDENT + (one.sure() ? "because: " : "IF: ") + one.because());
            out.println(
                    INDENT
                            + one.applied().rule().citation()
                            + ": "
                            + one.applied().rule().term()
                            + ", in force "
                            + one.applied().rule().inForce());
            one.applied()
                    .due()
                    .ifPresent(due -> due.working().forEach(line -> out.println(INDENT + line)));
            one.applied().otherwise().forEach(other -> out.println(INDENT + other(other)));
        }
    }

    private static String when(Upcoming one) {
        return one.due()
                .map(
                        due ->
                                day(due)
                                        + one.until()
                                                .map(time -> " until " + time + " Eastern time")
                                                .orElse(""))
                .orElse("promptly");
    }

    private static String other(DueDate.Otherwise other) {
        return "or " + day(other.due().value()) + " " + other.because();
    }

    private static String day(LocalDate date) {
        return date
                + " ("
                + date.getDayOfWeek().getDisplayName(TextStyle.SHORT, Locale.ENGLISH)
                + ")";
    }
}
