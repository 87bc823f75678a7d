package org.stakeline.read.html;

import org.jspecify.annotations.Nullable;

import java.util.Locale;

/** The names of a document's tags in lower case, each kept once: a document has few. */
final class TagNames {

    private static final int PLACES = 256;

    private final @Nullable String[] known = new String[PLACES];

    /** The name that stands from here to there. */
    String of(char[] source, int from, int to) {
        int place = 0;
        for (int i = from; i < to; i++) {
            place = place * 31 + (source[i] | ' ');
        }
        place &= PLACES - 1;
        String name = known[place];
        if (name == null || !isAt(name, source, from, to)) {
            name = new String(source, from, to - from).toLowerCase(Locale.ROOT);
            known[place] = name;
        }
        return name;
    }

    private static boolean isAt(String name, char[] source, int from, int to) {
        int length = to - from;
        if (name.length() != length) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            char c = source[from + i];
            char lower = c >= 'A' && c <= 'Z' ? (char) (c | ' ') : c;
            if (name.charAt(i) != lower) {
                return false;
            }
        }
        return true;
    }
}
