package org.stakeline.testing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The folder of real filings beside the project, which is not part of it: {@code
 * -Dstakeline.shared} or {@code STAKELINE_SHARED} names it, else it is {@code ../shared}.
 */
public final class SharedFolder {

    private SharedFolder() {}

    /** The folder, where there is one. */
    public static Optional<Path> find() {
        return Optional.of(named()).filter(Files::isDirectory);
    }

    /** Where it is looked for. */
    public static Path named() {
        String environment = System.getenv().getOrDefault("STAKELINE_SHARED", "../shared");
        return base().resolve(System.getProperty("stakeline.shared", environment)).normalize();
    }

    private static Path base() {
        return Path.of(System.getProperty("stakeline.basedir", "")).toAbsolutePath();
    }
}
