package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.Computation;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Reading;
import org.stakeline.issuer.ShareCounts;
import org.stakeline.store.FilingRow;
import org.stakeline.store.Filings;
import org.stakeline.store.FindingRow;
import org.stakeline.store.Findings;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens a stored filing: as it was read, with its findings, and computed again. */
@Singleton
public final class Opened {

    private final Filings filings;
    private final Findings findings;
    private final ShareCounts counts;
    private final Calendars calendars = Calendars.bundled();

    Opened(Filings filings, Findings findings, ShareCounts counts) {
        this.filings = filings;
        this.findings = findings;
        this.counts = counts;
    }

    /** The filing with this id; empty where there is none. */
    public Optional<FilingPage.Read> filing(String id) {
        Optional<FilingRow> row = filings.byId(id);
        return row.flatMap(r -> filings.reading(id).map(reading -> opened(r, reading)));
    }

    private FilingPage.Read opened(FilingRow row, Reading reading) {
        return new FilingPage.Read(
                row.id(),
                row.issuer().id(),
                withHeader(row.id(), reading),
                Computation.of(reading.filing(), calendars, counts),
                found(row.id()),
                filings.persons(row.id()));
    }

    // a submission's header is shown after its documents; a bare file has none
    private Reading withHeader(String id, Reading reading) {
        List<MappedText> documents = new ArrayList<>(reading.documents());
        if (documents.stream().allMatch(document -> document.document() != null)) {
            filings.bytes(id).flatMap(HeaderText::of).ifPresent(documents::add);
        }
        return new Reading(reading.filing(), reading.findings(), documents);
    }

    private List<Finding> found(String id) {
        return findings.ofFiling(id).stream().map(FindingRow::finding).toList();
    }
}
