package org.stakeline.read.fact;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Relationship;
import org.stakeline.quantity.Percent;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
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

    private static final Phrase PERCENT = Phrase.of("(\\d{1,3}(?:\\.\\d{1,4})?)\\s?%");
    private static final Phrase BOUND =
            Phrase.of("\\b(?:in\\s+excess|more\\s+than|less\\s+than|over|at\\s+least)\\b");
    private static final Phrase COLLECTIVE =
            Phrase.of(
                    "\\b(?:collectively|together|in\\s+the\\s+aggregate|jointly|co-own)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase PRONOUN =
            Phrase.of(
                    "\\s*(?:in\\s+(?:addition|turn),?\\s+)?(?:(?:he|she|it|they)\\b|(?:its|his|her|their)\\s+(?:present\\s+)?(?:principal|primary|sole)\\b)",
                    Pattern.CASE_INSENSITIVE);

    private final Cast cast;
    private final List<Relationship> found = new ArrayList<>();
    private final List<Linked> links = new ArrayList<>();
    private List<String> lastSubjects = List.of();
    // sentences since then that tie nobody: looked at only where the next one asks
    private final List<TieSentence> passed = new ArrayList<>();
    private @Nullable Stated<String> quoted;

    private RelationshipReader(Cast cast) {
        this.cast = cast;
    }

    /** A link and the sentence that tells of it. */
    private record Linked(TieSentence sentence, Grammar.Link link) {}

    /** Every tie that a section's sentences tell of between two named parties, in order. */
    public static List<Relationship> read(List<TieSentence> sentences, Cast cast) {
        return read(sentences, cast, List.of());
    }

    /** The same, where ties told elsewhere say who <i>the general partner of the Fund</i> is. */
    public static List<Relationship> read(
            List<TieSentence> sentences, Cast cast, List<Relationship> known) {
        RelationshipReader reader = new RelationshipReader(cast);
        for (TieSentence sentence : sentences) {
            if (!sentence.isLong()) {
                reader.read(sentence);
            }
        }
        reader.links(known);
        return reader.found;
    }

    private void links(List<Relationship> known) {
        List<Relationship> all = new ArrayList<>(known);
        all.addAll(found);
        for (Linked linked : links) {
            quoted = null;
            Optional<String> object = holder(all, linked.link());
            object.ifPresent(
                    o ->
                            add(
                                    linked.sentence(),
                                    linked.link().token(),
                                    linked.link().subjects(),
                                    List.of(o)));
        }
    }

    // the one who is said to have that office
    private static Optional<String> holder(List<Relationship> all, Grammar.Link link) {
        List<String> names =
                all.stream()
                        .filter(t -> t.kindOrOther() == link.kind())
                        .filter(t -> link.whose().isEmpty() || isOf(t, link.whose()))
                        .flatMap(t -> t.subject().value().stream())
                        .distinct()
                        .toList();
        return names.size() == 1 ? Optional.of(names.getFirst()) : Optional.empty();
    }

    private static boolean isOf(Relationship tie, List<String> whose) {
        String object = tie.object().value().orElse("");
        return whose.stream().anyMatch(w -> Cast.same(w, object));
    }

    private void read(TieSentence sentence) {
        List<Token> tokens =
                sentence.hits().isEmpty()
                        ? List.of()
                        : Tokens.of(sentence.text(), cast, sentence.hits());
        if (tokens.isEmpty()) {
            passed.add(sentence);
            return;
        }
        quoted = null;
        Grammar grammar = new Grammar(tokens, lastSubjects());
        List<Grammar.Told> told = grammar.read();
        told.forEach(t -> add(sentence, t, grammar.respectively(t)));
        grammar.links().forEach(l -> links.add(new Linked(sentence, l)));
        if (!beginsWithPronoun(sentence)) {
            tokens.stream()
                    .filter(t -> t.is(Token.Kind.PARTY))
                    .findFirst()
                    .ifPresent(t -> lastSubjects = t.names());
        }
    }

    // the next sentence's "it" is whom this one begins with; one that begins with "it" keeps it
    private List<String> lastSubjects() {
        for (TieSentence sentence : passed.reversed()) {
            Optional<Found<List<String>>> first =
                    beginsWithPronoun(sentence) ? Optional.empty() : cast.first(sentence.text());
            if (first.isPresent()) {
                lastSubjects = first.get().value();
                break;
            }
        }
        passed.clear();
        return lastSubjects;
    }

    private static boolean beginsWithPronoun(TieSentence sentence) {
        return PRONOUN.matcher(sentence.text()).lookingAt();
    }

    private void add(TieSentence sentence, Grammar.Told told, boolean respectively) {
        List<String> subjects = told.subjects().names();
        List<String> objects = told.objects().names();
        if (respectively && (subjects.size() > 1 || objects.size() > 1)) {
            boolean paired =
                    subjects.size() == objects.size()
                            && told.subjects().parted()
                            && told.objects().parted();
            for (int i = 0; paired && i < subjects.size(); i++) {
                add(sentence, told.token(), List.of(subjects.get(i)), List.of(objects.get(i)));
            }
        } else {
            add(sentence, told.token(), subjects, objects);
        }
    }

    private void add(
            TieSentence sentence, Token token, List<String> subjects, List<String> objects) {
        Tie tie = token.tie();
        if (tie == null) {
            return;
        }
        Span at = sentence.span(token.from(), token.to());
        boolean together = subjects.size() > 1 && (together(sentence, token) || areOwners(token));
        Relationship.Kind kind =
                together && tie.kind() == Relationship.Kind.SOLE_OWNER
                        ? Relationship.Kind.OWNER
                        : tie.kind();
        Stated<Percent> percent =
                percent(token.word()).map(p -> Stated.of(p, at)).orElse(Stated.none());
        for (String subject : subjects) {
            for (String object : objects) {
                if (!Cast.same(subject, object)) {
                    Stated<String> words = quoted(sentence);
                    found.add(
                            new Relationship(
                                    Stated.of(subject, words.spans()),
                                    Stated.of(object, words.spans()),
                                    Stated.of(kind, at),
                                    together ? Stated.none() : percent,
                                    together ? percent : Stated.none(),
                                    words));
                }
            }
        }
    }

    // "A and B are the sole members of O": none of them is the only one
    private static boolean areOwners(Token token) {
        return token.word().startsWith("sole ") && token.word().endsWith("s");
    }

    // the sentence as it is quoted, made once however many it ties
    private Stated<String> quoted(TieSentence sentence) {
        Stated<String> known = quoted;
        if (known == null) {
            Span span = sentence.span(0, sentence.text().length());
            known = Stated.of(sentence.text().replaceAll("\\s+", " "), span);
            quoted = known;
        }
        return known;
    }

    private static boolean together(TieSentence sentence, Token token) {
        int from = Math.max(0, token.from() - 40);
        return COLLECTIVE.matcher(sentence.text().substring(from, token.to())).find();
    }

    private static Optional<Percent> percent(String words) {
        PhraseMatcher percent = PERCENT.matcher(words);
        return percent.find() && !BOUND.isIn(words)
                ? Optional.of(Percent.of(percent.group(1)))
                : Optional.empty();
    }
}
