package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.jspecify.annotations.Nullable;
import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.compute.Computed;
import org.stakeline.filing.Filing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Who held how much of each issuer over time. What was asked for last is kept until one of the
 * issuer's filings is new or read again.
 */
@Singleton
public final class OwnershipBook {

    private static final int KEPT = 32;

    private final ChainBook chains;
    private final Calendars calendars = Calendars.bundled();
    private final Map<String, Made> kept = new LinkedHashMap<>();

    /** What the filings of an issuer tell, by their ids, and the readings that it is made from. */
    private record Made(List<String> readings, Map<String, OwnershipReader.Told> told) {}

    OwnershipBook(ChainBook chains) {
        this.chains = chains;
    }

    /**
     * Ownership of an issuer with the chains that it is made of.
     *
     * @param grown the moments at which the record grew
     */
    public record Known(Ownership ownership, List<StoredChain> chains, List<Instant> grown) {

        public Known {
            chains = List.copyOf(chains);
            grown = List.copyOf(grown);
        }
    }

    /** Ownership of an issuer, as the public record had it at the end of a day; null for now. */
    public Known ofIssuer(String issuer, @Nullable LocalDate day) {
        ChainBook.Kept all = chains.kept(issuer);
        ChainBook.Kept then = all.asOf(AsKnown.endOf(day));
        Map<String, OwnershipReader.Told> told =
                known(issuer)
                        .filter(m -> m.readings().equals(all.readings()))
                        .map(Made::told)
                        .orElseGet(() -> make(issuer, all));
        return new Known(
                new OwnershipReader(then.chains(), told).ownership(),
                then.chains(),
                List.copyOf(all.known().values()));
    }

    private Map<String, OwnershipReader.Told> make(String issuer, ChainBook.Kept all) {
        Map<String, OwnershipReader.Told> told = new LinkedHashMap<>();
        for (StoredChain stored : all.chains()) {
            for (Filing filing : stored.chain().filings()) {
                String id = stored.id(filing);
                Instant known = all.known().getOrDefault(id, Instant.EPOCH);
                Computed comes = Computation.of(filing, calendars);
                told.put(id, OwnershipReader.Told.of(id, filing, comes, known));
            }
        }
        keep(issuer, new Made(all.readings(), told));
        return told;
    }

    // taken out and put back, so that what was not asked for longest stands first
    private synchronized Optional<Made> known(String issuer) {
        Optional<Made> known = Optional.ofNullable(kept.remove(issuer));
        known.ifPresent(made -> kept.put(issuer, made));
        return known;
    }

    private synchronized void keep(String issuer, Made made) {
        kept.put(issuer, made);
        if (kept.size() > KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }
}
