package org.stakeline.read.field;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/** The words of a text: runs of letters or digits, with their places. */
public final class Words {

    private final String text;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int size;
    private @Nullable String[] upper = {};

    private Words(String text) {
        this.text = text;
    }

    /** The words of this text. */
    public static Words of(String text) {
        Words words = new Words(text);
        int at = 0;
        while (at < text.length()) {
            if (isPart(text.charAt(at))) {
                int end = at + 1;
                while (end < text.length() && isPart(text.charAt(end))) {
                    end++;
                }
                words.add(at, end);
                at = end;
            } else {
                at++;
            }
        }
        return words;
    }

    private static boolean isPart(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetter(c);
    }

    private void add(int start, int end) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
        }
        from[size] = start;
        to[size] = end;
        size++;
    }

    public int size() {
        return size;
    }

    /** Where word {@code i} begins. */
    public int from(int i) {
        return from[i];
    }

    /** The place after word {@code i}. */
    public int to(int i) {
        return to[i];
    }

    /** Word {@code i} in upper case. */
    public String upper(int i) {
        if (upper.length < size) {
            upper = new String[size];
        }
        String known = upper[i];
        if (known == null) {
            known = text.substring(from[i], to[i]).toUpperCase(Locale.ROOT);
            upper[i] = known;
        }
        return known;
    }

    /** The first letter of word {@code i} in upper case. */
    public char initial(int i) {
        return Character.toUpperCase(text.charAt(from[i]));
    }

    /** The first word that begins at or after this place; {@link #size} when there is none. */
    public int at(int place) {
        int found = Arrays.binarySearch(from, 0, size, place);
        return found >= 0 ? found : -found - 1;
    }
}
