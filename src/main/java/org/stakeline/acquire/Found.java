package org.stakeline.acquire;

import java.nio.file.Path;

/** What was found under a path that was named: a file, or something that cannot be opened. */
public sealed interface Found {

    /** The path as given, or a path below it. */
    String source();

    /** A regular file. */
    record File(String source, Path path) implements Found {}

    /** A path that is not there, may not be read, or is neither a file nor a folder. */
    record Problem(String source, String message) implements Found {}
}
