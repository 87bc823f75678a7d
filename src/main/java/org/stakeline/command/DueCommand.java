package org.stakeline.command;

import org.jspecify.annotations.Nullable;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Advice;
import org.stakeline.compute.Computation;
import org.stakeline.compute.deadline.Standing;
import org.stakeline.compute.deadline.Upcoming;
import org.stakeline.compute.threshold.Position;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Reading;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.read.FilingReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** {@code stakeline due}: what must be filed after an event, and until when. */
@Command(
        name = "due",
        description =
                "Says what a holder must file after an event, and until when, from its last filing and what it holds now.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Each line is a filing that is due, or may be: IF says on what it depends. Dates are computed by the"
                    + " rule in force on the day of the event, and are no legal advice.",
            "Exit status: 0 when dates were computed, 2 when the command was not understood or the file not opened."
        })
final class DueCommand implements Callable<Integer> {

    @Parameters(
            arity = "0..1",
            paramLabel = "PATH",
            description = "The holder's last filing; for none, --schedule says what it was.")
    private @Nullable Path last;

    @Option(
            names = "--event",
            required = true,
            paramLabel = "DAY",
            description = "The day of the event, as 2026-11-13; of a trade, the day it was made.")
    private LocalDate event = LocalDate.EPOCH;

    @Option(
            names = "--schedule",
            paramLabel = "d|g",
            description = "What the holder last filed; nothing yet for none.")
    private @Nullable Schedule schedule;

    @Option(
            names = "--rule",
            paramLabel = "b|c|d",
            description = "Of a Schedule 13G, the rule that it was filed under.")
    private List<FilingRule> rules = List.of();

    @Option(
            names = "--was",
            paramLabel = "PERCENT",
            description = "The percent of the class as last reported.")
    private @Nullable String was;

    @Option(
            names = "--now",
            paramLabel = "PERCENT",
            description = "The percent of the class after the event.")
    private @Nullable String now;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Calendars calendars = Calendars.bundled();
        Standing standing = standing(calendars);
        List<Upcoming> upcoming = Advice.after(event, standing, position("--now", now), calendars);
        PrintWriter out = spec.commandLine().getOut();
        UpcomingTable.write(event, standing, upcoming, out);
        out.flush();
        return 0;
    }

    private Standing standing(Calendars calendars) {
        if (last == null) {
            return new Standing(Optional.ofNullable(schedule), rules, position("--was", was));
        }
        Reading reading = read(last);
        if (!reading.filing().isBeneficialOwnership()) {
            throw new ParameterException(spec.commandLine(), last + " is no Schedule 13D or 13G.");
        }
        return Advice.standing(reading.filing(), Computation.of(reading, calendars));
    }

    private Reading read(Path file) {
        try {
            return new FilingReader()
                    .read(Submission.of(file.toString(), Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new ParameterException(spec.commandLine(), NamedFiles.message(file, e), e);
        }
    }

    private Optional<Position> position(String option, @Nullable String percent) {
        if (percent != null && (percent.startsWith("-") || !Decimals.isDecimal(percent))) {
            throw new ParameterException(
                    spec.commandLine(),
                    option + " is \"" + percent + "\"; it is a percent as in 9.6");
        }
        return Optional.ofNullable(percent).map(Percent::of).map(Ratio::of).map(Position::exactly);
    }
}
