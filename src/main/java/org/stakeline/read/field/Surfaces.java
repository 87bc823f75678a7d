package org.stakeline.read.field;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Known names as their letters and digits in lower case, one space between words: which of them a
 * text has at a place.
 */
final class Surfaces {

    private static final int ASCII = 128;
    // nobody is named again by so many characters
    private static final int LONGEST = 400;
    private static final int WIDEST_GAP = 60;

    private final Map<String, NameTree> byFirstWord = new HashMap<>();

    /** A name at a place of the text, and where it ends there. */
    record Match(String surface, int end) {}

    void add(String surface) {
        if (surface.length() <= LONGEST) {
            byFirstWord.computeIfAbsent(first(surface), k -> new NameTree()).add(surface);
        }
    }

    void remove(String surface) {
        NameTree names = byFirstWord.get(first(surface));
        if (names != null) {
            names.remove(surface);
        }
    }

    /** True where a name begins with this word. */
    boolean haveOneWith(String firstWord) {
        return byFirstWord.containsKey(firstWord);
    }

    /** The names that begin with this word and that the text has here, the longest first. */
    List<Match> at(String text, int at, String firstWord) {
        NameTree names = byFirstWord.get(firstWord);
        if (names == null) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        goOn(names, text, at, matches);
        matches.sort(Comparator.comparingInt((Match m) -> m.surface().length()).reversed());
        return matches;
    }

    // letter by letter, as long as some name goes on so
    private static void goOn(@Nullable NameTree names, String text, int at, List<Match> matches) {
        NameTree here = names;
        int place = at;
        while (here != null) {
            String name = here.name();
            if (name != null) {
                match(name, text, place, matches);
            }
            int letter = afterStops(text, place);
            boolean named = letter < text.length() && isNamed(text.charAt(letter));
            if (named && letter > place) {
                goOn(here.with(' '), text, afterGap(text, place), matches);
            }
            int next = named ? letter + 1 : afterGap(text, place);
            here = next < 0 ? null : here.with(named ? lower(text, letter) : ' ');
            place = next;
        }
    }

    private static char lower(String text, int at) {
        return Character.toLowerCase(text.charAt(at));
    }

    private static void match(String surface, String text, int end, List<Match> matches) {
        boolean whole =
                end >= 0 && (end >= text.length() || !Character.isLetterOrDigit(text.charAt(end)));
        if (whole) {
            matches.add(new Match(surface, stop(text, end)));
        }
    }

    private static int afterGap(String text, int at) {
        int i = at;
        while (i < text.length() && !isNamed(text.charAt(i)) && i - at < WIDEST_GAP) {
            i++;
        }
        return i == at ? -1 : i;
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
        if (c < ASCII) {
            return (c | ' ') >= 'a' && (c | ' ') <= 'z' || c >= '0' && c <= '9' || c == '&';
        }
        return Character.isLetterOrDigit(c);
    }
}
