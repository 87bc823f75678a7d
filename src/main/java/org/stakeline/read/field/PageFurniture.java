package org.stakeline.read.field;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a page prints around its text and is no part of it: the running header with the CUSIP and
 * the page's number, the rules beside it, the number at the page's foot.
 */
public final class PageFurniture {

    private static final Pattern NUMBERED =
            Pattern.compile(
                    "[\\s_=-]*(?:-{1,3}\\s?\\d{1,3}\\s?-{1,3}|\\(?page\\s[\\s_]*\\d{1,3}[\\s_]*(?:of[\\s_]*\\d{1,3}[\\s_]*)?(?:pages?)?\\)?|\\d{1,3}\\s+of\\s+\\d{1,3}(?:\\s+pages?)?)[\\s_=-]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern CUSIP =
            Pattern.compile(
                    "[\\s_=-]*cusip\\s*(?:no\\.?|number|#)?\\s*[:#.]?\\s*[\\s\\dA-Z-]{0,24}?(?:\\s*(?:schedule\\s*)?13\\s?[DG](?:/A)?)?[\\s_=-]*(?:\\(?page\\b[\\s\\w]{0,40}\\)?)?[\\s_=-]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern RUNNING_FORM =
            Pattern.compile(
                    "[\\s_=-]*(?:schedule\\s*)?13\\s?[DG](?:/A)?[\\s_=-]+\\(?page\\b[\\s\\w]{0,40}\\)?[\\s_=-]*",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern NUMBER = Pattern.compile("\\s*\\d{1,3}\\s*");
    private static final Pattern RULE = Pattern.compile("[\\s_=*-]*[_=-]{3}[\\s_=*-]*|[\\s_=-]*");
    private static final Pattern BREAK = Pattern.compile("\\f[\\s\\d]*|\\s*<PAGE>[\\s\\d]*");
    private static final int LONGEST = 160;
    private static final int NEAR = 3;

    private PageFurniture() {}

    /** True for a line that only a page's header or foot has. */
    public static boolean isHeader(String line) {
        return line.length() <= LONGEST
                && !line.isBlank()
                && (NUMBERED.matcher(line).matches()
                        || CUSIP.matcher(line).matches()
                        || RUNNING_FORM.matcher(line).matches());
    }

    /** True for a page's end: a form feed or the tag that EDGAR puts there. */
    public static boolean isBreak(String line) {
        return line.length() <= LONGEST && BREAK.matcher(line).matches();
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

    private static boolean isSure(List<Line> lines, int at) {
        String text = lines.get(at).text();
        return isBreak(text)
                || isHeader(text)
                || NUMBER.matcher(text).matches() && breaksNext(lines, at);
    }

    private static boolean breaksNext(List<Line> lines, int at) {
        for (int i = at + 1; i < lines.size() && i <= at + NEAR; i++) {
            if (isBreak(lines.get(i).text())) {
                return true;
            }
            if (!lines.get(i).isBlank()) {
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
