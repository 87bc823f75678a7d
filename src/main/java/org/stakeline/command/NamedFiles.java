package org.stakeline.command;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;

/**
 * The files that a person named, folders with all that is in them by name. Hidden files of a folder
 * are left out.
 *
 * @param failures a message for each file or folder that could not be looked at
 */
record NamedFiles(List<Path> files, List<String> failures) {

    static NamedFiles in(List<Path> named) {
        List<Path> files = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        for (Path path : named) {
            if (Files.isDirectory(path)) {
                List<Path> within = new ArrayList<>();
                walk(path, within, failures);
                within.sort(null);
                files.addAll(within);
            } else {
                files.add(path);
            }
        }
        return new NamedFiles(List.copyOf(files), List.copyOf(failures));
    }

    private static void walk(Path folder, List<Path> files, List<String> failures) {
        try {
            Files.walkFileTree(folder, new Visitor(folder, files, failures));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Why this file could not be read, in a sentence that names it. */
    static String message(Path file, IOException failure) {
        String reason =
                switch (failure) {
                    case NoSuchFileException none -> "there is no such file";
                    case AccessDeniedException denied -> "it may not be read";
                    default -> failure.toString();
                };
        return file + " was not read: " + reason + ".";
    }

    /** Gathers regular files; what cannot be looked at is told and passed over. */
    private static final class Visitor extends SimpleFileVisitor<Path> {

        private final Path top;
        private final List<Path> files;
        private final List<String> failures;

        Visitor(Path top, List<Path> files, List<String> failures) {
            this.top = top;
            this.files = files;
            this.failures = failures;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            return !folder.equals(top) && isHidden(folder)
                    ? FileVisitResult.SKIP_SUBTREE
                    : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (!isHidden(file) && (attributes.isRegularFile() || Files.isRegularFile(file))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            failures.add(message(file, failure));
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, @Nullable IOException failure) {
            if (failure != null) {
                failures.add(message(folder, failure));
            }
            return FileVisitResult.CONTINUE;
        }

        private static boolean isHidden(Path path) {
            Path name = path.getFileName();
            return name != null && name.toString().startsWith(".");
        }
    }
}
