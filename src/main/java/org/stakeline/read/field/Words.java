package org.stakeline.read.field;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Locale;

/** The words of a text: runs of letters or digits, with their places. */
public final class Words {

    private final char[] text;
    private int[] from = new int[1024];
    private int[] to = new int[1024];
    private int[] folded = new int[1024];
    private int size;
    private @Nullable String[] upper = {};

    private Words(char[] text) {
        this.text = text;
    }

    /** The words of this text. */
    public static Words of(String text) {
        char[] chars = text.toCharArray();
        Words words = new Words(chars);
        int at = 0;
        while (at < chars.length) {
            at = isPart(chars[at]) ? words.read(at) : at + 1;
        }
        return words;
    }

    private int read(int start) {
        int hash = 0;
        int end = start;
        while (end < text.length && isPart(text[end])) {
            hash = hash * 31 + (text[end] | ' ');
            end++;
        }
        add(start, end, hash);
        return end;
    }

    private static boolean isPart(char c) {
        return c < 128
                ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9'
                : Character.isLetter(c);
    }

    private void add(int start, int end, int hash) {
        if (size == from.length) {
            from = Arrays.copyOf(from, size * 2);
            to = Arrays.copyOf(to, size * 2);
            folded = Arrays.copyOf(folded, size * 2);
        }
        folded[size] = hash;
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
            known = new String(text, from[i], to[i] - from[i]).toUpperCase(Locale.ROOT);
            upper[i] = known;
        }
        return known;
    }

    /** The first letter of word {@code i} in upper case. */
    public char initial(int i) {
        return Character.toUpperCase(text[from[i]]);
    }

    /** A number that words have in common that differ in case only. */
    public int folded(int i) {
        return folded[i];
    }

    /** Words {@code i} and {@code j} are the same, but for the case of plain letters. */
    public boolean same(int i, int j) {
        int length = to[i] - from[i];
        if (folded[i] != folded[j] || length != to[j] - from[j]) {
            return false;
        }
        for (int k = 0; k < length; k++) {
            char one = text[from[i] + k];
            char other = text[from[j] + k];
            if (one != other && ((one | ' ') != (other | ' ') || one > 'z' || other > 'z')) {
                return false;
            }
        }
        return true;
    }

    /** The first word that begins at or after this place; {@link #size} when there is none. */
    public int at(int place) {
        int found = Arrays.binarySearch(from, 0, size, place);
        return found >= 0 ? found : -found - 1;
    }
}
