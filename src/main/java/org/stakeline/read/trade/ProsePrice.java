package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;
import org.stakeline.quantity.Decimals;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The price that words tell of, or the range of prices. Money in all (<i>for an aggregate of
 * $12,000</i>) is no price.
 *
 * @param price the figure, or null
 * @param low the lower end of the range, or null
 * @param high its upper end
 * @param currency its ISO code, where a sign or a word says it
 */
record ProsePrice(
        @Nullable Figure price,
        @Nullable Figure low,
        @Nullable Figure high,
        Optional<String> currency) {

    /** A number and its place in the words. */
    record Figure(BigDecimal number, int from, int to) {}

    private static final String SIGN =
            "(?:(?:US|U\\.S\\.|CDN|Cdn|CAD|CA|C|HK|AU|A|NZ|NT|S|R)?\\s?\\$|[€£¥₪]|(?:USD|EUR|GBP|CAD|AUD|HKD|RMB|NIS|CHF)\\s)";
    private static final String NUMBER =
            "(?:\\d{1,3}(?:,\\d{3})+|\\d+)?(?:\\.\\d+|(?<=\\d))(?:(?:\\s|-|\\s-\\s)\\d{1,2}/(?:2|4|8|16|32|64)(?!\\d)|\\s?[½¼¾⅛⅜⅝⅞])?";
    private static final String COIN =
            "(?:\\p{L}+\\s+){0,2}?(?:ro?ubles?|yen|euros?|pounds?(?:\\s+sterling)?|dollars|pence|francs|shekels|renminbi|reais|kron\\w+)";
    private static final String EACH =
            "(?:\\s+"
                    + COIN
                    + ")?\\s*(?:(?:net\\s+|in\\s+cash\\s+)?(?:per|a|for\\s+each|/)\\s*(?:[\\p{L}-]+\\s+){0,3}?(?:share|unit|ADS|ADR|option|warrant)|each\\b|apiece)";
    private static final Phrase RANGE =
            Phrase.of(
                    "(?:\\brang\\w+|\\bbetween|\\bfrom)\\s+(?:from\\s+|between\\s+)?(?:a\\s+)?(?:low\\s+of\\s+)?(?<sign>"
                            + SIGN
                            + ")\\s?(?<low>"
                            + NUMBER
                            + ")(?:\\s+(?:per|a)\\s+share)?\\s*(?:to|and|-|–|—|through)\\s*(?:a\\s+)?(?:high\\s+of\\s+)?(?:"
                            + SIGN
                            + ")?\\s?(?<high>"
                            + NUMBER
                            + ")",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase PER =
            Phrase.of(
                    "(?<![\\d,.])(?<sign>"
                            + SIGN
                            + ")?\\s?(?<![\\d,.])(?<price>"
                            + NUMBER
                            + ")"
                            + EACH,
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase PRICE_OF =
            Phrase.of(
                    "(?<total>(?:total|aggregate|combined)\\s+(?:[\\p{L}-]+\\s+){0,3}?)?\\bprice(?:\\s+per\\s+(?:[\\p{L}]+\\s+){0,2}?(?<each>share|unit|ADS))?\\s+(?:of|was|is|being|equal\\s+to)\\s+(?:approximately\\s+)?(?<sign>"
                            + SIGN
                            + ")?\\s?(?<price>"
                            + NUMBER
                            + ")(?<coin>\\s+"
                            + COIN
                            + ")?",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase AT =
            Phrase.of(
                    "(?:\\bat|@)\\s+(?:approximately\\s+)?(?<sign>"
                            + SIGN
                            + ")\\s?(?<price>"
                            + NUMBER
                            + ")(?![\\d,]*\\d|\\s+(?:million|in\\s+the\\s+aggregate|aggregate|thousand))",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase CENTS =
            Phrase.of(
                    "(?<![\\d,.])(?<price>" + NUMBER + ")\\s*(?:cents|¢)" + EACH,
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase BY_WAY =
            Phrase.of("\\(\\s*plus\\b[^)]*\\)|\\bplus\\s+$", Pattern.CASE_INSENSITIVE);
    private static final Phrase FRACTION =
            Phrase.of("[\\s-]+(?<over>\\d{1,2})/(?<under>\\d{1,2})$|\\s?[½¼¾⅛⅜⅝⅞]$");
    private static final Phrase ASIDE =
            Phrase.of(
                    "\\b(?:commissions?|fees?|tax(?:es)?|dividends?|discount|withholding|par\\s+value|stated\\s+value|premium|expenses)\\b[^.;,]{0,24}$",
                    Pattern.CASE_INSENSITIVE);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final ProsePrice NONE = new ProsePrice(null, null, null, Optional.empty());

    /** What the words between two places say; places are those of {@code text}. */
    static ProsePrice of(String text, int from, int to) {
        String words = blanked(text.substring(0, to));
        PhraseMatcher range = RANGE.matcher(words).region(from, to);
        boolean ranged = range.find();
        String rest = ranged ? without(words, range.start(), range.end()) : words;
        ProsePrice one = single(rest, from, to);
        if (!ranged) {
            return one;
        }
        Optional<String> currency = one.currency().or(() -> Wording.currency(range.group("sign")));
        return new ProsePrice(one.price(), figure(range, "low"), figure(range, "high"), currency);
    }

    // "(plus $2.00 per share in taxes)" is not the price
    private static String blanked(String text) {
        PhraseMatcher m = BY_WAY.matcher(text);
        String words = text;
        while (m.find()) {
            words = without(words, m.start(), m.end());
        }
        return words;
    }

    private static String without(String words, int from, int to) {
        return words.substring(0, from) + " ".repeat(to - from) + words.substring(to);
    }

    private static ProsePrice single(String words, int from, int to) {
        PhraseMatcher cents = CENTS.matcher(words).region(from, to);
        if (cents.find()) {
            Figure whole = figure(cents, "price");
            BigDecimal dollars = whole.number().movePointLeft(2);
            return priced(new Figure(dollars, whole.from(), whole.to()), "$");
        }
        ProsePrice best = NONE;
        for (Phrase pattern : List.of(PER, PRICE_OF, AT)) {
            ProsePrice found = first(pattern, words, from, to);
            if (isBefore(found, best)) {
                best = found;
            }
        }
        return best;
    }

    private static boolean isBefore(ProsePrice found, ProsePrice best) {
        Figure one = found.price();
        Figure other = best.price();
        return one != null && (other == null || one.from() < other.from());
    }

    private static ProsePrice first(Phrase pattern, String words, int from, int to) {
        PhraseMatcher m = pattern.matcher(words).seeingAround(from, to);
        while (m.find()) {
            Figure figure = figure(m, "price");
            boolean each = pattern == PER || pattern == PRICE_OF && m.group("each") != null;
            boolean total = pattern == PRICE_OF && m.group("total") != null;
            boolean large = figure.number().compareTo(THOUSAND) >= 0 && !each;
            boolean bare =
                    pattern == PRICE_OF
                            && m.group("sign") == null
                            && m.group("coin") == null
                            && figure.number().scale() == 0;
            boolean aside = ASIDE.matcher(words.substring(0, figure.from())).find();
            if (!total && !large && !bare && !aside) {
                return priced(figure, m.group());
            }
        }
        return NONE;
    }

    private static ProsePrice priced(Figure figure, String words) {
        return new ProsePrice(figure, null, null, Wording.currency(words));
    }

    private static Figure figure(PhraseMatcher m, String group) {
        return new Figure(number(m.group(group)), m.start(group), m.end(group));
    }

    private static BigDecimal number(String printed) {
        PhraseMatcher part = FRACTION.matcher(printed);
        if (!part.find()) {
            return Decimals.parse(printed);
        }
        String digits = printed.substring(0, part.start());
        BigDecimal whole = digits.isEmpty() ? BigDecimal.ZERO : Decimals.parse(digits);
        return part.group("over") == null
                ? whole.add(Fractions.of(part.group().strip().charAt(0)))
                : whole.add(Fractions.of(part.group("over"), part.group("under")));
    }
}
