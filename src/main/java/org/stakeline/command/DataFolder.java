package org.stakeline.command;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The folder that holds the database: the one named, else {@code STAKELINE_HOME}, else {@code
 * ~/.stakeline}.
 */
record DataFolder(Path path) {

    /**
     * The folder for this run, made when it is not there; a folder that cannot be written is said
     * at once.
     */
    static DataFolder named(@Nullable Path option) {
        return choose(option, System.getenv(), Path.of(System.getProperty("user.home"))).made();
    }

    static DataFolder choose(@Nullable Path option, Map<String, String> environment, Path home) {
        if (option != null) {
            return new DataFolder(option.toAbsolutePath());
        }
        String named = environment.getOrDefault("STAKELINE_HOME", "");
        return new DataFolder(
                named.isBlank() ? home.resolve(".stakeline") : Path.of(named).toAbsolutePath());
    }

    DataFolder made() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new CommandFailed(
                    "The data folder " + path + " cannot be made: " + e + ". " + ADVICE, e);
        }
        if (!Files.isWritable(path)) {
            throw new CommandFailed("The data folder " + path + " cannot be written to. " + ADVICE);
        }
        return this;
    }

    private static final String ADVICE = "Name another with --data DIR or STAKELINE_HOME.";
}
