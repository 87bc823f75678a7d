package org.stakeline.store.search;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of an index, as files. */
final class FolderOnDisk {

    private FolderOnDisk() {}

    /** Deletes the index's files; a folder of that name that is none of ours is left alone. */
    static void delete(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                if (isOurs(file)) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    // as the index names its files: _0.cfs, segments_3, write.lock
    private static boolean isOurs(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith("_") || name.contains("segments") || name.equals("write.lock");
    }
}
