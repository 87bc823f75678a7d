package org.stakeline.read.fact;

import org.stakeline.read.field.Cast;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that signature blocks are made of. */
final class SignatureWords {

    /** The sign that a hand wrote the name that follows. */
    static final Pattern MARK =
            Pattern.compile(
                    "/\\s?s\\s?/|\\\\s\\\\|(?<![\\w/])s[/\\\\](?=\\s?\\p{Lu})",
                    Pattern.CASE_INSENSITIVE);

    /** A hand's line: a star before <i>By</i>, and the words after the sign. */
    static final Pattern HAND =
            Pattern.compile(
                    "(\\*{0,3})\\s*(?:by\\s*[:.]?\\s*)?_*\\s*(?:"
                            + MARK.pattern()
                            + "|-{0,3}//)\\s*(.*?)(?://-*)?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** {@code *By A. Name}: the hand that signed wherever the star stands. */
    static final Pattern STARRED =
            Pattern.compile(
                    "\\*{1,3}\\s*by\\b\\s*[:.]?\\s*(?:" + MARK.pattern() + ")?\\s*(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    static final Pattern LABEL =
            Pattern.compile(
                    "(by|signature|(?:print(?:ed)?\\s+)?name\\s*(?:/|&|and)\\s*title|(?:print(?:ed)?\\s+)?name|title|its|dated?)\\b\\s*(?::|\\.|(?=\\s|$))\\s*(.*)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** What stands in a block and says nothing of who signed. */
    static final Pattern RULE =
            Pattern.compile(
                    "[\\W_\\d]*|\\[.*\\]|page\\b.*|cusip\\b.*|\\(?(?:signatures?(?:\\s+page)?|dated?|name|title|name\\s*/\\s*title)\\)?\\W*|\\(?page\\b.*|.*\\breasonable\\s+inquiry\\b.*|complete and correct\\W*|(?:the|if|note|attention|this|each|intentional)\\b.*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** The form's certification, with which each page of signatures begins. */
    static final Pattern CERTIFIED =
            Pattern.compile("\\breasonable\\s+inquiry\\b", Pattern.CASE_INSENSITIVE);

    private static final String PERSON =
            "(?:Mr\\.|Ms\\.|Dr\\.)?\\s*(\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:de|du|da|di|del|della|van|von|der|den|ter|la|le|bin|al)\\s+){0,2}\\p{Lu}[\\p{L}.'’-]*){1,4}(?:,?\\s+(?:Jr|Sr|II|III|IV)\\.?)?)";

    /** A natural person's name, and what follows it after a comma, a stroke or a dash. */
    static final Pattern NAME =
            Pattern.compile(
                    PERSON + "\\**\\s*(?:(?:[,/]\\s*|\\s[-–—]+\\s)(.+)|,)?", Pattern.DOTALL);

    /** {@code A. Principal, by B. Attorney, Attorney-in-Fact} */
    static final Pattern BY_ANOTHER =
            Pattern.compile(
                    "/?\\s*(.{3,90}?),?\\s+[Bb][Yy]\\s*:?\\s+" + PERSON + "\\s*(?:,\\s*(.+))?");

    /** A word that names an office or another capacity to sign in. */
    static final Pattern OFFICE =
            Pattern.compile(
                    "\\b(?:president|chair(?:man|woman|person)?|director|officer|secretary|treasurer|counsel|controller|comptroller|partner|member|manager|trustee|attorneys?|signatory|signer|principal|agent|representative|authori[sz]ed|fiduciary|executor|executrix|custodian|owner|administrator|individually|advis[eo]r|proxy|C[EFO]O)\\b",
                    Pattern.CASE_INSENSITIVE);

    /** A link of the chain through which an entity signs. */
    static final Pattern CHAIN =
            Pattern.compile(
                    "\\bits\\s+(?:sole\\s+|managing\\s+|corporate\\s+)?(?:general\\s+partner|managing\\s+(?:general\\s+)?(?:member|partner)|manager|member|trustee|investment\\s+(?:manager|advis[eo]r)|advis[eo]r|agent|attorney)",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern UNFINISHED =
            Pattern.compile(
                    "(?:(?:^|\\s)(?:and|of|for|the|to|by|executive|senior|vice|chief|managing|assistant|general|deputy)|[,&/–-])$",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern STATEMENT =
            Pattern.compile(
                    "\\b(?:is|are|was|were|has|have|hereby|will|which|that|agrees?|certif(?:y|ies)|undersigned|executed|filed|incorporated|pursuant)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern POWER =
            Pattern.compile(
                    "[,\\s]*\\bpursuant\\s+to\\s+(?:a\\s+|the\\s+|that\\s+)?(?:certain\\s+)?(?:power|limited\\s+power)s?\\s+of\\s+attorney",
                    Pattern.CASE_INSENSITIVE);

    private SignatureWords() {}

    /** True where the words break off: after a comma, an <i>and</i>, within a bracket. */
    static boolean isUnfinished(String words) {
        return UNFINISHED.matcher(words).find() || words.lastIndexOf('(') > words.lastIndexOf(')');
    }

    /** The words before the power under which somebody acts: {@code pursuant to …}. */
    static int power(String words) {
        Matcher m = POWER.matcher(words);
        return m.find() ? m.start() : words.length();
    }

    /** True for words of running text. */
    static boolean isStatement(String words) {
        return STATEMENT.matcher(words).find();
    }

    static boolean isOffice(String words) {
        return OFFICE.matcher(words).find();
    }

    /** Two prints of one name: stops, spaces and case aside, and middle names aside. */
    static boolean sameHand(String one, String other) {
        if (Cast.same(one, other) || letters(one).equals(letters(other))) {
            return true;
        }
        String[] a = one.strip().split("\\s+");
        String[] b = other.strip().split("\\s+");
        return a.length > 1
                && b.length > 1
                && Cast.same(a[0], b[0])
                && Cast.same(a[a.length - 1], b[b.length - 1]);
    }

    /** True where a joint name, <i>A Ltd. and B. Name</i>, has this name as its last. */
    static boolean isHalf(String name, String joint) {
        return !name.isEmpty() && letters(joint).endsWith("and" + letters(name));
    }

    private static String letters(String words) {
        return words.replaceAll("[^\\p{L}\\p{N}]", "").toLowerCase(Locale.ROOT);
    }

    /** The place in a hand's line where the words after the sign begin. */
    static int signed(Matcher hand) {
        return hand.start(2);
    }

    /** The words without the marks around them. */
    static String bare(String words) {
        return words.replaceAll("^[\\s_*/]+|[\\s_*/,]+$", "");
    }

    /** The words begin with the name of a company, partnership or trust. */
    static boolean isEntity(String text) {
        return Cast.names(text).stream().anyMatch(n -> n.from() <= 4);
    }
}
