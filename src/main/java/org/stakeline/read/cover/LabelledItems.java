package org.stakeline.read.cover;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

/**
 * Issuer and class as Items 1 and 2 of a Schedule 13G name them, for a filing that has no first
 * page.
 */
final class LabelledItems {

    private static final Phrase ISSUER = label("1", "a", "Name\\s+of\\s+(?:the\\s+)?Issuer");
    private static final Phrase TITLE =
            label("2", "d", "Title\\s+(?:of|and)\\s+Class(?:es)?(?:\\s+of\\s+Securities)?");
    private static final int FAR = 6000;

    private LabelledItems() {}

    private static Phrase label(String item, String letter, String words) {
        return Phrase.of(
                "(?i)\\bItem\\s{1,4}"
                        + item
                        + "\\s{0,2}\\(?"
                        + letter
                        + "\\s?[).:][\\s.:–—-]{0,30}"
                        + words
                        + "\\s{0,2}[:.]?");
    }

    static Stated<String> issuer(MappedText text, int from) {
        return after(text, ISSUER, from);
    }

    static Stated<String> title(MappedText text, int from) {
        return after(text, TITLE, from);
    }

    // the rest of the label's line, or the next line with words in it
    private static Stated<String> after(MappedText text, Phrase label, int from) {
        int to = Math.min(text.view().length(), from + FAR);
        PhraseMatcher words = label.matcher(text.view()).seeingAround(from, to);
        if (!words.find()) {
            return Stated.none();
        }
        for (RowText.Line line : RowText.of(text.view(), words.end(), to).lines()) {
            if (line.text().chars().anyMatch(Character::isLetter)) {
                return Absence.isNotApplicable(line.text()) || isLabel(line.text())
                        ? Stated.none()
                        : Stated.of(
                                line.text().replaceAll("[\\s\\u00a0]+", " "),
                                text.span(line.from(), line.to()));
            }
        }
        return Stated.none();
    }

    private static boolean isLabel(String line) {
        return line.regionMatches(true, 0, "Item ", 0, 5);
    }
}
