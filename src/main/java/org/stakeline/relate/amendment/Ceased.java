package org.stakeline.relate.amendment;

import org.stakeline.filing.Filing;
import org.stakeline.filing.Schedule;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads in Item 5 of a Schedule 13D that its filers hold no more than five percent any more, Item
 * 5(e).
 */
final class Ceased {

    private static final Pattern WORDS =
            Pattern.compile(
                    "(?i)\\bceased? to (?:be|beneficially own|own)\\b.{0,80}?\\b(?:five percent|5(?:\\.0+)? ?(?:%|percent))");
    private static final Pattern NOT =
            Pattern.compile("(?i)\\b(?:not|if|upon|would|will|until|when|date on which)\\b");

    private Ceased() {}

    /** The sentence that says so. */
    static Optional<String> said(Filing filing) {
        return filing.schedule().equals(Optional.of(Schedule.D))
                ? filing.items().stream()
                        .filter(i -> i.number().value().equals(Optional.of("5")))
                        .flatMap(
                                i ->
                                        Paragraphs.of(i.text().value().orElse(""), filing.era())
                                                .stream())
                        .flatMap(p -> sentences(p).stream())
                        .filter(s -> WORDS.matcher(s).find() && !NOT.matcher(s).find())
                        .findFirst()
                : Optional.empty();
    }

    private static List<String> sentences(String paragraph) {
        return paragraph.contains("cease") ? SentenceCut.sentences(paragraph) : List.of();
    }
}
