package org.stakeline.command;

import org.jspecify.annotations.Nullable;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Reading;
import org.stakeline.issuer.ShareCounts;
import org.stakeline.pipeline.ShareCountFile;
import org.stakeline.read.FilingReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code stakeline check}: what filings state is computed again, and what disagrees is told, with
 * the rule and both sides' words.
 */
@Command(
        name = "check",
        description =
                "Computes again what Schedules 13D and 13G state, and tells what disagrees or could not be read.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A file may be whatever `read` reads. Filings of one chain of amendments are also held against each other.",
            "Exit status: 0 when no finding of level error stands, 1 when one does,"
                    + " 2 when a file could not be opened or the command was not understood."
        })
final class CheckCommand implements Callable<Integer> {

    /** In which shape the findings are written. */
    enum Format {
        TABLE,
        JSON,
        SARIF
    }

    @Parameters(arity = "1..*", paramLabel = "PATH", description = "Files, or folders of files.")
    private List<Path> named = List.of();

    @Option(
            names = "--format",
            paramLabel = "table|json|sarif",
            description = "For people (table), as JSON, or as SARIF 2.1.0 for other programs.")
    private Format format = Format.TABLE;

    @Option(
            names = "--level",
            paramLabel = "LEVEL",
            description =
                    "Leaves out what matters less than error, inconsistency, warning or info.")
    private Finding.Level least = Finding.Level.INFO;

    @Option(
            names = "--share-counts",
            paramLabel = "FILE",
            description =
                    "What issuers reported of their shares outstanding: a CSV file with the columns"
                            + " cik, title, shares, as_of, filed and source. Where a filing states no number,"
                            + " the last filed by the day of the event is taken.")
    private @Nullable Path shareCounts;

    @Spec private CommandSpec spec;

    private final Calendars calendars = Calendars.bundled();
    private ShareCounts counts = ShareCounts.none();

    /** What came of one file. */
    private sealed interface Outcome {

        record Opened(CheckReport.Looked looked) implements Outcome {}

        record NotOpened(String message) implements Outcome {}
    }

    @Override
    public Integer call() throws InterruptedException {
        counts = counts(shareCounts);
        NamedFiles files = NamedFiles.in(named);
        List<CheckReport.Looked> looked = new ArrayList<>();
        List<String> notOpened = new ArrayList<>(files.failures());
        Progress progress = Progress.on(spec.commandLine().getErr(), true, files.files().size());
        InOrder.each(
                files.files(),
                this::look,
                CheckCommand::unexpected,
                outcome -> {
                    progress.step();
                    switch (outcome) {
                        case Outcome.Opened opened -> looked.add(opened.looked());
                        case Outcome.NotOpened failed -> notOpened.add(failed.message());
                    }
                    return true;
                });
        progress.end();
        return report(CheckReport.of(looked, calendars), notOpened);
    }

    private static ShareCounts counts(@Nullable Path file) {
        try {
            return file == null ? ShareCounts.none() : ShareCountFile.read(file);
        } catch (IOException e) {
            throw new CommandFailed(
                    "The counts in " + file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private int report(CheckReport report, List<String> notOpened) {
        PrintWriter out = spec.commandLine().getOut();
        CheckReport shown = report.downTo(least);
        switch (format) {
            case TABLE -> FindingsTable.write(shown, out);
            case JSON -> FindingsJson.write(shown, out);
            case SARIF -> FindingsSarif.write(shown, out);
        }
        out.flush();
        PrintWriter err = spec.commandLine().getErr();
        notOpened.forEach(err::println);
        err.flush();
        return notOpened.isEmpty() ? report.hasErrors() ? Stakeline.FAILED : 0 : UNREADABLE;
    }

    /** the exit status of a command that was given what it could not open. */
    private static final int UNREADABLE = 2;

    private Outcome look(Path file) {
        try {
            Reading reading =
                    Files.size(file) > FileSize.most()
                            ? new FilingReader()
                                    .readBeginning(FileSize.beginning(file), Files.size(file))
                            : new FilingReader()
                                    .read(Submission.of(file.toString(), Files.readAllBytes(file)));
            return new Outcome.Opened(
                    new CheckReport.Looked(
                            file,
                            reading.filing(),
                            reading.findings(),
                            Computation.of(reading.filing(), calendars, counts)));
        } catch (IOException e) {
            return new Outcome.NotOpened(NamedFiles.message(file, e));
        }
    }

    // a fault of the program in one file does not cost the others
    private static Outcome unexpected(Path file, Throwable fault) {
        return new Outcome.NotOpened(
                file + " was not checked, by a fault of this program: " + fault);
    }
}
