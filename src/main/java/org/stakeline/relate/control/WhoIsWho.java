package org.stakeline.relate.control;

import org.stakeline.filing.Filing;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.relate.control.ControlGraph.Node;
import org.stakeline.relate.control.ControlHistory.Cover;
import org.stakeline.relate.control.ControlHistory.Person;
import org.stakeline.relate.person.KnownPerson;
import org.stakeline.relate.person.Spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Which person each filing's names mean. A name without a cover page is joined to the one known
 * person that is spelled so; a single word, or a name that two persons have, is nobody's but its
 * own issuer's filings'.
 */
final class WhoIsWho {

    private final List<KnownPerson> known;
    private final Map<String, KnownPerson> byPrinted = new HashMap<>();
    private final Map<PersonName, Optional<KnownPerson>> bySpelling = new HashMap<>();
    private final Map<Object, Entry> entries = new LinkedHashMap<>();

    /** What is gathered of one person. */
    private record Entry(String id, Set<String> names, boolean individual, List<Cover> covers) {}

    WhoIsWho(List<KnownPerson> known) {
        this.known = List.copyOf(known);
        for (KnownPerson person : known) {
            for (Spelling spelling : person.spellings()) {
                byPrinted.put(printed(spelling.printed(), spelling.cik()), person);
            }
        }
    }

    private static String printed(String name, Optional<String> cik) {
        return name + "\n" + cik.orElse("");
    }

    /** The person that a node of this filing's graph means. */
    String of(Filing filing, Node node) {
        return node.person()
                .map(cover -> cover(filing, cover))
                .orElseGet(() -> named(filing, node.name()));
    }

    private String cover(Filing filing, int place) {
        ReportingPerson person = filing.persons().get(place);
        Cover cover = new Cover(filing.sha256(), place);
        Optional<KnownPerson> behind =
                person.name()
                        .value()
                        .flatMap(
                                name ->
                                        Optional.ofNullable(
                                                byPrinted.get(
                                                        printed(name, person.cik().value()))));
        Entry entry = behind.map(this::entry).orElseGet(() -> entry(cover, person.displayName()));
        entry.names().add(person.displayName());
        if (!entry.covers().contains(cover)) {
            entry.covers().add(cover);
        }
        return entry.id();
    }

    private String named(Filing filing, String name) {
        PersonName compared = PersonName.of(name);
        boolean common = compared.words().size() < 2;
        Entry entry =
                Optional.of(compared)
                        .filter(c -> !common)
                        .flatMap(this::spelledSo)
                        .map(this::entry)
                        .orElseGet(
                                () ->
                                        entry(
                                                common
                                                        ? compared + "\n" + issuer(filing)
                                                        : compared,
                                                name));
        entry.names().add(name);
        return entry.id();
    }

    private Optional<KnownPerson> spelledSo(PersonName name) {
        return bySpelling.computeIfAbsent(
                name, n -> only(n::isSpelledAs).or(() -> only(n::hasTheWordsOf)));
    }

    private Optional<KnownPerson> only(Predicate<PersonName> is) {
        List<KnownPerson> found =
                known.stream()
                        .filter(p -> p.spellings().stream().anyMatch(s -> is.test(s.name())))
                        .limit(2)
                        .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private static String issuer(Filing filing) {
        return filing.issuer()
                .cik()
                .value()
                .or(() -> filing.issuer().name().value())
                .orElse(filing.sha256());
    }

    private Entry entry(KnownPerson person) {
        return entries.computeIfAbsent(
                person,
                none ->
                        new Entry(
                                "p" + entries.size(),
                                new LinkedHashSet<>(List.of(person.name())),
                                person.spellings().stream().anyMatch(Spelling::isIndividual),
                                new ArrayList<>()));
    }

    private Entry entry(Object key, String name) {
        return entries.computeIfAbsent(
                key,
                none ->
                        new Entry(
                                "p" + entries.size(),
                                new LinkedHashSet<>(List.of(name)),
                                false,
                                new ArrayList<>()));
    }

    List<Person> persons() {
        return entries.values().stream()
                .map(e -> new Person(e.id(), List.copyOf(e.names()), e.individual(), e.covers()))
                .toList();
    }
}
