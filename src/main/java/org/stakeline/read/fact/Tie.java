package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;
import org.stakeline.filing.Relationship;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that tie a controller to what it controls.
 *
 * @param letters the letters with which the words may begin, in lower case
 * @param words the words themselves
 * @param way where subject and object stand
 */
record Tie(String letters, Phrase words, Relationship.Kind kind, Way way) {

    /** Where the controller stands. */
    enum Way {
        /** <i>S is the general partner of O</i> */
        ROLE_OF,
        /** <i>O is a wholly owned subsidiary of S</i>, <i>O is controlled by S</i> */
        BY,
        /** <i>S controls O</i> */
        VERB,
        /** <i>S, through its wholly owned subsidiary, O</i> */
        OWN
    }

    private static final String BY = "\\s+by\\s+";

    /** In the order in which they are tried at a place; the words that say more stand first. */
    static final List<Tie> ALL =
            List.of(
                    role(
                            "gsm",
                            "(?:sole\\s+|managing\\s+)?general\\s+partners?",
                            Relationship.Kind.GENERAL_PARTNER),
                    role(
                            "ms",
                            "(?:sole\\s+|senior\\s+)?managing\\s+members?",
                            Relationship.Kind.MANAGING_MEMBER),
                    role(
                            "siap",
                            "(?:sub-?)?(?:investment\\s+)?(?:sub-?)?advis[eo]rs?|investment\\s+managers?|portfolio\\s+managers?",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    role(
                            "csvt",
                            "(?:co-|sole\\s+|voting\\s+)?trustees?",
                            Relationship.Kind.TRUSTEE),
                    role(
                            "s1",
                            "sole\\s+(?:share|stock)holders?|sole\\s+members?|sole\\s+owners?|100%\\s+owner",
                            Relationship.Kind.SOLE_OWNER),
                    role(
                            "cm",
                            "(?:controlling|majority)\\s+(?:share|stock)holders?|controlling\\s+(?:members?|persons?)|control\\s+persons?",
                            Relationship.Kind.CONTROL),
                    role("p", "principal\\s+(?:share|stock)holders?", Relationship.Kind.OWNER),
                    role("p", "parent(?:\\s+holding)?(?:\\s+company)?", Relationship.Kind.OWNER),
                    role(
                            "emsdcfoivpt",
                            "(?:executive\\s+|managing\\s+|sole\\s+)?directors?(?:\\s+and\\s+(?:executive\\s+)?officers?)?|(?:chief\\s+)?(?:executive|financial|operating|investment)\\s+officers?"
                                    + "|(?:executive\\s+)?(?:vice\\s+|co-)?(?:chairman|chairperson|president)|(?:sole\\s+)?managers?|secretary|treasurer",
                            Relationship.Kind.DIRECTOR_OR_OFFICER),
                    own(
                            "iht",
                            "(?:its|his|her|their)\\s+(?:direct\\s+|indirect\\s+)?(?:wholly|100%)[- ]owned\\s+(?:\\p{L}+\\s+)?subsidiar(?:y|ies)\\b(?!\\s+of)[,:]?\\s*(?:the\\s+)?",
                            Relationship.Kind.SOLE_OWNER),
                    by(
                            "w",
                            "wholly[- ]owned(?:\\s+[a-z]+){0,2}\\s+subsidiar(?:y|ies)\\s+of\\s+",
                            Relationship.Kind.SOLE_OWNER),
                    by("w", "wholly[- ]owned" + BY, Relationship.Kind.SOLE_OWNER),
                    by("co", "(?:co-)?owned" + BY, Relationship.Kind.OWNER),
                    by("c", "controlled" + BY, Relationship.Kind.CONTROL),
                    by(
                            "mdis",
                            "(?:majority[- ]owned\\s+|direct\\s+|indirect\\s+)?subsidiar(?:y|ies)\\s+of\\s+",
                            Relationship.Kind.OWNER),
                    verb(
                            "p",
                            "provid(?:es?|ing)\\s+(?:discretionary\\s+)?(?:investment\\s+)?(?:advisory|management)\\s+services\\s+(?:to|for)\\s+",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb("c", "controls\\s+", Relationship.Kind.CONTROL),
                    verb(
                            "o",
                            "owns?\\s+(?:directly\\s+|indirectly\\s+|beneficially\\s+)*(?:all|100%)\\s+of\\s+(?:the\\s+[a-z\\s]{0,60}?(?:stock|shares|interests?|securities|units)\\s+(?:of|in)\\s+)?",
                            Relationship.Kind.SOLE_OWNER),
                    verb(
                            "o",
                            "owns?\\s+(?:directly\\s+|indirectly\\s+|beneficially\\s+)*(?:approximately\\s+)?\\d{1,3}(?:\\.\\d{1,4})?\\s?%\\s+of\\s+(?:the\\s+[a-z\\s]{0,60}?(?:stock|shares|interests?|securities|units)\\s+(?:of|in)\\s+)?",
                            Relationship.Kind.OWNER));

    private static final List<List<Tie>> BY_LETTER = byLetter();
    private static final boolean[] BEGINS = begins();

    /** The ties' words in the text, in order; of two at one place that which is tried first. */
    static List<Hit> hits(String text) {
        List<Hit> hits = new ArrayList<>();
        int end = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (i >= end && c < BEGINS.length && BEGINS[c] && begins(text, i)) {
                Hit hit = at(text, i);
                if (hit != null) {
                    hits.add(hit);
                    end = hit.words().end();
                }
            }
        }
        return hits;
    }

    private static boolean begins(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        return !(before < 128 && Character.isLetterOrDigit(before)
                || before == '_'
                || before == '-');
    }

    private static @Nullable Hit at(String text, int at) {
        for (Tie tie : BY_LETTER.get(text.charAt(at))) {
            if (tie.words().mayStandAt(text, at)) {
                PhraseMatcher m = tie.words().matcher(text).seeingAround(at, text.length());
                if (m.lookingAt()) {
                    return new Hit(tie, m);
                }
            }
        }
        return null;
    }

    /** Words of a tie found in a text. */
    record Hit(Tie tie, PhraseMatcher words) {}

    // the ties that may begin with a letter
    private static List<List<Tie>> byLetter() {
        List<List<Tie>> ties = new ArrayList<>();
        for (char c = 0; c < 128; c++) {
            char letter = Character.toLowerCase(c);
            ties.add(ALL.stream().filter(t -> t.letters().indexOf(letter) >= 0).toList());
        }
        return List.copyOf(ties);
    }

    private static boolean[] begins() {
        boolean[] begins = new boolean[BY_LETTER.size()];
        for (int c = 0; c < begins.length; c++) {
            begins[c] = !BY_LETTER.get(c).isEmpty();
        }
        return begins;
    }

    /** True where a tie's words stand somewhere in the text. */
    static boolean standsIn(String text) {
        return !hits(text).isEmpty();
    }

    private static Tie role(String letters, String words, Relationship.Kind kind) {
        return new Tie(letters, pattern("(?:" + words + ")\\b"), kind, Way.ROLE_OF);
    }

    private static Tie by(String letters, String words, Relationship.Kind kind) {
        return new Tie(letters, pattern(words), kind, Way.BY);
    }

    private static Tie verb(String letters, String words, Relationship.Kind kind) {
        return new Tie(letters, pattern(words), kind, Way.VERB);
    }

    private static Tie own(String letters, String words, Relationship.Kind kind) {
        return new Tie(letters, pattern(words), kind, Way.OWN);
    }

    private static Phrase pattern(String words) {
        return Phrase.of("(?<![\\w-])(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }
}
