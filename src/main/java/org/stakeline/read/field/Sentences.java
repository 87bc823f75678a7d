package org.stakeline.read.field;

import org.stakeline.read.phrase.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts running text into sentences. A sentence ends at a full stop that ends no abbreviation, at a
 * question mark, and at the end of a paragraph: an empty line, or, in texts whose lines are not
 * wrapped, any line's end.
 */
public final class Sentences {

    private static final int WRAPPED = 110;
    private static final int FEW = 3;
    private static final int SHORTEST_CELL = 4;
    private static final Set<String> ABBREVIATIONS =
            Set.of(
                    "inc", "corp", "co", "ltd", "llc", "lp", "llp", "mr", "mrs", "ms", "dr", "jr",
                    "sr", "no", "nos", "st", "l.p", "l.l.c", "n.a", "u.s", "p.l.c", "s.a", "n.v",
                    "b.v", "g.p", "d.c", "n.y", "esq", "vs", "i.e", "e.g", "a.g", "cos", "bros",
                    "assoc", "dept", "ave", "hon", "ss", "s", "sec", "u.k", "jan", "feb", "aug",
                    "sept", "oct", "nov", "dec", "p.o", "par", "messrs", "mmes", "l.l.p", "s.p.a",
                    "s.r.l", "s.l", "s.c.a", "p.c", "ltda", "bhd", "sdn", "pty", "pte", "assn");

    private static final Set<String> LEGAL =
            Set.of(
                    "inc", "corp", "co", "ltd", "llc", "lp", "llp", "l.p", "l.l.c", "n.a", "s.a",
                    "n.v", "b.v", "p.l.c", "plc", "jr", "sr", "l.l.p", "s.p.a", "s.r.l", "s.l",
                    "s.c.a", "p.c", "ltda", "bhd", "r.l", "g.p", "u.a", "c.v", "s.a.s", "k.k");
    // what has letters for numbers: "Annex A."
    private static final Set<String> LETTERED =
            Set.of(
                    "exhibit",
                    "annex",
                    "schedule",
                    "appendix",
                    "attachment",
                    "class",
                    "series",
                    "part",
                    "plan",
                    "table",
                    "tranche");
    private static final Phrase INITIALS = Phrase.of("[a-z](?:\\.[a-z]){1,2}");
    private static final Phrase CLAUSE =
            Phrase.of(
                    "\\s+(?!(?:[IVX]{1,4}|Inc|Corp|Ltd|LLC|LP|L\\.P|L\\.L\\.C|KGa?A?|SE|AG)\\b)(?:(?:The|Each|In|This|These|Such|No|Except|All|It|He|She|They|During|On|As|By|Any|Neither|None|For|Pursuant|Based)\\s"
                            + "|(?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*+,?\\s+){1,4}+(?:\\([^()]{0,60}\\)\\s+)?(?:is|are|was|were|has|have|serves?|acts?|owns?|may|will|holds?)\\s"
                            + "|(?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*+,?\\s+){1,5}+(?<=,\\s)(?:the|an?|which|whose)\\s)");

    private Sentences() {}

    /** The sentences of a text, each with its words as they stand and their place. */
    public static List<Found<String>> of(String text) {
        return of(text, wrapped(text));
    }

    /** The sentences of a part of a text; {@code wrapped} tells whether its lines are. */
    static List<Found<String>> of(String text, boolean wrapped) {
        List<Found<String>> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            if (ends(text, i, wrapped)) {
                add(sentences, text, start, i + 1);
                start = i + 1;
            }
        }
        add(sentences, text, start, text.length());
        return sentences;
    }

    /** True for a text of so few lines that they do not tell whether they are wrapped. */
    static boolean isShort(String text) {
        return Line.of(text, 0, text.length()).stream().filter(l -> !l.isBlank()).count() <= FEW;
    }

    /** True for a text whose paragraphs are broken into lines of print width. */
    static boolean wrapped(String text) {
        int lines = 0;
        int longLines = 0;
        for (Line line : Line.of(text, 0, text.length())) {
            lines += line.isBlank() ? 0 : 1;
            longLines += line.text().length() > WRAPPED ? 1 : 0;
        }
        return lines > FEW && longLines * 20 < lines;
    }

    private static void add(List<Found<String>> sentences, String text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            sentences.add(new Found<>(text.substring(start, end), start, end));
        }
    }

    private static boolean ends(String text, int at, boolean wrapped) {
        return switch (text.charAt(at)) {
            case '\n' ->
                    !wrapped && !afterInitial(text, at)
                            || blankFollows(text, at)
                            || betweenRows(text, at);
            case '?' -> true;
            case '.' -> fullStop(text, at);
            default -> false;
        };
    }

    // a line that breaks within a name: "Thomas A." and then the surname
    private static boolean afterInitial(String text, int at) {
        boolean initial =
                at > 3
                        && text.charAt(at - 1) == '.'
                        && Character.isUpperCase(text.charAt(at - 2))
                        && text.charAt(at - 3) == ' '
                        && at + 2 < text.length()
                        && Character.isUpperCase(text.charAt(at + 1))
                        && Character.isLowerCase(text.charAt(at + 2));
        return initial
                && Character.isLowerCase(text.charAt(at - 4))
                && !LETTERED.contains(word(text, at - 3));
    }

    // both lines have cells: rows of a table, and no lines of a paragraph
    private static boolean betweenRows(String text, int at) {
        int end = text.indexOf('\n', at + 1);
        return hasCells(text, text.lastIndexOf('\n', at - 1) + 1, at)
                && hasCells(text, at + 1, end < 0 ? text.length() : end);
    }

    private static boolean hasCells(String text, int from, int to) {
        // not beyond the line: most texts have no tab at all
        int tab = text.indexOf('\t', from, to);
        return tab >= from + SHORTEST_CELL && tab < to - 1 && !text.substring(from, tab).isBlank();
    }

    private static boolean blankFollows(String text, int at) {
        for (int i = at + 1; i < text.length() && Character.isWhitespace(text.charAt(i)); i++) {
            if (text.charAt(i) == '\n') {
                return true;
            }
        }
        return false;
    }

    private static boolean fullStop(String text, int at) {
        int next = at + 1;
        while (next < text.length() && "\"”’')".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        if (next < text.length() && !Character.isWhitespace(text.charAt(next))) {
            return false;
        }
        String word = word(text, at);
        if (LEGAL.contains(word)) {
            return opensClause(text, next);
        }
        return !abbreviation(word) && opens(text, next);
    }

    private static boolean abbreviation(String word) {
        boolean initial = word.length() == 1 && Character.isLetter(word.charAt(0));
        return initial
                || ABBREVIATIONS.contains(word)
                || word.endsWith(".p")
                || word.endsWith(".c")
                || word.endsWith(".a")
                || INITIALS.matcher(word).matches();
    }

    // the word that the full stop ends, in lower case, its inner stops kept
    private static String word(String text, int at) {
        int start = at;
        while (start > 0
                && (Character.isLetterOrDigit(text.charAt(start - 1))
                        || text.charAt(start - 1) == '.')) {
            start--;
        }
        return text.substring(start, at).toLowerCase(Locale.ROOT);
    }

    // after "Inc." or "L.P." a sentence begins where a name and its verb, or a word that begins
    // sentences, follow
    private static boolean opensClause(String text, int at) {
        return CLAUSE.matcher(text).region(at, Math.min(text.length(), at + 150)).lookingAt();
    }

    private static boolean opens(String text, int at) {
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next >= text.length() || !Character.isLowerCase(text.charAt(next));
    }
}
