package org.stakeline.read.cover;

import org.stakeline.evidence.Stated;

import java.util.List;
import java.util.Optional;

/** Reads row 6 of Schedule 13D, row 4 of Schedule 13G, as printed. */
final class CitizenshipRow {

    private CitizenshipRow() {}

    static Stated<String> read(RowText row, Optional<String> name, Doubts doubts) {
        Marks.blank(row);
        List<RowText.Line> lines =
                row.lines().stream()
                        .filter(l -> l.text().chars().anyMatch(Character::isLetter))
                        .toList();
        if (lines.isEmpty()) {
            return Stated.none();
        }
        int from = lines.getFirst().from();
        int to = lines.getLast().to();
        String joined = RowText.joined(lines);
        if (Absence.isNotApplicable(joined)) {
            return Stated.notApplicable(doubts.span(from, to));
        }
        String place = withoutName(joined, name.orElse(""));
        int at = from + Math.max(0, doubts.text().view().substring(from, to).indexOf(place));
        boolean whole = doubts.text().view().startsWith(place, at);
        return Stated.of(
                place, whole ? doubts.span(at, at + place.length()) : doubts.span(from, to));
    }

    /** {@code Invesco Ltd. – Bermuda} says Bermuda */
    private static String withoutName(String text, String name) {
        if (!name.isEmpty() && text.regionMatches(true, 0, name, 0, name.length())) {
            String rest = text.substring(name.length()).replaceFirst("^\\s*[–—:-]+\\s*", "");
            return rest.isBlank() ? text : rest;
        }
        return text;
    }
}
