package org.stakeline.read.cover;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.read.field.Cardinals;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.List;
import java.util.Locale;

/** Reads the number of the amendment from the heading. */
final class AmendmentNumber {

    private static final List<String> ORDINALS =
            List.of(
                    "first",
                    "second",
                    "third",
                    "fourth",
                    "fifth",
                    "sixth",
                    "seventh",
                    "eighth",
                    "ninth",
                    "tenth",
                    "eleventh",
                    "twelfth",
                    "thirteenth",
                    "fourteenth",
                    "fifteenth",
                    "sixteenth",
                    "seventeenth",
                    "eighteenth",
                    "nineteenth",
                    "twentieth");
    private static final List<String> ROMAN =
            List.of(
                    "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
                    "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX");
    private static final List<String> TENS = List.of("twenty", "thirty", "forty", "fifty");
    private static final String CALLED = "\\bAmendment[\\s_]{0,4}(?:No|Number|Num|#|Nos)";

    private static final Phrase NUMBER =
            Phrase.of(
                    "(?i)"
                            + CALLED
                            + "?[\\s.:#_\\[\"“]{0,24}(?:(\\d{1,3})(?![\\d/-])|((?:(?:"
                            + String.join("|", TENS)
                            + ")[\\s-]{1,2})?(?:"
                            + String.join("|", Cardinals.TO_TWENTY)
                            + "|thirty|forty|fifty))\\b)");
    private static final Phrase NUMERAL =
            Phrase.of("(?i:" + CALLED + ")[\\s.:#_]{1,24}([IVX]{1,5})\\b(?![.'’-])");
    private static final Phrase DASHED =
            Phrase.of("(?i)" + CALLED + "[.: ]{0,4}-[-_ ]{0,12}(\\d{1,3})[-_ ]{0,12}(?=[)\\n])");
    private static final Phrase BELOW =
            Phrase.of(
                    "(?i)\\bAmendment\\s+No\\.?[\\s_]{2,40}\\)?\\s{0,3}\\*?[ \\t]*\\n[ \\t_]{0,80}(\\d{1,3})[ \\t_]*\\n");
    private static final Phrase ORDINAL =
            Phrase.of("(?i)\\b(\\d{1,2})(?:st|nd|rd|th)\\s+Amendment\\b");
    private static final Phrase ORDINAL_WORD =
            Phrase.of("(?im)^[ \\t(]*(" + String.join("|", ORDINALS) + ")\\s+Amendment\\b");

    private static final Phrase THIS =
            Phrase.of(
                    "(?i)\\bthis\\s+Amendment\\s+(?:No|Number)\\.?\\s{0,3}(\\d{1,3})\\b(?![./-]\\d)");

    private AmendmentNumber() {}

    /**
     * The number by which the text from this place on calls itself: <i>this Amendment No. 3</i>.
     */
    static Stated<Integer> told(MappedText text, int from) {
        PhraseMatcher matcher = THIS.matcher(text.view()).region(from, text.view().length());
        return matcher.find() ? value(matcher, text) : Stated.none();
    }

    /** The number; not stated where the heading has none, and for an <i>Amendment No. 0</i>. */
    static Stated<Integer> read(MappedText text, int to) {
        for (Phrase pattern : List.of(NUMBER, NUMERAL, DASHED, BELOW, ORDINAL, ORDINAL_WORD)) {
            PhraseMatcher matcher = pattern.matcher(text.view()).region(0, to);
            if (matcher.find()) {
                return value(matcher, text);
            }
        }
        return Stated.none();
    }

    private static Stated<Integer> value(PhraseMatcher matcher, MappedText text) {
        int group = matcher.group(1) != null ? 1 : 2;
        int number = number(matcher.group(group));
        return number == 0
                ? Stated.none()
                : Stated.of(number, text.span(matcher.start(group), matcher.end(group)));
    }

    /** {@code 12}, {@code twelve}, {@code twenty-one}, {@code twelfth}, {@code XII}; else 0 */
    private static int number(String printed) {
        if (Character.isDigit(printed.charAt(0))) {
            return Integer.parseInt(printed);
        }
        int roman = ROMAN.indexOf(printed);
        if (roman >= 0) {
            return roman + 1;
        }
        String word = printed.toLowerCase(Locale.ROOT);
        int ordinal = ORDINALS.indexOf(word);
        return ordinal >= 0 ? ordinal + 1 : inWords(word);
    }

    private static int inWords(String word) {
        String[] parts = word.split("[\\s-]+");
        int sum = 0;
        for (String part : parts) {
            int ten = TENS.indexOf(part);
            sum += ten >= 0 ? 20 + 10 * ten : Cardinals.of(part);
        }
        return sum;
    }
}
