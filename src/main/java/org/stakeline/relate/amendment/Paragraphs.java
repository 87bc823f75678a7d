package org.stakeline.relate.amendment;

import org.stakeline.filing.Era;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parts an item's text into its paragraphs, joined over the lines that the filing was typed in.
 *
 * <p>A filing in HTML or XML has a paragraph a line, but for lines broken in mid-sentence; one in
 * plain text has its paragraphs apart by blank lines or by their indent, and may be typed with
 * double spacing.
 */
public final class Paragraphs {

    private static final int SHORTEST_TYPED_LINE = 40;
    // a line's end after which a letter in brackets is what the sentence speaks of
    private static final Pattern REFERS =
            Pattern.compile(
                    "\\b(?:(?:sub-?)?paragraphs?|(?:sub-?)?items?|(?:sub-?)?sections?|clauses?|rules?|parts?|and|or|through|to|of|in|under)$|\\([a-j]\\),?$",
                    Pattern.CASE_INSENSITIVE);

    private final List<Line> lines = new ArrayList<>();
    private final boolean typed;

    /** A line with what is before it. */
    private record Line(String text, int indent, int blanksBefore) {}

    private Paragraphs(String text, boolean typed) {
        this.typed = typed;
        int blanks = 0;
        for (String line : text.split("\n", -1)) {
            String words = plain(line);
            if (words.isEmpty()) {
                blanks++;
            } else {
                lines.add(new Line(words, indent(line), blanks));
                blanks = 0;
            }
        }
    }

    /** The paragraphs of a text, each on one line, white space made single. */
    public static List<String> of(String text, Era era) {
        return new Paragraphs(text, era == Era.TEXT).joined();
    }

    private List<String> joined() {
        int spacing = typed && isDoubleSpaced() ? 1 : 0;
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (i > 0 && continues(lines.get(i - 1), line, spacing)) {
                int last = paragraphs.size() - 1;
                paragraphs.set(last, join(paragraphs.get(last), line.text()));
            } else {
                paragraphs.add(line.text());
            }
        }
        return paragraphs;
    }

    private boolean continues(Line above, Line line, int spacing) {
        if (Labels.at(line.text()).isPresent()) {
            return line.blanksBefore() <= spacing
                    && line.indent() <= above.indent()
                    && REFERS.matcher(above.text()).find();
        }
        boolean runsOn = !endsSentence(above.text()) && startsLow(line.text());
        if (!typed) {
            return runsOn && line.blanksBefore() == 0;
        }
        boolean nextLine = line.blanksBefore() <= spacing;
        return nextLine && (line.indent() <= above.indent() + 1 || runsOn);
    }

    // most lines have exactly one blank line before them, and run on over it
    private boolean isDoubleSpaced() {
        long single = lines.stream().filter(l -> l.blanksBefore() == 1).count();
        long longRunOn = 0;
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            boolean over = lines.get(i).blanksBefore() == 1 && !endsSentence(above.text());
            longRunOn += over && above.text().length() >= SHORTEST_TYPED_LINE ? 1 : 0;
        }
        return single * 2 > lines.size() && longRunOn * 3 > lines.size();
    }

    private static String join(String one, String next) {
        boolean hyphened =
                one.endsWith("-")
                        && one.length() > 1
                        && Character.isLetter(one.charAt(one.length() - 2))
                        && startsLow(next);
        return hyphened ? one.substring(0, one.length() - 1) + next : one + " " + next;
    }

    private static boolean endsSentence(String text) {
        char last = text.charAt(text.length() - 1);
        return ".:;!?”\"’'".indexOf(last) >= 0;
    }

    private static boolean startsLow(String text) {
        return Character.isLowerCase(text.charAt(0));
    }

    private static String plain(String line) {
        StringBuilder words = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean blank = c <= ' ' || c == '\u00a0';
            if (!blank) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        return words.toString().strip();
    }

    private static int indent(String line) {
        int at = 0;
        while (at < line.length() && line.charAt(at) == ' ') {
            at++;
        }
        return at;
    }
}
