package org.stakeline.relate.amendment;

import org.stakeline.relate.amendment.Instruction.Place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads where in an item a lead-in sentence works: <i>the last paragraph</i>, <i>at the end of</i>.
 */
final class PlaceReader {

    private static final String ORDINAL =
            "(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|penultimate|next to last|second to last|last|final)";
    private static final Pattern SENTENCE =
            Pattern.compile(
                    ORDINAL
                            + " sentence(?: (?:of|in) (?:the )?(?:"
                            + ORDINAL
                            + " (?:full )?paragraph|paragraph))?");
    private static final Pattern PARAGRAPH =
            Pattern.compile(
                    ORDINAL
                            + "(?: (two|three|four|five))?(?: (?:and|through) "
                            + ORDINAL
                            + ")? (?:full )?paragraphs?");
    private static final Pattern QUOTED =
            Pattern.compile(
                    "(?:beginning|begins|starting|starts|captioned|entitled|titled|heading|caption|sub-?heading)[^“\"]{0,40}[“\"]([^”\"]{4,200})[”\"]");
    private static final Pattern EXHIBIT =
            Pattern.compile("exhibits?\\s+((?:\\d{1,3}(?:\\.\\d{1,3})?|[a-z])(?:\\([a-z]\\))?)\\b");
    private static final Map<String, Integer> NUMBERS =
            Map.ofEntries(
                    Map.entry("first", 1),
                    Map.entry("second", 2),
                    Map.entry("third", 3),
                    Map.entry("fourth", 4),
                    Map.entry("fifth", 5),
                    Map.entry("sixth", 6),
                    Map.entry("seventh", 7),
                    Map.entry("eighth", 8),
                    Map.entry("ninth", 9),
                    Map.entry("tenth", 10),
                    Map.entry("penultimate", -2),
                    Map.entry("next to last", -2),
                    Map.entry("second to last", -2),
                    Map.entry("last", -1),
                    Map.entry("final", -1));
    private static final Map<String, Integer> COUNTS =
            Map.of("two", 2, "three", 3, "four", 4, "five", 5);

    private PlaceReader() {}

    /** The place that a sentence in small letters names. */
    static Place read(String lower, boolean deletes) {
        return sentence(lower)
                .or(() -> paragraph(lower))
                .or(() -> quoted(lower))
                .or(() -> deletes ? exhibits(lower) : Optional.empty())
                .orElseGet(
                        () ->
                                lower.matches(".*\\bat the (?:beginning|start) (?:of|thereof).*")
                                        ? new Place.Start()
                                        : new Place.Whole());
    }

    private static Optional<Place> sentence(String lower) {
        Matcher found = SENTENCE.matcher(lower);
        if (!found.find()) {
            return Optional.empty();
        }
        int sentence = number(found.group(1));
        int paragraph = found.group(2) == null ? sentence < 0 ? -1 : 1 : number(found.group(2));
        return Optional.of(new Place.Sentence(paragraph, sentence));
    }

    private static Optional<Place> paragraph(String lower) {
        Matcher found = PARAGRAPH.matcher(lower);
        if (!found.find()) {
            return Optional.empty();
        }
        int first = number(found.group(1));
        String before = lower.substring(0, found.start());
        if (before.matches("(?s).*\\b(?:after|following|end of)\\s+(?:the\\s+)?$")) {
            return Optional.of(new Place.After(first));
        }
        if (before.matches("(?s).*\\b(?:before|preceding|prior to)\\s+(?:the\\s+)?$")) {
            return Optional.of(new Place.Before(first));
        }
        return Optional.of(new Place.At(first, count(found, first)));
    }

    // "last two paragraphs" begin two from the end; "second and third paragraphs" are two
    private static int count(Matcher found, int first) {
        if (found.group(2) != null) {
            return COUNTS.getOrDefault(found.group(2), 1);
        }
        int last = found.group(3) == null ? first : number(found.group(3));
        return first > 0 && last > first ? last - first + 1 : 1;
    }

    private static Optional<Place> quoted(String lower) {
        Matcher found = QUOTED.matcher(lower);
        if (!found.find()) {
            return Optional.empty();
        }
        String before = lower.substring(0, found.start());
        boolean after = before.matches("(?s).*\\b(?:after|following)\\b[^.]{0,40}$");
        return Optional.of(new Place.Saying(found.group(1), after));
    }

    private static Optional<Place> exhibits(String lower) {
        List<String> numbers = new ArrayList<>();
        Matcher exhibit = EXHIBIT.matcher(lower);
        while (exhibit.find()) {
            numbers.add(exhibit.group(1));
        }
        return numbers.isEmpty() ? Optional.empty() : Optional.of(new Place.Exhibits(numbers));
    }

    private static int number(String ordinal) {
        return NUMBERS.getOrDefault(ordinal, 1);
    }
}
