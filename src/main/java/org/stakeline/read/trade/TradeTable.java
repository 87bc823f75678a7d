package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;
import org.stakeline.read.field.Line;
import org.stakeline.read.field.Section;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows that stand under one heading.
 *
 * @param heading the lines that name the columns
 * @param captions the lines above and between, such as titles
 * @param rows the rows, each with the line that names whose it is
 * @param leadIn what is said before the table
 * @param notes what is said after it
 * @param notesFrom place in the view where the notes begin
 */
record TradeTable(
        Section section,
        List<TableLine> heading,
        List<Line> captions,
        List<Row> rows,
        String leadIn,
        String notes,
        int notesFrom) {

    TradeTable {
        heading = List.copyOf(heading);
        captions = List.copyOf(captions);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param whose the line above it that names a person, or null
     * @param under the short line above it that tells of purchases or of sales, or null
     * @param day the token with its day, which may stand in a row above
     */
    record Row(TableLine line, @Nullable Line whose, @Nullable Line under, Token day) {}

    String headingWords() {
        return heading.stream()
                .map(l -> l.line().text())
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }

    String captionWords() {
        return captions.stream()
                .map(Line::text)
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
    }
}
