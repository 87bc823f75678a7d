package org.stakeline.compute.percent;

import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a filing's words say of classes that are called by letters: their votes, and who has what.
 */
final class ClassWords {

    private static final Pattern CLASS = Pattern.compile("(?i)\\bclass ([A-Z])\\b");
    private static final Pattern HELD =
            Pattern.compile(
                    "(?i)(?<![\\d.,$])(\\d{1,3}(?:,\\d{3})+|\\d+)\\s+(?:\\w+\\s+){0,3}?class ([A-Z])\\b");
    private static final String NUMBERS =
            "one|two|three|four|five|six|seven|eight|nine|ten|fifteen|twenty|\\d{1,3}";
    private static final Pattern VOTES =
            Pattern.compile(
                    "(?i)\\bclass ([A-Z])\\b[^.;]{0,80}?\\b(?:entitled to|carr(?:y|ies)|ha(?:s|ve))\\s+(?:cast\\s+)?("
                            + NUMBERS
                            + ")(?:\\s*\\(\\d+\\))?\\s+votes?\\b");
    private static final Map<String, Integer> WORDS =
            Map.ofEntries(
                    Map.entry("one", 1),
                    Map.entry("two", 2),
                    Map.entry("three", 3),
                    Map.entry("four", 4),
                    Map.entry("five", 5),
                    Map.entry("six", 6),
                    Map.entry("seven", 7),
                    Map.entry("eight", 8),
                    Map.entry("nine", 9),
                    Map.entry("ten", 10),
                    Map.entry("fifteen", 15),
                    Map.entry("twenty", 20));

    private ClassWords() {}

    /**
     * The letters of the classes that a title names: both of {@code Class A and Class B shares}.
     */
    static Set<String> letters(String title) {
        Set<String> letters = new TreeSet<>();
        CLASS.matcher(title).results().forEach(found -> letters.add(letter(found, 1)));
        return letters;
    }

    /** The votes of one share of each class, where each is told of alike. */
    static Map<String, Integer> votes(Filing filing) {
        Map<String, Set<Integer>> told = new HashMap<>();
        texts(filing)
                .flatMap(text -> VOTES.matcher(text).results())
                .forEach(
                        found ->
                                told.computeIfAbsent(letter(found, 1), none -> new TreeSet<>())
                                        .add(number(found.group(2))));
        Map<String, Integer> votes = new TreeMap<>();
        told.forEach(
                (letter, each) ->
                        Optional.of(each)
                                .filter(numbers -> numbers.size() == 1)
                                .ifPresent(one -> votes.put(letter, one.iterator().next())));
        return votes;
    }

    private static Stream<String> texts(Filing filing) {
        return Stream.concat(
                filing.persons().stream().flatMap(ClassWords::notes),
                filing.items().stream().map(Item::text).flatMap(text -> text.value().stream()));
    }

    private static Stream<String> notes(ReportingPerson person) {
        return person.notes().stream().flatMap(note -> note.value().stream());
    }

    private static int number(String printed) {
        Integer word = WORDS.get(printed.toLowerCase(Locale.ROOT));
        return word == null ? Integer.parseInt(printed) : word;
    }

    /**
     * How many of each class the person's notes say that it has; empty unless they come to exactly
     * its amount, one number for each class.
     */
    static Map<String, Shares> held(ReportingPerson person, Shares amount) {
        Map<String, Set<BigDecimal>> told = new TreeMap<>();
        notes(person)
                .flatMap(note -> HELD.matcher(note).results())
                .forEach(
                        found ->
                                told.computeIfAbsent(letter(found, 2), none -> new TreeSet<>())
                                        .add(Decimals.parse(found.group(1))));
        BigDecimal sum =
                told.values().stream()
                        .flatMap(Set::stream)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean one = told.values().stream().allMatch(numbers -> numbers.size() == 1);
        Map<String, Shares> held = new TreeMap<>();
        if (one && sum.compareTo(amount.count()) == 0) {
            told.forEach(
                    (letter, number) -> held.put(letter, new Shares(number.iterator().next())));
        }
        return held;
    }

    private static String letter(MatchResult found, int group) {
        return found.group(group).toUpperCase(Locale.ROOT);
    }
}
