package org.stakeline.read.text;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.MappedText;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.BitSet;
import java.util.regex.Pattern;

/**
 * An ASCII document as a person sees it: the text itself with its columns, less the tags that EDGAR
 * asked for around tables and pages and the lines that tables are drawn with. A page break is a
 * {@code \f}; line ends are {@code \n}.
 */
public final class PlainText {

    private static final Phrase DROPPED =
            Phrase.of(
                    "<(/?(?:TABLE|CAPTION|S|C|FN|F\\d{1,3}|TEXT|U|B|I|CENTER|FONT|P|PRE|HTML|BODY)|PAGE)>"
                            + "|\r\n?|&(amp|lt|gt|nbsp|quot);",
                    Pattern.CASE_INSENSITIVE);

    private PlainText() {}

    /** The view of this document. */
    public static MappedText of(@Nullable String document, String source) {
        MappedText.Builder view = new MappedText.Builder(document, source);
        BitSet borders = Borders.of(source);
        PhraseMatcher matcher = DROPPED.matcher(source);
        int at = 0;
        while (matcher.find()) {
            copy(view, borders, at, matcher.start());
            view.put(shown(matcher), matcher.start(), matcher.end());
            at = matcher.end();
        }
        copy(view, borders, at, source.length());
        return view.build();
    }

    // what a table is drawn with is no part of what it says
    private static void copy(MappedText.Builder view, BitSet borders, int from, int to) {
        int at = from;
        for (int i = borders.nextSetBit(from); i >= 0 && i < to; i = borders.nextSetBit(i + 1)) {
            view.copy(at, i);
            view.put(" ", i, i + 1);
            at = i + 1;
        }
        view.copy(at, to);
    }

    private static String shown(PhraseMatcher matcher) {
        char first = matcher.group().charAt(0);
        if (first == '\r') {
            return "\n";
        }
        if (first == '&') {
            return switch (matcher.group(2).toLowerCase(java.util.Locale.ROOT)) {
                case "amp" -> "&";
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                default -> " ";
            };
        }
        return matcher.group(1).equalsIgnoreCase("PAGE") ? "\f" : "";
    }
}
