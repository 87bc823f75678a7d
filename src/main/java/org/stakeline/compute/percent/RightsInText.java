package org.stakeline.compute.percent;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Numbers of shares that a person's notes and the items name beside options, warrants, conversion
 * or vesting: what Rule 13d-3(d)(1)(i) may add to that person's base.
 */
final class RightsInText {

    private static final Pattern RIGHT =
            Pattern.compile(
                    "(?i)\\b(?:options?|warrants?|convert\\w*|conversion|exercis\\w*|issuable|vest\\w*"
                            + "|restricted (?:stock|share)s? units?|rsus?|redeem\\w*|redemption|exchangeable|class b)\\b");
    private static final Pattern SENTENCE = Pattern.compile("(?<=[.;:])\\s+(?=[A-Z(\\[])|\\n+");
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\d.,$])\\d{1,3}(?:,\\d{3})+(?![\\d,])");
    private static final int MOST = 40;

    private RightsInText() {}

    /** Each number once, in the order of the text, then the sums of two. */
    static List<Shares> of(Filing filing, ReportingPerson person) {
        Set<BigDecimal> found = new LinkedHashSet<>();
        person.notes().forEach(note -> collect(note, found));
        filing.items().stream().map(Item::text).forEach(text -> collect(text, found));
        List<BigDecimal> numbers = found.stream().limit(MOST).toList();
        Set<BigDecimal> sums = new LinkedHashSet<>(numbers);
        for (int i = 0; i < numbers.size(); i++) {
            for (int j = i + 1; j < numbers.size(); j++) {
                sums.add(numbers.get(i).add(numbers.get(j)));
            }
        }
        return sums.stream().map(Shares::new).toList();
    }

    private static void collect(Stated<String> text, Set<BigDecimal> into) {
        List<String> sentences = new ArrayList<>(List.of(SENTENCE.split(text.value().orElse(""))));
        for (String sentence : sentences) {
            if (RIGHT.matcher(sentence).find()) {
                Matcher number = NUMBER.matcher(sentence);
                while (number.find()) {
                    into.add(Decimals.parse(number.group()));
                }
            }
        }
    }
}
