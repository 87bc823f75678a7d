package org.stakeline.read.field;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Finds names of companies, partnerships and trusts in running text by the words they end with. */
final class EntityNames {

    private static final int MOST_LEGAL = 8;
    private static final boolean[][] ENDS = ends();
    private static final int MOST_WORDS = 12;

    private EntityNames() {}

    /** The names in the text, in order. */
    static List<Found<String>> all(String text) {
        List<Found<String>> names = new ArrayList<>();
        List<int[]> words = NamePieces.words(text);
        for (int i = 0; i < words.size(); i++) {
            if (endsName(text, words, i)) {
                add(names, text, words, i);
            }
        }
        return names;
    }

    private static void add(List<Found<String>> names, String text, List<int[]> words, int last) {
        int first = first(text, words, last);
        while (first < last && mayNotBegin(text, words, first)) {
            first++;
        }
        first = afterTitle(text, words, afterAnd(text, words, first, last), last);
        if (first < last && !isRole(text, words, first, last)) {
            int from = words.get(first)[0];
            int to = end(text, words.get(numbered(text, words, last)));
            // "Alder Fund" of "Alder Fund (Cayman), L.P."
            while (!names.isEmpty() && names.getLast().from() >= from) {
                names.removeLast();
            }
            names.add(new Found<>(text.substring(from, to).replaceAll("\\s+", " "), from, to));
        }
    }

    // "Managing General Partners" are nobody's name
    private static boolean isRole(String text, List<int[]> words, int first, int last) {
        for (int i = first; i < last; i++) {
            if (!EntityWords.ROLE.contains(NamePieces.plain(text, words.get(i)))) {
                return false;
            }
        }
        return NamePieces.plain(text, words.get(last)).equals("partners");
    }

    // "Alder Trust No. 2": the number belongs to the name
    private static int numbered(String text, List<int[]> words, int last) {
        boolean number =
                last + 2 < words.size()
                        && text.startsWith("No.", words.get(last + 1)[0])
                        && Character.isDigit(text.charAt(words.get(last + 2)[0]));
        return number ? last + 2 : last;
    }

    // "Alder Fund and Alder Master Fund" are two, for what follows "and" begins as what stands
    // before it; "Alder Fund and Birch Fund" are two, for the first is whole
    private static int afterAnd(String text, List<int[]> words, int first, int last) {
        for (int i = first + 1; i < last; i++) {
            boolean and = NamePieces.plain(text, words.get(i)).equals("and");
            if (and
                    && (NamePieces.plain(text, words.get(i + 1))
                                    .equals(NamePieces.plain(text, words.get(first)))
                            || isWhole(text, words, first, i, last))) {
                return i + 1;
            }
        }
        return first;
    }

    // two words or more on both sides; "Alder Trust and Savings Bank" is one
    private static boolean isWhole(String text, List<int[]> words, int first, int and, int last) {
        return and - first > 1
                && last - and > 1
                && EntityWords.KINDS.contains(NamePieces.plain(text, words.get(and - 1)))
                && !EntityWords.BANKING.contains(NamePieces.plain(text, words.get(and + 1)));
    }

    // "Chairman of Alder Fund" names the fund, not its chairman
    private static int afterTitle(String text, List<int[]> words, int first, int last) {
        int after = first;
        for (int i = first + 1; i < last; i++) {
            boolean of = NamePieces.plain(text, words.get(i)).equals("of");
            after = of && isTitle(text, words, i - 1) ? i + 1 : after;
        }
        while (after < last && mayNotBegin(text, words, after)) {
            after++;
        }
        return after;
    }

    // "Officers of", "General Partners of"; "Alder Partners of Texas" may be a name
    private static boolean isTitle(String text, List<int[]> words, int at) {
        String word = NamePieces.plain(text, words.get(at));
        if (word.equals("partners")) {
            return at > 0 && EntityWords.ROLE.contains(NamePieces.plain(text, words.get(at - 1)));
        }
        String one = word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return EntityWords.TITLES.contains(one);
    }

    private static boolean mayNotBegin(String text, List<int[]> words, int at) {
        boolean digits = Character.isDigit(text.charAt(words.get(at)[0]));
        return digits
                || EntityWords.NO_START.contains(NamePieces.plain(text, words.get(at)))
                        && !isArticle(text, words, at);
    }

    // "The" in the middle of a sentence is part of the name
    private static boolean isArticle(String text, List<int[]> words, int at) {
        boolean the = text.startsWith("The ", words.get(at)[0]);
        String before = at == 0 ? "." : text.substring(words.get(at - 1)[0], words.get(at - 1)[1]);
        return the
                && !before.endsWith(".")
                && !before.endsWith(":")
                && !before.endsWith(";")
                && !text.substring(words.get(at - 1)[1], words.get(at)[0]).contains("\n\n");
    }

    private static int first(String text, List<int[]> words, int last) {
        int first = last;
        while (first > 0 && last - first < MOST_WORDS) {
            int before =
                    joins(text, words, first)
                            ? first - 1
                            : NamePieces.beforeBrackets(text, words, first);
            if (before < 0) {
                return first;
            }
            first = before;
        }
        return first;
    }

    // the word before belongs to the same name
    private static boolean joins(String text, List<int[]> words, int at) {
        int[] before = words.get(at - 1);
        if (NamePieces.parted(text, before[1], words.get(at)[0])) {
            return false;
        }
        String word = text.substring(before[0], before[1]);
        String plain = NamePieces.plain(text, before);
        boolean legalHere =
                NamePieces.isLegal(text, words, at, NamePieces.plain(text, words.get(at)));
        if (word.endsWith(",") && !legalHere) {
            return false;
        }
        if (NamePieces.isInner(text, words, at - 1)) {
            return true;
        }
        if (EntityWords.LINKS.contains(plain) && at > 1 && !word.equals("The")) {
            String link = text.substring(words.get(at - 2)[0], words.get(at - 2)[1]);
            return NamePieces.capital(link)
                    && !link.startsWith("13D")
                    && !link.startsWith("13G")
                    && !link.endsWith(",")
                    && !EntityWords.LEGAL.contains(NamePieces.plain(text, words.get(at - 2)));
        }
        boolean stop = endsSentence(text, words, at - 1, word, plain);
        boolean partnership =
                plain.equals("limited")
                        && EntityWords.AFTER_LIMITED.contains(
                                NamePieces.plain(text, words.get(at)));
        return NamePieces.capital(word)
                && !stop
                && (legalHere
                        || partnership
                        || !NamePieces.isLegal(text, words, at - 1, plain)
                        || NamePieces.isInner(text, words, at));
    }

    // "of Alder. Birch LLC", "of BVF. BVF Inc.", "of Fund I. Alder Corp.": no initial of what
    // follows
    private static boolean endsSentence(
            String text, List<int[]> words, int at, String word, String plain) {
        if (!word.endsWith(".") || EntityWords.LEGAL.contains(plain)) {
            return false;
        }
        if (plain.length() > 3) {
            return true;
        }
        boolean whole = word.length() == plain.length() + 1;
        boolean letters =
                whole
                        && plain.length() > 1
                        && word.equals(word.toUpperCase(Locale.ROOT))
                        && !EntityWords.ABBREVIATED.contains(plain);
        boolean numeral =
                EntityWords.NUMERALS.contains(plain)
                        && at > 0
                        && EntityWords.KINDS.contains(NamePieces.plain(text, words.get(at - 1)));
        return letters || numeral;
    }

    private static boolean endsName(String text, List<int[]> words, int at) {
        if (!Character.isUpperCase(text.charAt(words.get(at)[0]))) {
            return false;
        }
        if (!mayEnd(text, words.get(at))) {
            return false;
        }
        String plain = NamePieces.plain(text, words.get(at));
        boolean legal = NamePieces.isLegal(text, words, at, plain);
        boolean kind =
                EntityWords.KINDS.contains(plain)
                        && NamePieces.capital(text.substring(words.get(at)[0], words.get(at)[1]));
        if (!legal && !kind) {
            return false;
        }
        boolean comma = text.charAt(words.get(at)[1] - 1) == ',';
        String next =
                at + 1 < words.size()
                        ? text.substring(words.get(at + 1)[0], words.get(at + 1)[1])
                        : "";
        String nextPlain = at + 1 < words.size() ? NamePieces.plain(text, words.get(at + 1)) : "";
        boolean goesOn =
                NamePieces.capital(next)
                        && (EntityWords.LEGAL.contains(nextPlain)
                                || next.equals("&") && NamePieces.isInner(text, words, at + 1)
                                || plain.equals("limited")
                                        && EntityWords.AFTER_LIMITED.contains(nextPlain));
        boolean numbered = numbered(text, words, at) > at;
        boolean inner = nextPlain.equals("de") && NamePieces.isInner(text, words, at + 1);
        return !goesOn && !inner && (legal || comma || numbered || !NamePieces.capital(next));
    }

    // no word that ends a name has other letters at its ends
    private static boolean mayEnd(String text, int[] word) {
        int last = word[1] - 1;
        while (last > word[0] && NamePieces.PUNCTUATION.indexOf(text.charAt(last)) >= 0) {
            last--;
        }
        char from = Character.toLowerCase(text.charAt(word[0]));
        char to = Character.toLowerCase(text.charAt(last));
        return from < 128 && to < 128 && ENDS[from][to];
    }

    private static boolean[][] ends() {
        boolean[][] ends = new boolean[128][128];
        EntityWords.LEGAL.forEach(w -> ends[w.charAt(0)][w.charAt(w.length() - 1)] = true);
        EntityWords.KINDS.forEach(w -> ends[w.charAt(0)][w.charAt(w.length() - 1)] = true);
        return ends;
    }

    private static int end(String text, int[] word) {
        int to = word[1];
        while (to > word[0] && ",;".indexOf(text.charAt(to - 1)) >= 0) {
            to--;
        }
        String last = text.substring(word[0], to);
        boolean whole =
                last.indexOf('.') == last.length() - 1
                        && !EntityWords.SHORTENED.contains(NamePieces.plain(text, word));
        return whole && last.length() > 2 ? to - 1 : to;
    }

    /** True where the last word is that of a company, partnership or trust. */
    static boolean isCompany(String name) {
        String[] words = name.split("[\\s,]+");
        String last = words[words.length - 1].replaceAll("[.,]", "").toLowerCase(Locale.ROOT);
        return words.length > 1
                && (EntityWords.LEGAL.contains(last) || EntityWords.KINDS.contains(last));
    }

    /** The name without its legal form: each shorter form of it, the longest first. */
    static List<String> shorter(String name) {
        List<String> forms = new ArrayList<>();
        String[] words = name.split("\\s+");
        int last = words.length;
        while (last > 1
                && words.length - last < MOST_LEGAL
                && EntityWords.LEGAL.contains(
                        words[last - 1].replaceAll("[.,]", "").toLowerCase(Locale.ROOT))) {
            last--;
            String bare =
                    String.join(" ", List.of(words).subList(0, last)).replaceAll("[,\\s]+$", "");
            if (!bare.endsWith("&") && (bare.length() >= 5 || isLetters(bare))) {
                forms.add(bare);
            }
        }
        return forms;
    }

    // "LMNT Corporation": letters that are a name by themselves
    private static boolean isLetters(String bare) {
        return bare.length() > 2
                && bare.chars().allMatch(Character::isUpperCase)
                && Definitions.isParty(bare);
    }

    /** The family name of a person. */
    static String surname(String name) {
        String[] words = name.split("[\\s,]+", -1);
        int last = words.length - 1;
        while (last > 0 && words[last].isEmpty()) {
            last--;
        }
        while (last > 0
                && EntityWords.JUNIOR.contains(
                        words[last].replaceAll("[.]", "").toLowerCase(Locale.ROOT))) {
            last--;
        }
        return words[last];
    }
}
