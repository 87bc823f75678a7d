package org.stakeline.acquire;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Why a file or a folder could not be opened, in words. */
final class Problems {

    private Problems() {}

    static String say(IOException failure) {
        return switch (failure) {
            case AccessDeniedException e -> "may not be read: permission denied";
            case FileSystemLoopException e -> "a link that leads back to a folder above it";
            case NoSuchFileException e -> "no such file or folder";
            case NotDirectoryException e -> "not a folder any more";
            default -> "cannot be read: " + failure.getMessage();
        };
    }
}
