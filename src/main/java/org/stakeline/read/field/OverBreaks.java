package org.stakeline.read.field;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Joins sentences that a page's end parts: what the pages print around it becomes white space, as
 * many characters, so that every place stays what it was.
 */
final class OverBreaks {

    // the name of the file that a word processor prints at a page's foot
    private static final Pattern REFERENCE =
            Pattern.compile("\\s*(?=\\S*[\\\\\\d])[^\\s,;]*[\\\\:.][^\\s,;]*\\\\[^\\s,;]+\\s*");
    private static final Pattern RULE_OR_NUMBER =
            Pattern.compile("[\\s_=\\f-]*+(?:\\d{1,3}[\\s_=-]*+)?");
    private static final int LONGEST = 160;

    private OverBreaks() {}

    /** The text with each page's end within a sentence blank. */
    static String joined(String text) {
        if (text.indexOf('\f') < 0 && !text.contains("<PAGE>")) {
            return text;
        }
        List<Line> lines = Line.of(text, 0, text.length());
        char[] joined = text.toCharArray();
        for (int at = 0; at < lines.size(); at++) {
            if (PageFurniture.isBreak(lines.get(at).text())) {
                int first = edge(lines, at, -1);
                int last = edge(lines, at, 1);
                if (first > 0 && last + 1 < lines.size() && goesOn(lines, first - 1, last + 1)) {
                    int from = lines.get(first - 1).end();
                    Arrays.fill(joined, from, lines.get(last + 1).start(), ' ');
                }
                at = last;
            }
        }
        return new String(joined);
    }

    // the last line before the text begins again, in the direction of the step
    private static int edge(List<Line> lines, int at, int step) {
        int edge = at;
        while (edge + step >= 0
                && edge + step < lines.size()
                && isAround(lines.get(edge + step).text())) {
            edge += step;
        }
        return edge;
    }

    private static boolean isAround(String line) {
        return line.isBlank()
                || line.length() <= LONGEST
                        && (RULE_OR_NUMBER.matcher(line).matches()
                                || PageFurniture.isBreak(line)
                                || PageFurniture.isHeader(line)
                                || REFERENCE.matcher(line).matches());
    }

    private static boolean goesOn(List<Line> lines, int before, int after) {
        String ending = lines.get(before).text().stripTrailing();
        String opening = lines.get(after).text().stripLeading();
        char last = ending.charAt(ending.length() - 1);
        boolean open = Character.isLetterOrDigit(last) || last == ',';
        return open
                && (Character.isLowerCase(opening.charAt(0))
                        || last == ',' && Character.isDigit(opening.charAt(0)));
    }
}
