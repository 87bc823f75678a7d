package org.stakeline.read.phrase;

import org.jspecify.annotations.Nullable;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search of one text for one wording; it goes on as {@link Matcher} does, and finds the same.
 *
 * <p>A region hides the text around it from the wording, as it does there. A group that is not
 * there is null, and its places are -1.
 */
public final class PhraseMatcher {

    private final Pattern pattern;
    private final @Nullable Automaton automaton;
    private final String text;
    // what is searched: the text, or what was cut out of it at the offset
    private String searched;
    private int offset;
    private int from;
    private int to;
    private int next;
    // the text around is hidden, but not cut off yet
    private boolean hides;
    private @Nullable Matcher matcher;
    private boolean goesOn;

    PhraseMatcher(Pattern pattern, @Nullable Automaton automaton, String text) {
        this.pattern = pattern;
        this.automaton = automaton;
        this.text = text;
        this.searched = text;
        this.to = text.length();
    }

    /** Searches only from here to there, as if there were no other text. */
    public PhraseMatcher region(int start, int end) {
        seeingAround(start, end);
        hides = start > 0 || end < text.length();
        return this;
    }

    /**
     * Searches only from here to there, but the wording sees what stands around, and beginning and
     * end are those of the text.
     */
    public PhraseMatcher seeingAround(int start, int end) {
        if (start < 0 || end > text.length() || start > end) {
            throw new IndexOutOfBoundsException(start + "-" + end + " of " + text.length());
        }
        search(text, 0, start, end);
        return this;
    }

    private void search(String all, int place, int start, int end) {
        searched = all;
        offset = place;
        from = start;
        to = end;
        next = start;
        hides = false;
        matcher = null;
        goesOn = false;
    }

    /** Goes on to the next place where the wording stands. */
    public boolean find() {
        if (hides) {
            search(text.substring(from, to), from, 0, to - from);
        }
        Automaton known = automaton;
        if (known == null) {
            return findAnywhere();
        }
        int at = known.next(searched, next, from, to);
        while (at >= 0 && !bounded(at).lookingAt()) {
            at = known.next(searched, at + 1, from, to);
        }
        next = at < 0 ? to : matched().end();
        return at >= 0;
    }

    private boolean findAnywhere() {
        Matcher known = goesOn ? matched() : bounded(from);
        goesOn = true;
        return known.find();
    }

    /** Begins anew from this place of the whole text. */
    public boolean find(int start) {
        search(text, 0, 0, text.length());
        next = start;
        if (automaton == null) {
            goesOn = true;
            return matched().find(start);
        }
        return find();
    }

    /** The wording stands at the beginning. */
    public boolean lookingAt() {
        return mayBegin() && bounded(from).lookingAt();
    }

    /** The wording is all of it. */
    public boolean matches() {
        Automaton known = automaton;
        return (known == null || known.isAll(searched, from, to)) && bounded(from).matches();
    }

    /** This where the wording stands at that place, which may have it; null where it does not. */
    @Nullable PhraseMatcher standing(int at) {
        search(text, 0, at, text.length());
        return bounded(at).lookingAt() ? this : null;
    }

    private boolean mayBegin() {
        Automaton known = automaton;
        return known == null || known.standsAt(searched, from, from, to);
    }

    private Matcher bounded(int at) {
        return matched().region(at, to).useTransparentBounds(!hides).useAnchoringBounds(hides);
    }

    private Matcher matched() {
        Matcher known = matcher;
        if (known == null) {
            known = pattern.matcher(searched);
            matcher = known;
        }
        return known;
    }

    /** The text with each place where the wording stands replaced, as {@link Matcher} does it. */
    public String replaceAll(String replacement) {
        return find() ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    /** The text with the first place where the wording stands replaced. */
    public String replaceFirst(String replacement) {
        return find() ? pattern.matcher(text).replaceFirst(replacement) : text;
    }

    public int start() {
        return offset + matched().start();
    }

    public int end() {
        return offset + matched().end();
    }

    public String group() {
        return matched().group();
    }

    public String group(int group) {
        return matched().group(group);
    }

    public String group(String group) {
        return matched().group(group);
    }

    public int start(int group) {
        return placed(matched().start(group));
    }

    public int end(int group) {
        return placed(matched().end(group));
    }

    public int start(String group) {
        return placed(matched().start(group));
    }

    public int end(String group) {
        return placed(matched().end(group));
    }

    private int placed(int at) {
        return at < 0 ? at : offset + at;
    }
}
