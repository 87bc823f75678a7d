package org.stakeline.read.field;

import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.StatedPercent;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Percents in words and figures: {@code 6.2%}, {@code less than 1%}, {@code approximately 6
 * percent}.
 */
public final class Percents {

    private static final Phrase PERCENT =
            Phrase.of(
                    "(?<![\\d,.])(?<number>\\d{1,3}(?:\\.\\d+)?|\\.\\d+)\\s{0,3}(?:%|per\\s?cent\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase LESS =
            Phrase.of("(?:less\\s+than|under|below|<)\\s*$", Pattern.CASE_INSENSITIVE);
    private static final Phrase MORE =
            Phrase.of(
                    "(?:(?:more|greater)\\s+than|in excess of|over|above|>)\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final int BEFORE = 24;

    private Percents() {}

    /** The first percent, with its sign or word, between {@code from} and {@code to}. */
    public static Optional<Found<StatedPercent>> first(String text, int from, int to) {
        PhraseMatcher matcher = PERCENT.matcher(text).seeingAround(from, to);
        if (!matcher.find()) {
            return Optional.empty();
        }
        BigDecimal number = Decimals.parse(matcher.group("number"));
        String before = text.substring(Math.max(from, matcher.start() - BEFORE), matcher.start());
        StatedPercent.Bound bound = bound(before);
        return Optional.of(
                new Found<>(
                        new StatedPercent(bound, new Percent(number)),
                        matcher.start(),
                        matcher.end()));
    }

    /** Whether the words before a number say that it is a bound. */
    static StatedPercent.Bound bound(String before) {
        if (LESS.matcher(before).find()) {
            return StatedPercent.Bound.LESS_THAN;
        }
        return MORE.matcher(before).find()
                ? StatedPercent.Bound.MORE_THAN
                : StatedPercent.Bound.EXACTLY;
    }
}
