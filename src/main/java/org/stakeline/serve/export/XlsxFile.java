package org.stakeline.serve.export;

import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.stakeline.serve.page.Cell;
import org.stakeline.serve.page.Sheet;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;

/**
 * A table as a workbook of one sheet. A spreadsheet keeps fifteen digits of a number and shows the
 * places it is told to: a number with more digits is written as text, every other one with its own
 * places. A day before March 1900, which spreadsheets count wrongly, is text as well.
 */
final class XlsxFile {

    private static final int MOST_DIGITS = 15;
    private static final int MOST_ROWS = 1_048_576;
    private static final int MOST_CHARACTERS = 32_767;
    private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

    private final Worksheet sheet;
    private int row;

    private XlsxFile(Worksheet sheet) {
        this.sheet = sheet;
    }

    static void write(Sheet table, OutputStream out) throws IOException {
        try (Workbook workbook = new Workbook(out, "Stakeline", null)) {
            new XlsxFile(workbook.newWorksheet("Stakeline")).write(table);
        }
    }

    private void write(Sheet table) throws IOException {
        sheet.freezePane(0, 1);
        for (int column = 0; column < table.heads().size(); column++) {
            sheet.value(0, column, table.heads().get(column));
            sheet.style(0, column).bold().set();
        }
        Iterator<List<Cell>> rows = table.rows().iterator();
        while (rows.hasNext() && row < MOST_ROWS - 2) {
            write(rows.next());
        }
        if (rows.hasNext()) {
            sheet.value(row + 1, 0, "More rows than a sheet can have: take the CSV for all.");
        }
    }

    private void write(List<Cell> cells) {
        row++;
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
    }

    private void write(int column, Cell cell) {
        switch (cell) {
            case Cell.Words(String text) -> words(column, text);
            case Cell.Figure(BigDecimal value) -> number(column, value);
            case Cell.Day(LocalDate date) -> day(column, date);
            case Cell.Nothing() -> {}
        }
    }

    // control characters have no place in XML; a cell holds so many characters and no more
    private void words(int column, String text) {
        String clean = text.replaceAll("[\\p{Cc}&&[^\\t\\n\\r]]|[\\uFFFE\\uFFFF]", "\uFFFD");
        boolean fits = clean.length() <= MOST_CHARACTERS;
        sheet.value(row, column, fits ? clean : clean.substring(0, MOST_CHARACTERS - 1) + "…");
    }

    private void number(int column, BigDecimal value) {
        if (value.stripTrailingZeros().precision() > MOST_DIGITS) {
            sheet.value(row, column, value.toPlainString());
            return;
        }
        sheet.value(row, column, value);
        sheet.style(row, column).format(places(value.scale())).set();
    }

    private static String places(int scale) {
        return scale <= 0 ? "#,##0" : "#,##0." + "0".repeat(Math.min(scale, MOST_DIGITS));
    }

    private void day(int column, LocalDate date) {
        if (date.isBefore(FIRST_DAY)) {
            sheet.value(row, column, date.toString());
            return;
        }
        sheet.value(row, column, date);
        sheet.style(row, column).format("yyyy-mm-dd").set();
    }
}
