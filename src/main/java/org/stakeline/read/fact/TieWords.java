package org.stakeline.read.fact;

import org.stakeline.filing.Relationship;
import org.stakeline.read.phrase.Phrase;

import java.util.List;
import java.util.regex.Pattern;

/** The words that tie a controller to what it controls, as filings print them. */
final class TieWords {

    private static final String BY =
            "(?:,?\\s+(?:directly|indirectly|and|or|equally|jointly|solely|entirely|exclusively|beneficially|ultimately|of\\s+record|as\\s+to|in\\s+equal\\s+(?:parts|shares)|in\\s+turn|in\\s+part|on\\s+a\\s+(?:fully\\s+)?(?:discretionary|day-to-day)\\s+basis|\\((?:i|a|1)\\)|(?:approximately\\s+|more\\s+than\\s+)?(?:\\d{1,3}(?:\\.\\d{1,4})?\\s?%|(?:one[- ])?half|(?:one|two)[- ]thirds?)(?:\\s+of\\s+(?:its|the)\\s+(?:economic|equity|voting)\\s+interests?)?),?){0,5}\\s+by,?\\s+";
    private static final String N =
            "(?:approximately\\s+|about\\s+)?(?:in\\s+excess\\s+of\\s+|more\\s+than\\s+|over\\s+|at\\s+least\\s+|less\\s+than\\s+)?(?:\\d{1,3}(?:\\.\\d{1,4})?\\s?(?:%|per\\s?cent)|(?:one[- ])?half|(?:one|two)[- ]thirds?|(?:one|three)[- ]quarters?)";
    private static final String ADVERBS =
            "(?:(?:directly|indirectly|beneficially|and|or|together|collectively),?\\s+){0,4}";
    private static final String NOUNS =
            "(?:(?:(?:[Cc]lass|[Ss]eries)\\s+[A-Z\\d]{1,2}|the|issued|outstanding|and|equity|voting|capital|membership|common|ordinary|preferred|limited|liability|company|partnership|general|economic|beneficial|ownership|non-voting|share|bearer|registered)\\s+){0,8}(?:stock|shares?|interests?|securities|units|equity|capital|votes|quotas|voting\\s+(?:rights|power)|ownership)";
    private static final String EQUITY =
            NOUNS + "(?:\\s+and\\s+" + N + "\\s+of\\s+" + NOUNS + ")?\\s+(?:of|in)\\s+";
    private static final String HOLDERS =
            "(?:share|stock|unit|quota|equity|interest)\\s?-?holders?";
    private static final String COMMITTEE =
            "(?:management|managing|executive|investment|operating|steering)\\s+committee";
    private static final String BOARD =
            "(?:(?:board\\s+of\\s+)?(?:directors|managers|trustees)|board|council)";

    /** In the order in which they are tried at a place; the words that say more stand first. */
    static final List<Tie> ALL =
            List.of(
                    role(
                            "gsmc",
                            "(?:sole\\s+|managing\\s+|corporate\\s+)?general\\s+partners?",
                            Relationship.Kind.GENERAL_PARTNER),
                    role(
                            "msc",
                            "(?:sole\\s+|senior\\s+|co-)?managing\\s+members?",
                            Relationship.Kind.MANAGING_MEMBER),
                    role(
                            "siapfdm",
                            "(?:sub-?)?(?:investment\\s+)?(?:sub-?\\s?)?advis[eo]rs?(?!\\s+Act\\b)|(?:sub-)?investment\\s+(?:sub-)?managers?|(?:portfolio|asset|fund|discretionary)\\s+managers?|investment\\s+counsel(?:l?ors?)?|management\\s+compan(?:y|ies)",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    role(
                            "csvtie",
                            "(?:co-\\s?|sole\\s+|voting\\s+|individual\\s+|independent\\s+|successor\\s+){0,6}trustees?",
                            Relationship.Kind.TRUSTEE),
                    role(
                            "s",
                            "sole\\s+holders?\\s+of\\s+(?:the\\s+)?"
                                    + NOUNS
                                    + "(?=\\s+(?:of|in)\\b)",
                            Relationship.Kind.OWNER),
                    role(
                            "s1",
                            "sole\\s+(?:[Cc]lass\\s+[A-Z]\\s+)?(?:(?:share|stock|unit|quota|equity|interest)\\s?-?holders?|members?|owners?|(?:equity|beneficial|record)\\s+(?:owners?|holders?)|(?:share|stock)?holders?)|100%\\s+owner",
                            Relationship.Kind.SOLE_OWNER),
                    role(
                            "cm",
                            "(?:controlling|majority)\\s+(?:(?:share|stock|unit|quota|equity|interest)\\s?-?holders?|members?|owners?|persons?|partners?)|control\\s+persons?",
                            Relationship.Kind.CONTROL),
                    role("meios", COMMITTEE + "(?=\\s+of\\s)", Relationship.Kind.OTHER),
                    role(
                            "m",
                            "members?\\s+of\\s+(?:each\\s+of\\s+)?(?:the|its|an?)\\s+"
                                    + COMMITTEE
                                    + "s?(?=\\s+(?:of|for)\\b)|"
                                    + COMMITTEE
                                    + "\\s+members?",
                            Relationship.Kind.OTHER),
                    role(
                            "m",
                            "members?(?!-)(?!\\s+of\\s+(?:the|its|a|an|his|her|their)\\s+(?:board|group|family|immediate|class|management|household))",
                            Relationship.Kind.OTHER),
                    role(
                            "hor",
                            "(?:record\\s+)?(?:holders?|owners?)\\s+of\\s+(?:an?\\s+|the\\s+)?(?:"
                                    + N
                                    + "|all|majority)\\s+(?:of\\s+)?"
                                    + NOUNS
                                    + "(?=\\s+(?:of|in)\\b)",
                            Relationship.Kind.OWNER),
                    role(
                            "pslu",
                            "(?:principal|significant|substantial|largest)\\s+(?:"
                                    + HOLDERS
                                    + "|owners?)|ultimate\\s+(?:beneficial\\s+)?owners?",
                            Relationship.Kind.OWNER),
                    role(
                            "suqei",
                            HOLDERS + "(?!['’])(?=[\\s,]+(?:of|in|and)\\b|[.;,])",
                            Relationship.Kind.OWNER),
                    role(
                            "o",
                            "(?<!beneficial\\s)(?<!record\\s)(?<!registered\\s)owners?(?=\\s+(?:of|and)\\b)",
                            Relationship.Kind.OWNER),
                    role(
                            "pu",
                            "(?:ultimate\\s+)?parent(?:\\s+(?:holding|entity|corporation))?(?:\\s+company)?",
                            Relationship.Kind.OWNER),
                    role(
                            "mefspcgt",
                            "(?:sole\\s+)?(?:managing|executive|founding)\\s+(?:managing\\s+)?(?:partners?|principals?)|(?:sole\\s+)?principals?(?=\\s+(?:of|and)\\b|[.,;])|(?<!limited\\s)(?<!general\\s)(?:senior\\s+)?partners?(?=\\s+(?:of|in|is|are)\\b)|(?:co-)?(?:executors?|executrix)|sole\\s+beneficiary|(?:(?:settlor|grantor|trustor|protector)s?(?:\\s+and\\s+)?){1,2}(?=\\s+(?:of|and)\\b|[.,;])",
                            Relationship.Kind.OTHER),
                    role(
                            "emsdcfoivpt",
                            "(?:executive\\s+|managing\\s+|sole\\s+)?directors?(?:\\s+and\\s+(?:executive\\s+)?officers?)?|(?:chief\\s+)?(?:executive|financial|operating|investment)\\s+officers?"
                                    + "|(?:executive\\s+)?(?:vice\\s+|co-)?(?:chairman|chairperson|chairwoman|president)(?:\\s+of\\s+the\\s+board(?:\\s+of\\s+(?:directors|managers|trustees))?)?"
                                    + "|members?\\s+of\\s+the\\s+board(?:\\s+of\\s+(?:directors|managers|trustees))?|(?:sole\\s+|co-)?managers?|secretary|treasurer",
                            Relationship.Kind.DIRECTOR_OR_OFFICER),
                    kind(
                            "wdi1",
                            "(?:direct(?:ly)?,?\\s+(?:and|or)\\s+indirect(?:ly)?,?\\s+)?(?:(?:direct|indirect)(?:ly)?,?\\s+)?(?:wholly|100%)[- ]owned(?:,?\\s+[a-z]+){0,2}\\s+(?:subsidiar(?:y|ies)|company|companies|entity|entities|affiliates?|vehicle)",
                            Relationship.Kind.SOLE_OWNER),
                    kind(
                            "mdis",
                            "(?:majority[- ]owned\\s+|direct\\s+|indirect\\s+){0,6}subsidiar(?:y|ies)",
                            Relationship.Kind.OWNER),
                    passive(
                            "wsoe",
                            "(?:wholly|solely|entirely)[- ]owned(?:\\s+and\\s+controlled)?" + BY,
                            Relationship.Kind.SOLE_OWNER),
                    passive(
                            "1o",
                            "100\\s?(?:%|per\\s?cent)\\s+owned"
                                    + BY
                                    + "|owned\\s+100\\s?(?:%|per\\s?cent)\\s+by\\s+",
                            Relationship.Kind.SOLE_OWNER),
                    passive(
                            "aimolt0123456789",
                            N + "[- ](?:beneficially\\s+)?(?:owned|held)" + BY,
                            Relationship.Kind.OWNER),
                    passive(
                            "b",
                            "beneficially\\s+owned\\s+(?:as\\s+to\\s+)?" + N + "\\s+by\\s+",
                            Relationship.Kind.OWNER),
                    passive(
                            "gmcdr",
                            "(?:governed|managed|controlled|directed|run)\\s+by\\s+(?:an?|its)\\s+"
                                    + BOARD
                                    + "\\s+(?:,?\\s*which\\s+)?(?:is\\s+)?(?:currently\\s+)?(?:comprised|composed|consisting|consists|made\\s+up)\\s+of\\s+",
                            Relationship.Kind.DIRECTOR_OR_OFFICER),
                    passive(
                            "gmcdr",
                            "(?:governed|managed|controlled|directed|run)\\s+by\\s+(?:an?|its)\\s+"
                                    + COMMITTEE
                                    + "\\s+(?:,?\\s*which\\s+)?(?:is\\s+)?(?:currently\\s+)?(?:comprised|composed|consisting|consists|made\\s+up)\\s+of\\s+",
                            Relationship.Kind.OTHER),
                    passive(
                            "u",
                            "under\\s+(?:the\\s+)?(?:(?:direct|indirect|common|sole|ultimate|joint|voting|ownership|management|effective),?\\s+(?:and\\s+|or\\s+)?){0,4}control(?:\\s+and\\s+management)?\\s+of\\s+",
                            Relationship.Kind.CONTROL),
                    passive(
                            "m",
                            "(?:member|manager)-managed\\s+by\\s+",
                            Relationship.Kind.MANAGING_MEMBER),
                    passive(
                            "b",
                            "beneficially\\s+owned(?:\\s+and\\s+controlled)?" + BY,
                            Relationship.Kind.OWNER),
                    passive(
                            "j",
                            "joint\\s+venture\\s+(?:company\\s+|entity\\s+)?(?:between|among|of)\\s+",
                            Relationship.Kind.OWNER),
                    passive("h", "held" + BY, Relationship.Kind.OWNER),
                    passive(
                            "com",
                            "(?:co-|majority[- ])?owned(?:\\s+and\\s+controlled)?" + BY,
                            Relationship.Kind.OWNER),
                    passive("c", "controlled" + BY, Relationship.Kind.CONTROL),
                    passive(
                            "mas",
                            "(?:managed|(?:sub-?)?advised)" + BY,
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb(
                            "prf",
                            "(?:provid|render|furnish)(?:e?s?|ing)\\s+(?:(?:discretionary|investment|portfolio|advisory|sub-advisory|and|management|managerial)\\s+){1,5}(?:services|advice)(?:\\s+(?:to|for)\\s+)?",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb(
                            "m",
                            "manages?\\s+(?:the\\s+(?:[a-z-]+\\s+){0,3}(?:assets|investments|portfolios?|activities|accounts?)\\s+(?:of|for)\\s+|(?=(?:each\\s+of\\s+)?(?:the\\s+)?\\p{Lu}))",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb(
                            "m",
                            "makes?\\s+(?:all\\s+)?(?:the\\s+)?(?:investment|voting)(?:\\s+and\\s+(?:voting|investment|dispositive|disposition))?\\s+decisions\\s+(?:for|on\\s+behalf\\s+of)\\s+",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb(
                            "sa",
                            "(?:sub-?)?advises\\s+(?=(?:each\\s+of\\s+)?(?:the\\s+)?\\p{Lu})",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb(
                            "ivd",
                            "(?:investment|voting|discretionary)(?:\\s+and\\s+(?:voting|investment|dispositive))?\\s+(?:discretion|authority|control|power)\\s+(?:over|with\\s+respect\\s+to)\\s+(?:the\\s+)?(?:assets|investments|portfolio)\\s+of\\s+",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb(
                            "da",
                            "(?:discretion|authority)(?:\\s+and\\s+(?:discretion|authority|power|control))?\\s+(?:over|with\\s+respect\\s+to)\\s+(?:all\\s+of\\s+)?(?:the\\s+)?(?=[^,;.]{3,60}['’]s?\\s+(?:investments|assets|portfolio)\\b)",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb(
                            "tba",
                            "(?:through|by\\s+(?:virtue|reason)\\s+of|as\\s+a\\s+result\\s+of)\\s+(?:his|her|its|their)\\s+control\\s+(?:of|over)\\s+",
                            Relationship.Kind.CONTROL),
                    verb(
                            "tba",
                            "(?:through|by\\s+(?:virtue|reason)\\s+of|as\\s+a\\s+result\\s+of)\\s+(?:his|her|its|their)\\s+ownership\\s+of\\s+(?:an?\\s+)?(?:all|majority|"
                                    + N
                                    + ")\\s+(?:of\\s+)?"
                                    + EQUITY,
                            Relationship.Kind.OWNER),
                    verb(
                            "tba",
                            "(?:through|by\\s+(?:virtue|reason)\\s+of|as\\s+a\\s+result\\s+of)\\s+(?:his|her|its|their)\\s+"
                                    + N
                                    + "\\s+(?:(?:beneficial|equity|direct|indirect)\\s+)?(?:ownership(?:\\s+interests?)?|interests?)\\s+(?:of|in)\\s+",
                            Relationship.Kind.OWNER),
                    verb(
                            "svid",
                            "(?<=\\bhas\\s|[^o]\\shave\\s|\\bexercises\\s)(?:(?:sole|shared)\\s+)?(?:voting|investment|dispositive)(?:(?:,|,?\\s+and)\\s+(?:voting|investment|dispositive)){0,2}\\s+(?:power|control|authority|discretion)\\s+(?:over|with\\s+respect\\s+to)\\s+(?:all\\s+(?:of\\s+)?)?the\\s+(?:shares|securities|units|stock|interests|ADSs)(?:\\s+of\\s+[^.,;()]{3,40}?)?\\s+(?:(?:beneficially|directly)\\s+)?(?:owned|held)(?:\\s+(?:of\\s+record|directly|beneficially))?\\s+by\\s+",
                            Relationship.Kind.OTHER),
                    verb(
                            "r",
                            "responsible\\s+for\\s+(?:managing|the\\s+management\\s+of)\\s+",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb(
                            "cai",
                            "(?:(?:investment\\s+)?(?:advisory\\s+|management\\s+)?)clients\\s+include\\s+",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb(
                            "oh",
                            "(?:owns?|holds?),?\\s+"
                                    + ADVERBS
                                    + "an?\\s+controlling\\s+(?:equity\\s+|ownership\\s+)?(?:interests?|stake)\\s+in\\s+",
                            Relationship.Kind.CONTROL),
                    verb(
                            "i",
                            "interested\\s+in\\s+"
                                    + N
                                    + "\\s+(?:of\\s+(?:the\\s+)?)?(?:"
                                    + EQUITY
                                    + "|in\\s+)",
                            Relationship.Kind.OWNER),
                    verb(
                            "oh",
                            "(?:owns?|holds?)\\s+(?:directly\\s+|indirectly\\s+)?the\\s+(?:sole\\s+)?general\\s+partner(?:ship)?\\s+interests?\\s+(?:in|of)\\s+",
                            Relationship.Kind.GENERAL_PARTNER),
                    verb(
                            "pub",
                            "(?:pursuant\\s+to|under|by\\s+virtue\\s+of)\\s+(?:an?\\s+|its\\s+)?investment\\s+(?:management|advisory)\\s+(?:agreements?|contracts?)(?:\\s+with\\s+|,\\s+)",
                            Relationship.Kind.INVESTMENT_MANAGER),
                    verb(
                            "c",
                            "control(?:s?|ling)\\s+(?=(?:each\\s+of\\s+)?(?:the\\s+)?\\p{Lu})",
                            Relationship.Kind.CONTROL),
                    verb(
                            "oh",
                            "(?:owns?|holds?),?\\s+"
                                    + ADVERBS
                                    + "(?:an?\\s+)?(?:all|majority|"
                                    + N
                                    + ")\\s+(?:of\\s+)?its\\s+"
                                    + NOUNS
                                    + "\\b(?!\\s+(?:of|in)\\b)",
                            Relationship.Kind.OWNER),
                    verb(
                            "w",
                            "wholly\\s+owns?\\s+(?:and\\s+controls?,?\\s+)?(?:directly\\s+(?:and|or)\\s+indirectly,?\\s+)?",
                            Relationship.Kind.SOLE_OWNER),
                    verb(
                            "oh",
                            "(?:owns?|holds?),?\\s+"
                                    + ADVERBS
                                    + "(?:all|100\\s?%|(?:the\\s+)?entire)\\s+(?:of\\s+)?"
                                    + EQUITY
                                    + "|(?:owns?|holds?),?\\s+"
                                    + ADVERBS
                                    + "(?:all|100\\s?%)\\s+of\\s+(?=(?:the\\s+)?\\p{Lu})",
                            Relationship.Kind.SOLE_OWNER),
                    verb(
                            "oh",
                            "(?:owns?|holds?),?\\s+"
                                    + ADVERBS
                                    + "(?:an?\\s+)?(?:"
                                    + N
                                    + "|majority)\\s+(?:interest\\s+in\\s+|ownership\\s+interest\\s+in\\s+|of\\s+(?:"
                                    + EQUITY
                                    + ")?(?:the\\s+)?|of(?=,\\s))",
                            Relationship.Kind.OWNER),
                    verb("o", "owns\\s+(?=(?:the\\s+)?[A-Z])", Relationship.Kind.OWNER));

    private TieWords() {}

    private static Tie role(String letters, String words, Relationship.Kind kind) {
        return new Tie(letters, pattern("(?:" + words + ")\\b"), kind, Tie.Way.ROLE);
    }

    private static Tie passive(String letters, String words, Relationship.Kind kind) {
        return new Tie(letters, pattern(words), kind, Tie.Way.PASSIVE);
    }

    private static Tie verb(String letters, String words, Relationship.Kind kind) {
        return new Tie(letters, pattern(words), kind, Tie.Way.VERB);
    }

    private static Tie kind(String letters, String words, Relationship.Kind kind) {
        return new Tie(letters, pattern("(?:" + words + ")\\b"), kind, Tie.Way.KIND);
    }

    private static Phrase pattern(String words) {
        return Phrase.of("(?<![\\w-])(?:" + words + ")", Pattern.CASE_INSENSITIVE);
    }
}
