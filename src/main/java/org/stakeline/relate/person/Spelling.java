package org.stakeline.relate.person;

import org.stakeline.filing.Filing;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.PersonType;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A name as filings print it for a reporting person, with what they tell of the person under it. A
 * name without a CIK that two people may have is a spelling of its own for each issuer.
 *
 * @param printed the name
 * @param cik the person's, where a filing or a header gives it
 * @param within the issuer's CIK or name, where the name alone does not tell who is meant
 * @param traits what is told, by kind
 */
public record Spelling(
        String printed,
        Optional<String> cik,
        Optional<String> within,
        PersonName name,
        Map<Trait, Set<String>> traits) {

    public Spelling {
        traits = copy(traits);
    }

    public static Spelling of(
            String printed,
            Optional<String> cik,
            Optional<String> within,
            Map<Trait, Set<String>> traits) {
        return new Spelling(printed, cik, within, PersonName.of(printed), traits);
    }

    /** The spellings of one filing's cover pages, in order; empty where there is no name. */
    public static List<Optional<Spelling>> on(Filing filing) {
        return new FilingSpellings(filing).all();
    }

    /** The spellings of a collection of filings, each once, with what all of them tell. */
    public static List<Spelling> in(Collection<Filing> filings) {
        SpellingBook book = new SpellingBook();
        filings.forEach(filing -> on(filing).forEach(s -> s.ifPresent(book::add)));
        return book.spellings();
    }

    /** The same spelling with the same key is the same row, whatever is told of it. */
    public String key() {
        return printed + "\n" + cik.orElse("") + "\n" + within.orElse("");
    }

    /** What only spellings can have in common that may be one person. */
    public Set<String> matchKeys() {
        Set<String> keys = new HashSet<>();
        cik.ifPresent(c -> keys.add("cik " + c));
        keys.add(matchKey(name));
        told(Trait.FORMER_NAME).forEach(n -> keys.add(matchKey(PersonName.of(n))));
        told(Trait.HEADER_FORMER_NAME).forEach(n -> keys.add(matchKey(PersonName.of(n))));
        keys.remove("");
        return keys;
    }

    // legal forms and initials may be left out, and an individual's words turned round
    private static String matchKey(PersonName name) {
        return String.join(
                " ", name.ownWords().stream().filter(w -> w.length() > 1).sorted().toList());
    }

    public Set<String> told(Trait trait) {
        return traits.getOrDefault(trait, Set.of());
    }

    /** True where a filing says that the person is an individual. */
    public boolean isIndividual() {
        return told(Trait.TYPE).contains(PersonType.IN.name());
    }

    /** True where the filings say that the person is none, or the name has a legal form. */
    public boolean isEntity() {
        return told(Trait.TYPE).isEmpty() ? name.hasLegalForm() : !isIndividual();
    }

    private static Map<Trait, Set<String>> copy(Map<Trait, Set<String>> traits) {
        Map<Trait, Set<String>> copy = new EnumMap<>(Trait.class);
        traits.forEach((trait, told) -> copy.put(trait, Set.copyOf(told)));
        return java.util.Collections.unmodifiableMap(copy);
    }

    static <T> Set<T> both(Set<T> one, Set<T> other) {
        Set<T> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }
}
