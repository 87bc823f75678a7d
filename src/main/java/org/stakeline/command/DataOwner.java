package org.stakeline.command;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A note in the data folder that says which process has the database open. It is for the message
 * alone: the lock itself is the database's, and ends with its process.
 */
final class DataOwner implements AutoCloseable {

    private static final String NAME = "stakeline.owner";

    private final Path note;

    private DataOwner(Path note) {
        this.note = note;
    }

    /** Notes that this process has it, for that command. */
    static DataOwner write(DataFolder folder, String command) {
        Path note = folder.path().resolve(NAME);
        try {
            Files.write(
                    note,
                    List.of(Long.toString(ProcessHandle.current().pid()), "stakeline " + command));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new DataOwner(note);
    }

    /**
     * {@code process 4711 (stakeline serve)}, or {@code another process} where that is not known.
     */
    static String of(DataFolder folder) {
        return living(folder.path().resolve(NAME)).orElse("another process");
    }

    private static Optional<String> living(Path note) {
        try {
            List<String> lines = Files.readAllLines(note);
            return ProcessHandle.of(Long.parseLong(lines.getFirst()))
                    .filter(ProcessHandle::isAlive)
                    .map(process -> "process " + process.pid() + " (" + lines.getLast() + ")");
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(note);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
