package org.stakeline.command;

import io.micronaut.http.server.exceptions.ServerStartupException;
import io.micronaut.http.server.netty.configuration.NettyHttpServerConfiguration;
import io.micronaut.runtime.server.EmbeddedServer;

import org.jspecify.annotations.Nullable;
import org.stakeline.pipeline.Ingest;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.net.BindException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

/** {@code stakeline serve}: the pages and the JSON API, on this machine, until it is stopped. */
@Command(
        name = "serve",
        description =
                "Serves the pages and the JSON API on 127.0.0.1, at port 8080 or MICRONAUT_SERVER_PORT.",
        mixinStandardHelpOptions = true)
final class Serve implements Callable<Integer> {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where data lie (else STAKELINE_HOME, else ~/.stakeline).")
    private @Nullable Path data;

    @Option(
            names = "--ingest",
            paramLabel = "PATH",
            description = "Reads this file or folder into the database first.")
    private List<Path> ingest = List.of();

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        DataFolder folder = DataFolder.named(data);
        try (OpenFolder open =
                OpenFolder.open(folder, "serve", Map.of("logger.levels.ROOT", "INFO"))) {
            EmbeddedServer server = started(open);
            CountDownLatch stopped = closedAtTheEnd(open);
            load(open.bean(Ingest.class));
            PrintWriter out = spec.commandLine().getOut();
            out.println(
                    "Stakeline is at " + server.getURI() + " with its data in " + folder.path());
            out.flush();
            stopped.await();
        }
        return 0;
    }

    private static EmbeddedServer started(OpenFolder open) {
        NettyHttpServerConfiguration configured = open.bean(NettyHttpServerConfiguration.class);
        try {
            return open.bean(EmbeddedServer.class).start();
        } catch (ServerStartupException e) {
            if (e.getCause() instanceof BindException bind) {
                throw new CommandFailed(portTaken(configured, bind), e);
            }
            throw e;
        }
    }

    private static String portTaken(NettyHttpServerConfiguration server, BindException bind) {
        return "Port "
                + server.getPort().orElse(8080)
                + " of "
                + server.getHost().orElse("this machine")
                + " cannot be used ("
                + bind.getMessage()
                + "). Stop the program that has it, or choose another port: set"
                + " MICRONAUT_SERVER_PORT, for example to 8090.";
    }

    // an interrupt or a termination closes the database before the end
    private static CountDownLatch closedAtTheEnd(OpenFolder open) {
        CountDownLatch stopped = new CountDownLatch(1);
        Thread closing =
                Thread.ofPlatform()
                        .unstarted(
                                () -> {
                                    open.close();
                                    stopped.countDown();
                                });
        Runtime.getRuntime().addShutdownHook(closing);
        return stopped;
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
