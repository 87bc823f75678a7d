package org.stakeline.store;

import java.util.List;
import java.util.Optional;

/** What there is to say of the filings in the store, from reading and from computing. */
public interface Findings {

    Page<FindingRow> list(FindingFilter filter, PageRequest<FindingSort> page);

    /** What they say, each sentence once: the gravest first, of the same level the newest. */
    List<FindingGroup> groups(FindingFilter filter, int most);

    /** All findings of one filing, in the order they came up. */
    List<FindingRow> ofFiling(String filing);

    /** The finding at this place among those of a filing. */
    Optional<FindingRow> byPlace(String filing, int ordinal);

    /** The number of what was last said of a finding; 0 where nothing was. */
    long newestRemark();

    /** How many there are of each code, most first. */
    List<CodeCount> codes(FindingFilter filter);
}
