package org.stakeline.read.phrase;

import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A wording that filings print in many ways: a regular expression that is tried only where the text
 * may have it. It matches what {@link Pattern} matches.
 */
public final class Phrase {

    private final Pattern pattern;
    // not those of the pattern, to which an expression adds what it sets within
    private final int flags;
    private final Optional<Automaton> automaton;

    private Phrase(String regex, int flags) {
        this.pattern = Pattern.compile(regex, flags);
        this.flags = flags;
        this.automaton = Automaton.of(regex, flags);
    }

    /** The wording that this regular expression describes. */
    public static Phrase of(String regex) {
        return of(regex, 0);
    }

    /** The same with flags of {@link Pattern}. */
    public static Phrase of(String regex, int flags) {
        return new Phrase(regex, flags);
    }

    /** The wording may stand at this place of the text: where it does not say so, it does not. */
    public boolean mayStandAt(String text, int at) {
        return automaton.isEmpty() || automaton.get().standsAt(text, at, 0, text.length());
    }

    /** The wording may begin with these characters: where it does not say so, it does not. */
    public boolean mayBeginWith(String characters) {
        return automaton.isEmpty() || automaton.get().outlives(characters);
    }

    /** The wording at this place of the text, which it sees around it; null where it is not. */
    public @Nullable PhraseMatcher at(String text, int at) {
        return mayStandAt(text, at) ? matcher(text).standing(at) : null;
    }

    /** What it takes, or more; none where that is not understood. */
    Optional<Expression> expression() {
        return ExpressionReader.of(pattern.pattern(), flags);
    }

    /** A search of this text. */
    public PhraseMatcher matcher(String text) {
        return new PhraseMatcher(pattern, automaton.orElse(null), text);
    }

    /** The wording stands somewhere in the text. */
    public boolean isIn(String text) {
        return matcher(text).find();
    }
}
