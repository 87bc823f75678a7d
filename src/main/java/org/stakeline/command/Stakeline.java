package org.stakeline.command;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParseResult;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** The root command: {@code stakeline}. Starts nothing but the command that was asked for. */
@Command(
        name = "stakeline",
        description =
                "Who owns how much of a listed company, from the Schedule 13D and 13G filings"
                        + " themselves.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            ReadCommand.class,
            CheckCommand.class,
            DueCommand.class,
            Serve.class,
            IngestCommand.class
        })
public final class Stakeline {

    /** The exit status of a command that could not do what it was asked. */
    static final int FAILED = 1;

    private Stakeline() {}

    /** Runs the command that the arguments name; the result is the exit status. */
    public static int run(String... args) {
        return commandLine().setOut(standardOutput()).execute(args);
    }

    // UTF-8 whatever the machine's language
    private static PrintWriter standardOutput() {
        return new PrintWriter(
                new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
    }

    static CommandLine commandLine() {
        return new CommandLine(new Stakeline())
                .setExecutionExceptionHandler(Stakeline::explain)
                .setCaseInsensitiveEnumValuesAllowed(true);
    }

    // every failure reaches the user as one sentence; the stack trace is for the log
    private static int explain(Exception failure, CommandLine command, ParseResult parsed) {
        Logger log = LoggerFactory.getLogger(Stakeline.class);
        log.debug("{} failed", command.getCommandName(), failure);
        if (Stopping.isOn()) {
            return FAILED;
        }
        PrintWriter err = command.getErr();
        err.println(
                failure instanceof CommandFailed ? failure.getMessage() : "Unexpected: " + failure);
        err.flush();
        return FAILED;
    }
}
