package org.stakeline.serve.export;

import org.stakeline.serve.page.Sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that a table is exported as. */
public enum Format {
    CSV("text/csv; charset=utf-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String mediaType;

    Format(String mediaType) {
        this.mediaType = mediaType;
    }

    /** The format with this ending, in whatever case. */
    public static Optional<Format> named(String ending) {
        return Arrays.stream(values()).filter(f -> f.name().equalsIgnoreCase(ending)).findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The ending of the file's name. */
    public String ending() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The whole file. */
    public byte[] bytes(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            switch (this) {
                case CSV -> CsvFile.write(sheet, out);
                case XLSX -> XlsxFile.write(sheet, out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a file in memory cannot be written", e);
        }
        return out.toByteArray();
    }
}
