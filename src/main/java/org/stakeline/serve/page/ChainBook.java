package org.stakeline.serve.page;

import jakarta.inject.Singleton;

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

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The chains of the filings in the store, made from what each says when they are asked for. Those
 * of the issuers that were asked for last are kept until one of their filings is new or read again.
 */
@Singleton
public final class ChainBook {

    private static final int AT_ONCE = 1_000;
    private static final int ISSUERS_KEPT = 24;

    private final Filings filings;
    private final Calendars calendars = Calendars.bundled();
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /** The chains of an issuer, and the readings that they were made from. */
    private record Kept(List<String> readings, List<StoredChain> chains) {}

    ChainBook(Filings filings) {
        this.filings = filings;
    }

    /** The chains of an issuer, the longest first. */
    public List<StoredChain> ofIssuer(String issuer) {
        List<FilingRow> rows = rows(issuer);
        List<String> readings = rows.stream().map(r -> r.id() + " " + r.reading()).toList();
        Optional<Kept> known = known(issuer).filter(k -> k.readings().equals(readings));
        if (known.isPresent()) {
            return known.get().chains();
        }
        List<StoredChain> chains = chains(rows);
        keep(issuer, new Kept(readings, chains));
        return chains;
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

    /** The chain that a filing belongs to. */
    public Optional<StoredChain> ofFiling(String id) {
        return filings.byId(id)
                .flatMap(
                        row ->
                                ofIssuer(row.issuer().id()).stream()
                                        .filter(c -> c.has(id))
                                        .findFirst());
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
                .sorted(
                        java.util.Comparator.comparingInt(
                                (StoredChain c) -> -c.chain().members().size()))
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
