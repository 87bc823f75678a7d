package org.stakeline.read.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a page prints around its text and is no part of it: the running header with the CUSIP and
 * the page's number, the rules beside it, the number at the page's foot.
 */
public final class PageFurniture {

    private static final String PAGES = "\\(?page ?[\\d of]{0,20}(?: ?pages?)?\\)?";
    private static final Pattern NUMBERED =
            Pattern.compile(
                    "(?:schedule )?(?:13 ?[DG](?:/A)? )?"
                            + PAGES
                            + "|\\d{1,3} of \\d{1,3}(?: pages?)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern DASHED = Pattern.compile("\\s*+-{1,3}\\s?\\d{1,3}\\s?-{1,3}\\s*+");
    private static final Pattern CUSIP =
            Pattern.compile(
                    "cusip ?(?:no\\.?|number|#)? ?[:#.]? ?(?:[\\dA-Z]{1,9}(?: [\\dA-Z]{1,6}){0,3})?(?: ?(?:schedule ?)?13 ?[DG](?:/A)?)?(?: ?"
                            + PAGES
                            + ")?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern GAP = Pattern.compile("[\\s_=-]++");
    private static final Pattern PAGE = Pattern.compile("\\bpage\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}\\s*");
    private static final Pattern RULE = Pattern.compile("[\\s_=-]*+");
    private static final Pattern BREAK = Pattern.compile("\\f[\\s\\d]*|\\s*<PAGE>[\\s\\d]*");
    private static final String GAPS = "_=-";
    private static final int LONGEST = 160;
    private static final int NEAR = 3;

    private PageFurniture() {}

    /** True for a line that only a page's header or foot has. */
    public static boolean isHeader(String line) {
        return kind(line) != Kind.NONE;
    }

    /** What a line of a page's header or foot says. */
    private enum Kind {
        NONE,
        DASHED,
        NUMBERED,
        CUSIP
    }

    private static Kind kind(String line) {
        char first = line.length() > LONGEST ? '\0' : first(line);
        if (first == '-' && DASHED.matcher(line).matches()) {
            return Kind.DASHED;
        }
        if (first == '\0' || !mayBeHeader(line)) {
            return Kind.NONE;
        }
        String bare = bare(line);
        if (CUSIP.matcher(bare).matches()) {
            return Kind.CUSIP;
        }
        return NUMBERED.matcher(bare).matches() ? Kind.NUMBERED : Kind.NONE;
    }

    // the first character that is no white space; none where there is no other
    private static char first(String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c > ' ' && !Character.isWhitespace(c)) {
                return c;
            }
        }
        return '\0';
    }

    // by its first word
    private static boolean mayBeHeader(String line) {
        int at = 0;
        while (GAPS.indexOf(line.charAt(at)) >= 0 || Character.isWhitespace(line.charAt(at))) {
            at++;
            if (at == line.length()) {
                return false;
            }
        }
        char c = line.charAt(at);
        return Character.isDigit(c) || c == '(' || begins(line, at);
    }

    private static boolean begins(String line, int at) {
        return line.regionMatches(true, at, "cusip", 0, 5)
                || line.regionMatches(true, at, "page", 0, 4)
                || line.regionMatches(true, at, "schedule", 0, 8);
    }

    private static String bare(String line) {
        return GAP.matcher(line).replaceAll(" ").strip();
    }

    /** True for a page's end: a form feed or the tag that EDGAR puts there. */
    public static boolean isBreak(String line) {
        boolean may = line.length() <= LONGEST && (line.indexOf('\f') == 0 || first(line) == '<');
        return may && BREAK.matcher(line).matches();
    }

    /**
     * The runs of lines between {@code from} and {@code to} that are furniture, each from its first
     * character to the end of its last line: breaks and headers, the rules between and next to
     * them, and a number alone before a break.
     */
    public static List<Found<String>> in(String view, int from, int to) {
        List<Line> lines = Line.of(view, from, to);
        List<Found<String>> runs = new ArrayList<>();
        int at = 0;
        while (at < lines.size()) {
            int end = isSure(lines, at) ? last(lines, at) : -1;
            if (end >= 0) {
                int start = first(lines, at);
                runs.add(new Found<>("", lines.get(start).start(), lines.get(end).end()));
                at = end;
            }
            at++;
        }
        return runs;
    }

    // the CUSIP alone is a header only beside a page's end: Item 2(e) asks for it
    private static boolean isSure(List<Line> lines, int at) {
        String text = lines.get(at).text();
        Kind kind = kind(text);
        if (isBreak(text) || isNumbered(kind, text)) {
            return true;
        }
        boolean header = kind != Kind.NONE;
        boolean number = NUMBER.matcher(text).matches();
        return number && breaks(lines, at, 1)
                || header && (breaks(lines, at, 1) || breaks(lines, at, -1));
    }

    private static boolean isNumbered(Kind kind, String text) {
        return kind == Kind.DASHED
                || kind == Kind.NUMBERED
                || kind == Kind.CUSIP && PAGE.matcher(text).find();
    }

    private static boolean breaks(List<Line> lines, int at, int step) {
        for (int i = at + step; i >= 0 && i < lines.size() && Math.abs(i - at) <= NEAR; i += step) {
            if (isBreak(lines.get(i).text())) {
                return true;
            }
            if (!RULE.matcher(lines.get(i).text()).matches()) {
                return false;
            }
        }
        return false;
    }

    // the rules right above belong to it
    private static int first(List<Line> lines, int at) {
        int first = at;
        while (first > 0 && RULE.matcher(lines.get(first - 1).text()).matches()) {
            first--;
        }
        return first;
    }

    private static int last(List<Line> lines, int at) {
        int last = at;
        for (int i = at + 1; i < lines.size(); i++) {
            boolean rule = RULE.matcher(lines.get(i).text()).matches();
            if (!rule && !isSure(lines, i)) {
                break;
            }
            last = i;
        }
        return last;
    }
}
