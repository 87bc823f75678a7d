package org.stakeline.read.item;

import org.stakeline.filing.Schedule;
import org.stakeline.read.phrase.Phrase;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The form's own caption of an item: how it begins, and the word that it ends with.
 *
 * @param begins what the caption of this item, or of one of its sub-items, begins with
 * @param ends the last words of the caption
 */
record Caption(Phrase begins, Phrase ends) {

    private static final Map<Integer, Caption> D =
            Map.of(
                    1, of("security|issuer|name|title", "issuers?|company|stock|shares"),
                    2, of("identity|name|background", "background"),
                    3, of("source|amount", "considerations?|funds(?!\\s+(?:or|and))"),
                    4, of("purpose", "transactions?"),
                    5, of("interest", "issuer|company"),
                    6, of("contract|understanding|agreements", "issuer|company"),
                    7, of("materials?|exhibit", "exhibits?"));

    private static final Map<Integer, Caption> G =
            Map.of(
                    1,
                            of(
                                    "\\(?a\\)?[.:]?\\s|\\(?b\\)?[.:]?\\s|name|address|issuer|security",
                                    "issuer|offices?|company"),
                    2,
                            of(
                                    "\\(?a\\)?[.:]?\\s|\\(?b\\)?[.:]?\\s|name|address|citizenship|title|cusip|identity|person|principal|place",
                                    "filing|residence|citizenship|securities|number|organization|background|office"),
                    3,
                            of(
                                    "if th|the person|this s|type of (?:filing|person)|(?:the )?(?:reporting )?person|not applicable|statement|filing",
                                    "an?|filing|type of person"),
                    4,
                            of(
                                    "ownership|amount|percent|number of shares|reference is made",
                                    "ownership"),
                    5, of("ownership|(?:not|if this)", "class|securities"),
                    6, of("ownership|(?:not|if any)", "persons?"),
                    7, of("identification|(?:not|if a)", "company|persons?"),
                    8, of("identification|(?:not|if a)", "group"),
                    9, of("notice|not", "group"),
                    10, of("certification|by signing|not", "certifications?"));

    private static final Caption NONE = of("(?!)", "(?!)");

    /**
     * The caption of an item of the schedule; one that nothing fits for a number that the schedule
     * has not.
     */
    static Caption of(Schedule schedule, int number) {
        return (schedule == Schedule.D ? D : G).getOrDefault(number, NONE);
    }

    /** How many items the schedule has. */
    static int count(Schedule schedule) {
        return schedule == Schedule.D ? D.size() : G.size();
    }

    /** True when the words begin as the caption does. */
    boolean begins(String words) {
        return begins.matcher(words).lookingAt();
    }

    /** Place after the caption's last word within the first characters of the words, or -1. */
    int end(String words) {
        var m = ends.matcher(words);
        return m.find() ? m.end() : -1;
    }

    private static Caption of(String begins, String ends) {
        List<String> parts = List.of("(?:" + begins + ")", "\\b(?:" + ends + ")\\b");
        return new Caption(
                Phrase.of(parts.get(0), Pattern.CASE_INSENSITIVE),
                Phrase.of(parts.get(1), Pattern.CASE_INSENSITIVE));
    }
}
