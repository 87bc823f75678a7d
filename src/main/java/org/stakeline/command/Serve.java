package org.stakeline.command;

import io.micronaut.runtime.server.EmbeddedServer;

import org.jspecify.annotations.Nullable;
import org.stakeline.pipeline.Ingest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** {@code stakeline serve}: the JSON API and the pages, on this machine. */
@Command(
        name = "serve",
        description = "Serves the pages and the JSON API on 127.0.0.1.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where data lie (STAKELINE_HOME, or ~/.stakeline).")
    private @Nullable Path data;

    @Option(
            names = "--ingest",
            paramLabel = "PATH",
            description = "Reads this file or folder into the database first.")
    private List<Path> ingest = List.of();

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        OpenData open =
                OpenData.open(
                        DataFolder.named(data), "serve", Map.of("logger.levels.ROOT", "INFO"));
        EmbeddedServer server = open.bean(EmbeddedServer.class).start();
        load(open.bean(Ingest.class));
        spec.commandLine().getOut().println("Stakeline: " + server.getURI());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .unstarted(
                                        () -> {
                                            open.close();
                                            stopped.countDown();
                                        }));
        stopped.await();
        return 0;
    }

    // what the paths gave is told on the error stream; it does not keep the service from starting
    private void load(Ingest files) {
        if (ingest.isEmpty()) {
            return;
        }
        List<String> lines;
        PrintWriter err = spec.commandLine().getErr();
        try (RunProgress progress = new RunProgress(err, null)) {
            lines = files.run(ingest, progress).lines();
        }
        lines.forEach(err::println);
        err.flush();
    }
}
