package org.stakeline.read.fact;

import org.stakeline.read.fact.Token.Kind;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which sentences about control are built, and what each does. */
final class Lexicon {

    /** Verbs that one alone does. */
    static final Set<String> SINGULAR =
            Set.of(
                    "is",
                    "was",
                    "acts",
                    "serves",
                    "services",
                    "functions",
                    "owns",
                    "controls",
                    "provides",
                    "has",
                    "holds",
                    "manages");

    /** Words of what is held, not of who holds it. */
    static final Set<String> HELD =
            Set.of(
                    "share",
                    "shares",
                    "stock",
                    "securities",
                    "account",
                    "accounts",
                    "power",
                    "powers",
                    "interest",
                    "interests",
                    "units",
                    "ads",
                    "adss",
                    "officer",
                    "officers",
                    "respect",
                    "holder",
                    "holders",
                    "notes",
                    "warrants");

    /** What may be owned of a company. */
    static final Set<String> PROPERTY =
            Set.of(
                    "shares",
                    "stock",
                    "securities",
                    "interests",
                    "units",
                    "interest",
                    "equity",
                    "capital",
                    "rights",
                    "votes");

    /** What somebody may manage of another. */
    static final Set<String> MANAGED =
            Set.of("investments", "assets", "portfolio", "affairs", "capital");

    /** How somebody is given a mandate. */
    static final Set<String> RETAINED =
            Set.of(
                    "retained",
                    "engaged",
                    "appointed",
                    "hired",
                    "selected",
                    "designated",
                    "elected");

    /** What a party may be said to own of another. */
    static final Set<String> EQUITY =
            Set.of(
                    "all",
                    "outstanding",
                    "issued",
                    "membership",
                    "limited",
                    "liability",
                    "company",
                    "partnership",
                    "equity",
                    "voting",
                    "common",
                    "capital",
                    "ordinary",
                    "economic",
                    "share",
                    "shares",
                    "stock",
                    "interest",
                    "interests",
                    "units",
                    "securities",
                    "ownership",
                    "beneficial",
                    "majority",
                    "substantially",
                    "preferred",
                    "class",
                    ":",
                    "general",
                    "following",
                    "certain",
                    "various",
                    "among",
                    "others",
                    "entities",
                    "funds",
                    "investment",
                    "persons",
                    "reporting",
                    "board",
                    "directors",
                    "managers");

    /** What somebody does, where <i>X's business is acting as</i>. */
    static final Set<String> DUTY =
            Set.of(
                    "business",
                    "occupation",
                    "employment",
                    "purpose",
                    "activity",
                    "function",
                    "businesses",
                    "occupations");

    /** Words that change nothing. */
    static final Set<String> SKIPPED =
            Set.of(
                    "also",
                    "currently",
                    "presently",
                    "solely",
                    "ultimately",
                    "primarily",
                    "principally",
                    "directly",
                    "indirectly",
                    "direct",
                    "indirect",
                    "ultimate",
                    "then",
                    "duly",
                    "respective",
                    "same",
                    "initial",
                    "jointly",
                    "collectively",
                    "together",
                    "itself",
                    "himself",
                    "herself",
                    "themselves",
                    "further",
                    "hereby",
                    "therefore",
                    "thus",
                    "accordingly",
                    "registered",
                    "discretionary",
                    "exclusive",
                    "exclusively",
                    "only",
                    "now",
                    "present",
                    "external",
                    "two",
                    "three",
                    "four",
                    "five",
                    "other",
                    "both",
                    "mr",
                    "mrs",
                    "ms",
                    "dr",
                    "messrs");

    /** What may stand before the part that somebody owns. */
    static final Set<String> PARTLY =
            Set.of("approximately", "about", "as to", "remaining", "other", "held", "owned");

    /** What somebody has who has a role. */
    static final Set<String> POSITION =
            Set.of("position", "positions", "status", "role", "capacity", "relationship");

    /** How somebody is given a power. */
    static final Set<String> DELEGATED =
            Set.of("delegated", "granted", "given", "assigned", "delegates", "entrusted");

    /** Articles. */
    static final Set<String> ARTICLES = Set.of("the", "a", "an", "such", "this", "said", "these");

    private static final Map<String, Kind> KINDS = kinds();

    private Lexicon() {}

    /** What the word does; a plain word where nothing else is known. */
    static Kind kind(String word) {
        return KINDS.getOrDefault(word, Kind.WORD);
    }

    /** Runs of words that do one thing. */
    record Phrase(Pattern words, Kind kind) {}

    private static final List<Phrase> PHRASES =
            List.of(
                    phrase(
                            "(?:acting\\s+)?(?:solely\\s+)?in\\s+(?:its|his|her|their)\\s+(?:respective\\s+)?(?:capacit(?:y|ies)|roles?|positions?)\\s+as\\b",
                            Kind.AS),
                    phrase(
                            "(?:by\\s+(?:virtue|reason)|because|as\\s+a\\s+result)\\s+of\\s+(?:(?:its|his|her|their)\\s+(?:respective\\s+)?(?:relationships?|positions?|roles?|status(?:es)?|capacit(?:y|ies))\\s+as|being|(?:serving|acting)\\s+as)\\b",
                            Kind.AS),
                    phrase(
                            "through\\s+(?:its|his|her|their)\\s+(?:respective\\s+)?(?:positions?|roles?|status|capacit(?:y|ies))\\s+as\\b",
                            Kind.AS),
                    phrase("as\\s+well\\s+as\\b", Kind.AND),
                    phrase("as\\s+such,?(?=\\s)", Kind.EACH),
                    phrase("together\\s+with\\b", Kind.AND),
                    phrase("in\\s+turn\\b,?", Kind.EACH),
                    phrase(
                            "(?:his|her)\\s+(?:wife|husband|spouse|son|daughter|father|mother|brother|sister),?(?=\\s+\\p{Lu})",
                            Kind.SILENT),
                    phrase(
                            "one\\s+of\\s+(?:the\\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|several|\\d{1,2})?\\b",
                            Kind.EACH),
                    phrase(
                            "(?:engaged\\s+in\\s+)?(?:the\\s+business\\s+of|that\\s+of)\\s+(?=acting|serving|being)",
                            Kind.EACH),
                    phrase(
                            "as\\s+(?:of|to|amended|described|defined|set|reported|follows|if|filed|disclosed|provided|a\\s+(?:result|group))\\b",
                            Kind.WORD),
                    phrase("such\\s+as\\b", Kind.WORD),
                    phrase("as\\s+the\\s+case\\s+may\\s+be\\b,?", Kind.SILENT),
                    phrase(
                            "not\\s+(?:individually|in\\s+(?:its|his|her|their)\\s+individual\\s+capacit(?:y|ies)),?\\s+but\\s+(?:solely|only)\\s+(?:in\\s+(?:its|his|her|their)\\s+capacit(?:y|ies)\\s+)?as\\b",
                            Kind.AS),
                    phrase(
                            "including,?\\s+(?:among\\s+others|without\\s+limitation|but\\s+not\\s+limited\\s+to),?",
                            Kind.WORD),
                    phrase("with\\s+respect\\s+to\\b", Kind.BY),
                    phrase("directly\\s+(?:or|and|and/or)\\s+indirectly\\b,?", Kind.SILENT),
                    phrase("no\\s+longer\\b", Kind.NOT),
                    phrase("ha(?:s|ve)\\s+been(?=\\s)", Kind.BE));

    private static final List<List<Phrase>> BY_LETTER = byLetter();

    /** The runs of words that may begin with the letter. */
    static List<Phrase> phrases(char letter) {
        char small = Character.toLowerCase(letter);
        return small >= 'a' && small <= 'z' ? BY_LETTER.get(small - 'a') : List.of();
    }

    private static Phrase phrase(String words, Kind kind) {
        return new Phrase(Pattern.compile(words, Pattern.CASE_INSENSITIVE), kind);
    }

    private static List<List<Phrase>> byLetter() {
        List<List<Phrase>> phrases = new ArrayList<>();
        for (char c = 'a'; c <= 'z'; c++) {
            String letter = String.valueOf(c);
            phrases.add(
                    PHRASES.stream()
                            .filter(p -> letters(p.words().pattern()).contains(letter))
                            .toList());
        }
        return phrases;
    }

    // the letters with which the words may begin
    private static String letters(String pattern) {
        return switch (pattern.substring(0, Math.min(11, pattern.length()))) {
            case "(?:acting\\s" -> "asi";
            case "(?:by\\s+(?:" -> "ba";
            case "(?:engaged\\" -> "et";
            case "(?:his|her)" -> "h";
            default -> pattern.substring(0, 1);
        };
    }

    private static Map<String, Kind> kinds() {
        Map<String, Kind> kinds = new HashMap<>();
        put(kinds, Kind.BE, "is are was were being be");
        put(
                kinds,
                Kind.SERVE,
                "serve serves serving services act acts acting function functions functioning employed");
        put(
                kinds,
                Kind.HAS,
                "may might has have had could can owns own holds hold exercises exercise disclaims disclaim possesses"
                        + " possess makes does do will shall filed files purchased acquired beneficially expressly maintains maintain manages"
                        + " controls directs makes");
        put(kinds, Kind.AS, "as");
        put(kinds, Kind.WHO, "which who whom that");
        put(kinds, Kind.WHOSE, "whose");
        put(kinds, Kind.ITS, "its his her their");
        put(kinds, Kind.PRONOUN, "he she it they");
        put(kinds, Kind.OF, "of to for in over");
        put(kinds, Kind.BY, "by through with from via between against among than");
        put(kinds, Kind.AND, "and & or");
        put(kinds, Kind.EACH, "each all every");
        put(
                kinds,
                Kind.NOT,
                "not former formerly previously resigned ceased unless if would neither nor proposed until expected anticipated");
        return kinds;
    }

    private static void put(Map<String, Kind> kinds, Kind kind, String words) {
        for (String word : words.split(" ")) {
            kinds.put(word, kind);
        }
    }
}
