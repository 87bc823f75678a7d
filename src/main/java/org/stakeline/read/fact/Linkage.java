package org.stakeline.read.fact;

import org.stakeline.read.phrase.Phrase;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Judges by the words between two parties, or between a party and its role, whether the one is said
 * of the other.
 */
final class Linkage {

    private static final Set<String> COPULA =
            Set.of(
                    "is",
                    "are",
                    "was",
                    "were",
                    "act",
                    "acts",
                    "acting",
                    "serve",
                    "serves",
                    "serving",
                    "being",
                    "as",
                    "capacity",
                    "capacities");
    private static final Set<String> SINGULAR =
            Set.of("is", "was", "acts", "serves", "owns", "controls", "provides");
    private static final Set<String> PARTED =
            Set.of(
                    "by",
                    "through",
                    "from",
                    "between",
                    "with",
                    "against",
                    "resigned",
                    "ceased",
                    "former",
                    "formerly",
                    "not",
                    "held",
                    "owned",
                    "purchased",
                    "sold",
                    "appointed",
                    "than",
                    "including",
                    "share",
                    "shares",
                    "stock",
                    "securities",
                    "respect",
                    "power",
                    "deemed",
                    "has",
                    "have",
                    "had",
                    "may",
                    "except",
                    "whose",
                    "its",
                    "to",
                    "issuer",
                    "company's",
                    "issuer's");
    private static final Set<String> PASSIVE =
            Set.of(
                    "in",
                    "turn",
                    "a",
                    "an",
                    "the",
                    "directly",
                    "indirectly",
                    "ultimately",
                    "solely",
                    "jointly",
                    "also",
                    "and",
                    "or",
                    "direct",
                    "indirect",
                    "currently",
                    "100%",
                    "majority",
                    "which",
                    "who",
                    "each",
                    "is",
                    "are",
                    "was",
                    "were",
                    "itself",
                    "of",
                    "whom");
    private static final Set<String> JOINERS =
            Set.of(
                    "and",
                    "&",
                    "or",
                    "the",
                    "each",
                    "of",
                    "as",
                    "well",
                    "together",
                    "with",
                    "both",
                    "a",
                    "an",
                    "other");
    private static final Phrase ASIDE = Phrase.of("\\([^()]{0,160}\\)");
    private static final Phrase DESCRIPTION = Phrase.of("^\\s*,?\\s+an?\\s[^,;.]{3,90},?");
    private static final Phrase IS_A =
            Phrase.of("^\\s+(?:is|was)\\s+an?\\s[^,;]{3,140}?\\s+and\\s+(?:is\\s+)?(?=an?\\s)");
    private static final Phrase EACH_OF_WHICH =
            Phrase.of(
                    ",?\\s*each\\s+of\\s+(?:which|whom)\\s.{0,140}\\beach\\s+of\\s+(?:which|whom)\\s+(?:is|are)\\s+(?:an?\\s+)?(?:direct\\s+|indirect\\s+)?");
    private static final Phrase UNKNOWN_ITEM =
            Phrase.of("(?:[\\s,&]++|(?:and|of|the|for)\\b|[\\p{Lu}\\d][\\p{L}\\d+’'.-]*+){1,40}+");
    private static final Phrase DUTY =
            Phrase.of(
                    "\\s(?:is|are|was)\\s+(?:primarily\\s+|principally\\s+)?(?:engaged\\s+in\\s+the\\s+business\\s+)?(?:to\\s+(?:act|serve)|of\\s+(?:acting|serving)|acting|serving)\\s+as\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final int MOST_WORDS = 18;

    private Linkage() {}

    /** "S, a Delaware company, is the", "S, as", "S, the": what follows is said of S. */
    static boolean saysOf(String between) {
        String bare = DUTY.matcher(ASIDE.matcher(between).replaceAll(" ")).replaceAll(" is ");
        List<String> words = words(bare);
        if (words.size() > MOST_WORDS || words.stream().anyMatch(PARTED::contains)) {
            return false;
        }
        boolean appositive = bare.strip().startsWith(",") || bare.strip().startsWith(":");
        return words.stream().anyMatch(COPULA::contains) || appositive;
    }

    /** "O, a", "O is", "O, which is indirectly": a passive or a kind of subsidiary follows. */
    static boolean isPassive(String between) {
        String bare = IS_A.matcher(ASIDE.matcher(between).replaceAll(" ")).replaceFirst(" is ");
        List<String> all = words(bare);
        List<String> words =
                all.stream().allMatch(PASSIVE::contains)
                        ? all
                        : words(DESCRIPTION.matcher(bare).replaceFirst(" , "));
        boolean verb =
                words.stream()
                        .anyMatch(
                                w ->
                                        w.equals("is")
                                                || w.equals("are")
                                                || w.equals("was")
                                                || w.equals("were"));
        return words.stream().allMatch(PASSIVE::contains) && (verb || bare.strip().startsWith(","));
    }

    /** "A and B, each of which owns 100 shares and each of which is a": said of all of them. */
    static boolean eachOfWhich(String between) {
        return EACH_OF_WHICH.matcher(between).matches();
    }

    /** "A, B and C": the names stand in one list. */
    static boolean joins(String between) {
        String bare = ASIDE.matcher(between).replaceAll(" ");
        List<String> all = words(bare);
        boolean mark =
                bare.indexOf(',') >= 0
                        || bare.indexOf(';') >= 0
                        || all.contains("and")
                        || all.contains("&");
        if (mark && all.stream().allMatch(JOINERS::contains)) {
            return true;
        }
        String after = DESCRIPTION.matcher(bare).replaceFirst(" , ");
        return !after.equals(bare) && words(after).stream().allMatch(JOINERS::contains);
    }

    /**
     * ", Alder Gold, Water &": an item of a long list that is not known as a name; no word in lower
     * case says anything of it.
     */
    static boolean skipsItem(String between) {
        return between.strip().startsWith(",") && UNKNOWN_ITEM.matcher(between).matches();
    }

    /** A verb that one alone does. */
    static boolean isSingular(String between) {
        return words(ASIDE.matcher(between).replaceAll(" ")).stream().anyMatch(SINGULAR::contains);
    }

    /** A verb follows at once: the name before it begins a clause of its own. */
    static boolean beginsClause(String after) {
        List<String> words =
                words(
                        ASIDE.matcher(after.substring(0, Math.min(60, after.length())))
                                .replaceAll(" "));
        return !words.isEmpty()
                && (SINGULAR.contains(words.getFirst())
                        || Set.of("are", "were", "serve", "act", "has", "have", "holds")
                                .contains(words.getFirst()));
    }

    private static List<String> words(String text) {
        String bare = text.toLowerCase(Locale.ROOT).replaceAll("[,:;”\"“]+", " ").strip();
        return bare.isEmpty() ? List.of() : List.of(bare.split("\\s+"));
    }
}
