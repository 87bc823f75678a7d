package org.stakeline.relate.amendment;

import org.stakeline.evidence.Accession;
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.Chain.Member;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Puts filings into chains, in the order in which they were filed: each behind the chain that more
 * hints speak for, or into one of its own.
 */
final class ChainBuilder {

    private final List<Filing> filings;
    private final List<Open> chains = new ArrayList<>();
    private final Map<String, List<Open>> byIssuer = new HashMap<>();
    private final Map<Accession, Open> byAccession = new HashMap<>();

    /** A chain that may go on. */
    static final class Open {

        private final List<Member> members = new ArrayList<>();
        private final List<ChainKeys> keys = new ArrayList<>();
        private final Map<Filing, Filing> merges = new LinkedHashMap<>();
        private Optional<Filing> goesOnIn = Optional.empty();
        private ChainKeys last;

        Open(ChainKeys first) {
            this.last = first;
            add(first, List.of());
        }

        private void add(ChainKeys filing, List<String> hints) {
            members.add(new Member(filing.filing(), hints));
            keys.add(filing);
            last = filing;
        }

        /** What is compared of each member. */
        List<ChainKeys> keys() {
            return keys;
        }

        List<Member> members() {
            return members;
        }

        /** At which filing which last filing of another chain goes on here. */
        Map<Filing, Filing> merges() {
            return merges;
        }

        /** The filing of another chain in which this one goes on. */
        Optional<Filing> goesOnIn() {
            return goesOnIn;
        }
    }

    /** How a filing fits behind a chain. */
    private record Fit(Open chain, List<String> hints, int weight) {}

    ChainBuilder(List<Filing> filings) {
        this.filings = filings.stream().sorted(ChainOrder.IN_TIME).toList();
    }

    List<Chain> chains() {
        filings.stream()
                .filter(Filing::isBeneficialOwnership)
                .map(ChainKeys::of)
                .forEach(this::place);
        return chains.stream().map(ChainEvents::chain).toList();
    }

    private void place(ChainKeys filing) {
        List<Fit> fits =
                candidates(filing).stream()
                        .map(chain -> fit(filing, chain))
                        .flatMap(Optional::stream)
                        .sorted(Comparator.comparingInt(Fit::weight).reversed())
                        .toList();
        Open chain = fits.isEmpty() ? begin(filing) : goOn(filing, fits.getFirst());
        fits.stream().skip(1).forEach(other -> merge(filing, chain, other.chain()));
        filing.filing().accession().value().ifPresent(a -> byAccession.put(a, chain));
    }

    private List<Open> candidates(ChainKeys filing) {
        List<Open> candidates = new ArrayList<>();
        issuerKeys(filing).stream()
                .flatMap(k -> byIssuer.getOrDefault(k, List.of()).stream())
                .filter(c -> !candidates.contains(c))
                .forEach(candidates::add);
        return candidates;
    }

    private static List<String> issuerKeys(ChainKeys filing) {
        List<String> keys = new ArrayList<>();
        filing.issuerCik().ifPresent(keys::add);
        keys.add(filing.issuerName());
        return keys;
    }

    private Open begin(ChainKeys filing) {
        Open chain = new Open(filing);
        chains.add(chain);
        issuerKeys(filing)
                .forEach(k -> byIssuer.computeIfAbsent(k, none -> new ArrayList<>()).add(chain));
        return chain;
    }

    private static Open goOn(ChainKeys filing, Fit fit) {
        fit.chain().add(filing, fit.hints());
        return fit.chain();
    }

    /** All filers of another chain file here now: that chain ends, and goes on in this one. */
    private void merge(ChainKeys filing, Open chain, Open other) {
        List<Set<String>> before = other.last.persons();
        if (before.isEmpty() || other.last.shared(filing.persons()) < before.size()) {
            return;
        }
        byIssuer.values().forEach(list -> list.remove(other));
        other.goesOnIn = Optional.of(filing.filing());
        chain.merges.put(filing.filing(), other.last.filing());
    }

    private Optional<Fit> fit(ChainKeys filing, Open chain) {
        List<String> hints = new ArrayList<>();
        int weight = named(filing, chain, hints);
        if (weight == 0 && (!filing.hasIssuerOf(chain.last) || !filing.hasClassOf(chain.last))) {
            return Optional.empty();
        }
        weight += persons(filing, chain.last, hints);
        if (weight == 0) {
            return Optional.empty();
        }
        weight += number(filing.filing(), chain, hints);
        return Optional.of(new Fit(chain, hints, weight));
    }

    private int named(ChainKeys filing, Open chain, List<String> hints) {
        Optional<Accession> previous = filing.filing().previousAccession().value();
        boolean named = previous.map(byAccession::get).filter(c -> c == chain).isPresent();
        if (named) {
            hints.add(
                    "it names "
                            + previous.map(Objects::toString).orElse("")
                            + " as the filing before");
        }
        return named ? 100 : 0;
    }

    /** Filers and persons: the header's filer, or at least half of the smaller group. */
    private static int persons(ChainKeys filing, ChainKeys last, List<String> hints) {
        int weight = 0;
        if (filing.hasFilerOf(last)) {
            hints.add("the header names the same filer");
            weight += 20;
        }
        int shared = filing.shared(last.persons());
        int fewer = Math.min(filing.persons().size(), last.persons().size());
        if (shared > 0 && shared * 2 >= fewer) {
            hints.add(
                    shared + " of " + filing.persons().size() + " reporting persons are the same");
            weight += 10 + shared;
        }
        return weight;
    }

    private static int number(Filing filing, Open chain, List<String> hints) {
        Filing last = chain.members.getLast().filing();
        int before = last.isAmendment() ? last.amendmentNumber().value().orElse(-1) : 0;
        Optional<Integer> own = filing.amendmentNumber().value();
        boolean sameSchedule = filing.schedule().equals(last.schedule());
        if (own.isPresent() && own.get() == before + 1 && sameSchedule) {
            hints.add("its number is the next");
            return 6;
        }
        return (sameSchedule ? 2 : 0) + (own.isPresent() && own.get() > before ? 1 : 0);
    }
}
