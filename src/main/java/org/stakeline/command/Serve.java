package org.stakeline.command;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
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

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        DataFolder folder = DataFolder.named(data);
        ApplicationContext context =
                ApplicationContext.builder()
                        .properties(
                                Map.of(
                                        "stakeline.data",
                                        folder.path().toString(),
                                        "logger.levels.ROOT",
                                        "INFO"))
                        .start();
        EmbeddedServer server = context.getBean(EmbeddedServer.class).start();
        spec.commandLine().getOut().println("Stakeline: " + server.getURI());
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        Thread.ofPlatform()
                                .unstarted(
                                        () -> {
                                            context.close();
                                            stopped.countDown();
                                        }));
        stopped.await();
        return 0;
    }
}
