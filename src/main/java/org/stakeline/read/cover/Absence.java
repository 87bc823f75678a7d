package org.stakeline.read.cover;

import org.stakeline.read.phrase.Phrase;

import java.util.regex.Pattern;

/** Words in a row that say nothing, or that there is nothing to say there. */
final class Absence {

    private static final Phrase NOT_APPLICABLE =
            Phrase.of(
                    "(?i)^\\W*(?:n\\s?[/.]?\\s?a\\b|not\\s+applicable|inapplicable|not\\s+available|please\\s+see|see\\b|refer\\s+to|same\\s+as|unknown|none\\s+(?:required|stated)).*",
                    Pattern.DOTALL);
    private static final Phrase ZERO =
            Phrase.of(
                    "(?i)^[\\W_]*(?:none|nil|zero|no\\s+(?:shares|units|securities|ordinary)|no\\b(?=\\W*$)).*",
                    Pattern.DOTALL);
    private static final Phrase DASHES =
            Phrase.of("^[\\s.:]*(?:[-–—‑−]{1,8}|[-–—‑−(\\[ ]{0,3}[oO0][-–—‑−)\\] *]{0,4})[\\s.]*$");

    private Absence() {}

    /** {@code N/A}, {@code see Item 5}. */
    static boolean isNotApplicable(String text) {
        return NOT_APPLICABLE.matcher(text).matches();
    }

    /** {@code none}, {@code nil}, a dash, a letter O that a typist took for a nought. */
    static boolean isZero(String text) {
        return switch (firstSign(text)) {
            case 'n', 'N', 'z', 'Z' -> ZERO.matcher(text).matches();
            case ' ', 'o', 'O', '0' -> DASHES.matcher(text).matches();
            default -> false;
        };
    }

    // the first letter or digit of the row, or a space: a row of nothing has few to begin with
    private static char firstSign(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < 128 && Character.isLetterOrDigit(c)) {
                return c;
            }
        }
        return ' ';
    }
}
