package org.stakeline.read.cover;

import org.stakeline.evidence.Stated;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

/** Reads the IRS number of an entity that is printed in row 1, {@code 12-3456789}. */
final class IrsNumber {

    private static final Phrase NUMBER =
            Phrase.of("(?<![\\d-])(\\d{2})\\s?[-–]\\s?(\\d{7})(?![\\d-])");

    private IrsNumber() {}

    /** The only such number; not stated where there are two. */
    static Stated<String> read(RowText row, Doubts doubts) {
        PhraseMatcher number = NUMBER.matcher(row.toString());
        if (!number.find()) {
            return Stated.none();
        }
        String digits = number.group(1) + "-" + number.group(2);
        int from = row.start() + number.start();
        int to = row.start() + number.end();
        return number.find() ? Stated.none() : Stated.of(digits, doubts.span(from, to));
    }
}
