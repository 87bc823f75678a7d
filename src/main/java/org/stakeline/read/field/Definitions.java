package org.stakeline.read.field;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;
import org.stakeline.read.phrase.Wordings;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads the short names that a filing gives: a term in quotes within parentheses stands for the
 * name before it, or for all the names before it where it says <i>collectively</i>, <i>together</i>
 * or <i>each</i>.
 */
final class Definitions {

    private static final Phrase TERM =
            Phrase.of(
                    "\\(([^()\"“”]{0,80})[\"“]([^\"”“]{2,60})[\"”](?:,?\\s*(?:or|and)\\s*(?:the\\s*)?[\"“]([^\"”“]{2,60})[\"”])?[^()]{0,300}\\)");
    private static final Phrase MANY =
            Phrase.of("collective|together|each|jointly", Pattern.CASE_INSENSITIVE);
    private static final Phrase DEFINED =
            Phrase.of(
                    "(?:(?:collectively|together|hereinafter|are|is)\\s+){1,6}(?:sometimes\\s+)?(?:referred\\s+to|called)\\s+(?:herein\\s+|herein?after\\s+)?(?:collectively\\s+|together\\s+)?as\\s+(?:the\\s+)?[\"“]([^\"”“]{2,60})[\"”]",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase UNQUOTED =
            Phrase.of(
                    "(?:,\\s+which\\s+(?:are|may\\s+be)\\s+|\\b)(?:collectively|together)\\s+(?:are\\s+)?referred\\s+to\\s+(?:herein\\s+)?as\\s+the\\s+((?:\\p{Lu}[\\p{L}\\p{N}&'’-]*\\s+){1,4}\\p{Lu}\\p{L}+s)(?=[.,;)])");
    private static final Wordings UNDER_A_TERM = Wordings.of(List.of(DEFINED, UNQUOTED));
    private static final Phrase TOGETHER =
            Phrase.of(
                    "[\"“]([^\"”“()]{2,60})[\"”],?\\s+(?:and,?\\s+)?(?:collectively|together|along|jointly)\\s+with\\s+([^\"”“()]{2,300}?),?\\s+(?:(?:are\\s+|being\\s+)?(?:referred\\s+to\\s+(?:herein\\s+)?as\\s+)?)(?:the\\s+)?[\"“]([^\"”“]{2,60})[\"”]",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase VERB =
            Phrase.of(
                    "\\b(?:is|are|was|were|owns?|holds?|held|serves?|acts?|of\\s+each\\s+of|by|has|have|files?)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Set<String> NOT_PARTIES =
            Set.of(
                    "issuer",
                    "company",
                    "common stock",
                    "shares",
                    "act",
                    "exchange act",
                    "sec",
                    "commission",
                    "schedule 13d",
                    "schedule 13g",
                    "statement",
                    "amendment",
                    "securities act",
                    "ordinary shares",
                    "adss",
                    "ads",
                    "prc",
                    "reporting persons",
                    "reporting person",
                    "securities",
                    "common shares",
                    "units");
    private static final Phrase THINGS =
            Phrase.of(
                    "\\b(?:act|agreements?|stock|shares|units?|dates?|transactions?|merger|offer|offering|notes?|warrants?|options?|schedule|amendments?|statement"
                            + "|filings?|form|report|board|commission|securities|proposals?|letter|rights?|closing|13d|13g|adss?|rules?|code|securities|bonds"
                            + "|plans? of|exhibit|annex|items?|power|proxy|loan|credit|facility|purchase|sale|price|period|laws?|order|court|exchange|nasdaq|nyse)\\b");
    // "Credit Partners", "Loan Fund": no thing, whatever stands before
    private static final Phrase HOLDS =
            Phrase.of(
                    "\\w (?:associates|funds?|trust|partners|partnership|holdings|foundation|llc|lp|inc|ltd|corp)$");
    private static final Phrase DESCRIBES =
            Phrase.of(
                    "(?:\\s*\\([^()]{0,120}\\)){0,20}\\s*(?:,?\\s*(?:an?|the|which|whose|who|as|in|with|organized|formerly|each|solely|trustee|both|and)\\b.*)?,?\\s*",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Phrase IN_OFFICE =
            Phrase.of(
                    ",?\\s*(?:as\\s+)?(?:sole\\s+|co-|successor\\s+)?(?:trustees?|general\\s+partner|custodian|managing\\s+member)(?:\\s+(?:of|for)\\s+the\\s+same)?,?\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OF_COMPANY =
            Phrase.of("[\\w ]+ (?:company|partnership|trust|fund|corporation|foundation)");
    // "(a) A; and (b) B and C (together, the "Funds")": B and C
    private static final Phrase ITEM = Phrase.of(";\\s*(?:and\\s+)?\\([a-z]{1,4}\\)");
    private static final Phrase WITH_RESPECT =
            Phrase.of(
                    ",?\\s*with\\s+respect\\s+to\\s+[^;.]{0,60}\\s(?:held|owned)\\s+by\\s+(?:them|it|each\\s+of\\s+them)\\b");
    private static final int LOOK_BACK = 1500;
    private static final int DESCRIPTION = 260;
    private static final int GAP = 160;

    private Definitions() {}

    /** The terms for one name each. */
    static void single(String text, Cast cast) {
        PhraseMatcher m = TERM.matcher(text);
        int last = 0;
        while (m.find()) {
            if (isParty(m.group(2)) && !MANY.matcher(m.group(1)).find()) {
                cast.define(bare(m.group(2)), one(text, m, last, cast));
            }
            last = m.end();
        }
    }

    /** All terms. */
    static void read(String text, Cast cast) {
        PhraseMatcher m = TERM.matcher(text);
        int last = 0;
        while (m.find()) {
            define(text, m, last, cast);
            last = m.end();
        }
        together(text, cast);
        if (!UNDER_A_TERM.mayStandIn(text, 0, text.length())) {
            return;
        }
        PhraseMatcher many = DEFINED.matcher(text);
        while (many.find()) {
            boolean one = many.group().startsWith("is");
            List<String> meant = one ? List.of() : many(text, many.start(), cast);
            if (meant.size() > 1 && isParty(many.group(1))) {
                cast.define(bare(many.group(1)), meant);
            }
        }
        unquoted(text, cast);
    }

    // "A and B, which are collectively referred to as the Alder Funds"
    private static void unquoted(String text, Cast cast) {
        PhraseMatcher m = UNQUOTED.matcher(text);
        while (m.find()) {
            List<String> meant = many(text, m.start(), cast);
            if (meant.size() > 1 && isParty(m.group(1)) && cast.meaning(m.group(1)).isEmpty()) {
                cast.define(bare(m.group(1)), meant);
            }
        }
    }

    // ("A", and together with B and C, the "Funds"): the first by itself and with the others
    private static void together(String text, Cast cast) {
        PhraseMatcher m = TOGETHER.matcher(text);
        while (m.find()) {
            Set<String> meant = new LinkedHashSet<>();
            cast.mentions(m.group(2)).forEach(f -> meant.addAll(f.value()));
            meant.addAll(cast.meaning(bare(m.group(1))));
            if (meant.size() > 1 && isParty(m.group(3))) {
                cast.define(bare(m.group(3)), List.copyOf(meant));
            }
        }
    }

    private static void define(String text, PhraseMatcher m, int last, Cast cast) {
        if (!isParty(m.group(2)) && !isFilers(text, m, cast)) {
            return;
        }
        List<String> meant =
                MANY.matcher(m.group(1)).find() || pair(text, m, cast)
                        ? many(text, m.start(), cast)
                        : one(text, m, last, cast);
        cast.define(bare(m.group(2)), meant);
        if (m.group(3) != null && isParty(m.group(3))) {
            cast.define(bare(m.group(3)), meant);
        }
    }

    // "A and B (the "Funds")": a term in the plural that is no short form of the last name
    private static boolean pair(String text, PhraseMatcher m, Cast cast) {
        String key = Cast.key(m.group(2));
        if (!key.matches(".*[a-z]{2}[^s]s")) {
            return false;
        }
        int from = Math.max(0, m.start() - DESCRIPTION);
        List<Found<List<String>>> mentions = cast.mentions(text.substring(from, m.start()));
        int last = mentions.size() - 1;
        if (last < 1 || m.start() - from - mentions.get(last).to() > 3) {
            return false;
        }
        String between =
                text.substring(
                        from + mentions.get(last - 1).to(), from + mentions.get(last).from());
        boolean shortForm = Cast.key(String.join(" ", mentions.get(last).value())).contains(key);
        return !shortForm && between.strip().matches("(?s),?\\s*and(?:\\s+the)?");
    }

    /** False for terms that filers define for shares, agreements and the issuer. */
    static boolean isParty(String term) {
        String key = Cast.key(term);
        return !NOT_PARTIES.contains(key)
                && (!THINGS.matcher(key).find() || HOLDS.matcher(key).find());
    }

    // "of Alder Oil Corp. (the "Company")": the filer's own term, not the issuer's
    private static boolean isFilers(String text, PhraseMatcher m, Cast cast) {
        int from = Math.max(0, m.start() - DESCRIPTION);
        return Cast.key(m.group(2)).equals("company")
                && cast.mentions(text.substring(from, m.start())).stream()
                        .filter(f -> m.start() - from - f.to() <= 2 && f.value().size() == 1)
                        .anyMatch(f -> cast.isPerson(f.value().getFirst()));
    }

    private static String bare(String term) {
        return term.strip().replaceAll("[.,;]+$", "");
    }

    // the name nearest before the term, with no more than a description between
    private static List<String> one(String text, PhraseMatcher m, int floor, Cast cast) {
        int at = m.start();
        int from = Math.max(floor, at - DESCRIPTION);
        List<String> nearest = List.of();
        for (Found<List<String>> mention : cast.mentions(text.substring(from, at))) {
            String between = text.substring(from + mention.to(), at);
            if (!nearest.isEmpty() && IN_OFFICE.matcher(between).matches()) {
                continue;
            }
            boolean owned = text.startsWith("of ", Math.max(0, from + mention.from() - 3));
            if (mention.value().size() == 1
                    && !between.contains(". ")
                    && DESCRIBES.matcher(between).matches()
                    && (!owned
                            || likens(m.group(2), mention.value().getFirst(), nearest.isEmpty()))) {
                nearest = mention.value();
            }
        }
        return nearest;
    }

    // a short form of the name, and no description of something that belongs to it; letters that
    // are not the name's initials only where no other name could be meant
    private static boolean likens(String term, String name, boolean alone) {
        String words = " " + Cast.key(name) + " ";
        boolean shares =
                java.util.Arrays.stream(Cast.key(term).split(" "))
                        .anyMatch(
                                w ->
                                        w.length() > 2
                                                && words.contains(" " + w)
                                                && !w.matches("[ivx]+"));
        boolean letters = term.equals(term.toUpperCase(java.util.Locale.ROOT));
        return shares
                || alone && OF_COMPANY.matcher(Cast.key(term)).matches()
                || letters && (alone || initials(term, words))
                || !letters && term.indexOf(' ') < 0;
    }

    // the letters of the term are, in order, among the first letters of the name's words
    private static boolean initials(String term, String words) {
        String first = words.replaceAll(" (\\S)\\S*", "$1").strip();
        int at = 0;
        for (char c : Cast.key(term).replaceAll(" .*", "").toCharArray()) {
            at = first.indexOf(c, at) + 1;
            if (at == 0) {
                return false;
            }
        }
        return true;
    }

    // all the names that stand in one list right before the term
    private static List<String> many(String text, int at, Cast cast) {
        int from = Math.max(0, at - LOOK_BACK);
        List<Found<List<String>>> mentions = cast.mentions(text.substring(from, at));
        Set<String> meant = new LinkedHashSet<>();
        int next = at - from;
        boolean plain = false;
        for (int i = mentions.size() - 1; i >= 0; i--) {
            Found<List<String>> mention = mentions.get(i);
            String between =
                    WITH_RESPECT
                            .matcher(text.substring(from + mention.to(), from + next))
                            .replaceAll("");
            if (between.length() > GAP
                    || Cast.isStopped(text.substring(from + mention.from(), from + mention.to()))
                    || VERB.matcher(between).find()
                    || between.contains(". ")
                    || plain && ITEM.matcher(between).find()) {
                break;
            }
            plain |= next < at - from && !ITEM.matcher(between).find();
            meant.addAll(mention.value());
            next = mention.from();
        }
        List<String> inOrder = new java.util.ArrayList<>(meant);
        java.util.Collections.reverse(inOrder);
        return inOrder;
    }
}
