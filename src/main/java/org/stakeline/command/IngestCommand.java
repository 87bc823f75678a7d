package org.stakeline.command;

import org.jspecify.annotations.Nullable;
import org.stakeline.pipeline.Ingest;
import org.stakeline.pipeline.Report;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/** {@code stakeline ingest}: files and folders into the database. */
@Command(
        name = "ingest",
        description = {
            "Reads files and folders into the database.",
            "Exit status: 0 when every file is in the database, 1 when one was refused or could"
                    + " not be opened."
        },
        mixinStandardHelpOptions = true)
final class IngestCommand implements Callable<Integer> {

    @Parameters(paramLabel = "PATH", arity = "0..*", description = "Files, or folders of files.")
    private List<Path> paths = new ArrayList<>();

    @Option(
            names = "--again",
            description =
                    "Reads the files that are in the database again; what is read otherwise than"
                            + " before is added.")
    private boolean again;

    @Option(names = "--verbose", description = "Says of each file what became of it.")
    private boolean verbose;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where data lie (STAKELINE_HOME, or ~/.stakeline).")
    private @Nullable Path data;

    @Spec private CommandSpec spec;

    private static final String STOPPED =
            "Stopped. What was read till now is in the database; the same command goes on with the"
                    + " rest.";

    @Override
    public Integer call() {
        if (paths.isEmpty() && !again) {
            throw new ParameterException(
                    spec.commandLine(), "Name a file or a folder, or --again.");
        }
        PrintWriter err = spec.commandLine().getErr();
        try (OpenFolder open = OpenFolder.open(DataFolder.named(data), "ingest", Map.of());
                Stopping _ = Stopping.says(err, STOPPED)) {
            return run(open.bean(Ingest.class));
        }
    }

    private int run(Ingest ingest) {
        boolean whole = true;
        if (again) {
            whole = report(ingest, null);
        }
        return (paths.isEmpty() || report(ingest, paths)) && whole ? 0 : Stakeline.FAILED;
    }

    // a run over these paths, or over what is in the store for null; true when nothing was left out
    private boolean report(Ingest ingest, @Nullable List<Path> over) {
        PrintWriter out = spec.commandLine().getOut();
        Report report = run(ingest, over, verbose ? out : null);
        report.lines().forEach(out::println);
        out.flush();
        return report.isWhole();
    }

    private Report run(Ingest ingest, @Nullable List<Path> over, @Nullable PrintWriter lines) {
        try (RunProgress progress = new RunProgress(spec.commandLine().getErr(), lines)) {
            return over == null ? ingest.again(progress) : ingest.run(over, progress);
        }
    }
}
