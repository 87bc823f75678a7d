package org.stakeline.read.trade;

import org.stakeline.filing.Trade;
import org.stakeline.read.phrase.Phrase;

import java.util.regex.Pattern;

/**
 * The way of a deal told in a sentence: what comes by conversion, exercise, gift or distribution is
 * neither bought nor sold.
 */
final class ProseSide {

    private static final String WAYS =
            "(?:conversion|exercise|gift|distribution|vesting|dividend|exchange|inheritance|donation|grant)\\b";
    private static final Phrase OTHERWISE =
            Phrase.of(
                    "[^.;]{0,40}?\\b(?:upon|through|by|pursuant\\s+to|as|in)\\s+(?:the\\s+|an?\\s+|his\\s+|her\\s+|its\\s+)?(?:automatic\\s+|cashless\\s+|net\\s+|stock\\s+|bona\\s+fide\\s+|charitable\\s+)*"
                            + WAYS
                            + "|[^;]{0,120}?\\bexercise\\s+price\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase BEFORE =
            Phrase.of(
                    "\\b(?:upon|through|by|pursuant\\s+to|as\\s+a\\s+result\\s+of|by\\s+virtue\\s+of)\\s+(?:the\\s+|an?\\s+|his\\s+|her\\s+|its\\s+)?(?:[\\p{L}]+\\s+)?"
                            + WAYS
                            + "[^;]{0,140}$"
                            + "|\\bexercised\\b[^;.]{0,100}\\band\\s+(?:thereby|thereupon|as\\s+a\\s+result|upon\\s+such\\s+exercise)\\s*,?\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase ALL_BY =
            Phrase.of(
                    "\\b(?:all|each)\\b[^;.]{0,30}\\b(?:upon|through|by|pursuant\\s+to)\\s+(?:the\\s+)?(?:\\w+\\s+)?"
                            + WAYS,
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase GIVEN =
            Phrase.of(
                    "[^.;]{0,60}?\\b(?:as|by|by\\s+way\\s+of)\\s+(?:an?\\s+)?(?:bona\\s+fide\\s+|charitable\\s+)?(?:gifts?|donation)\\b|[^.;]{0,60}?\\bin\\s+exchange\\s+for\\s+(?!\\$)",
                    Pattern.CASE_INSENSITIVE);

    private ProseSide() {}

    /** {@code after} is what is said of the deal behind its quantity. */
    static Trade.Side of(String sentence, Deal deal, String after, Party party) {
        Trade.Side side = party.bought() ? Trade.Side.BUY : deal.side();
        return switch (side) {
            case BUY -> acquired(sentence, deal, after) ? Trade.Side.OTHER : side;
            case SELL -> GIVEN.matcher(after).lookingAt() ? Trade.Side.OTHER : side;
            case OTHER -> side;
        };
    }

    private static boolean acquired(String sentence, Deal deal, String after) {
        String before = sentence.substring(Math.max(0, deal.verbAt() - 180), deal.verbAt());
        return OTHERWISE.matcher(after).lookingAt()
                || BEFORE.matcher(before).find()
                || ALL_BY.matcher(sentence.substring(deal.whatTo())).find();
    }
}
