package org.stakeline.read.cover;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the number of the amendment from the heading. */
final class AmendmentNumber {

    private static final List<String> WORDS =
            List.of(
                    "one",
                    "two",
                    "three",
                    "four",
                    "five",
                    "six",
                    "seven",
                    "eight",
                    "nine",
                    "ten",
                    "eleven",
                    "twelve",
                    "thirteen",
                    "fourteen",
                    "fifteen",
                    "sixteen",
                    "seventeen",
                    "eighteen",
                    "nineteen",
                    "twenty");
    private static final Pattern NUMBER =
            Pattern.compile(
                    "(?i)\\bAmendment[\\s_]{0,4}(?:No|Number|Num|#|Nos)?[\\s.:#_]{0,24}(?:(\\d{1,3})(?![\\d/-])|("
                            + String.join("|", WORDS)
                            + ")\\b)");
    private static final Pattern BELOW =
            Pattern.compile(
                    "(?i)\\bAmendment\\s+No\\.?[\\s_]{2,40}\\)?\\s{0,3}\\*?[ \\t]*\\n[ \\t_]{0,80}(\\d{1,3})[ \\t_]*\\n");
    private static final Pattern ORDINAL =
            Pattern.compile("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)\\s+Amendment\\b");

    private AmendmentNumber() {}

    /** The number; not stated where the heading has none, and for an <i>Amendment No. 0</i>. */
    static Stated<Integer> read(MappedText text, int to) {
        for (Pattern pattern : List.of(NUMBER, BELOW, ORDINAL)) {
            Matcher matcher = pattern.matcher(text.view()).region(0, to);
            if (matcher.find()) {
                return value(matcher, text);
            }
        }
        return Stated.none();
    }

    private static Stated<Integer> value(Matcher matcher, MappedText text) {
        int group = matcher.group(1) != null ? 1 : 2;
        String word = matcher.group(group);
        int number =
                group == 1
                        ? Integer.parseInt(word)
                        : 1 + WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        return number == 0
                ? Stated.none()
                : Stated.of(number, text.span(matcher.start(group), matcher.end(group)));
    }
}
