package org.stakeline.relate.person;

import org.stakeline.filing.Filing;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.ReportingPerson;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A name as filings print it for a reporting person, with what they tell of the person under it.
 *
 * @param printed the name
 * @param cik the person's, where a filing or a header gives it
 * @param types row 14 or 12, of all filings
 * @param citizenships row 6 or 4, in small letters
 * @param filings on whose cover pages it stands
 * @param beside the other persons' names, as compared, on those filings
 * @param issuers CIKs, or names as compared, of the issuers
 * @param filers CIKs of the headers' filers
 */
public record Spelling(
        String printed,
        PersonName name,
        Optional<String> cik,
        Set<PersonType> types,
        Set<String> citizenships,
        Set<String> filings,
        Set<String> beside,
        Set<String> issuers,
        Set<String> filers) {

    public Spelling {
        types = Set.copyOf(types);
        citizenships = Set.copyOf(citizenships);
        filings = Set.copyOf(filings);
        beside = Set.copyOf(beside);
        issuers = Set.copyOf(issuers);
        filers = Set.copyOf(filers);
    }

    /** The spellings of a collection of filings: one for each printed name and CIK. */
    public static List<Spelling> in(Collection<Filing> filings) {
        SpellingBook book = new SpellingBook();
        filings.forEach(book::add);
        return book.spellings();
    }

    /** True where a filing says that the person is an individual. */
    public boolean isIndividual() {
        return types.contains(PersonType.IN);
    }

    /** True where a filing says that the person is none. */
    public boolean isEntity() {
        return !types.isEmpty() && !isIndividual();
    }

    static String compared(ReportingPerson person) {
        return PersonName.of(person.name().value().orElse("")).toString();
    }

    static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
