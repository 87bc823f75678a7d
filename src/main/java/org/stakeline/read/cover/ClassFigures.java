package org.stakeline.read.cover;

import org.stakeline.read.field.Found;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Figures of several classes of securities in one row: each with the class that is named beside it,
 * {@code 1,000 Class A; 500 Class B} or {@code Class A: 1,000, Class B: 500}.
 */
final class ClassFigures {

    private static final Phrase CLASS =
            Phrase.of(
                    "(?i)\\b(?:(?:class|series)\\s+[A-Z]\\d?\\b|(?:common|preferred|preference|ordinary|warrants?|options?|notes?|units?|debentures?)\\b)");

    private ClassFigures() {}

    /**
     * Which of these figures is that of the class the title names; empty where no two classes are
     * told apart.
     */
    static Optional<Integer> ofTitle(String row, List<Found<String>> figures, String title) {
        List<String> classes = classes(row, figures);
        boolean named = classes.stream().noneMatch(String::isEmpty);
        if (figures.size() < 2 || !named || new HashSet<>(classes).size() < 2) {
            return Optional.empty();
        }
        String upper = title.toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        for (int i = 0; i < classes.size(); i++) {
            if (upper.contains(classes.get(i))) {
                return Optional.of(i);
            }
        }
        return Optional.of(0);
    }

    /** the class named after each figure, or before each where the row begins with one */
    private static List<String> classes(String row, List<Found<String>> figures) {
        List<String> classes = new ArrayList<>();
        boolean before =
                !figures.isEmpty()
                        && CLASS.matcher(row.substring(0, figures.getFirst().from())).find();
        for (int i = 0; i < figures.size(); i++) {
            int from = before ? (i == 0 ? 0 : figures.get(i - 1).to()) : figures.get(i).to();
            int to =
                    before
                            ? figures.get(i).from()
                            : i + 1 < figures.size() ? figures.get(i + 1).from() : row.length();
            PhraseMatcher named = CLASS.matcher(row.substring(from, to));
            classes.add(
                    named.find()
                            ? named.group().toUpperCase(Locale.ROOT).replaceAll("\\s+", " ")
                            : "");
        }
        return classes;
    }
}
