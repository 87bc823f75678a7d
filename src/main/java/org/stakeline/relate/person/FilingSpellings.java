package org.stakeline.relate.person;

import org.stakeline.filing.Filer;
import org.stakeline.filing.Filing;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.ReportingPerson;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What one filing tells of its reporting persons. A CIK or an IRS number that it gives to two names
 * tells of neither, but for the CIK of a filer that the header has under the name.
 */
final class FilingSpellings {

    // names that many families give
    private static final Set<String> FAMILIAR = Set.of("FAMILY", "TRUST", "TRUSTS", "ESTATE");

    private final Filing filing;
    private final List<PersonName> names;
    private final Set<String> addresses;

    FilingSpellings(Filing filing) {
        this.filing = filing;
        this.names =
                filing.persons().stream()
                        .map(p -> PersonName.of(p.name().value().orElse("")))
                        .toList();
        this.addresses = Addresses.inItemTwo(filing);
    }

    List<Optional<Spelling>> all() {
        return IntStream.range(0, names.size()).mapToObj(this::spelling).toList();
    }

    private Optional<Spelling> spelling(int index) {
        ReportingPerson person = filing.persons().get(index);
        Optional<String> cik = cik(index);
        return person.name()
                .value()
                .map(
                        printed ->
                                Spelling.of(
                                        printed,
                                        cik,
                                        cik.isPresent() ? Optional.empty() : within(index),
                                        traits(index, person, cik)));
    }

    private Optional<String> within(int index) {
        if (names.get(index).words().isEmpty()) {
            return Optional.of(filing.sha256() + " " + index);
        }
        return tellsAlone(index) ? Optional.empty() : Optional.of(issuer().orElse(filing.sha256()));
    }

    private boolean tellsAlone(int index) {
        PersonName name = names.get(index);
        List<PersonType> types = types(filing.persons().get(index));
        boolean entity = types.isEmpty() ? name.hasLegalForm() : !types.contains(PersonType.IN);
        return entity
                && name.words().size() >= 2
                && (name.hasLegalForm() || name.words().stream().noneMatch(FAMILIAR::contains));
    }

    private Optional<String> cik(int index) {
        return filing.persons()
                .get(index)
                .cik()
                .value()
                .filter(c -> isOnes(index, c, p -> p.cik().value()) || isFiler(index, c))
                .or(() -> headerCik(index));
    }

    // of the header's only filer under the name
    private Optional<String> headerCik(int index) {
        List<String> ciks =
                filing.filers().stream()
                        .filter(f -> isCalled(f, index))
                        .flatMap(f -> f.cik().value().stream())
                        .distinct()
                        .toList();
        boolean alone =
                names.stream().filter(names.get(index)::hasTheWordsOf).distinct().count() == 1;
        return ciks.size() == 1 && alone ? Optional.of(ciks.getFirst()) : Optional.empty();
    }

    // no cover page under another name says the same
    private boolean isOnes(
            int index, String said, Function<ReportingPerson, Optional<String>> from) {
        return IntStream.range(0, names.size())
                .filter(i -> !names.get(i).equals(names.get(index)))
                .noneMatch(i -> from.apply(filing.persons().get(i)).equals(Optional.of(said)));
    }

    private boolean isFiler(int index, String cik) {
        return filers(cik).anyMatch(f -> isCalled(f, index));
    }

    private boolean isCalled(Filer filer, int index) {
        return PersonName.of(filer.name().value().orElse("")).hasTheWordsOf(names.get(index));
    }

    private java.util.stream.Stream<Filer> filers(String cik) {
        return filing.filers().stream().filter(f -> f.cik().value().equals(Optional.of(cik)));
    }

    private Optional<String> issuer() {
        return filing.issuer()
                .cik()
                .value()
                .or(() -> filing.issuer().name().value().map(n -> PersonName.of(n).toString()));
    }

    private Map<Trait, Set<String>> traits(
            int index, ReportingPerson person, Optional<String> cik) {
        Map<Trait, Set<String>> traits = new EnumMap<>(Trait.class);
        traits.put(
                Trait.TYPE,
                types(person).stream().map(PersonType::name).collect(Collectors.toSet()));
        put(traits, Trait.CITIZENSHIP, person.citizenship().value());
        traits.put(Trait.FILING, Set.of(filing.sha256()));
        traits.put(Trait.BESIDE, beside(index));
        put(traits, Trait.ISSUER, issuer());
        traits.put(
                Trait.FILER,
                filing.filers().stream()
                        .flatMap(f -> f.cik().value().stream())
                        .collect(Collectors.toSet()));
        put(traits, Trait.IRS_NUMBER, irsNumber(index));
        put(traits, Trait.FORMER_NAME, person.name().value().flatMap(PersonName::formerly));
        traits.put(Trait.HEADER_FORMER_NAME, ofFiler(cik, Filer::formerNames));
        Set<String> places = new HashSet<>(addresses);
        ofFiler(cik, Filer::addresses).forEach(a -> Addresses.key(a).ifPresent(places::add));
        traits.put(Trait.ADDRESS, places);
        return traits;
    }

    private Optional<String> irsNumber(int index) {
        return filing.persons()
                .get(index)
                .irsNumber()
                .value()
                .filter(n -> !n.matches("[0-]+"))
                .filter(n -> isOnes(index, n, p -> p.irsNumber().value()));
    }

    private Set<String> ofFiler(
            Optional<String> cik,
            Function<Filer, List<org.stakeline.evidence.Stated<String>>> told) {
        return cik.stream()
                .flatMap(this::filers)
                .flatMap(f -> told.apply(f).stream())
                .flatMap(s -> s.value().stream())
                .collect(Collectors.toSet());
    }

    private Set<String> beside(int index) {
        return IntStream.range(0, names.size())
                .filter(i -> i != index)
                .mapToObj(i -> names.get(i).toString())
                .collect(Collectors.toSet());
    }

    private static List<PersonType> types(ReportingPerson person) {
        return person.types().stream().flatMap(t -> t.value().stream()).toList();
    }

    private static void put(Map<Trait, Set<String>> traits, Trait trait, Optional<String> said) {
        traits.put(trait, said.map(Set::of).orElse(Set.of()));
    }
}
