package org.stakeline.read.fact;

import org.stakeline.filing.Relationship;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Words that tie a controller to what it controls.
 *
 * @param words the words themselves
 * @param way where subject and object stand
 */
record Tie(Pattern words, Relationship.Kind kind, Way way) {

    /** Where the controller stands. */
    enum Way {
        /** <i>S is the general partner of O</i> */
        ROLE_OF,
        /** <i>O is a wholly owned subsidiary of S</i>, <i>O is controlled by S</i> */
        BY,
        /** <i>S controls O</i> */
        VERB
    }

    private static final String BY = "\\s+by\\s+";

    /** In the order in which they are tried at a place; the words that say more stand first. */
    static final List<Tie> ALL =
            List.of(
                    role(
                            "(?:sole\\s+|managing\\s+)?general\\s+partners?",
                            Relationship.Kind.GENERAL_PARTNER),
                    role(
                            "(?:sole\\s+|senior\\s+)?managing\\s+members?",
                            Relationship.Kind.MANAGING_MEMBER),
                    role(
                            "(?:sub-?)?(?:investment\\s+)?(?:sub-?)?advis[eo]rs?|investment\\s+managers?|portfolio\\s+managers?",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    role("(?:co-|sole\\s+|voting\\s+)?trustees?", Relationship.Kind.TRUSTEE),
                    role(
                            "sole\\s+(?:share|stock)holders?|sole\\s+members?|sole\\s+owners?|100%\\s+owner",
                            Relationship.Kind.SOLE_OWNER),
                    role(
                            "(?:controlling|majority)\\s+(?:share|stock)holders?|controlling\\s+(?:members?|persons?)|control\\s+persons?",
                            Relationship.Kind.CONTROL),
                    role("parent(?:\\s+holding)?(?:\\s+company)?", Relationship.Kind.OWNER),
                    role(
                            "(?:executive\\s+|managing\\s+|sole\\s+)?directors?(?:\\s+and\\s+(?:executive\\s+)?officers?)?|(?:chief\\s+)?(?:executive|financial|operating|investment)\\s+officers?"
                                    + "|(?:executive\\s+)?(?:vice\\s+|co-)?(?:chairman|chairperson|president)|(?:sole\\s+)?managers?|secretary|treasurer",
                            Relationship.Kind.DIRECTOR_OR_OFFICER),
                    by(
                            "wholly[- ]owned(?:\\s+[a-z]+){0,2}\\s+subsidiar(?:y|ies)\\s+of\\s+",
                            Relationship.Kind.SOLE_OWNER),
                    by("wholly[- ]owned" + BY, Relationship.Kind.SOLE_OWNER),
                    by("(?:co-)?owned" + BY, Relationship.Kind.OWNER),
                    by("controlled" + BY, Relationship.Kind.CONTROL),
                    by(
                            "(?:majority[- ]owned\\s+|direct\\s+|indirect\\s+)?subsidiar(?:y|ies)\\s+of\\s+",
                            Relationship.Kind.OWNER),
                    verb(
                            "provid(?:es?|ing)\\s+(?:discretionary\\s+)?(?:investment\\s+)?(?:advisory|management)\\s+services\\s+(?:to|for)\\s+",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb("controls\\s+", Relationship.Kind.CONTROL),
                    verb(
                            "owns?\\s+(?:directly\\s+|indirectly\\s+|beneficially\\s+)*(?:all|100%)\\s+of\\s+(?:the\\s+[a-z\\s]{0,60}?(?:stock|shares|interests?|securities|units)\\s+(?:of|in)\\s+)?",
                            Relationship.Kind.SOLE_OWNER),
                    verb(
                            "owns?\\s+(?:directly\\s+|indirectly\\s+|beneficially\\s+)*(?:approximately\\s+)?\\d{1,3}(?:\\.\\d{1,4})?\\s?%\\s+of\\s+(?:the\\s+[a-z\\s]{0,60}?(?:stock|shares|interests?|securities|units)\\s+(?:of|in)\\s+)?",
                            Relationship.Kind.OWNER));

    private static final Pattern HINT =
            Pattern.compile(
                    "artner|anaging|dvis|anager|rustee|ole (?:shareh|stockh|memb|own)|ontrol|arent|irector|fficer|resident|hair|ecretary|reasurer|owned|owns?\\s|ubsidiar|services"
                            + "|[A-Z]{5}|sole\\s");

    /** False for a text that has none of the words; a quick look before the slow ones. */
    static boolean mayStandIn(String text) {
        return HINT.matcher(text).find();
    }

    private static Tie role(String words, Relationship.Kind kind) {
        return new Tie(pattern("(?:" + words + ")\\b"), kind, Way.ROLE_OF);
    }

    private static Tie by(String words, Relationship.Kind kind) {
        return new Tie(pattern(words), kind, Way.BY);
    }

    private static Tie verb(String words, Relationship.Kind kind) {
        return new Tie(pattern(words), kind, Way.VERB);
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\w-])(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }
}
