package org.stakeline.pipeline;

import org.stakeline.calendar.CsvTable;
import org.stakeline.issuer.ShareCounts;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The file in which a user keeps what issuers reported of their shares outstanding: comma-separated
 * with the columns cik, title, shares, as_of, filed and source.
 */
public final class ShareCountFile {

    private static final String NAME = "share-counts.csv";

    private ShareCountFile() {}

    /**
     * Reads such a file.
     *
     * @throws IOException where it cannot be opened, or is no such table
     */
    public static ShareCounts read(Path file) throws IOException {
        try (Reader from = Files.newBufferedReader(file)) {
            return ShareCounts.of(CsvTable.read(file.toString(), from));
        } catch (IllegalArgumentException | java.time.DateTimeException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    /** That of a data folder, empty where the folder has none. */
    static ShareCounts in(Path folder) throws IOException {
        Path file = folder.resolve(NAME);
        return Files.exists(file) ? read(file) : ShareCounts.none();
    }
}
