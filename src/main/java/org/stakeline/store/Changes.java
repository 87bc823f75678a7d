package org.stakeline.store;

import java.util.List;

/** The order in which filings came into the store, for whoever keeps something beside it. */
public interface Changes {

    /**
     * A filing was stored, or read again.
     *
     * @param entry its number in the record; later ones are higher
     * @param spellings the ids of the spellings that its cover pages name
     */
    record Change(long entry, String filing, List<String> spellings) {

        public Change {
            spellings = List.copyOf(spellings);
        }
    }

    /** The number of the newest change; 0 for none. */
    long newest();

    /** How many filings there are. */
    long filings();

    /** The changes after this one, oldest first. */
    List<Change> after(long entry, int most);
}
