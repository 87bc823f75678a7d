package org.stakeline.read.fact;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Relationship;
import org.stakeline.quantity.Percent;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.field.Sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who controls whom: <i>S is the general partner of each of A and B</i>, <i>the Funds
 * collectively own 100% of O</i>, <i>O, a wholly owned subsidiary of S</i>. Defined terms are given
 * as the names they stand for.
 */
public final class RelationshipReader {

    private static final Pattern OF =
            Pattern.compile(
                    "(?:\\s+(?:of|to|for)(?:,\\s+and\\s+exercises\\s+investment\\s+discretion\\s+over,?)?)\\s+(?:(?:each|both|all)\\s+of\\s+(?:the\\s+)?|each\\s+|the\\s+following\\s+|certain\\s+|various\\s+)?(?:the\\s+)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE_ROLES =
            Pattern.compile(
                    "(?:(?:,|\\s+and|\\s+&)(?:\\s+(?!(?:of|to|for|and)\\b)[\\p{L}'’-]++){1,7}+){1,4}+(?=\\s+(?:of|to|for)\\b)");
    private static final Pattern PRONOUN =
            Pattern.compile(
                    "\\s*(?:in\\s+(?:addition|turn),?\\s+)?(?:he|she|it|they)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern FOLLOWING =
            Pattern.compile(
                    "\\bfollowing\\s+(?:persons?|individuals?|entities)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Pattern INVERSE =
            Pattern.compile("^(?:the\\s+)?(?:sole\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,4})?)\\s?%");
    private static final Pattern COLLECTIVE =
            Pattern.compile(
                    "\\b(?:collectively|together|in\\s+the\\s+aggregate|jointly|co-own)",
                    Pattern.CASE_INSENSITIVE);
    private static final int FAR = 150;
    private static final int LONGEST = 5000;

    private final Section section;
    private final Cast cast;
    private final List<Relationship> found = new ArrayList<>();
    private Clause clause;
    private List<String> lastSubjects = List.of();
    private Found<String> sentence = new Found<>("", 0, 0);

    private RelationshipReader(Section section, Cast cast) {
        this.section = section;
        this.cast = cast;
        this.clause = new Clause("", cast);
    }

    /** Every tie that the section's sentences tell of between two named parties, in order. */
    public static List<Relationship> read(Section section, Cast cast) {
        RelationshipReader reader = new RelationshipReader(section, cast);
        for (Found<String> sentence : Sentences.of(section.words())) {
            if (sentence.value().length() <= LONGEST) {
                reader.sentence(sentence);
            }
        }
        return reader.found;
    }

    private void sentence(Found<String> next) {
        sentence = next;
        boolean tied = Tie.mayStandIn(next.value());
        if (!tied) {
            List<Found<List<String>>> named = cast.mentions(next.value());
            lastSubjects =
                    named.isEmpty() || PRONOUN.matcher(next.value()).lookingAt()
                            ? lastSubjects
                            : named.getFirst().value();
            return;
        }
        clause = new Clause(next.value(), cast);
        List<int[]> taken = new ArrayList<>();
        for (Tie tie : Tie.ALL) {
            Matcher m = tie.words().matcher(next.value());
            while (m.find()) {
                int from = m.start();
                int to = m.end();
                if (taken.stream().noneMatch(t -> t[0] < to && from < t[1])
                        && !clause.insideName(from)) {
                    taken.add(new int[] {from, to});
                    tie(tie, m);
                }
            }
        }
        if (!clause.first().isEmpty() && !PRONOUN.matcher(next.value()).lookingAt()) {
            lastSubjects = clause.first();
        }
    }

    private void tie(Tie tie, Matcher m) {
        switch (tie.way()) {
            case ROLE_OF -> role(tie, m);
            case BY -> by(tie, m);
            case VERB -> verb(tie, m);
        }
    }

    private void role(Tie tie, Matcher m) {
        String text = sentence.value();
        int end = m.end();
        Matcher more = MORE_ROLES.matcher(text).region(end, Math.min(text.length(), end + 140));
        if (more.lookingAt()
                && !tie.words().matcher(more.group()).find()
                && !clause.names(end, more.end())) {
            end = more.end();
        }
        Matcher of = OF.matcher(text).region(end, text.length());
        if (of.lookingAt()) {
            List<String> objects = clause.listFrom(of.end(), 45);
            List<String> subjects =
                    inverse(m.start()) ? after(objects, of.end()) : subjects(m.start());
            add(tie, subjects, objects, m);
        } else {
            whose(tie, m);
        }
    }

    // "The general partner of O is S"
    private boolean inverse(int at) {
        return INVERSE.matcher(sentence.value().substring(0, at).strip()).find()
                && sentence.value().substring(0, at).strip().length() < 12;
    }

    private List<String> after(List<String> objects, int at) {
        Matcher is =
                Pattern.compile("\\b(?:is|are)\\s+(?:the\\s+)?")
                        .matcher(sentence.value())
                        .region(at, sentence.value().length());
        return objects.isEmpty() || !is.find() ? List.of() : clause.listFrom(is.end(), 10);
    }

    // "O, whose general partner is S", "O, through its general partner, S"
    private void whose(Tie tie, Matcher m) {
        String text = sentence.value();
        String before =
                text.substring(Math.max(0, m.start() - 40), m.start())
                        .toLowerCase(java.util.Locale.ROOT);
        if (!before.matches("(?s).*\\b(?:whose|its)\\s+(?:sole\\s+)?$")) {
            return;
        }
        Matcher is =
                Pattern.compile("\\s*(?:,|is|:)\\s*(?:the\\s+)?")
                        .matcher(text)
                        .region(m.end(), text.length());
        if (is.lookingAt()) {
            add(tie, clause.listFrom(is.end(), 4), clause.nearest(m.start(), 60), m);
        }
    }

    private void by(Tie tie, Matcher m) {
        List<String> subjects = clause.listFrom(m.end(), 14);
        int last = clause.lastMention(m.start());
        String between = last < 0 ? "" : clause.since(last, m.start());
        if (last >= 0 && between.length() <= FAR && Linkage.isPassive(between)) {
            add(tie, subjects, clause.listBack(last, between), m);
        }
    }

    private void verb(Tie tie, Matcher m) {
        int last = clause.lastMention(m.start());
        boolean same = last > 0 && clause.since(last, m.start()).matches("\\s?,?\\s?and\\b.{0,20}");
        List<String> subjects = same ? clause.first() : nearestOrLast(m.start());
        add(
                tie,
                subjects.isEmpty() ? clause.relative(m.start()) : subjects,
                clause.listFrom(m.end(), 14),
                m);
    }

    // who stands before the words and is tied to them by "is", "as" or a comma; else whom the
    // sentence spoke of last
    private List<String> subjects(int at) {
        String text = sentence.value();
        int last = clause.lastMention(at);
        if (last < 0) {
            return followedOrLast(at);
        }
        String between = clause.since(last, at);
        if (FOLLOWING.matcher(text.substring(0, at)).find()) {
            return followedOrLast(at);
        }
        if (between.strip().startsWith("and ") && between.length() <= 60) {
            return clause.first();
        }
        boolean linked = between.length() <= FAR && Linkage.saysOf(between);
        if (linked) {
            lastSubjects = clause.listBack(last, between);
            return lastSubjects;
        }
        if (text.substring(0, at)
                .matches("(?s).*(?:\\band,?|,)\\s+as\\s+(?:the\\s+|an?\\s+)?(?:sole\\s+)?")) {
            return clause.first();
        }
        boolean goesOn =
                between.length() <= 40
                        && between.matches(
                                "(?s)\\s*(?:,|and|&|,\\s*and)\\s*(?:also\\s+)?(?:the\\s+|a\\s+|an\\s+)?(?:[\\p{L}\\s]{0,30}\\s+and\\s+)?");
        return goesOn ? lastSubjects : List.of();
    }

    private List<String> followedOrLast(int at) {
        String text = sentence.value();
        if (FOLLOWING.matcher(text.substring(0, at)).find()) {
            int colon = text.indexOf(':', at);
            List<String> names = new ArrayList<>();
            clause.mentions().stream()
                    .filter(m -> colon > 0 && m.from() > colon)
                    .forEach(
                            m ->
                                    m.value().stream()
                                            .filter(n -> !names.contains(n))
                                            .forEach(names::add));
            return names;
        }
        return PRONOUN.matcher(text).lookingAt() && at < 120 ? lastSubjects : List.of();
    }

    private List<String> nearestOrLast(int at) {
        List<String> near = clause.nearest(at, 30);
        return near.isEmpty() && PRONOUN.matcher(sentence.value()).lookingAt()
                ? lastSubjects
                : near;
    }

    private void add(Tie tie, List<String> subjects, List<String> objects, Matcher m) {
        Span span = section.span(sentence.from(), sentence.to());
        Stated<String> words = Stated.of(sentence.value().replaceAll("\\s+", " "), span);
        Span at = section.span(sentence.from() + m.start(), sentence.from() + m.end());
        Optional<Percent> percent = percent(m);
        boolean together =
                COLLECTIVE
                        .matcher(sentence.value().substring(Math.max(0, m.start() - 40), m.end()))
                        .find();
        for (String subject : subjects) {
            for (String object : objects) {
                if (!Cast.same(subject, object)) {
                    Stated<Percent> stated =
                            percent.map(p -> Stated.of(p, at)).orElse(Stated.none());
                    boolean owners = together && subjects.size() > 1;
                    Relationship.Kind kind =
                            owners && tie.kind() == Relationship.Kind.SOLE_OWNER
                                    ? Relationship.Kind.OWNER
                                    : tie.kind();
                    found.add(
                            new Relationship(
                                    Stated.of(subject, span),
                                    Stated.of(object, span),
                                    Stated.of(kind, at),
                                    owners ? Stated.none() : stated,
                                    owners ? stated : Stated.none(),
                                    words));
                }
            }
        }
    }

    private static Optional<Percent> percent(Matcher m) {
        Matcher percent = PERCENT.matcher(m.group());
        return percent.find() ? Optional.of(Percent.of(percent.group(1))) : Optional.empty();
    }
}
