package org.stakeline.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessHandle.Info;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A reading of so little that Java's optimising compiler would cost more than it gives: done by a
 * process of its own that compiles once and quickly, since a program cannot set that for itself.
 *
 * <p>Only where nobody has set anything: Java's own options, on the command line or in the
 * environment, are left as they are, and the reading is then done here.
 */
public final class ShortRun {

    /** The process that is to be ended with this one; a property of the other process. */
    private static final String FOR = "stakeline.for";

    private static final List<String> READING = List.of("read", "check");
    private static final long LEAST = 500_000;
    private static final long MOST = 150_000_000;
    private static final int SECONDS_TO_END = 5;
    private static final List<String> QUICK =
            List.of(
                    "-XX:+IgnoreUnrecognizedVMOptions",
                    "-XX:TieredStopAtLevel=1",
                    "-XX:+UseSerialGC");
    private static final List<String> SET =
            List.of("JDK_JAVA_OPTIONS", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS");

    private ShortRun() {}

    /** Runs the command, here or in a process of its own; the result is the exit status. */
    public static int run(String... args) {
        return of(args).orElseGet(() -> Stakeline.run(args));
    }

    /** True where this process was started for another. */
    public static boolean isForAnother() {
        return System.getProperty(FOR) != null;
    }

    /** Waits until the process ends for which this one was started. */
    public static void awaitTheOther() {
        ProcessHandle.of(Long.getLong(FOR, 0)).ifPresent(p -> p.onExit().join());
    }

    /** The exit status of the other process; empty where the run is to be done by this one. */
    static OptionalInt of(String... args) {
        if (args.length < 2 || !READING.contains(args[0]) || !isLittle(args)) {
            return OptionalInt.empty();
        }
        Info here = ProcessHandle.current().info();
        List<String> command =
                command(
                        here.command().orElse(""),
                        List.of(here.arguments().orElse(new String[0])),
                        System.getenv(),
                        args);
        return command.isEmpty() ? OptionalInt.empty() : status(command);
    }

    /** How the other process is started; empty where this one was started in an own way. */
    static List<String> command(
            String java, List<String> given, Map<String, String> environment, String... args) {
        boolean plain =
                !java.isEmpty()
                        && given.size() == args.length + 2
                        && given.getFirst().equals("-jar")
                        && given.subList(2, given.size()).equals(List.of(args))
                        && SET.stream().noneMatch(environment::containsKey);
        if (!plain) {
            return List.of();
        }
        List<String> command = new ArrayList<>();
        command.add(java);
        command.addAll(QUICK);
        command.add("-D" + FOR + "=" + ProcessHandle.current().pid());
        command.addAll(given);
        return command;
    }

    private static OptionalInt status(List<String> command) {
        try {
            Process process = new ProcessBuilder(command).inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> end(process)));
            return OptionalInt.of(process.waitFor());
        } catch (IOException e) {
            return OptionalInt.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return OptionalInt.of(Stakeline.FAILED);
        }
    }

    private static void end(Process process) {
        process.destroy();
        try {
            process.waitFor(SECONDS_TO_END, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean isLittle(String... args) {
        long size = 0;
        for (String arg : Arrays.asList(args).subList(1, args.length)) {
            size += arg.startsWith("-") ? 0 : size(arg);
            if (size > MOST) {
                return false;
            }
        }
        return size >= LEAST;
    }

    private static long size(String named) {
        try (Stream<Path> files = Files.walk(Path.of(named))) {
            long size = 0;
            for (Path file : (Iterable<Path>) files::iterator) {
                size += Files.isRegularFile(file) ? Files.size(file) : 0;
                if (size > MOST) {
                    return size;
                }
            }
            return size;
        } catch (IOException | UncheckedIOException | InvalidPathException e) {
            return 0;
        }
    }
}
