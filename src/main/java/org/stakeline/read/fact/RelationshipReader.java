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
                    "(?:\\s+(?:of|to|for)(?:,\\s+and\\s+exercises\\s+investment\\s+discretion\\s+over,)?)\\s+(?:(?:each|both|all)\\s+of\\s+(?:the\\s+)?|each\\s+|the\\s+following\\s+|certain\\s+|various\\s+)?(?:the\\s+)?",
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
    private List<Found<List<String>>> mentions = List.of();
    private List<String> lastSubjects = List.of();
    private Found<String> sentence = new Found<>("", 0, 0);

    private RelationshipReader(Section section, Cast cast) {
        this.section = section;
        this.cast = cast;
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
        mentions =
                cast.mentions(next.value()).stream().filter(m -> !isTerm(next.value(), m)).toList();
        List<int[]> taken = new ArrayList<>();
        for (Tie tie : Tie.ALL) {
            Matcher m = tie.words().matcher(next.value());
            while (m.find()) {
                int from = m.start();
                int to = m.end();
                if (taken.stream().noneMatch(t -> t[0] < to && from < t[1]) && !insideName(from)) {
                    taken.add(new int[] {from, to});
                    tie(tie, m);
                }
            }
        }
        if (!mentions.isEmpty() && !PRONOUN.matcher(next.value()).lookingAt()) {
            lastSubjects = mentions.getFirst().value();
        }
    }

    // the short name in quotes that is being given
    private static boolean isTerm(String text, Found<List<String>> mention) {
        boolean before = mention.from() > 0 && "\"“".indexOf(text.charAt(mention.from() - 1)) >= 0;
        return before
                && mention.to() < text.length()
                && "\"”,.".indexOf(text.charAt(mention.to())) >= 0;
    }

    private boolean insideName(int at) {
        return mentions.stream().anyMatch(m -> m.from() <= at && at < m.to());
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
                && firstMention(end, more.end()).isEmpty()) {
            end = more.end();
        }
        Matcher of = OF.matcher(text).region(end, text.length());
        if (of.lookingAt()) {
            List<String> objects = listFrom(of.end(), 45);
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
        return objects.isEmpty() || !is.find() ? List.of() : listFrom(is.end(), 10);
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
            add(tie, listFrom(is.end(), 4), nearest(m.start(), 60), m);
        }
    }

    private void by(Tie tie, Matcher m) {
        List<String> subjects = listFrom(m.end(), 14);
        int last = lastMention(m.start());
        String between = last < 0 ? "" : folded(mentions.get(last).to(), m.start());
        if (last >= 0 && between.length() <= FAR && Linkage.isPassive(between)) {
            add(tie, subjects, listBack(last, between), m);
        }
    }

    private void verb(Tie tie, Matcher m) {
        int last = lastMention(m.start());
        boolean same =
                last > 0
                        && folded(mentions.get(last).to(), m.start())
                                .matches("\\s?,?\\s?and\\b.{0,20}");
        List<String> subjects = same ? mentions.getFirst().value() : nearestOrLast(m.start());
        add(tie, subjects.isEmpty() ? relative(m.start()) : subjects, listFrom(m.end(), 14), m);
    }

    private String folded(int from, int to) {
        return to - from > 400
                ? "..".repeat(200)
                : sentence.value().substring(from, to).replaceAll("\\s+", " ");
    }

    // the list of names whose first begins within so many characters
    private List<String> listFrom(int at, int within) {
        List<String> names = new ArrayList<>();
        int end = at;
        int room = within;
        for (Found<List<String>> mention : mentions) {
            if (mention.from() < end) {
                continue;
            }
            String between = folded(end, mention.from());
            boolean joined =
                    names.isEmpty()
                            ? between.length() <= room
                                    && !Tie.ALL.stream()
                                            .anyMatch(t -> t.words().matcher(between).find())
                            : between.length() <= FAR
                                    && Linkage.joins(between)
                                    && !beginsClause(between, mention);
            if (!joined) {
                break;
            }
            names.addAll(mention.value());
            end = mention.to();
        }
        return names;
    }

    // who stands before the words and is tied to them by "is", "as" or a comma; else whom the
    // sentence spoke of last
    private List<String> subjects(int at) {
        String text = sentence.value();
        int last = lastMention(at);
        if (last < 0) {
            return followedOrLast(at);
        }
        String between = folded(mentions.get(last).to(), at);
        if (FOLLOWING.matcher(text.substring(0, at)).find()) {
            return followedOrLast(at);
        }
        boolean linked = between.length() <= FAR && Linkage.saysOf(between);
        if (linked) {
            lastSubjects = listBack(last, between);
            return lastSubjects;
        }
        if (text.substring(0, at)
                        .matches("(?s).*(?:\\band,?|,)\\s+as\\s+(?:the\\s+|an?\\s+)?(?:sole\\s+)?")
                && last > 0) {
            return mentions.getFirst().value();
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
            mentions.stream()
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
        List<String> near = nearest(at, 30);
        return near.isEmpty() && PRONOUN.matcher(sentence.value()).lookingAt()
                ? lastSubjects
                : near;
    }

    // "S is an adviser which provides advisory services to O"
    private List<String> relative(int at) {
        int last = lastMention(at);
        boolean which =
                last >= 0
                        && folded(mentions.get(last).to(), at)
                                .matches("(?:,|\\s(?:is|are)) .{0,160}\\b(?:which|who|and) ?");
        return which ? List.of(mentions.get(last).value().getFirst()) : List.of();
    }

    private List<String> nearest(int at, int within) {
        int last = lastMention(at);
        return last >= 0 && at - mentions.get(last).to() <= within
                ? listBack(last, folded(mentions.get(last).to(), at) + " " + firstWord(at))
                : List.of();
    }

    private int lastMention(int at) {
        int last = -1;
        for (int i = 0; i < mentions.size() && mentions.get(i).to() <= at; i++) {
            last = i;
        }
        return last;
    }

    private String firstWord(int at) {
        String rest =
                sentence.value()
                        .substring(at, Math.min(sentence.value().length(), at + 30))
                        .strip();
        return rest.split("\\s+")[0];
    }

    private boolean beginsClause(String between, Found<List<String>> mention) {
        String after = sentence.value().substring(mention.to());
        return between.toLowerCase(java.util.Locale.ROOT).contains("and")
                && Linkage.beginsClause(after);
    }

    // the list of names that ends with this one; one alone before a verb in the singular, unless it
    // says "each of"
    private List<String> listBack(int last, String between) {
        List<String> names = new ArrayList<>(mentions.get(last).value());
        int next = last;
        while (next > 0) {
            String gap = folded(mentions.get(next - 1).to(), mentions.get(next).from());
            if (gap.length() > 60 || !Linkage.joins(gap)) {
                break;
            }
            next--;
            names.addAll(0, mentions.get(next).value());
        }
        String before =
                sentence.value()
                        .substring(
                                Math.max(0, mentions.get(next).from() - 12),
                                mentions.get(next).from());
        boolean each = before.toLowerCase(java.util.Locale.ROOT).contains("each of");
        return Linkage.isSingular(between) && !each ? mentions.get(last).value() : names;
    }

    private Optional<Found<List<String>>> firstMention(int from, int to) {
        return mentions.stream().filter(m -> m.from() >= from && m.from() < to).findFirst();
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
