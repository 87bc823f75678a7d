package org.stakeline.relate.amendment;

import org.stakeline.filing.Filer;
import org.stakeline.filing.Filing;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.ReportingPerson;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a filing can tell that another belongs with it: each a hint, none a key.
 *
 * @param issuerCik where there is one, it decides; else the name
 * @param persons names as compared, and CIKs
 * @param filers CIKs of the header's filers
 */
record ChainKeys(
        Filing filing,
        Optional<String> issuerCik,
        String issuerName,
        Set<String> cusips,
        Optional<String> title,
        List<Set<String>> persons,
        Set<String> filers) {

    static ChainKeys of(Filing filing) {
        return new ChainKeys(
                filing,
                filing.issuer().cik().value(),
                issuerName(filing),
                filing.security().cusips().stream()
                        .flatMap(c -> c.value().stream())
                        .map(ChainKeys::cusip)
                        .collect(Collectors.toSet()),
                filing.security().title().value().map(ChainKeys::folded),
                filing.persons().stream().map(ChainKeys::person).toList(),
                filing.filers().stream()
                        .map(Filer::cik)
                        .flatMap(c -> c.value().stream())
                        .collect(Collectors.toSet()));
    }

    private static String issuerName(Filing filing) {
        return filing.issuer()
                .name()
                .value()
                .map(n -> String.join(" ", PersonName.of(n).ownWords()))
                .orElse("");
    }

    // the check digit says nothing of its own, and is sometimes left out
    private static String cusip(String printed) {
        String upper = printed.toUpperCase(Locale.ROOT);
        return upper.length() == 9 ? upper.substring(0, 8) : upper;
    }

    static Set<String> person(ReportingPerson person) {
        Set<String> keys = new HashSet<>();
        person.cik().value().ifPresent(keys::add);
        person.name()
                .value()
                .map(PersonName::of)
                .map(n -> n.ownWords().stream().filter(w -> w.length() > 1).sorted().toList())
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> keys.add(String.join(" ", words)));
        return keys;
    }

    boolean hasIssuerOf(ChainKeys other) {
        return issuerCik.isPresent() && other.issuerCik.isPresent()
                ? issuerCik.equals(other.issuerCik)
                : !issuerName.isEmpty() && issuerName.equals(other.issuerName);
    }

    /** The same class: by CUSIP where both have one, else by title. */
    boolean hasClassOf(ChainKeys other) {
        boolean byTitle = title.isPresent() && title.equals(other.title);
        return cusips.isEmpty() || other.cusips.isEmpty()
                ? byTitle || title.isEmpty() || other.title.isEmpty()
                : meet(cusips, other.cusips);
    }

    /** How many of this filing's persons the other has too. */
    int shared(List<Set<String>> others) {
        return (int)
                persons.stream().filter(p -> others.stream().anyMatch(o -> meet(p, o))).count();
    }

    boolean hasFilerOf(ChainKeys other) {
        return meet(filers, other.filers);
    }

    static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
