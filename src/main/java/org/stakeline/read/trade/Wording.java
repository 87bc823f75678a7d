package org.stakeline.read.trade;

import org.stakeline.filing.Trade;
import org.stakeline.read.phrase.Phrase;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The words by which schedules of trades tell which way a trade went, in what, and in which money.
 */
final class Wording {

    private static final Phrase OTHER =
            word(
                    "gift|donat\\w*|transfer\\w*|grants?|granted|award\\w*|convers\\w*|convert\\w*|distribut\\w*|dividend\\w*|vest\\w*|withh\\w*"
                            + "|expir\\w*|forfeit\\w*|contribut\\w*|assign\\w*|exercis\\w*|reinvest\\w*|inherit\\w*|exchange[ds]?(?! act)");
    private static final Phrase BUY =
            word("purchas\\w*|buy|buys|bought|acqui\\w*|buy-to-cover|open market buy|subscri\\w*");
    private static final Phrase SELL =
            word("sale|sales|sell|sells|sold|dispos\\w*|short sale|redeem\\w*|tendered");
    private static final Map<String, Trade.Side> LETTERS =
            Map.of(
                    "b",
                    Trade.Side.BUY,
                    "p",
                    Trade.Side.BUY,
                    "s",
                    Trade.Side.SELL,
                    "buy",
                    Trade.Side.BUY,
                    "sell",
                    Trade.Side.SELL);
    private static final List<Money> MONEY =
            List.of(
                    new Money(Phrase.of("HK\\$|Hong Kong dollars?"), "HKD"),
                    new Money(Phrase.of("C\\$|Cdn\\.?\\s?\\$|CAD\\b|Canadian dollars?"), "CAD"),
                    new Money(Phrase.of("A\\$|AUD\\b|Australian dollars?"), "AUD"),
                    new Money(
                            Phrase.of("\\bro?ubles?\\b|\\bRUB\\b", Pattern.CASE_INSENSITIVE),
                            "RUB"),
                    new Money(Phrase.of("€|\\bEUR\\b|\\beuros?\\b"), "EUR"),
                    new Money(Phrase.of("£|\\bGBP\\b|pounds? sterling"), "GBP"),
                    new Money(Phrase.of("\\$|\\bUSD\\b|U\\.?S\\.? dollars?|\\bdollars\\b"), "USD"));
    private static final Phrase ADS =
            Phrase.of(
                    "\\bADSs?\\b|\\bADRs?\\b|american depositary (?:shares?|receipts?)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OPTION = word("options?|calls?|puts?|warrants?");
    private static final Phrase TRADED_ADS =
            Phrase.of(
                    "\\b(?:sale|sales|sell|sold|purchase[sd]?|buy|bought)\\b[^.]{0,60}\\bADSs?\\b",
                    Pattern.CASE_INSENSITIVE);

    private Wording() {}

    private record Money(Phrase sign, String code) {}

    private static Phrase word(String words) {
        return Phrase.of("(?<![\\w-])(?:" + words + ")(?!\\w)", Pattern.CASE_INSENSITIVE);
    }

    /** The way that the words of a row tell: what is neither purchase nor sale is {@code OTHER}. */
    static Optional<Trade.Side> ofRow(String words) {
        Trade.Side letter = LETTERS.get(words.strip().toLowerCase(java.util.Locale.ROOT));
        if (letter != null) {
            return Optional.of(letter);
        }
        return OTHER.matcher(words).find() ? Optional.of(Trade.Side.OTHER) : oneOf(words);
    }

    /** The way that words tell which speak of purchases or of sales, not of both. */
    static Optional<Trade.Side> oneOf(String words) {
        boolean buys = BUY.matcher(words).find();
        boolean sells = SELL.matcher(words).find();
        if (buys == sells) {
            return Optional.empty();
        }
        return Optional.of(buys ? Trade.Side.BUY : Trade.Side.SELL);
    }

    static boolean both(String words) {
        return BUY.matcher(words).find() && SELL.matcher(words).find();
    }

    static boolean tellsOfTrades(String words) {
        return BUY.matcher(words).find()
                || SELL.matcher(words).find()
                || words.toLowerCase(java.util.Locale.ROOT).contains("transaction")
                || words.toLowerCase(java.util.Locale.ROOT).contains("trade");
    }

    /** The currency whose sign or word is printed. */
    static Optional<String> currency(String words) {
        return MONEY.stream()
                .filter(m -> m.sign.matcher(words).find())
                .map(Money::code)
                .findFirst();
    }

    static boolean namesAds(String words) {
        return ADS.matcher(words).find();
    }

    /** True for a text that says that ADSs were bought or sold. */
    static boolean tradesAds(String words) {
        return TRADED_ADS.matcher(words).find();
    }

    static boolean namesOptions(String words) {
        return OPTION.matcher(words).find();
    }
}
