package org.stakeline.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** When filings were due, as it was last computed from the chains of each issuer's filings. */
public interface Dues {

    Page<DueRow> list(DueFilter filter, PageRequest<DueSort> page);

    /** How many there are of each kind. */
    Map<DueKind, Integer> counts();

    /** The newest day before this one on which something was due or filed. */
    Optional<LocalDate> newestBefore(LocalDate day);

    /** The issuers under which this filing is kept. */
    List<String> issuersOf(String filing);

    /** Puts these in the place of all that is kept of an issuer. */
    void replace(String issuer, List<DueLine> lines);

    /** Up to which entry of the record they were computed by this version; 0 for none. */
    long made(String version);

    /**
     * Notes up to which entry they were computed; what other versions computed no longer counts.
     */
    void made(String version, long entry);
}
