package org.stakeline.read.fact;

import org.stakeline.quantity.Decimals;
import org.stakeline.read.field.Cardinals;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Numbers in digits or in words, as ADS ratios tell them: {@code two}, {@code 20}, {@code
 * one-half}.
 */
final class NumberWords {

    private static final Map<String, Integer> TENS =
            Map.of(
                    "thirty",
                    30,
                    "forty",
                    40,
                    "fifty",
                    50,
                    "sixty",
                    60,
                    "hundred",
                    100,
                    "one hundred",
                    100,
                    "a hundred",
                    100);
    private static final Map<String, Integer> PARTS =
            Map.of(
                    "half",
                    2,
                    "third",
                    3,
                    "quarter",
                    4,
                    "fourth",
                    4,
                    "fifth",
                    5,
                    "tenth",
                    10,
                    "twentieth",
                    20,
                    "hundredth",
                    100);

    /** What the words of a number look like, for use in patterns. */
    static final String PATTERN =
            "(?:\\d[\\d,]{0,14}(?:\\.\\d{1,6})?|(?:one[- ])?(?:half|third|quarter|fourth|fifth|tenth|twentieth|hundredth)|one hundred|[a-z]{3,9})";

    private NumberWords() {}

    /** The whole number or decimal that the words say. */
    static Optional<BigDecimal> of(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT);
        if (Decimals.isDecimal(plain)) {
            return Optional.of(Decimals.parse(plain));
        }
        int number = Cardinals.of(plain);
        if (number > 0) {
            return Optional.of(BigDecimal.valueOf(number));
        }
        return Optional.ofNullable(TENS.get(plain)).map(BigDecimal::valueOf);
    }

    /** The lower number of a part: 2 for {@code one-half}, 10 for {@code one tenth}. */
    static Optional<BigDecimal> part(String words) {
        String plain = words.strip().toLowerCase(Locale.ROOT).replaceFirst("^(?:one|a)[- ]", "");
        return Optional.ofNullable(PARTS.get(plain)).map(BigDecimal::valueOf);
    }
}
