package org.stakeline.read.fact;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Finds of whom a role in a sentence is said: who stands before it with <i>is</i>, <i>as</i> or a
 * comma, the subject of the sentence where a second verb takes it up (<i>S is a company and serves
 * as</i>), or whom the sentences before spoke of (<i>It is</i>).
 */
final class Subjects {

    private static final int FAR = 150;
    private static final Phrase PRONOUN =
            Phrase.of(
                    "\\s*(?:in\\s+(?:addition|turn),?\\s+)?(?:(?:he|she|it|they)\\b|(?:its|his|her|their)\\s+(?:present\\s+)?(?:principal|primary|sole)\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase FOLLOWING =
            Phrase.of(
                    "\\bfollowing\\s+(?:persons?|individuals?|entities)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase AND =
            Phrase.of("\\s*and\\s(?!.*\\beach\\b).{0,56}", Pattern.DOTALL);
    private static final Phrase AND_DOES =
            Phrase.of(
                    "\\s*,?\\s*and\\s+(?:also\\s+|currently\\s+|then\\s+)*(?:is|are|serves?|acts?|owns?|holds?|controls?)\\b.*",
                    Pattern.DOTALL);
    private static final Phrase DOES_TOO =
            Phrase.of(
                    "(?:,|\\band)\\s+(?:also\\s+)?(?:serves?|acts?|is|are)\\s+(?:also\\s+)?(?:as\\s+)?(?:the\\s+|an?\\s+)?$");
    private static final Phrase RELATIVE = Phrase.of("\\b(?:which|who|whom|whose|that)\\b");
    private static final Phrase NUMBERED =
            Phrase.of(
                    "[,;:]?\\s*(?:and\\s+)?\\((?:[ivx]{1,5}|[a-z]|\\d{1,2})\\)\\s*(?:an?\\s+|the\\s+)?");
    private static final Phrase NUMBERED_ROLES =
            Phrase.of("\\b(?:is|are|as|serves|acts):?\\s+(?:the\\s+)?\\((?:i|a|1)\\)");
    private static final Phrase ONLY_AS =
            Phrase.of("\\s*(?:\\([^()]{0,80}\\))?\\s*as\\s+(?:the\\s+|an?\\s+)?(?:sole\\s+)?");
    private static final Phrase AS =
            Phrase.of("(?:\\band,?|,)\\s+as\\s+(?:the\\s+|an?\\s+)?(?:sole\\s+)?$", Pattern.DOTALL);
    private static final Phrase GOES_ON =
            Phrase.of(
                    "\\s*(?:,|and|&|,\\s*and)\\s*(?:also\\s+)?(?:the\\s+|a\\s+|an\\s+)?(?:(?!each\\b)[\\p{L}\\s]{0,30}\\s+and\\s+)?");
    private static final Phrase DEEMED_AS =
            Phrase.of(
                    "\\s*(?:\\([^()]{0,80}\\)\\s*)?(?:may|could|is|are)\\s+(?:also\\s+)?(?:be\\s+)?deemed\\b[^,;]{0,160}?\\bas\\s+(?:the\\s+|an?\\s+)?");
    private static final Phrase SECOND_ROLE =
            Phrase.of(
                    "\\s*(?:also\\s+|currently\\s+)?(?:is|are|serves?|acts?)\\s(?!.*\\b(?:not|former\\w*|ceased|resigned|which|who|by|through)\\b)[^,;]{3,120}\\sand\\s+(?:the\\s+|an?\\s+)?");

    private final Clause clause;
    private final List<String> before;
    private final boolean told;

    /**
     * {@code before}: of whom was spoken last; {@code told}: it was in this sentence, where a role
     * was said of them.
     */
    Subjects(Clause clause, List<String> before, boolean told) {
        this.clause = clause;
        this.before = before;
        this.told = told;
    }

    static boolean isPronoun(String sentence) {
        return PRONOUN.matcher(sentence).lookingAt();
    }

    /** Of whom the role at the place is said; nobody where the sentence does not say. */
    List<String> of(int at) {
        String text = clause.text();
        int last = clause.lastMention(at);
        if (last < 0 || FOLLOWING.matcher(text).region(0, at).find()) {
            return followedOrBefore(at);
        }
        String between = clause.since(last, at);
        if (NUMBERED.matcher(between).matches()) {
            return NUMBERED_ROLES.matcher(text).region(0, at).find() ? clause.subject() : List.of();
        }
        if (AND.matcher(between).matches()) {
            return told ? before : clause.subject();
        }
        if (AND_DOES.matcher(between).matches()) {
            return clause.subject();
        }
        if (ONLY_AS.matcher(between).matches() && clause.followsPreposition(last)) {
            return clause.doer(last);
        }
        return linked(last, between, at);
    }

    private List<String> linked(int last, String between, int at) {
        if (between.length() <= FAR && Linkage.saysOf(between)) {
            return clause.listBack(last, between);
        }
        PhraseMatcher as = AS.matcher(clause.text()).region(Math.max(0, at - 40), at);
        if (as.find()) {
            return clause.first();
        }
        if (DEEMED_AS.matcher(between).matches() || SECOND_ROLE.matcher(between).matches()) {
            return clause.listBack(last, between);
        }
        if (DOES_TOO.matcher(between).find() && !RELATIVE.matcher(between).find()) {
            return clause.subject();
        }
        return between.length() <= 40
                        && !between.contains(" each ")
                        && GOES_ON.matcher(between).matches()
                ? before
                : List.of();
    }

    private List<String> followedOrBefore(int at) {
        String text = clause.text();
        if (FOLLOWING.matcher(text).region(0, at).find()) {
            int colon = text.indexOf(':', at);
            List<String> names = new ArrayList<>();
            clause.mentions().stream()
                    .filter(m -> colon > 0 && m.from() > colon)
                    .flatMap(m -> m.value().stream())
                    .distinct()
                    .forEach(names::add);
            return names;
        }
        return isPronoun(text) && at < 120 ? before : List.of();
    }

    /** Who stands right before a verb, else whom the sentences before spoke of. */
    List<String> ofVerb(int at) {
        List<String> near = clause.nearest(at, 30);
        return near.isEmpty() && isPronoun(clause.text()) ? before : near;
    }
}
