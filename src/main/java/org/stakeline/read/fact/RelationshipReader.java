package org.stakeline.read.fact;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Relationship;
import org.stakeline.quantity.Percent;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads who controls whom: <i>S is the general partner of each of A and B</i>, <i>the Funds
 * collectively own 100% of O</i>, <i>O, a wholly owned subsidiary of S</i>. Defined terms are given
 * as the names they stand for.
 */
public final class RelationshipReader {

    private static final Phrase OF =
            Phrase.of(
                    "(?:\\s+(?:of|to|for)(?:,\\s+and\\s+[a-z][a-z\\s]{2,60}?\\s(?:in|of|over|to|for),?)?)\\s+(?:(?:each|both|all)\\s+of\\s+(?:the\\s+)?|each\\s+|the\\s+following\\s+|certain\\s+|various\\s+)?(?:the\\s+)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase MORE_ROLES =
            Phrase.of(
                    "(?:(?:,|\\s+and|\\s+&)(?:\\s+(?!(?:of|to|for|and)\\b)[\\p{L}'’-]++){1,7}+){1,4}+(?=\\s+(?:of|to|for)\\b)");
    private static final Phrase INVERSE =
            Phrase.of("^(?:the\\s+)?(?:sole\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Phrase IS = Phrase.of("\\b(?:is|are)\\s+(?:the\\s+)?");
    private static final Phrase NAMELY = Phrase.of("\\s*(?:,|is|:)\\s*(?:the\\s+)?");
    private static final Phrase PERCENT = Phrase.of("(\\d{1,3}(?:\\.\\d{1,4})?)\\s?%");
    private static final Phrase COLLECTIVE =
            Phrase.of(
                    "\\b(?:collectively|together|in\\s+the\\s+aggregate|jointly|co-own)",
                    Pattern.CASE_INSENSITIVE);
    private static final int FAR = 150;
    private static final Phrase STOCK =
            Phrase.of(
                    "\\b(?:Common|Preferred|Ordinary|Class|Series|[A-Z]|Stock|Shares?|Units?|Securities|Depositary)\\b");
    private static final int LONGEST = 5000;

    private final Section section;
    private final Cast cast;
    private final List<Relationship> found = new ArrayList<>();
    private Clause clause;
    private List<String> lastSubjects = List.of();
    private boolean told;
    private Found<String> sentence = new Found<>("", 0, 0);

    private RelationshipReader(Section section, Cast cast) {
        this.section = section;
        this.cast = cast;
        this.clause = new Clause("", cast);
    }

    /** Every tie that the section's sentences tell of between two named parties, in order. */
    public static List<Relationship> read(Section section, Cast cast) {
        RelationshipReader reader = new RelationshipReader(section, cast);
        for (Found<String> sentence : section.sentences()) {
            if (sentence.value().length() <= LONGEST) {
                reader.sentence(sentence);
            }
        }
        return reader.found;
    }

    private void sentence(Found<String> next) {
        sentence = next;
        List<Tie.Hit> hits = Tie.hits(next.value());
        if (hits.isEmpty()) {
            List<Found<List<String>>> named = cast.mentions(next.value());
            lastSubjects =
                    named.isEmpty() || Subjects.isPronoun(next.value())
                            ? lastSubjects
                            : named.getFirst().value();
            return;
        }
        clause = new Clause(next.value(), cast);
        told = false;
        hits.stream()
                .filter(h -> !clause.insideName(h.words().start()))
                .forEach(h -> tie(h.tie(), h.words()));
        if (!clause.first().isEmpty() && !Subjects.isPronoun(next.value())) {
            lastSubjects = clause.first();
        }
    }

    private void tie(Tie tie, PhraseMatcher m) {
        switch (tie.way()) {
            case ROLE_OF -> role(tie, m);
            case BY -> by(tie, m);
            case VERB -> verb(tie, m);
            case OWN -> own(tie, m);
        }
    }

    private void role(Tie tie, PhraseMatcher m) {
        String text = sentence.value();
        int end = m.end();
        PhraseMatcher more =
                MORE_ROLES.matcher(text).region(end, Math.min(text.length(), end + 140));
        if (more.lookingAt()
                && !tie.words().matcher(more.group()).find()
                && !clause.names(end, more.end())) {
            end = more.end();
        }
        PhraseMatcher of = OF.matcher(text).region(end, text.length());
        if (!of.lookingAt()) {
            whose(tie, m);
        } else if (Fronted.opens(text, m.start())) {
            boolean plural = m.group().endsWith("s");
            add(tie, Fronted.of(clause, of.end(), plural), m);
        } else {
            List<String> objects = clause.listFrom(of.end(), 45);
            add(tie, new Fronted(bearers(m.start(), of.end(), objects), objects), m);
        }
    }

    private List<String> bearers(int at, int of, List<String> objects) {
        if (inverse(at)) {
            return after(objects, of);
        }
        List<String> subjects = new Subjects(clause, lastSubjects, told).of(at);
        if (!subjects.isEmpty()) {
            lastSubjects = subjects;
            told = true;
        }
        return subjects;
    }

    // "The general partner of O is S"
    private boolean inverse(int at) {
        return INVERSE.matcher(sentence.value().substring(0, at).strip()).find()
                && sentence.value().substring(0, at).strip().length() < 12;
    }

    private List<String> after(List<String> objects, int at) {
        PhraseMatcher is = IS.matcher(sentence.value()).region(at, sentence.value().length());
        return objects.isEmpty() || !is.find() ? List.of() : clause.listFrom(is.end(), 10);
    }

    // "O, whose general partner is S", "O, through its general partner, S"
    private void whose(Tie tie, PhraseMatcher m) {
        String text = sentence.value();
        String before =
                text.substring(Math.max(0, m.start() - 40), m.start())
                        .toLowerCase(java.util.Locale.ROOT);
        if (!before.matches("(?s).*\\b(?:whose|its)\\s+(?:sole\\s+)?$")) {
            add(tie, Fronted.which(clause, m.start()), m);
            return;
        }
        PhraseMatcher is = NAMELY.matcher(text).region(m.end(), text.length());
        if (is.lookingAt()) {
            add(tie, new Fronted(clause.listFrom(is.end(), 4), clause.nearest(m.start(), 60)), m);
        }
    }

    private void by(Tie tie, PhraseMatcher m) {
        List<String> subjects = clause.listFrom(m.end(), 14);
        int last = clause.lastMention(m.start());
        String between = last < 0 ? "" : clause.since(last, m.start());
        if (last >= 0
                && between.length() <= FAR
                && (Linkage.isPassive(between) || Linkage.eachOfWhich(between))) {
            add(tie, new Fronted(subjects, clause.listBack(last, between)), m);
        }
    }

    private void verb(Tie tie, PhraseMatcher m) {
        int last = clause.lastMention(m.start());
        boolean same = last > 0 && clause.since(last, m.start()).matches("\\s?,?\\s?and\\b.{0,20}");
        List<String> subjects =
                same ? clause.first() : new Subjects(clause, lastSubjects, told).ofVerb(m.start());
        List<String> found = subjects.isEmpty() ? clause.relative(m.start()) : subjects;
        add(tie, new Fronted(found, clause.listFrom(m.end(), 14)), m);
    }

    // "S, through its wholly owned subsidiary, O", "held by O, its wholly owned subsidiary"
    private void own(Tie tie, PhraseMatcher m) {
        List<String> after = clause.listFrom(m.end(), 4);
        int last = clause.lastMention(m.start());
        int owner = after.isEmpty() ? last - 1 : last;
        if (owner < 0) {
            return;
        }
        List<String> objects = after.isEmpty() ? clause.nearest(m.start(), 3) : after;
        int end = after.isEmpty() ? clause.mentions().get(last).from() : m.start();
        String between = STOCK.matcher(clause.since(owner, end)).replaceAll("");
        List<String> owners = clause.mentions().get(owner).value();
        if (owners.size() == 1 && !Clause.isNamed(between) && !between.contains(";")) {
            add(tie, new Fronted(owners, objects), m);
        }
    }

    private void add(Tie tie, Fronted parties, PhraseMatcher m) {
        Span span = section.span(sentence.from(), sentence.to());
        Stated<String> words = Stated.of(sentence.value().replaceAll("\\s+", " "), span);
        Span at = section.span(sentence.from() + m.start(), sentence.from() + m.end());
        Optional<Percent> percent = percent(m);
        boolean together =
                COLLECTIVE
                        .matcher(sentence.value().substring(Math.max(0, m.start() - 40), m.end()))
                        .find();
        for (String subject : parties.subjects()) {
            for (String object : parties.objects()) {
                if (!Cast.same(subject, object)) {
                    Stated<Percent> stated =
                            percent.map(p -> Stated.of(p, at)).orElse(Stated.none());
                    boolean owners = together && parties.subjects().size() > 1;
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

    private static Optional<Percent> percent(PhraseMatcher m) {
        PhraseMatcher percent = PERCENT.matcher(m.group());
        return percent.find() ? Optional.of(Percent.of(percent.group(1))) : Optional.empty();
    }
}
