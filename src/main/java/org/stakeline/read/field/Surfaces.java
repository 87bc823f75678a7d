package org.stakeline.read.field;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * Known names as their letters and digits in lower case, one space between words: which of them a
 * text has at a place.
 */
final class Surfaces {

    // nobody is named again by so many characters
    private static final int LONGEST = 400;
    // so few are tried one by one
    private static final int FEW = 12;
    private static final int WIDEST_GAP = 60;

    private final Map<String, NavigableSet<String>> byFirstWord = new HashMap<>();

    /** A name at a place of the text, and where it ends there. */
    record Match(String surface, int end) {}

    void add(String surface) {
        if (surface.length() <= LONGEST) {
            byFirstWord.computeIfAbsent(first(surface), k -> new TreeSet<>()).add(surface);
        }
    }

    void remove(String surface) {
        of(first(surface)).remove(surface);
    }

    /** True where a name begins with this word. */
    boolean haveOneWith(String firstWord) {
        return !of(firstWord).isEmpty();
    }

    /** The names that begin with this word and that the text has here, the longest first. */
    List<Match> at(String text, int at, String firstWord) {
        NavigableSet<String> surfaces = of(firstWord);
        if (surfaces.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        if (surfaces.size() <= FEW) {
            each(surfaces, text, at, matches);
        } else {
            goOn(surfaces, "", text, at, matches);
        }
        matches.sort(Comparator.comparingInt((Match m) -> m.surface().length()).reversed());
        return matches;
    }

    private NavigableSet<String> of(String firstWord) {
        return byFirstWord.getOrDefault(firstWord, Collections.emptyNavigableSet());
    }

    private static void each(
            NavigableSet<String> surfaces, String text, int at, List<Match> matches) {
        for (String surface : surfaces) {
            int end = at;
            for (int s = 0; s < surface.length() && end >= 0; s++) {
                end = after(text, end, surface.charAt(s));
            }
            match(surface, text, end, matches);
        }
    }

    // letter by letter, as long as some name begins so
    private static void goOn(
            NavigableSet<String> surfaces, String begun, String text, int at, List<Match> matches) {
        if (surfaces.contains(begun)) {
            match(begun, text, at, matches);
        }
        int letter = afterStops(text, at);
        if (letter < text.length()) {
            char c = Character.toLowerCase(text.charAt(letter));
            goOnWith(surfaces, begun + c, text, after(text, at, c), matches);
        }
        if (!begun.isEmpty()) {
            goOnWith(surfaces, begun + ' ', text, after(text, at, ' '), matches);
        }
    }

    private static void goOnWith(
            NavigableSet<String> surfaces, String begun, String text, int at, List<Match> matches) {
        String next = at < 0 ? null : surfaces.ceiling(begun);
        if (next != null && next.startsWith(begun)) {
            goOn(surfaces, begun, text, at, matches);
        }
    }

    private static void match(String surface, String text, int end, List<Match> matches) {
        boolean whole =
                end >= 0 && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        if (whole) {
            matches.add(new Match(surface, stop(text, end)));
        }
    }

    // the place after this character of a name, or -1
    private static int after(String text, int at, char c) {
        return c == ' ' ? afterGap(text, at) : afterLetter(text, at, c);
    }

    private static int afterGap(String text, int at) {
        int i = at;
        while (i < text.length() && !isNamed(text.charAt(i)) && i - at < WIDEST_GAP) {
            i++;
        }
        return i == at ? -1 : i;
    }

    private static int afterLetter(String text, int at, char letter) {
        int i = afterStops(text, at);
        return i < text.length() && Character.toLowerCase(text.charAt(i)) == letter ? i + 1 : -1;
    }

    private static int afterStops(String text, int at) {
        int i = at;
        while (i < text.length()
                && (text.charAt(i) == '.' || text.charAt(i) == '\'' || text.charAt(i) == '’')) {
            i++;
        }
        return i;
    }

    // the full stop of "L.P." and "Inc." belongs to the name
    private static int stop(String text, int at) {
        return at < text.length() && text.charAt(at) == '.' ? at + 1 : at;
    }

    static String first(String key) {
        int space = key.indexOf(' ');
        return space < 0 ? key : key.substring(0, space);
    }

    /** Whether a name's key has this character. */
    static boolean isNamed(char c) {
        return Character.isLetterOrDigit(c) || c == '&';
    }
}
