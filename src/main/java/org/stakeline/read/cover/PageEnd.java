package org.stakeline.read.cover;

import org.stakeline.read.phrase.Phrase;

import java.util.regex.Pattern;

/** Where the text of the last row ends, for no caption follows it. */
final class PageEnd {

    private static final Phrase CODE = Phrase.of("(?<![A-Za-z0-9])(?:[A-Z]{2}|00)(?![A-Za-z0-9])");
    private static final Phrase ONLY_CODES =
            Phrase.of(
                    "[\\s,;/&()*.-]*(?:(?:BD|BK|IC|IV|IA|EP|HC|SA|CP|CO|PN|IN|FI|OO|00)(?:\\([^)\\n]{0,40}\\))?[\\s,;/&()*.-]*)+");
    private static final Phrase OTHER_MATTER =
            Phrase.of(
                    "(?i)^[\\s\\t\\u000b]*(?:item\\s+\\d|cusip|page\\s|\\*|⁽|\\(\\d\\)|\\d\\s{1,4}[A-Z][a-z]+\\s+[a-z]|see instr|\\*\\*|explanatory|this (?:amendment|statement|schedule)|schedule\\s+13|-{4,}|[A-Z][a-z]+ [a-z]+ [a-z]+ [a-z]+ ).*",
                    Pattern.DOTALL);
    private static final int LINES = 8;
    private static final int LONGEST_CODES = 60;

    private PageEnd() {}

    /** The place after the lines that belong to this last caption, before {@code limit}. */
    static int of(String view, CaptionHit last, int limit) {
        int at = last.end();
        int end = at;
        boolean found = false;
        for (int n = 0; n < LINES && at < limit; n++) {
            int next = lineEnd(view, at, limit);
            String line = view.substring(at, next);
            boolean first = n == 0;
            if (!first
                    && !line.isBlank()
                    && (OTHER_MATTER.matcher(line).matches() || found && !isCodes(line))) {
                break;
            }
            if (!line.isBlank()) {
                end = next;
                found |= CODE.matcher(line).find();
            } else if (found) {
                break;
            }
            at = Math.min(limit, next + 1);
        }
        return end;
    }

    private static boolean isCodes(String line) {
        return line.strip().length() < LONGEST_CODES && ONLY_CODES.matcher(line).matches();
    }

    private static int lineEnd(String view, int from, int limit) {
        int i = from;
        while (i < limit && view.charAt(i) != '\n') {
            i++;
        }
        return i;
    }
}
