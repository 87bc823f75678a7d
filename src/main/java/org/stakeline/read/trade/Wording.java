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
                    new Money("HK\\$|\\bHKD\\b|Hong Kong dollars?", "HKD"),
                    new Money(
                            "(?<![A-Z])C\\$|C(?:dn|DN)\\.?\\s?\\$|CAD\\b|Canadian dollars?|Canadian \\$",
                            "CAD"),
                    new Money("(?<![A-Z])A(?:U|us)?\\$|AUD\\b|Australian dollars?", "AUD"),
                    new Money("NZ\\$|\\bNZD\\b|New Zealand dollars?", "NZD"),
                    new Money("NT\\$|\\bTWD\\b", "TWD"),
                    new Money("(?<![A-Z])S\\$|\\bSGD\\b|Singapore dollars?", "SGD"),
                    new Money("(?<![A-Z])R\\$|\\bBRL\\b|(?i:\\breais\\b)", "BRL"),
                    new Money("(?i:\\bro?ubles?\\b)|\\bRUB\\b", "RUB"),
                    new Money("\\bRMB\\b|\\bCNY\\b|(?i:\\brenminbi\\b)", "CNY"),
                    new Money("\\bJPY\\b|(?i:\\byen\\b)", "JPY"),
                    new Money("₪|\\bNIS\\b|\\bILS\\b|(?i:\\bshekels?\\b)", "ILS"),
                    new Money("\\bCHF\\b|(?i:Swiss francs?)", "CHF"),
                    new Money("\\bSEK\\b", "SEK"),
                    new Money("\\bNOK\\b", "NOK"),
                    new Money("\\bDKK\\b", "DKK"),
                    new Money("\\bGBX\\b|(?i:\\bpence\\b)", "GBX"),
                    new Money("€|\\bEUR\\b|(?i:\\beuros?\\b)", "EUR"),
                    new Money("£|\\bGBP\\b|(?i:pounds? sterling)", "GBP"),
                    new Money(
                            "\\$|¢|\\bUSD\\b|U\\.?S\\.? dollars?|(?i:\\bdollars\\b|\\bcents\\b)",
                            "USD"));
    private static final Phrase ADS =
            Phrase.of(
                    "\\bADSs?\\b|\\bADRs?\\b|american depositary (?:shares?|receipts?)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OPTION = word("options?|calls?|puts?|warrants?");
    private static final Phrase TITLE =
            word(
                    "purchase[sd]?|buys?|bought|acquisitions|acquired|sales?|sold|sells?|dispositions?|disposed");
    private static final Phrase OPTION_TRADES =
            Phrase.of(
                    "\\b(?:call|put|option)s?\\s+(?:options?|contracts?|trades?|transactions?)|\\b(?:calls|puts)\\b|transactions?\\s+in\\s+(?:[\\w-]+\\s+){0,4}?options",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase TRADED_ADS =
            Phrase.of(
                    "\\b(?:sale|sales|sell|sold|purchase[sd]?|buy|bought)\\b[^.]{0,60}\\bADSs?\\b",
                    Pattern.CASE_INSENSITIVE);

    private Wording() {}

    private record Money(Phrase sign, String code) {
        Money(String sign, String code) {
            this(Phrase.of(sign), code);
        }
    }

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

    /** The way that a letter tells under a heading which explains it: <i>A</i> for acquired. */
    static Optional<Trade.Side> ofLetter(String letter, String heading) {
        if (!BUY.matcher(heading).find() || !SELL.matcher(heading).find()) {
            return Optional.empty();
        }
        return switch (letter.strip().toLowerCase(java.util.Locale.ROOT)) {
            case "a" -> Optional.of(Trade.Side.BUY);
            case "d" -> Optional.of(Trade.Side.SELL);
            default -> Optional.empty();
        };
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

    /** The way of the rows under a short line such as <i>Sales</i>. */
    static Optional<Trade.Side> ofTitle(String words) {
        return TITLE.matcher(words).find() ? oneOf(words) : Optional.empty();
    }

    /** True for the title of a table of trades in options. */
    static boolean tradesOptions(String words) {
        return OPTION_TRADES.matcher(words).find();
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
