package org.stakeline.serve.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;

import org.stakeline.serve.page.Cell;
import org.stakeline.serve.page.Sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A table as comma-separated values (RFC 4180): UTF-8, exact digits without signs between
 * thousands, days as {@code 2023-05-12}, an empty field where nothing is stated. Words that a
 * spreadsheet would take for a formula have an apostrophe before them.
 */
final class CsvFile {

    private static final String FORMULA_SIGNS = "=+-@\t\r\n|%";

    private CsvFile() {}

    static void write(Sheet sheet, OutputStream out) throws IOException {
        CsvWriter csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.CRLF)
                        .build(out, StandardCharsets.UTF_8);
        csv.writeRecord(sheet.heads());
        sheet.rows().forEach(row -> csv.writeRecord(row.stream().map(CsvFile::field).toList()));
        csv.flush();
    }

    private static String field(Cell cell) {
        return switch (cell) {
            case Cell.Words(String text) -> guarded(text);
            case Cell.Figure(var value) -> value.toPlainString();
            case Cell.Day(var date) -> date.toString();
            case Cell.Nothing() -> "";
        };
    }

    // whitespace before the sign does not keep every spreadsheet from calculating
    static String guarded(String text) {
        String begins = text.stripLeading();
        boolean formula =
                !begins.isEmpty() && FORMULA_SIGNS.indexOf(begins.charAt(0)) >= 0
                        || FORMULA_SIGNS.indexOf(text.charAt(0)) >= 0;
        return formula ? "'" + text : text;
    }
}
