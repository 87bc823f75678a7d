package org.stakeline.read.cover;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A blank of the first page that its caption names below or before it: {@code (Name of Issuer)}.
 */
@SuppressWarnings("ImmutableEnumChecker") // a phrase has no state that changes
enum Slot {
    ISSUER(
            "Names?\\s+of\\s+(?:the\\s+)?(?:Subject\\s+Company\\s*[,(]*\\s*)?(?:and\\s+)?Issuer|Name\\s+of\\s+Subject\\s+Company"),
    TITLE(
            "Titles?\\s+(?:and\\s+Class|of\\s+(?:each\\s+)?Class(?:es)?)(?:\\s+of\\s+Securit(?:y|ies))?|Title\\s+of\\s+Securities|Title\\s+of\\s+Class"),
    CUSIP(
            "C\\.?U\\.?S\\.?I\\.?P\\.?\\s*(?:Numbers?|Nos?\\.?|#)(?:\\s+of\\s+Class\\s+of\\s+Securities)?"),
    PERSON("Names?,?\\s+Address(?:es)?,?\\s+and\\s+Telephone\\s+Numbers?"),
    DATE(
            "Date\\s+of\\s+(?:the\\s+)?Event\\s+(?:Which|that|requiring)(?:\\s+requires)?(?:\\s+filing(?:\\s+of\\s+this\\s+statement)?)?");

    private final Phrase bracketed;
    private final Phrase bare;
    private final Phrase plain;

    Slot(String words) {
        this.plain = Phrase.of("(?:" + words + ")", Pattern.CASE_INSENSITIVE);
        this.bracketed = Phrase.of("[(\\[]\\s{0,3}(?:" + words + ")", Pattern.CASE_INSENSITIVE);
        this.bare =
                Phrase.of(
                        "(?m)^[ \\t\\u000b]{0,80}(?:\\d\\.\\s+)?(?:" + words + ")[^\\n]{0,60}",
                        Pattern.CASE_INSENSITIVE);
    }

    /** Where a caption stands: its words, and the place after its closing bracket. */
    record Place(Slot slot, int from, int to, boolean bracketed) {}

    /** The first caption of this slot between these places; one in brackets before one without. */
    Optional<Place> find(String view, int from, int to) {
        PhraseMatcher inside = bracketed.matcher(view).region(from, to);
        if (inside.find()) {
            return Optional.of(
                    new Place(this, inside.start(), close(view, inside.end(), to), true));
        }
        PhraseMatcher line = bare.matcher(view).seeingAround(from, to);
        if (!line.find()) {
            return Optional.empty();
        }
        int words = line.start();
        while (words < line.end() && !Character.isLetterOrDigit(view.charAt(words))) {
            words++;
        }
        int colon = view.indexOf(':', words);
        int end = colon > 0 && colon < line.end() ? colon + 1 : captionEnd(view, words, line.end());
        return Optional.of(new Place(this, words, end, false));
    }

    /** the place after the bracket that closes the caption */
    private static int close(String view, int from, int to) {
        int depth = 1;
        for (int i = from; i < Math.min(to, from + 250); i++) {
            char c = view.charAt(i);
            depth += c == '(' || c == '[' ? 1 : c == ')' || c == ']' ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        int line = view.indexOf('\n', from);
        return line < 0 || line > to ? from : line;
    }

    private int captionEnd(String view, int from, int lineEnd) {
        PhraseMatcher again = plain.matcher(view).region(from, lineEnd);
        return again.lookingAt() ? again.end() : lineEnd;
    }

    static final List<Slot> ALL = List.of(values());
}
