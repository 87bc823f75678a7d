package org.stakeline.relate.person;

import org.stakeline.filing.PersonName;
import org.stakeline.filing.ReportingPerson;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The reporting persons of one filing, found by the names that its text uses for them. */
public final class NamedPersons {

    private final List<PersonName> names;

    private NamedPersons(List<PersonName> names) {
        this.names = List.copyOf(names);
    }

    public static NamedPersons of(List<ReportingPerson> persons) {
        return new NamedPersons(
                persons.stream().map(p -> PersonName.of(p.name().value().orElse(""))).toList());
    }

    /**
     * The cover page of the person that this name means, from 0: the same spelling, else the same
     * words in another order, else the only name that this one is short for. Empty when there is
     * none or more than one.
     */
    public Optional<Integer> find(String text) {
        PersonName name = PersonName.of(text);
        return first(name::isSpelledAs)
                .or(() -> first(name::hasTheWordsOf))
                .or(() -> only(name::isShortFor))
                .or(
                        () ->
                                only(
                                        known ->
                                                !name.words().isEmpty()
                                                        && known.isShortFor(name)
                                                        && nearlyAll(known, name)));
    }

    private static boolean nearlyAll(PersonName known, PersonName name) {
        return known.ownWords().size() >= 2
                && known.ownWords().size() >= name.ownWords().size() - 1;
    }

    private Optional<Integer> first(Predicate<PersonName> is) {
        return IntStream.range(0, names.size())
                .filter(i -> is.test(names.get(i)))
                .boxed()
                .findFirst();
    }

    private Optional<Integer> only(Predicate<PersonName> is) {
        List<Integer> found =
                IntStream.range(0, names.size())
                        .filter(i -> is.test(names.get(i)))
                        .boxed()
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
