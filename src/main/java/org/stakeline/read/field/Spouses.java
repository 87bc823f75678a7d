package org.stakeline.read.field;

import org.stakeline.read.phrase.Phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds of two persons of one family name who is the wife, where a text says so: <i>his wife, Mary
 * Birch</i>, <i>Mary Birch is the wife of</i>, <i>her husband, Sam Birch</i>.
 */
final class Spouses {

    private static final Phrase WIFE =
            Phrase.of("(?:\\bhis\\s+(?:wife|spouse)|\\bwife),?\\s+(?:is\\s+)?$");
    private static final Phrase HUSBAND =
            Phrase.of("(?:\\bher\\s+(?:husband|spouse)|\\bhusband),?\\s+(?:is\\s+)?$");
    private static final Phrase IS_WIFE =
            Phrase.of(
                    ",?\\s+(?:(?:is|who\\s+is),?\\s+)?(?:the\\s+|his\\s+)?wife\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase IS_HUSBAND =
            Phrase.of(
                    ",?\\s+(?:(?:is|who\\s+is),?\\s+)?(?:the\\s+|her\\s+)?husband\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 24;

    private Spouses() {}

    /** Who of the two is the wife; nobody where no text tells. */
    static Optional<String> wife(String one, String other, List<String> texts) {
        for (String text : texts) {
            for (String name : List.of(one, other)) {
                String spouse = name.equals(one) ? other : one;
                Optional<Boolean> woman = isWoman(name, text);
                if (woman.isPresent()) {
                    return Optional.of(woman.get() ? name : spouse);
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Boolean> isWoman(String name, String text) {
        for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
            String before = text.substring(Math.max(0, at - BEFORE), at);
            int end = at + name.length();
            String after = text.substring(end, Math.min(text.length(), end + BEFORE));
            if (WIFE.isIn(before) || IS_WIFE.matcher(after).lookingAt()) {
                return Optional.of(true);
            }
            if (HUSBAND.isIn(before) || IS_HUSBAND.matcher(after).lookingAt()) {
                return Optional.of(false);
            }
        }
        return Optional.empty();
    }
}
