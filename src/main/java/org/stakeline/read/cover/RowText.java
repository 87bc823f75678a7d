package org.stakeline.read.cover;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What is printed for one row: the view's characters from its caption on, with everything that is
 * not the row's own blanked out in place, so that offsets still count in the view.
 */
final class RowText {

    private static final Phrase RULE =
            Phrase.of("(?m)^[ \\t\\u000b|]*(?:- )?[-=_*~.—–][-=_*~.—– |+]{8,}$");
    private static final Phrase SEE = Phrase.of("(?i)see|\\(for");
    private static final Phrase FURNITURE =
            Phrase.of(
                    "(?im)^[ \\t]*(?:CUSIP\\s{1,3}(?:No|Number|#).*|.{0,60}\\bPage[ _\\t]{1,12}\\d{0,3}[ _\\t]{1,12}of[ _\\t]{1,12}\\d{0,3}.*"
                            + "|Page \\d{1,3}|-? ?\\d{1,3} ?-?[ \\t]*\\f|(?:SCHEDULE[ \\t]+)?13[DG](?:/A)?[ \\t]*|\\(continued on .*)$");
    private static final Phrase INSTRUCTION =
            Phrase.of(
                    "(?i)[*(\\[]{0,3}\\s?\\bsee\\s+(?:the\\s+)?instructions?\\b(?:\\s+before\\s+filling\\s+out)?[!.]?\\s?[)\\]]?\\*?|\\(for\\s+questions?\\s[^)]{0,150}\\)");
    private static final Phrase FURNITURE_WORD = Phrase.of("(?i)cusip|page|\\f|continued on");
    private static final String RULE_SIGNS = "-=_*~.—–";
    private static final String RULE_GAPS = " |+";
    private static final String RULES = "-=–—_";
    private static final int LONG_RULE = 9;
    private static final int LONG_BLANK = 17;
    private static final Phrase NUMBER_OF =
            Phrase.of("(?i)(?:\\(?\\d{1,2}[.)]?\\s+)?number\\s+of\\b|(?:\\d\\s+)?number$");
    private static final Phrase NUMBER_ABOVE = Phrase.of("\\A[\\s()*]*(\\d{1,2})[.)]?(?=\\s)");
    private static final Phrase OWN_NUMBER =
            Phrase.of("\\G[\\s(]*(\\d{1,2})[.)]?(?=\\s*\\n|\\s{2,})");
    private static final Phrase FILLER_WORD = Phrase.of("[A-Za-z]+");

    private final int start;
    private final char[] chars;

    private RowText(int start, char[] chars) {
        this.start = start;
        this.chars = chars;
    }

    /** The text between this caption and {@code end}, and between the caption's pieces. */
    static RowText of(String view, CaptionHit hit, int end) {
        int from = hit.parts().getFirst().from();
        RowText text = new RowText(from, view.substring(from, end).toCharArray());
        for (CaptionHit.Part part : hit.parts()) {
            text.blank(part.from() - from, part.to() - from);
        }
        text.trimCaption(hit);
        if (SEE.matcher(text.toString()).find()) {
            text.blankAll(INSTRUCTION);
        }
        text.blankFurniture();
        if (hit.row().isPower() || hit.row() == Row.CITIZENSHIP) {
            text.blankFiller(hit.row() == Row.CITIZENSHIP);
        }
        text.blankNumber(hit);
        return text;
    }

    /** The text between {@code from} and this caption, for a row whose value stands above it. */
    static RowText above(String view, CaptionHit hit, int from) {
        RowText text = of(view, from, hit.start());
        text.blankFurniture();
        if (hit.row().isPower() || hit.row() == Row.CITIZENSHIP) {
            text.blankFiller(false);
        }
        PhraseMatcher number = NUMBER_ABOVE.matcher(text.toString());
        if (!hit.numbered()
                && number.find()
                && hit.row().hasNumber(Integer.parseInt(number.group(1)))) {
            text.blank(number.start(), number.end());
        }
        return text;
    }

    /** A part of the view as it stands. */
    static RowText of(String view, int from, int end) {
        return new RowText(from, view.substring(from, Math.max(from, end)).toCharArray());
    }

    /** Leaves out ruled lines, page headings and page numbers. */
    void blankFurniture() {
        for (int i = 0; i < chars.length; i++) {
            int end = i;
            while (end < chars.length && RULES.indexOf(chars[end]) >= 0 && sameRule(i, end)) {
                end++;
            }
            if (end - i >= (chars[i] == '_' ? LONG_BLANK : LONG_RULE)) {
                blank(i > 1 && chars[i - 1] == ' ' && chars[i - 2] == '-' ? i - 2 : i, end);
            }
            i = Math.max(i, end - 1);
        }
        if (mayHaveRule()) {
            blankAll(RULE);
        }
        String text = toString();
        if (text.contains("13") || FURNITURE_WORD.matcher(text).find()) {
            blankAll(FURNITURE);
        }
    }

    // a rule has nine signs of its own or of what stands between them
    private boolean mayHaveRule() {
        int length = 0;
        for (char c : chars) {
            boolean sign = RULE_SIGNS.indexOf(c) >= 0;
            length = sign || length > 0 && RULE_GAPS.indexOf(c) >= 0 ? length + 1 : 0;
            if (length >= LONG_RULE) {
                return true;
            }
        }
        return false;
    }

    private boolean sameRule(int first, int at) {
        return (chars[first] == '_') == (chars[at] == '_');
    }

    int start() {
        return start;
    }

    @Override
    public String toString() {
        return new String(chars);
    }

    boolean isBlank() {
        return toString().isBlank();
    }

    /** Blanks characters {@code from} to {@code to} of this text, but for line ends. */
    void blank(int from, int to) {
        for (int i = Math.max(0, from); i < Math.min(to, chars.length); i++) {
            if (!CaptionStart.isBreak(chars[i])) {
                chars[i] = ' ';
            }
        }
    }

    void blankAll(Phrase pattern) {
        PhraseMatcher matcher = pattern.matcher(toString());
        while (matcher.find()) {
            blank(matcher.start(), matcher.end());
        }
    }

    /**
     * the marks that belong to a caption: its colon, brackets, an asterisk, dots up to the value
     */
    private void trimCaption(CaptionHit hit) {
        for (CaptionHit.Part part : hit.parts()) {
            int i = part.to() - start;
            int from = i;
            while (i < chars.length && " :.;,)]*†".indexOf(chars[i]) >= 0 && !isPoint(i)) {
                i++;
            }
            blank(from, Math.min(i, chars.length));
        }
    }

    private boolean isPoint(int i) {
        boolean leader = i > 0 && chars[i - 1] == '.';
        return chars[i] == '.'
                && !leader
                && i + 1 < chars.length
                && Character.isDigit(chars[i + 1]);
    }

    /** the row's own number where it stands after the caption */
    private void blankNumber(CaptionHit hit) {
        if (hit.numbered()) {
            return;
        }
        PhraseMatcher number = OWN_NUMBER.matcher(toString());
        if (number.find() && hit.row().hasNumber(Integer.parseInt(number.group(1)))) {
            boolean more = !toString().substring(number.end()).isBlank();
            blank(number.start(), more ? number.end() : number.start());
        }
    }

    /**
     * the left column: words of <i>number of shares beneficially owned by …</i> at the start of
     * lines
     */
    private void blankFiller(boolean cut) {
        for (Line line : lines()) {
            if (cut && NUMBER_OF.matcher(line.text()).lookingAt()) {
                blank(line.from() - start, chars.length);
                return;
            }
            blank(line.from() - start, line.from() - start + filler(line.text()));
        }
    }

    /** how many characters of the left column's words begin this line */
    private static int filler(String line) {
        PhraseMatcher word = FILLER_WORD.matcher(line);
        int last = 0;
        while (word.find()
                && line.substring(last, word.start()).isBlank()
                && CaptionStart.isFiller(word.group().toUpperCase(Locale.ROOT))) {
            last = word.end();
        }
        return last;
    }

    /** A line or cell with something in it: places of the view, without the spaces around it. */
    record Line(int from, int to, String text) {}

    private static final Phrase SMALL_WORD =
            Phrase.of(
                    "(?:of|and|the|for|or|in|with|to|a|an|by|as|de|et|y|on|at|from)\\b.*",
                    Pattern.DOTALL);

    /** The words of these lines in one; a word that a column's edge cuts in two is whole again. */
    static String joined(List<Line> lines) {
        StringBuilder joined = new StringBuilder();
        Line last = null;
        for (Line line : lines) {
            if (last != null && !isCut(last, line)) {
                joined.append(' ');
            }
            joined.append(line.text());
            last = line;
        }
        return joined.toString().replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static boolean isCut(Line last, Line line) {
        String text = last.text();
        return line.from() == last.to() + 1
                && Character.isLowerCase(text.charAt(text.length() - 1))
                && Character.isLowerCase(line.text().charAt(0))
                && !SMALL_WORD.matcher(line.text()).matches();
    }

    /** The lines and cells that are not blank. */
    List<Line> lines() {
        List<Line> lines = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= chars.length; i++) {
            if (i == chars.length || CaptionStart.isBreak(chars[i])) {
                addLine(lines, from, i);
                from = i + 1;
            }
        }
        return lines;
    }

    private void addLine(List<Line> lines, int from, int to) {
        int a = from;
        int b = to;
        while (a < b && isSpace(chars[a])) {
            a++;
        }
        while (b > a && isSpace(chars[b - 1])) {
            b--;
        }
        if (b > a) {
            lines.add(new Line(start + a, start + b, new String(chars, a, b - a)));
        }
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\r' || Character.isWhitespace(c);
    }
}
