package org.stakeline.read.fact;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.FormerPerson;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads who is said to be a reporting person no longer: <i>was dissolved on … and therefore was no
 * longer a reporting person</i>.
 */
public final class FormerPersonReader {

    private static final Phrase GONE =
            Phrase.of(
                    "\\bno\\s+longer\\s+(?:be\\s+)?(?:an?\\s+|deemed\\s+(?:to\\s+be\\s+)?an?\\s+)?(?:reporting\\s+persons?|members?\\s+of\\s+the\\s+group)"
                            + "|\\bceased\\s+to\\s+be\\s+(?:an?\\s+)?(?:reporting\\s+persons?|members?\\s+of\\s+(?:the|a)\\s+group)"
                            // not one now, in a sentence that says what became of it
                            + "|(?<=\\b(?:dissolved|liquidated|merged|deceased|died|ceased)\\b.{0,200})\\b(?:is|are)\\s+not\\s+(?:an?\\s+)?reporting\\s+persons?",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Phrase REASON =
            Phrase.of(
                    "\\b(dissolved|liquidated|merged|resigned|withdrew|deceased|died|ceased|terminated|sold|transferred|distributed|no\\s+longer)\\b",
                    Pattern.CASE_INSENSITIVE);

    private static final Pattern AFTER_OF =
            Pattern.compile("\\b(?:of|by|with|to|from|for|in|into)\\s+(?:the\\s+)?$");
    private static final Pattern FIRST_NAME =
            Pattern.compile(
                    "^\\s*(?!(?:The|Each|Such|These|Those|All|No|None|As|In|On|Any|Following|Because|Since|Upon|After|Accordingly)\\b)"
                            + "((?:\\p{Lu}[\\p{L}.'’&-]*,?\\s+){1,5}\\p{Lu}[\\p{L}.'’-]*)\\s+(?:has\\s+|have\\s+)?"
                            + "(?:ceased|is|are|was|were|resigned|retired|died|left)\\b");

    private static final List<String> HINTS =
            List.of("longer", "ceased", "dissolved", "liquidated", "merged", "deceased", "died");

    private FormerPersonReader() {}

    /** Those whom the section names, each once. */
    public static List<FormerPerson> read(Section section, Cast cast) {
        Map<String, FormerPerson> found = new LinkedHashMap<>();
        String text = section.words();
        for (Found<String> sentence :
                mayTell(text) ? section.sentences() : List.<Found<String>>of()) {
            if (!mayTell(sentence.value())) {
                continue;
            }
            PhraseMatcher gone = GONE.matcher(sentence.value());
            if (gone.find()) {
                for (Found<List<String>> who :
                        subjects(sentence.value().substring(0, gone.start()), cast)) {
                    who.value()
                            .forEach(
                                    name ->
                                            found.putIfAbsent(
                                                    name, person(section, sentence, who, name)));
                }
            }
        }
        return List.copyOf(found.values());
    }

    // a name after "of" or "by" says of whom somebody was a member, not who is gone; a person that
    // left may stand nowhere else in the filing, but begins its sentence
    private static List<Found<List<String>>> subjects(String before, Cast cast) {
        List<Found<List<String>>> named =
                cast.mentions(before).stream()
                        .filter(who -> !AFTER_OF.matcher(before.substring(0, who.from())).find())
                        .toList();
        Matcher first = FIRST_NAME.matcher(before);
        return named.isEmpty() && first.find()
                ? List.of(new Found<>(List.of(first.group(1)), first.start(1), first.end(1)))
                : named;
    }

    private static boolean mayTell(String text) {
        return HINTS.stream().anyMatch(text::contains);
    }

    private static FormerPerson person(
            Section section, Found<String> sentence, Found<List<String>> who, String name) {
        int at = sentence.from();
        PhraseMatcher reason = REASON.matcher(sentence.value());
        boolean said = reason.find(who.to());
        Optional<Found<LocalDate>> day =
                Dates.first(sentence.value(), who.to(), sentence.value().length());
        return new FormerPerson(
                Stated.of(name, section.span(at + who.from(), at + who.to())),
                said
                        ? Stated.of(
                                reason.group(1).replaceAll("\\s+", " "),
                                section.span(at + reason.start(1), at + reason.end(1)))
                        : Stated.none(),
                day.map(d -> Stated.of(d.value(), section.span(at + d.from(), at + d.to())))
                        .orElse(Stated.none()));
    }
}
