package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.stakeline.contract.ReadingJson;
import org.stakeline.filing.Filing;
import org.stakeline.relate.control.ControlHistory;
import org.stakeline.relate.control.ControlHistory.Cover;
import org.stakeline.relate.control.ControlHistory.Person;
import org.stakeline.store.Changes;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.PageRequest;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The filings that tell who stands above and below a holder: its own, and those of the holders
 * above it. Those of the holders that were asked for last are kept until there is a new filing.
 */
@Singleton
public final class ControlBook {

    private static final int MOST_FILINGS = 150;
    private static final int HOLDERS_KEPT = 12;

    private final Filings filings;
    private final Changes changes;
    private final Map<String, Kept> kept = new LinkedHashMap<>();

    /** What was told, and the state of the store in which it was gathered. */
    private record Kept(List<String> state, ToldControl told) {}

    ControlBook(Filings filings, Changes changes) {
        this.filings = filings;
        this.changes = changes;
    }

    /** What is told of a holder; empty where no filing has a cover page of it. */
    public Optional<ToldControl> ofHolder(String holder) {
        List<FilingRow> own = rows(holder);
        if (own.isEmpty()) {
            return Optional.empty();
        }
        List<String> state = state(own);
        Optional<Kept> known = known(holder).filter(k -> k.state().equals(state));
        ToldControl told =
                known.map(Kept::told).orElseGet(() -> new Gathering(filings, holder, own).told());
        keep(holder, new Kept(state, told));
        return Optional.of(told);
    }

    private List<FilingRow> rows(String holder) {
        return newest(filings, holder);
    }

    private static List<FilingRow> newest(Filings filings, String holder) {
        return filings.list(
                        FilingFilter.ofHolder(holder),
                        PageRequest.first(MOST_FILINGS, FilingSort.KNOWN, true))
                .rows();
    }

    private List<String> state(List<FilingRow> own) {
        List<String> state = new ArrayList<>();
        own.forEach(row -> state.add(row.id() + " " + row.reading()));
        state.add("change " + changes.newest());
        return state;
    }

    // taken out and put back, so that what was not asked for longest stands first
    private synchronized Optional<Kept> known(String holder) {
        return Optional.ofNullable(kept.remove(holder));
    }

    private synchronized void keep(String holder, Kept told) {
        kept.put(holder, told);
        if (kept.size() > HOLDERS_KEPT) {
            kept.remove(kept.keySet().iterator().next());
        }
    }

    /**
     * Reads a holder's filings, then those of the holders above it, until nobody new is told of.
     */
    private static final class Gathering {

        private final Filings filings;
        private final String holder;
        private final List<FilingRow> own;
        private final Map<String, Filing> read = new LinkedHashMap<>();
        private final Map<String, String> ids = new LinkedHashMap<>();
        private final Map<Cover, String> holders = new LinkedHashMap<>();
        private boolean cut;

        Gathering(Filings filings, String holder, List<FilingRow> own) {
            this.filings = filings;
            this.holder = holder;
            this.own = own;
        }

        ToldControl told() {
            cut = own.size() == MOST_FILINGS;
            read(own);
            Set<String> asked = new LinkedHashSet<>(Set.of(holder));
            List<String> open = above();
            while (!open.isEmpty() && !cut) {
                for (String next : open) {
                    if (asked.add(next)) {
                        read(newest(filings, next));
                    }
                }
                open = above().stream().filter(id -> !asked.contains(id)).toList();
            }
            return new ToldControl(holder, List.copyOf(read.values()), ids, holders, cut);
        }

        private List<String> above() {
            ControlHistory history = ControlHistory.of(read.values());
            return holders.entrySet().stream()
                    .filter(cover -> cover.getValue().equals(holder))
                    .flatMap(c -> history.person(c.getKey().filing(), c.getKey().person()).stream())
                    .map(Person::id)
                    .distinct()
                    .flatMap(id -> history.above(id).stream())
                    .flatMap(id -> history.person(id).stream())
                    .flatMap(person -> person.covers().stream())
                    .flatMap(cover -> Optional.ofNullable(holders.get(cover)).stream())
                    .distinct()
                    .toList();
        }

        private void read(List<FilingRow> rows) {
            for (FilingRow row : rows) {
                if (read.size() >= MOST_FILINGS) {
                    cut = true;
                } else if (!read.containsKey(row.id())) {
                    filings.json(row.id()).ifPresent(json -> read(row, json));
                }
            }
        }

        private void read(FilingRow row, String json) {
            Filing filing = ReadingJson.parse(json).filing();
            read.put(row.id(), filing);
            ids.put(filing.sha256(), row.id());
            List<String> covers = filings.persons(row.id());
            for (int i = 0; i < covers.size(); i++) {
                holders.put(new Cover(filing.sha256(), i), covers.get(i));
            }
        }
    }
}
