package org.stakeline.read.phrase;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wording that filings print in many ways: a regular expression that is tried only where the text
 * has characters with which it can begin. It matches what {@link Pattern} matches.
 */
public final class Phrase {

    private final Pattern pattern;
    private final Optional<Openings> openings;

    private Phrase(Pattern pattern) {
        this.pattern = pattern;
        this.openings = Openings.of(pattern);
    }

    /** The wording that this regular expression describes. */
    public static Phrase of(String regex) {
        return new Phrase(Pattern.compile(regex));
    }

    /** The same with flags of {@link Pattern}. */
    public static Phrase of(String regex, int flags) {
        return new Phrase(Pattern.compile(regex, flags));
    }

    /** The wording may stand at this place of the text: where it does not say so, it does not. */
    public boolean mayStandAt(String text, int at) {
        return openings.isEmpty() || openings.get().isOne(text, at, 0, text.length());
    }

    /** A search of this text. */
    public PhraseMatcher matcher(String text) {
        return new PhraseMatcher(pattern, openings.orElse(null), text);
    }

    /** The wording stands somewhere in the text. */
    public boolean isIn(String text) {
        return matcher(text).find();
    }
}
