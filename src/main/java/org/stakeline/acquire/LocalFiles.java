package org.stakeline.acquire;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files under paths, folders walked to their ends, in the order of their names, so that every
 * run sees the same order. Links are followed. In folders, names that begin with a dot are passed
 * over; a file named outright never is.
 */
public final class LocalFiles {

    private final List<Found> found = new ArrayList<>();
    private final List<Path> above = new ArrayList<>();

    private LocalFiles() {}

    /** Everything under these paths; what cannot be opened is among it as a problem. */
    public static List<Found> under(List<Path> paths) {
        LocalFiles files = new LocalFiles();
        paths.forEach(files::walk);
        return List.copyOf(files.found);
    }

    private void walk(Path path) {
        if (Files.isDirectory(path)) {
            folder(path);
        } else if (Files.isRegularFile(path)) {
            found.add(new Found.File(path.toString(), path));
        } else {
            problem(path, reason(path));
        }
    }

    private void folder(Path path) {
        try {
            Path real = path.toRealPath();
            if (above.contains(real)) {
                throw new FileSystemLoopException(path.toString());
            }
            above.add(real);
            children(path).forEach(this::walk);
            above.removeLast();
        } catch (IOException e) {
            problem(path, Problems.say(e));
        }
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> names = Files.list(folder)) {
            return names.filter(p -> !p.getFileName().toString().startsWith(".")).sorted().toList();
        }
    }

    private void problem(Path path, String message) {
        found.add(new Found.Problem(path.toString(), message));
    }

    private static String reason(Path path) {
        if (Files.isSymbolicLink(path)) {
            return "a link to something that is not there";
        }
        return Files.exists(path) ? "neither a file nor a folder" : "no such file or folder";
    }
}
