package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.ChainComputation;
import org.stakeline.compute.ComputedChain;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Reading;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.Page;
import org.stakeline.store.PageRequest;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The chains of the filings in the store, made from what each says when they are asked for. Those
 * of the issuers that were asked for last are kept until one of their filings is new or read again.
 */
@Singleton
public final class ChainBook {

    private static final int AT_ONCE = 1_000;
    private static final int ISSUERS_KEPT = 24;
    private static final Comparator<StoredChain> LONGEST_FIRST =
            Comparator.comparingInt(c -> -c.chain().members().size());

    private final Filings filings;
    private final Calendars calendars = Calendars.bundled();
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /**
     * The chains of an issuer, and the readings that they were made from.
     *
     * @param known when each filing came into the public record, by its id
     */
    public record Kept(
            List<String> readings, List<StoredChain> chains, Map<String, Instant> known) {

        public Kept {
            readings = List.copyOf(readings);
            chains = List.copyOf(chains);
            known = Map.copyOf(known);
        }

        /** The same as the public record had it at that moment; null for all of it. */
        Kept asOf(@Nullable Instant moment) {
            return moment == null
                    ? this
                    : new Kept(
                            readings,
                            chains.stream()
                                    .flatMap(c -> then(c, moment))
                                    .sorted(LONGEST_FIRST)
                                    .toList(),
                            known);
        }

        // what came later may be what holds two parts of a chain together
        private Stream<StoredChain> then(StoredChain stored, Instant moment) {
            List<Filing> filings = stored.chain().filings();
            List<Filing> had =
                    filings.stream()
                            .filter(f -> !known.getOrDefault(stored.id(f), moment).isAfter(moment))
                            .toList();
            return had.size() == filings.size()
                    ? Stream.of(stored)
                    : Chain.of(had).stream().map(c -> new StoredChain(c, stored.ids()));
        }
    }

    ChainBook(Filings filings) {
        this.filings = filings;
    }

    /** The chains of an issuer, the longest first. */
    public List<StoredChain> ofIssuer(String issuer) {
        return kept(issuer).chains();
    }

    /** The chains of an issuer with what they were made from. */
    public Kept kept(String issuer) {
        List<FilingRow> rows = rows(issuer);
        List<String> readings = rows.stream().map(r -> r.id() + " " + r.reading()).toList();
        Optional<Kept> known = known(issuer).filter(k -> k.readings().equals(readings));
        if (known.isPresent()) {
            return known.get();
        }
        Kept made =
                new Kept(
                        readings,
                        chains(rows),
                        rows.stream().collect(Collectors.toMap(FilingRow::id, FilingRow::knownAt)));
        keep(issuer, made);
        return made;
    }

    private List<FilingRow> rows(String issuer) {
        List<FilingRow> rows = new ArrayList<>();
        Page<FilingRow> page;
        do {
            page =
                    filings.list(
                            FilingFilter.ofIssuer(issuer),
                            new PageRequest<>(rows.size(), AT_ONCE, FilingSort.KNOWN, true));
            rows.addAll(page.rows());
        } while (!page.rows().isEmpty() && rows.size() < page.total());
        return rows;
    }

    /**
     * The chain that a filing belongs to, as the public record had it at a moment; where it did not
     * have that filing then, the largest part of the chain that it had.
     */
    public Optional<StoredChain> ofFiling(String id, @Nullable Instant knownBy) {
        Optional<FilingRow> row = filings.byId(id);
        if (row.isEmpty() || knownBy == null) {
            return row.isEmpty() ? Optional.empty() : ofFiling(id);
        }
        Kept kept = kept(row.get().issuer().id());
        List<StoredChain> then =
                kept.chains().stream()
                        .filter(c -> c.has(id))
                        .flatMap(c -> kept.then(c, knownBy))
                        .sorted(LONGEST_FIRST)
                        .toList();
        return then.stream().filter(c -> c.has(id)).findFirst().or(() -> then.stream().findFirst());
    }

    /** The chain that a filing belongs to. */
    public Optional<StoredChain> ofFiling(String id) {
        return filings.byId(id)
                .flatMap(
                        row ->
                                ofIssuer(row.issuer().id()).stream()
                                        .filter(c -> c.has(id))
                                        .findFirst());
    }

    /** The moments at which filings of a chain of this issuer came into the public record. */
    public List<Instant> grown(String issuer, StoredChain stored) {
        Map<String, Instant> known = kept(issuer).known();
        return stored.chain().filings().stream()
                .flatMap(filing -> Optional.ofNullable(known.get(stored.id(filing))).stream())
                .toList();
    }

    /** What a chain comes to. */
    public ComputedChain computed(StoredChain stored) {
        return ChainComputation.of(stored.chain(), calendars);
    }

    private List<StoredChain> chains(List<FilingRow> rows) {
        Map<String, String> ids = new LinkedHashMap<>();
        List<Filing> read = new ArrayList<>();
        for (FilingRow row : rows) {
            Optional<Reading> reading = filings.reading(row.id());
            reading.ifPresent(
                    r -> {
                        ids.put(r.filing().sha256(), row.id());
                        read.add(r.filing());
                    });
        }
        return Chain.of(read).stream()
                .map(c -> new StoredChain(c, ids))
                .sorted(LONGEST_FIRST)
                .toList();
    }

    // taken out and put back, so that what was not asked for longest stands first
    private synchronized Optional<Kept> known(String issuer) {
        Optional<Kept> known = Optional.ofNullable(kept.remove(issuer));
        known.ifPresent(k -> kept.put(issuer, k));
        return known;
    }

    private synchronized void keep(String issuer, Kept chains) {
        kept.put(issuer, chains);
        if (kept.size() > ISSUERS_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
