package org.stakeline.read.trade;

import org.stakeline.read.phrase.Phrase;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a column of a schedule of trades holds, told by the words of its heading; the first that
 * fits holds.
 */
@SuppressWarnings("ImmutableEnumChecker") // a phrase has no state that changes
enum Role {
    RANGE("\\brange\\b|high\\s*[-/]\\s*low|low\\s*[-/]\\s*high"),
    LOW("\\blow(?:est)?\\b|\\bminimum\\b"),
    HIGH("\\bhigh(?:est)?\\b|\\bmaximum\\b"),
    STRIKE("strike|exercise\\s+price|conversion\\s+price"),
    LATER("expir|maturity|settle|\\bvest|\\bdate\\s+(?:reported|filed)|filing\\s+date"),
    TOTAL(
            "\\btotal\\b|aggregate|\\bcost\\b(?!\\s*(?:per|/))|proceeds|consideration|\\bgross\\b|\\bnet amount\\b|value of|commission|\\bdollar\\s+(?:amount|value)|(?:owned|held|balance|holdings?)\\s+(?:after|following)|\\bbalance\\b|percent|%|\\bfees?\\b"),
    PRICE(
            "price|per\\s+(?:share|unit|ads|security|contract|warrant|option)|/\\s*(?:share|unit)|cost\\s*(?:per|/)|\\bpremium\\b|\\bunit\\s+cost|\\b(?:average|avg\\.?)\\s+cost|^rate$"),
    DAY("\\bdates?\\b|\\bday\\b|^when$"),
    TYPE(
            "\\btype\\b|^(?:b|p)\\s*/\\s*s$|^side$|\\(b\\)\\s*(?:or|/)?\\s*.{0,12}\\(s\\)|nature|purchase\\s*(?:or|/)\\s*sale|buy\\s*(?:or|/)\\s*sell|bought\\s*(?:or|/)\\s*sold|^transactions?$|^action$|\\bactivity\\b"
                    + "|^(?:open market )?(?:purchased?|bought|acquired|buy)\\s*(?:or|/)\\s*(?:sales?|sold|sell|disposed(?: of)?)$|acquisition\\s*(?:or|/)\\s*disposition|how\\s+effected|where\\s+and\\s+how|description"),
    COUNT(
            "shares|contracts|qty|number|quantity|\\bno\\.|amount|\\bunits?\\b|\\bADSs?\\b|volume|purchased|\\bsold\\b|acquired|disposed|bought|\\bsales?\\b|\\bpurchases?\\b|securities"),
    PERSON("name|person|entity|\\bfund\\b|purchaser|seller|party|account|holder|\\bby\\b");

    private static final List<Role> ORDER = List.of(values());
    // "trade/settlement date" is the day of the trade
    private static final Phrase TRADED =
            Phrase.of("\\btrade|transaction", Pattern.CASE_INSENSITIVE);
    private final Phrase words;

    Role(String words) {
        this.words = Phrase.of(words, Pattern.CASE_INSENSITIVE);
    }

    /** The role that a heading's words name. */
    static Optional<Role> of(String heading) {
        if (heading.isBlank()) {
            return Optional.empty();
        }
        boolean perShare = PRICE.words.matcher(heading).find();
        boolean priceOnly =
                perShare && !heading.toLowerCase(java.util.Locale.ROOT).contains("total");
        return ORDER.stream()
                .filter(r -> !(r == TOTAL && priceOnly))
                .filter(r -> !(r == LATER && TRADED.matcher(heading).find()))
                .filter(r -> r.words.matcher(heading).find())
                .findFirst();
    }

    boolean in(String heading) {
        return words.matcher(heading).find();
    }

    /** How many of the roles the words of a heading name. */
    static long named(String heading) {
        return ORDER.stream()
                .filter(r -> r != STRIKE && r != LATER)
                .filter(r -> r.words.matcher(heading).find())
                .count();
    }
}
