package org.stakeline.read.field;

import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The short names by which a filing calls the reporting persons without defining them: a company
 * without its legal form, <i>Mr. Birch</i> for Samuel L. Birch.
 */
final class PersonNames {

    private static final Phrase INDIVIDUAL =
            Phrase.of(
                    "(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}\\p{Lu}[\\p{L}'’-]+(?:,?\\s+(?:Jr|Sr|II|III|IV|3d|(?i:Ph\\.?D|M\\.?D|J\\.?D|Esq|CPA|CFA|MBA))\\.?)?");
    private static final Phrase AND = Phrase.of(",?\\s+(?:and|&)\\s+");

    private final List<String> persons;
    private final Cast cast;
    private final Map<String, Integer> surnames = new HashMap<>();
    private final Map<String, List<String>> families = new HashMap<>();
    private final Map<String, Integer> named = new HashMap<>();

    PersonNames(List<String> persons, Cast cast) {
        this.persons = persons;
        this.cast = cast;
        for (String person : persons) {
            surnames.merge(surname(person), 1, Integer::sum);
            families.computeIfAbsent(surname(person), k -> new ArrayList<>()).add(person);
            Set<String> words =
                    new HashSet<>(List.of(person.toUpperCase(Locale.ROOT).split("[\\s,]+", -1)));
            words.forEach(w -> named.merge(w, 1, Integer::sum));
        }
    }

    /** Adds the short names to the cast; the texts tell husband and wife apart. */
    void read(List<String> texts) {
        persons.forEach(this::person);
        spouses(texts);
    }

    private void person(String name) {
        cast.term(name, List.of(name));
        PhraseMatcher capacity = Cast.CAPACITY.matcher(name);
        if (capacity.matches()) {
            cast.alias(capacity.group(1));
            cast.term(capacity.group(1), List.of(capacity.group(1)));
        }
        halves(name);
        List<String> shorter = EntityNames.shorter(name);
        shorter.forEach(s -> cast.term(s, List.of(name)));
        if (shorter.isEmpty() && INDIVIDUAL.matcher(titled(name)).matches()) {
            String surname = EntityNames.surname(name);
            if (surnames.getOrDefault(surname(name), 0) > 1) {
                return;
            }
            for (String title : List.of("Mr. ", "Ms. ", "Mrs. ", "Dr. ", "Messrs. ")) {
                cast.term(title + surname, List.of(name));
            }
            familyFirst(name);
        }
    }

    // of two of one family name the wife is "Mrs." and the husband "Mr."
    private void spouses(List<String> texts) {
        for (List<String> family : families.values()) {
            List<String> two = family.stream().filter(p -> !Cast.isCompany(p)).toList();
            if (family.size() == 2 && two.size() == 2) {
                couple(two.getFirst(), two.getLast());
                couple(two.getLast(), two.getFirst());
                Spouses.wife(two.getFirst(), two.getLast(), texts)
                        .ifPresent(
                                w ->
                                        titles(
                                                w,
                                                w.equals(two.getFirst())
                                                        ? two.getLast()
                                                        : two.getFirst()));
            }
        }
    }

    // "John and Mary Birch", "Mr. and Mrs. Birch"
    private void couple(String one, String other) {
        String surname = EntityNames.surname(one);
        String given = one.split("[\\s,]+", -1)[0];
        String otherGiven = other.split("[\\s,]+", -1)[0];
        cast.term(given + " and " + otherGiven + " " + surname, List.of(one, other));
        cast.term("Mr. and Mrs. " + surname, List.of(one, other));
    }

    private void titles(String wife, String husband) {
        cast.term("Mrs. " + EntityNames.surname(wife), List.of(wife));
        cast.term("Ms. " + EntityNames.surname(wife), List.of(wife));
        cast.term("Mr. " + EntityNames.surname(husband), List.of(husband));
    }

    // "Lam Ka Fai" is "Mr. Lam" where nobody else is
    private void familyFirst(String name) {
        String first = name.split("[\\s,]+", -1)[0];
        boolean others = named.getOrDefault(first.toUpperCase(Locale.ROOT), 0) > 1;
        if (first.length() > 1 && !first.endsWith(".") && !others) {
            for (String title : List.of("Mr. ", "Ms. ", "Mrs. ", "Dr. ")) {
                cast.given(title + first, List.of(name));
            }
        }
    }

    // "Alder Ltd. and Brian Leaf" on one cover page are two
    private void halves(String name) {
        PhraseMatcher and = AND.matcher(name);
        while (and.find()) {
            String one = name.substring(0, and.start()).strip();
            String other = name.substring(and.end()).strip();
            if (Cast.isCompany(one)
                    && (INDIVIDUAL.matcher(titled(other)).matches() || Cast.isCompany(other))) {
                cast.alias(one);
                cast.alias(other);
                half(one);
                half(other);
            }
        }
    }

    private void half(String name) {
        cast.term(name, List.of(name));
        if (!Cast.isCompany(name)) {
            for (String title : List.of("Mr. ", "Ms. ", "Mrs. ", "Dr. ")) {
                cast.term(title + EntityNames.surname(name), List.of(name));
            }
        }
    }

    private static String surname(String person) {
        return EntityNames.surname(person).toUpperCase(Locale.ROOT);
    }

    private static String titled(String name) {
        StringBuilder titled = new StringBuilder();
        for (String word : name.split("\\s+")) {
            titled.append(titled.isEmpty() ? "" : " ")
                    .append(word.charAt(0))
                    .append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return titled.toString();
    }
}
