package org.stakeline.store.search;

import io.micronaut.context.annotation.Value;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

import org.apache.lucene.store.LockObtainFailedException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stakeline.store.Changes;
import org.stakeline.store.Changes.Change;
import org.stakeline.store.SpellingRow;
import org.stakeline.store.Store;
import org.stakeline.store.search.Entries.Kind;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Finds issuers, persons, filings and words in filings. Its index follows the store; where that is
 * missing, damaged or of another version it is made anew in the background, and until then the
 * store itself is asked for names and numbers. Whatever happens to the index, a search is answered.
 */
@Singleton
public final class Search implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Search.class);
    private static final int BATCH = 100;
    private static final int FEW = 25;

    private final Path folder;
    private final Store store;
    private final Changes changes;
    private final FromStore plain;
    private final ReentrantLock writing = new ReentrantLock();

    private volatile @Nullable IndexFolder index;
    private volatile String trouble = "";
    private volatile String said = "";
    private volatile long entry;
    private volatile boolean closed;

    public Search(@Value("${stakeline.data}") Path data, Store store) {
        this.folder = data.resolve("search");
        this.store = store;
        this.changes = store.changes();
        this.plain = new FromStore(store);
    }

    /** What there is with these words; of each kind so many. */
    public Found find(String typed, int most) {
        Asked asked = Asked.of(typed);
        if (asked.isEmpty()) {
            return Found.NOTHING;
        }
        keepUp();
        IndexFolder open = index;
        try {
            if (open != null && open.isThere()) {
                return new FromIndex(open, store).find(asked, most).because(state());
            }
        } catch (IOException | RuntimeException e) {
            damaged(e);
        }
        inBackground();
        return plain.find(typed.strip(), most).because(state());
    }

    private String state() {
        IndexFolder open = index;
        long behind = Math.max(0, changes.newest() - entry);
        if (open == null || behind > 0) {
            return trouble.isEmpty()
                    ? "The index of the search is being made: the text of some filings is not searched yet."
                    : trouble;
        }
        return "";
    }

    // few changes are taken in at once, many in the background
    private void keepUp() {
        long behind = changes.newest() - entry;
        if (index != null && behind == 0) {
            return;
        }
        if (index != null && behind > 0 && behind <= FEW) {
            follow();
        } else {
            inBackground();
        }
    }

    private void inBackground() {
        if (!writing.isLocked() && !closed) {
            Thread.ofPlatform().daemon().name("search-index").start(this::follow);
        }
    }

    /** Takes in what came into the store since; what goes wrong is noted, and never thrown. */
    public void follow() {
        if (!writing.tryLock()) {
            return;
        }
        try {
            if (!closed) {
                takeIn();
            }
        } catch (LockObtainFailedException e) {
            trouble =
                    "Another program has the index of the search: only names and numbers were searched.";
            LOG.debug("the index in {} is locked", folder, e);
        } catch (IOException | RuntimeException e) {
            damaged(e);
            trouble =
                    "The index of the search cannot be written: only names and numbers were searched.";
        } finally {
            writing.unlock();
        }
    }

    // an index that cannot be opened or written is deleted, and made anew once
    private void takeIn() throws IOException {
        try {
            takeInto(opened());
        } catch (LockObtainFailedException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            damaged(e);
            FolderOnDisk.delete(folder);
            takeInto(opened());
        }
    }

    private IndexFolder opened() throws IOException {
        IndexFolder open = index;
        if (open != null && !open.isThere()) {
            shut();
            open = null;
        }
        if (open == null) {
            open = IndexFolder.open(folder);
        }
        return open;
    }

    private void takeInto(IndexFolder open) throws IOException {
        List<Change> begin = changes.after(0, 1);
        String first = begin.isEmpty() ? "" : begin.getFirst().filing();
        long from = open.entry();
        boolean others = from > changes.newest() || from > 0 && !open.first().equals(first);
        if (from == 0 || others) {
            open.empty();
            from = 0;
        }
        entry = from;
        index = open;
        write(open, first);
        if (open.filings() != changes.filings()) {
            LOG.info("the search index has not as many filings as the store, and is made anew");
            open.empty();
            entry = 0;
            write(open, first);
        }
        trouble = "";
    }

    private void write(IndexFolder open, String first) throws IOException {
        List<Change> next = changes.after(entry, BATCH);
        if (next.isEmpty()) {
            open.keep(entry, first);
        }
        while (!next.isEmpty() && !closed) {
            write(open, next);
            long reached = next.getLast().entry();
            open.keep(reached, first);
            entry = reached;
            next = changes.after(reached, BATCH);
        }
    }

    private void write(IndexFolder open, List<Change> batch) throws IOException {
        Set<String> issuers = new LinkedHashSet<>();
        Set<String> spellings = new LinkedHashSet<>();
        for (Change change : batch) {
            spellings.addAll(change.spellings());
            filing(open, change.filing(), issuers);
        }
        for (String id : issuers) {
            var row = store.issuers().byId(id);
            if (row.isPresent()) {
                open.put(Entries.key(Kind.ISSUER, id), Entries.of(row.get()));
            }
        }
        persons(open, spellings);
    }

    private void persons(IndexFolder open, Set<String> spellings) throws IOException {
        for (String id : spellings) {
            var person = store.persons().byId(id);
            if (person.isPresent()) {
                for (SpellingRow row : store.persons().spellings(person.get().id(), null)) {
                    open.put(Entries.key(Kind.PERSON, row.id()), Entries.of(row));
                }
            }
        }
    }

    private void filing(IndexFolder open, String id, Set<String> issuers) throws IOException {
        var row = store.filings().byId(id);
        var reading = store.filings().reading(id);
        if (row.isPresent() && reading.isPresent()) {
            issuers.add(row.get().issuer().id());
            open.put(Entries.key(Kind.FILING, id), Entries.of(row.get(), reading.get()));
        }
    }

    private void damaged(Exception e) {
        String fault = e.toString();
        if (!fault.equals(said)) {
            LOG.warn("The search index in {} is made anew: {}", folder, fault);
            said = fault;
        }
        shut();
    }

    private void shut() {
        IndexFolder open = index;
        index = null;
        entry = 0;
        if (open != null) {
            try {
                open.close();
            } catch (IOException | RuntimeException e) {
                LOG.debug("the search index in {} was not closed well", folder, e);
            }
        }
    }

    @Override
    @PreDestroy
    public void close() {
        closed = true;
        writing.lock();
        try {
            shut();
        } finally {
            writing.unlock();
        }
    }
}
