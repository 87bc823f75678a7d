package org.stakeline.read.fact;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Relationship;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Line;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The entries of an annex that gives for each role who has it: <i>3. The General Partner</i>, then
 * <i>(a)</i> its name, and under a later letter <i>Managing Members:</i> and who they are.
 */
public final class Roster {

    private static final Phrase HEADING =
            Phrase.of("\\s*\\(?\\d{1,2}[.)]\\s+[Tt]he\\s+(\\p{Lu}[\\p{L}\\p{N}.&'’ -]{2,70})\\s*");
    private static final Phrase NUMBERED = Phrase.of("\\s*\\(?\\d{1,2}[.)]\\s+\\S.*");
    private static final Phrase LETTERED = Phrase.of("\\s*\\(([a-h])\\)\\s+(\\S.*)");
    private static final Phrase ATTACHED =
            Phrase.of(
                    "\\s*(?:ANNEX|SCHEDULE|EXHIBIT|APPENDIX|SIGNATURES?)\\b.*",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OFFICE =
            Phrase.of("([\\p{L}][\\p{L} -]{4,40}):\\s*(\\S.*)", Pattern.DOTALL);
    private static final Phrase SENTENCE =
            Phrase.of(
                    "\\b(?:is|are|was|were|has|have|whose|which|who|its|their|former|formerly|until|resigned|not|other\\s+than|except)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Section section;
    private final List<Entry> entries;

    /**
     * An entry of the annex.
     *
     * @param role what the heading calls it, without the article
     * @param paragraphs the lettered paragraphs under it
     */
    private record Entry(String role, List<Found<String>> paragraphs) {}

    private Roster(Section section) {
        this.section = section;
        this.entries = entries(section.words());
    }

    public static Roster of(Section section) {
        return new Roster(section);
    }

    /** Who each role stands for; a role that is given to two is none's. */
    public Map<String, String> roles(Cast cast) {
        Map<String, String> roles = new LinkedHashMap<>();
        Set<String> twice = new HashSet<>();
        for (Entry entry : entries) {
            name(entry, cast).ifPresent(n -> put(roles, twice, entry.role(), n));
        }
        twice.forEach(roles::remove);
        return roles;
    }

    private static void put(Map<String, String> roles, Set<String> twice, String role, String n) {
        String before = roles.putIfAbsent(role, n);
        if (before != null && !Cast.same(before, n)) {
            twice.add(role);
        }
    }

    /** The offices of the entries: <i>Managing Members: A, B and C</i>. */
    public List<Relationship> ties(Cast cast) {
        List<Relationship> ties = new ArrayList<>();
        for (Entry entry : entries) {
            Optional<String> name = name(entry, cast);
            for (Found<String> paragraph : entry.paragraphs()) {
                name.ifPresent(n -> ties.addAll(offices(paragraph, n, cast)));
            }
        }
        return ties;
    }

    private List<Relationship> offices(Found<String> paragraph, String object, Cast cast) {
        PhraseMatcher m = OFFICE.matcher(paragraph.value());
        if (!m.matches() || SENTENCE.matcher(paragraph.value()).find()) {
            return List.of();
        }
        Optional<Relationship.Kind> kind = office(m.group(1));
        if (kind.isEmpty()) {
            return List.of();
        }
        List<Relationship> ties = new ArrayList<>();
        int from = paragraph.from();
        Span whole = section.span(from, paragraph.to());
        Span said = section.span(from, from + m.end(1));
        for (Found<List<String>> person : cast.mentions(paragraph.value())) {
            if (person.from() >= m.start(2) && person.value().size() == 1) {
                ties.add(
                        new Relationship(
                                Stated.of(person.value().getFirst(), whole),
                                Stated.of(cast.one(object).orElse(object), whole),
                                Stated.of(kind.get(), said),
                                Stated.none(),
                                Stated.none(),
                                Stated.of(paragraph.value().replaceAll("\\s+", " "), whole)));
            }
        }
        return ties;
    }

    // the words are one office and nothing else
    private static Optional<Relationship.Kind> office(String words) {
        List<Tie.Hit> hits = Tie.hits(words);
        boolean all =
                hits.size() == 1
                        && hits.getFirst().tie().way() == Tie.Way.ROLE
                        && hits.getFirst().words().start() == 0
                        && hits.getFirst().words().end() == words.length();
        return all ? Optional.of(hits.getFirst().tie().kind()) : Optional.empty();
    }

    // the one name that paragraph (a) is
    private static Optional<String> name(Entry entry, Cast cast) {
        String first = entry.paragraphs().getFirst().value().replaceAll("\\s+", " ").strip();
        if (cast.isPerson(first)) {
            return cast.one(first).or(() -> Optional.of(first));
        }
        List<Found<String>> names = Cast.names(first);
        boolean one =
                names.size() == 1
                        && names.getFirst().from() == 0
                        && names.getFirst().to() >= first.length() - 1
                        && Cast.isCompany(names.getFirst().value());
        return one ? Optional.of(names.getFirst().value()) : Optional.empty();
    }

    private static List<Entry> entries(String text) {
        List<Entry> entries = new ArrayList<>();
        Entry open = null;
        boolean broken = false;
        for (Line line : Line.of(text, 0, text.length())) {
            PhraseMatcher heading = HEADING.matcher(line.text());
            PhraseMatcher lettered = LETTERED.matcher(line.text());
            if (heading.matches()) {
                open = new Entry(heading.group(1).strip(), new ArrayList<>());
                entries.add(open);
            } else if (open != null && lettered.matches()) {
                int from = line.start() + lettered.start(2);
                open.paragraphs().add(paragraph(text, from, line.end()));
            } else if (open != null && ends(line, open)) {
                open = null;
            } else if (open != null && !line.isBlank() && !broken) {
                Found<String> last = open.paragraphs().removeLast();
                open.paragraphs().add(paragraph(text, last.from(), line.end()));
            }
            broken = line.isBlank() || broken && !lettered.matches();
        }
        return entries.stream().filter(e -> !e.paragraphs().isEmpty()).toList();
    }

    // what stands between a heading and its first letter, or opens something else
    private static boolean ends(Line line, Entry open) {
        return !line.isBlank() && open.paragraphs().isEmpty()
                || NUMBERED.matcher(line.text()).matches()
                || ATTACHED.matcher(line.text()).matches();
    }

    private static Found<String> paragraph(String text, int from, int to) {
        int end = to;
        while (end > from && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        return new Found<>(text.substring(from, end), from, end);
    }
}
