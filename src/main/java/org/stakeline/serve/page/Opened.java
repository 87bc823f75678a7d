package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.evidence.Finding;
import org.stakeline.store.FilingRow;
import org.stakeline.store.Filings;
import org.stakeline.store.FindingRow;
import org.stakeline.store.Findings;

import java.util.List;
import java.util.Optional;

/** Opens a stored filing: as it was read, with its findings, and computed again. */
@Singleton
public final class Opened {

    private final Filings filings;
    private final Findings findings;
    private final Calendars calendars = Calendars.bundled();

    Opened(Filings filings, Findings findings) {
        this.filings = filings;
        this.findings = findings;
    }

    /** The filing with this id; empty where there is none. */
    public Optional<FilingPage.Read> filing(String id) {
        Optional<FilingRow> row = filings.byId(id);
        return row.flatMap(
                r ->
                        filings.reading(id)
                                .map(
                                        reading ->
                                                new FilingPage.Read(
                                                        r.id(),
                                                        r.issuer().id(),
                                                        reading,
                                                        Computation.of(reading, calendars),
                                                        found(r.id()))));
    }

    private List<Finding> found(String id) {
        return findings.ofFiling(id).stream().map(FindingRow::finding).toList();
    }
}
