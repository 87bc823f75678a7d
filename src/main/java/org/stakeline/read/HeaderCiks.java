package org.stakeline.read;

import org.stakeline.filing.Filer;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.read.phrase.Phrase;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Gives a reporting person the CIK of the header's filer of the same name.
 *
 * <p>Only where the words of both names are the same, in whatever order, or differ by a legal form
 * or an initial that one leaves out; and where no other cover page and no other filer has such a
 * name. A filer called <i>et al</i> is a group, and nobody's.
 */
final class HeaderCiks {

    // EDGAR tells namesakes apart by a state: ALDER PARTNERS L L C/CA, BIRCH CORP/ NC
    private static final Phrase STATE = Phrase.of("\\s*/\\s?[A-Z]{2,4}\\s?/?\\s*$");
    private static final Phrase GROUP = Phrase.of("(?i)\\bet\\.?\\s+al\\b");

    private static final Phrase CAPACITY = Phrase.of("(?i),?\\s+as\\s+(?:\\w+\\s+)?trustee\\b.*");

    private final List<Filer> filers;
    private final List<PersonName> filerNames;
    private final List<PersonName> personNames;

    private HeaderCiks(List<Filer> filers, List<ReportingPerson> persons) {
        this.filers = filers;
        this.filerNames = filers.stream().map(HeaderCiks::name).toList();
        this.personNames = persons.stream().map(HeaderCiks::name).toList();
    }

    static List<ReportingPerson> given(List<Filer> filers, List<ReportingPerson> persons) {
        if (filers.isEmpty() || persons.isEmpty()) {
            return persons;
        }
        HeaderCiks ciks = new HeaderCiks(filers, persons);
        return IntStream.range(0, persons.size())
                .mapToObj(i -> ciks.given(i, persons.get(i)))
                .toList();
    }

    private ReportingPerson given(int index, ReportingPerson person) {
        if (person.cik().isPresent()) {
            return person;
        }
        return filer(index, PersonName::hasTheWordsOf)
                .or(() -> filer(index, PersonName::leavesOutAFormOrInitialOf))
                .map(filer -> person.withCik(filer.cik()))
                .orElse(person);
    }

    // the filer that is like this person's name alone, and like no other filer's
    private Optional<Filer> filer(int person, BiPredicate<PersonName, PersonName> like) {
        PersonName name = personNames.get(person);
        int[] found =
                IntStream.range(0, filers.size())
                        .filter(i -> like.test(filerNames.get(i), name))
                        .toArray();
        boolean alone =
                found.length == 1
                        && personNames.stream()
                                        .filter(p -> isLike(filerNames.get(found[0]), p))
                                        .count()
                                == 1;
        return alone ? Optional.of(filers.get(found[0])) : Optional.empty();
    }

    private static boolean isLike(PersonName filer, PersonName person) {
        return filer.hasTheWordsOf(person) || filer.leavesOutAFormOrInitialOf(person);
    }

    private static PersonName name(ReportingPerson person) {
        return PersonName.of(CAPACITY.matcher(person.name().value().orElse("")).replaceAll(""));
    }

    private static PersonName name(Filer filer) {
        String conformed = filer.name().value().orElse("").toUpperCase(Locale.ROOT);
        return GROUP.matcher(conformed).find()
                ? new PersonName(List.of())
                : PersonName.of(STATE.matcher(conformed).replaceAll(""));
    }
}
