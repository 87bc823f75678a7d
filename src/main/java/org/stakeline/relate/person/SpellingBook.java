package org.stakeline.relate.person;

import org.stakeline.filing.Filer;
import org.stakeline.filing.Filing;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.ReportingPerson;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gathers what filings tell under each printed name. */
final class SpellingBook {

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** What is known so far. */
    private static final class Entry {

        private final String printed;
        private final Optional<String> cik;
        private final Set<PersonType> types = new HashSet<>();
        private final Set<String> citizenships = new HashSet<>();
        private final Set<String> filings = new HashSet<>();
        private final Set<String> beside = new HashSet<>();
        private final Set<String> issuers = new HashSet<>();
        private final Set<String> filers = new HashSet<>();

        Entry(String printed, Optional<String> cik) {
            this.printed = printed;
            this.cik = cik;
        }

        Spelling spelling() {
            return new Spelling(
                    printed,
                    PersonName.of(printed),
                    cik,
                    types,
                    citizenships,
                    filings,
                    beside,
                    issuers,
                    filers);
        }
    }

    void add(Filing filing) {
        List<String> names = filing.persons().stream().map(Spelling::compared).toList();
        for (int i = 0; i < filing.persons().size(); i++) {
            ReportingPerson person = filing.persons().get(i);
            if (person.name().isPresent()) {
                Entry entry = entry(person);
                tell(entry, filing, person);
                for (int j = 0; j < names.size(); j++) {
                    if (j != i) {
                        entry.beside.add(names.get(j));
                    }
                }
            }
        }
    }

    private Entry entry(ReportingPerson person) {
        String printed = person.name().value().orElse("");
        Optional<String> cik = person.cik().value();
        return entries.computeIfAbsent(
                printed + "\n" + cik.orElse(""), none -> new Entry(printed, cik));
    }

    private static void tell(Entry entry, Filing filing, ReportingPerson person) {
        person.types().forEach(t -> t.value().ifPresent(entry.types::add));
        person.citizenship()
                .value()
                .ifPresent(c -> entry.citizenships.add(c.toLowerCase(Locale.ROOT).strip()));
        entry.filings.add(filing.sha256());
        filing.issuer()
                .cik()
                .value()
                .or(() -> filing.issuer().name().value().map(n -> PersonName.of(n).toString()))
                .ifPresent(entry.issuers::add);
        filing.filers().stream()
                .map(Filer::cik)
                .forEach(c -> c.value().ifPresent(entry.filers::add));
    }

    List<Spelling> spellings() {
        return entries.values().stream().map(Entry::spelling).toList();
    }
}
