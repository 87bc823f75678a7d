package org.stakeline.command;

import org.stakeline.contract.ReadingJson;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Reading;
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
import java.util.List;
import java.util.concurrent.Callable;

/**
 * {@code stakeline read}: what filings state, one JSON object for each file, with the characters
 * that state it.
 */
@Command(
        name = "read",
        description =
                "Says what Schedules 13D and 13G state, one JSON object a line for each file.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "A file may be an EDGAR submission, a bare primary_doc.xml, HTML or text document, or a text made from a PDF."
                    + " Folders are read with all that is in them, in the order of their names.",
            "Exit status: 0 when every file gave an object, 1 when one could not be opened."
        })
final class ReadCommand implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "What to read.")
    private List<Path> named = List.of();

    @Option(names = "--pretty", description = "Writes each object on lines with indents.")
    private boolean pretty;

    @Option(
            names = "--summary",
            description = "Writes, instead of objects, how much was read, by era.")
    private boolean summary;

    @Spec private CommandSpec spec;

    /** What came of one file: an object and its counts, or why there is none. */
    private sealed interface Outcome {

        record Read(String json, Coverage.Counts counts) implements Outcome {}

        record NotOpened(String message) implements Outcome {}
    }

    @Override
    public Integer call() throws InterruptedException {
        NamedFiles files = NamedFiles.in(named);
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        Coverage coverage = new Coverage();
        Progress progress = Progress.on(err, summary, files.files().size());
        int[] notOpened = {files.failures().size()};
        files.failures().forEach(err::println);
        InOrder.each(
                files.files(),
                this::read,
                ReadCommand::unexpected,
                outcome -> {
                    progress.step();
                    switch (outcome) {
                        case Outcome.Read read -> write(read, coverage, out);
                        case Outcome.NotOpened failed -> {
                            notOpened[0]++;
                            err.println(failed.message());
                        }
                    }
                    return !out.checkError();
                });
        progress.end();
        if (summary) {
            coverage.print(out);
        }
        out.flush();
        err.flush();
        return notOpened[0] == 0 ? 0 : Stakeline.FAILED;
    }

    private void write(Outcome.Read read, Coverage coverage, PrintWriter out) {
        if (summary) {
            coverage.add(read.counts());
        } else {
            out.write(read.json());
            out.write('\n');
        }
    }

    private Outcome read(Path file) {
        try {
            Reading reading = reading(file, Files.size(file));
            return new Outcome.Read(summary ? "" : json(reading), Coverage.Counts.of(reading));
        } catch (IOException e) {
            return new Outcome.NotOpened(NamedFiles.message(file, e));
        }
    }

    private static Reading reading(Path file, long size) throws IOException {
        FilingReader reader = new FilingReader();
        return size > FileSize.most()
                ? reader.readBeginning(FileSize.beginning(file), size)
                : reader.read(Submission.of(file.toString(), Files.readAllBytes(file)));
    }

    private String json(Reading reading) {
        return pretty ? ReadingJson.writePretty(reading) : ReadingJson.write(reading);
    }

    // a fault of the program in one file does not cost the others
    private static Outcome unexpected(Path file, Throwable fault) {
        return new Outcome.NotOpened(file + " was not read, by a fault of this program: " + fault);
    }
}
