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

    private final Set<BigDecimal> numbers;
    private boolean toldOf;

    private RightsInText(Set<BigDecimal> numbers, boolean toldOf) {
        this.numbers = numbers;
        this.toldOf = toldOf;
    }

    /** What the items say of rights. */
    static RightsInText of(Filing filing) {
        RightsInText rights = new RightsInText(new LinkedHashSet<>(), false);
        filing.items().stream().map(Item::text).forEach(rights::collect);
        return rights;
    }

    /** What this person's notes say of rights, and after that what the items say. */
    RightsInText after(ReportingPerson person) {
        RightsInText rights = new RightsInText(new LinkedHashSet<>(), toldOf);
        person.notes().forEach(rights::collect);
        rights.numbers.addAll(numbers);
        return rights;
    }

    /** True when options, warrants, conversion or the like are spoken of at all. */
    boolean areToldOf() {
        return toldOf;
    }

    /** Each number once, then the sums of two; none larger than the amount. */
    List<Shares> numbersUpTo(Shares amount) {
        List<BigDecimal> single = numbers.stream().limit(MOST).toList();
        Set<BigDecimal> all = new LinkedHashSet<>(single);
        for (int i = 0; i < single.size(); i++) {
            for (int j = i + 1; j < single.size(); j++) {
                all.add(single.get(i).add(single.get(j)));
            }
        }
        return all.stream().map(Shares::new).filter(right -> right.compareTo(amount) <= 0).toList();
    }

    /**
     * The same, and at last the whole amount, which may be newly issuable where rights are told of.
     */
    List<Shares> upTo(Shares amount) {
        List<Shares> all = new ArrayList<>(numbersUpTo(amount));
        if (toldOf) {
            all.add(amount);
        }
        return all;
    }

    private void collect(Stated<String> text) {
        for (String sentence : SENTENCE.split(text.value().orElse(""), -1)) {
            if (RIGHT.matcher(sentence).find()) {
                toldOf = true;
                NUMBER.matcher(sentence)
                        .results()
                        .forEach(number -> numbers.add(Decimals.parse(number.group())));
            }
        }
    }
}
