package org.stakeline.store.search;

import org.stakeline.store.FilingFilter;
import org.stakeline.store.FilingSort;
import org.stakeline.store.IssuerSort;
import org.stakeline.store.PageRequest;
import org.stakeline.store.PersonSort;
import org.stakeline.store.Store;

import java.util.List;

/** An answer from the store alone, by names and numbers, while there is no index. */
final class FromStore {

    private final Store store;

    FromStore(Store store) {
        this.store = store;
    }

    Found find(String words, int most) {
        FilingFilter filter = new FilingFilter(null, null, null, words, null, null, null);
        var filings = store.filings().list(filter, PageRequest.first(most, FilingSort.KNOWN, true));
        return new Found(
                store.issuers().list(words, PageRequest.first(most, IssuerSort.NAME, false)).rows(),
                store.persons().list(words, PageRequest.first(most, PersonSort.NAME, false)).rows(),
                filings.rows(),
                List.of(),
                filings.total(),
                0,
                "");
    }
}
