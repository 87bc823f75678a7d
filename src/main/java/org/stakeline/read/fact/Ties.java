package org.stakeline.read.fact;

import org.stakeline.filing.Relationship;
import org.stakeline.read.field.Cast;
import org.stakeline.read.phrase.Phrase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Keeps the ties that a schedule is about: between reporting persons, between one and a named
 * holder of the shares, and through somebody who stands between two reporting persons. Each tie is
 * kept once, the one that says more where two are alike.
 */
public final class Ties {

    private static final Phrase SHARES =
            Phrase.of("\\b(?:shares|units|stock|voting)\\b", Pattern.CASE_INSENSITIVE);

    private static final Phrase VOTES =
            Phrase.of("\\b(?:to\\s+vote|voting|dispos(?:e|ition|itive))\\b");

    private static final String ARTICLE = "the ";

    private Ties() {}

    /** {@code holders} are those whom the text names as holding shares of the issuer. */
    public static List<Relationship> kept(List<Relationship> all, Cast cast, Set<String> holders) {
        Map<String, Relationship> kept = new LinkedHashMap<>();
        Between between = new Between(all, cast);
        for (Relationship tie : all) {
            if (concerns(tie, cast, holders) || between.contains(tie)) {
                kept.putIfAbsent(key(tie), tie);
            }
        }
        List<Relationship> whole = new ArrayList<>(kept.values());
        whole.removeIf(tie -> kept.values().stream().anyMatch(other -> isShort(tie, other)));
        return whole;
    }

    /** The same tie with the end of the other's name: "Ownership Trust" for a longer name. */
    private static boolean isShort(Relationship tie, Relationship other) {
        return tie.kindOrOther() == other.kindOrOther()
                && fold(tie.subject().value().orElse(""))
                        .equals(fold(other.subject().value().orElse("")))
                && fold(other.object().value().orElse(""))
                        .endsWith(" " + fold(tie.object().value().orElse("")));
    }

    private static boolean concerns(Relationship tie, Cast cast, Set<String> holders) {
        boolean subjectFiles = cast.isPerson(tie.subject().value().orElse(""));
        boolean objectFiles = cast.isPerson(tie.object().value().orElse(""));
        if (subjectFiles && objectFiles) {
            return true;
        }
        return subjectFiles
                && tie.kindOrOther() != Relationship.Kind.DIRECTOR_OR_OFFICER
                && tie.kindOrOther() != Relationship.Kind.OTHER
                && (holders.contains(fold(tie.object().value().orElse("")))
                        || isRow(tie)
                        || isTrusteeOfShares(tie)
                        || isPowerToVote(tie));
    }

    // who holds shares with others as trustee holds them for the trust
    private static boolean isTrusteeOfShares(Relationship tie) {
        return tie.kindOrOther() == Relationship.Kind.TRUSTEE
                && SHARES.isIn(tie.sentence().value().orElse(""));
    }

    // who votes for a fund as its manager or partner speaks of the shares that the fund holds
    private static boolean isPowerToVote(Relationship tie) {
        boolean manages =
                tie.kindOrOther() == Relationship.Kind.INVESTMENT_MANAGER
                        || tie.kindOrOther() == Relationship.Kind.GENERAL_PARTNER
                        || tie.kindOrOther() == Relationship.Kind.MANAGING_MEMBER;
        return manages && VOTES.isIn(tie.sentence().value().orElse(""));
    }

    // said by row 1 of a cover page
    private static boolean isRow(Relationship tie) {
        return tie.kindOrOther() == Relationship.Kind.TRUSTEE
                && tie.sentence().spans().equals(tie.subject().spans())
                && tie.kind().spans().equals(tie.subject().spans());
    }

    private static String key(Relationship tie) {
        return fold(tie.subject().value().orElse(""))
                + ">"
                + fold(tie.object().value().orElse(""))
                + ">"
                + tie.kindOrOther();
    }

    /** A name as it is compared: letters and digits, lower case, no leading article. */
    public static String fold(String name) {
        StringBuilder folded = new StringBuilder(name.length());
        String lower = name.toLowerCase(Locale.ROOT);
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (isNamed(c)) {
                folded.append(c);
            } else if (!folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        String words = folded.toString().strip();
        return words.startsWith(ARTICLE) ? words.substring(ARTICLE.length()) : words;
    }

    private static boolean isNamed(char c) {
        int kind = Character.getType(c);
        return Character.isLetterOrDigit(c)
                || c == '&'
                || kind == Character.LETTER_NUMBER
                || kind == Character.OTHER_NUMBER;
    }
}
