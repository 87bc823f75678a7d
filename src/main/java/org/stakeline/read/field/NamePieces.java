package org.stakeline.read.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The words and marks of a text as names are made of them: which is a legal form, which belongs to
 * one, and what stands in brackets within a name.
 */
final class NamePieces {

    static final String PUNCTUATION = ".,;’'";
    private static final int MOST_BRACKETED = 4;
    private static final int SARL = 3;
    private static final String MARKS = "\"“”()[]:;";

    private NamePieces() {}

    // "Alder Fund (Cayman), L.P.": the place of "Fund"; -1 where no such word stands before
    static int beforeBrackets(String text, List<int[]> words, int at) {
        int close = is(text, words, at - 1, ",") ? at - 2 : at - 1;
        if (!is(text, words, close, ")")
                || close < at - 1 && !isLegal(text, words, at, plain(text, words.get(at)))) {
            return -1;
        }
        int open = close - 1;
        while (open > 1 && close - open <= MOST_BRACKETED && isName(text, words, open)) {
            open--;
        }
        boolean bracketed =
                is(text, words, open, "(")
                        && close - open > 1
                        && open > 0
                        && text.charAt(words.get(open)[0] - 1) == ' '
                        && text.charAt(words.get(open - 1)[1] - 1) != ',';
        return bracketed
                        && isName(text, words, open - 1)
                        && mayGoOn(text, words, open - 1)
                        && !parted(text, words.get(open - 1)[1], words.get(at)[0])
                ? open - 1
                : -1;
    }

    // "Alder Company (Hong Kong) Limited", but not "Alder LLC (Delaware) Inc."
    private static boolean mayGoOn(String text, List<int[]> words, int at) {
        String plain = plain(text, words.get(at));
        return plain.equals("company") || !isLegal(text, words, at, plain);
    }

    private static boolean is(String text, List<int[]> words, int at, String mark) {
        return at >= 0 && text.startsWith(mark, words.get(at)[0]) && length(words.get(at)) == 1;
    }

    private static boolean isName(String text, List<int[]> words, int at) {
        return capital(text.substring(words.get(at)[0], words.get(at)[1]));
    }

    private static int length(int[] word) {
        return word[1] - word[0];
    }

    // a legal form, written as one is written
    static boolean isLegal(String text, List<int[]> words, int at, String plain) {
        if (!EntityWords.LEGAL.contains(plain)) {
            return false;
        }
        int[] word = words.get(at);
        boolean stops = text.substring(word[0], word[1]).indexOf('.') == 1;
        if (EntityWords.STOPPED.contains(plain)) {
            return stops;
        }
        return stops
                || !EntityWords.CAPITALS.contains(plain)
                || at > 0
                        && isCapitals(text, word)
                        && !isCapitals(text, words.get(at - 1))
                        && !EntityWords.STREETS.contains(plain(text, words.get(at - 1)));
    }

    private static boolean isCapitals(String text, int[] word) {
        String letters = text.substring(word[0], word[1]);
        return letters.equals(letters.toUpperCase(Locale.ROOT));
    }

    // the second part of a form in two: "GmbH & Co. KG", "S.A. de C.V."
    static boolean isInner(String text, List<int[]> words, int at) {
        if (at < 1 || at + 1 >= words.size() || "&dC".indexOf(text.charAt(words.get(at)[0])) < 0) {
            return false;
        }
        String word = plain(text, words.get(at));
        String next = plain(text, words.get(at + 1));
        boolean link =
                word.equals("&") && next.equals("co") || word.equals("de") && next.equals("cv");
        boolean linked =
                at > 1
                        && (next.equals("kg") || next.equals("kgaa"))
                        && word.equals("co")
                        && plain(text, words.get(at - 1)).equals("&");
        return linked || link && isLegal(text, words, at - 1, plain(text, words.get(at - 1)));
    }

    static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int from = -1;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean mark = MARKS.indexOf(c) >= 0;
            if (isSpace(c) && from >= 0 && isSarl(text, from, i)) {
                continue;
            }
            if ((mark || isSpace(c)) && from >= 0) {
                words.add(new int[] {from, i});
                from = -1;
            }
            if (mark) {
                words.add(new int[] {i, i + 1});
            } else if (from < 0 && !isSpace(c)) {
                from = i;
            }
        }
        if (from >= 0) {
            words.add(new int[] {from, text.length()});
        }
        return words;
    }

    // "S.à r.l." is one word
    private static boolean isSarl(String text, int from, int space) {
        return space - from == SARL
                && text.charAt(from) == 'S'
                && text.charAt(from + 1) == '.'
                && (text.startsWith("r.l.", space + 1) || text.startsWith("r.l ", space + 1));
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    // lower case, without stops: "L.P.," is "lp"
    static String plain(String text, int[] word) {
        StringBuilder plain = new StringBuilder(word[1] - word[0]);
        for (int i = word[0]; i < word[1]; i++) {
            char c = text.charAt(i);
            if (PUNCTUATION.indexOf(c) < 0 && c != ' ' && c != '\n') {
                plain.append(Character.toLowerCase(c));
            }
        }
        return plain.toString();
    }

    static boolean capital(String word) {
        return !word.isEmpty()
                && (Character.isUpperCase(word.charAt(0))
                        || Character.isDigit(word.charAt(0))
                        || word.equals("&"));
    }

    // in another cell, or in another row of cells
    static boolean parted(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean row = c == '\n' && text.lastIndexOf('\t', i) > text.lastIndexOf('\n', i - 1);
            if (c == '\t' || row) {
                return true;
            }
        }
        return false;
    }
}
