package org.stakeline.store.due;

import io.micronaut.context.annotation.Value;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.stakeline.calendar.Calendars;
import org.stakeline.contract.ReadingJson;
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.store.Changes;
import org.stakeline.store.Changes.Change;
import org.stakeline.store.DueLine;
import org.stakeline.store.Dues;
import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingRow;
import org.stakeline.store.FilingSort;
import org.stakeline.store.Filings;
import org.stakeline.store.Page;
import org.stakeline.store.PageRequest;
import org.stakeline.store.Store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the due dates of all filings as the chains of each issuer have them, and follows what is
 * stored or read again. Another version of the program computes all of them anew.
 */
@Singleton
public final class DueBook {

    private static final Logger LOG = LoggerFactory.getLogger(DueBook.class);
    private static final int BATCH = 200;
    private static final int FEW = 25;

    private static final String COMPUTING =
            "Due dates are being computed: those of some filings are not here yet.";
    private static final String FAILED =
            "Due dates could not be computed: those of some filings are missing or old."
                    + " The log of the service says why. They are computed again when a filing is ingested or read"
                    + " again, and when the service is started anew.";

    private final Filings filings;
    private final Dues dues;
    private final Changes changes;
    private final String version;
    private final Calendars calendars = Calendars.bundled();
    private final ReentrantLock making = new ReentrantLock();

    // the newest entry of the record when they were last computed, and whether that failed
    private volatile long tried;
    private volatile boolean failed;

    @Inject
    public DueBook(Store store, @Value("${stakeline.version:unknown}") String version) {
        this(store.filings(), store.dues(), store.changes(), version);
    }

    /** A book over these parts of a store. */
    public DueBook(Filings filings, Dues dues, Changes changes, String version) {
        this.filings = filings;
        this.dues = dues;
        this.changes = changes;
        this.version = version;
    }

    /**
     * Why the dates may not be all there are, in a sentence; empty where they are. A few filings
     * that came since are taken in before, many in the background; what failed is tried again after
     * the next change.
     */
    public String keepUp() {
        long behind = behind();
        if (behind > 0 && !gaveUp()) {
            catchUp(behind);
        }
        return behind() <= 0 ? "" : gaveUp() ? FAILED : COMPUTING;
    }

    private void catchUp(long behind) {
        if (behind <= FEW) {
            follow();
        } else if (!making.isLocked()) {
            Thread.ofPlatform().daemon().name("due-dates").start(this::follow);
        }
    }

    private long behind() {
        return changes.newest() - dues.made(version);
    }

    private boolean gaveUp() {
        return failed && tried == changes.newest();
    }

    /** Computes the due dates of whatever came into the store since. */
    public void follow() {
        if (!making.tryLock()) {
            return;
        }
        try {
            tried = changes.newest();
            takeIn();
            failed = false;
        } catch (RuntimeException e) {
            failed = true;
            LOG.warn("Due dates could not be computed: {}", e.toString());
            LOG.debug("why due dates could not be computed", e);
        } finally {
            making.unlock();
        }
    }

    private void takeIn() {
        List<Change> next = changes.after(dues.made(version), BATCH);
        while (!next.isEmpty()) {
            issuers(next).forEach(this::make);
            dues.made(version, next.getLast().entry());
            next = changes.after(next.getLast().entry(), BATCH);
        }
    }

    private Set<String> issuers(List<Change> batch) {
        Set<String> issuers = new LinkedHashSet<>();
        for (Change change : batch) {
            issuers.addAll(dues.issuersOf(change.filing()));
            filings.byId(change.filing()).ifPresent(row -> issuers.add(row.issuer().id()));
        }
        return issuers;
    }

    private void make(String issuer) {
        Map<String, String> ids = new LinkedHashMap<>();
        List<Filing> read = new ArrayList<>();
        for (FilingRow row : rows(issuer)) {
            filings.json(row.id())
                    .map(json -> ReadingJson.parse(json).filing())
                    .ifPresent(
                            filing -> {
                                ids.put(filing.sha256(), row.id());
                                read.add(filing);
                            });
        }
        List<DueLine> lines = new ArrayList<>();
        Chain.of(read).forEach(chain -> lines.addAll(DueLines.of(chain, ids, calendars)));
        dues.replace(issuer, lines);
    }

    private List<FilingRow> rows(String issuer) {
        List<FilingRow> rows = new ArrayList<>();
        Page<FilingRow> page;
        do {
            page =
                    filings.list(
                            FilingFilter.ofIssuer(issuer),
                            new PageRequest<>(
                                    rows.size(), PageRequest.MOST_ROWS, FilingSort.KNOWN, true));
            rows.addAll(page.rows());
        } while (!page.rows().isEmpty() && rows.size() < page.total());
        return rows;
    }
}
