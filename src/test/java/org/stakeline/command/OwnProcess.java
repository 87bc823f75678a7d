package org.stakeline.command;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Stakeline in a process of its own, as a user starts it. */
final class OwnProcess {

    private final Process process;
    private final List<String> lines = new ArrayList<>();

    private OwnProcess(Process process) {
        this.process = process;
    }

    static OwnProcess start(List<String> jvm, String... arguments) {
        List<String> options = new ArrayList<>(jvm);
        options.addAll(List.of("-cp", System.getProperty("java.class.path")));
        options.add("org.stakeline.Application");
        return java(options, arguments);
    }

    /** The same from a jar, with nothing set beside it. */
    static OwnProcess startJar(Path jar, String... arguments) {
        return java(List.of("-jar", jar.toString()), arguments);
    }

    private static OwnProcess java(List<String> options, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(arguments));
        try {
            return new OwnProcess(new ProcessBuilder(command).redirectErrorStream(true).start());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads lines until so many are of that kind. */
    void awaitLines(int number, Predicate<String> kind) {
        BufferedReader in = process.inputReader(StandardCharsets.UTF_8);
        try {
            for (int seen = 0; seen < number; ) {
                String line = in.readLine();
                if (line == null) {
                    throw new AssertionError("it ended too soon: " + lines);
                }
                lines.add(line);
                seen += kind.test(line) ? 1 : 0;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends it at once, without any chance to tidy up; the result is its exit status. */
    int kill() throws InterruptedException {
        process.destroyForcibly();
        return process.waitFor();
    }

    /** The processes that it started. */
    List<ProcessHandle> others() {
        return process.descendants().toList();
    }

    /** Asks it to end, as a user does with Ctrl-C; the result is its exit status. */
    int stop() throws InterruptedException {
        process.toHandle().destroy();
        return end();
    }

    /** Waits for its end; the result is its exit status. */
    int end() throws InterruptedException {
        try (BufferedReader in = process.inputReader(StandardCharsets.UTF_8)) {
            in.lines().forEach(lines::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return process.waitFor();
    }

    /** All that it wrote so far, on both streams. */
    List<String> lines() {
        return lines;
    }
}
