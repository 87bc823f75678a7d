package org.stakeline.store.search;

import org.stakeline.evidence.MappedText;
import org.stakeline.store.FilingRow;
import org.stakeline.store.Store;
import org.stakeline.store.search.Entries.Kind;
import org.stakeline.store.search.IndexFolder.Hits;

import java.io.IOException;
import java.util.List;

/** An answer from the index: it says which, the store says what. */
final class FromIndex {

    private final IndexFolder index;
    private final Store store;

    FromIndex(IndexFolder index, Store store) {
        this.index = index;
        this.store = store;
    }

    Found find(Asked asked, int most) throws IOException {
        Hits issuers = index.best(Queries.named(Kind.ISSUER, asked), most);
        Hits persons = index.best(Queries.named(Kind.PERSON, asked), most);
        Hits filings = index.newest(Queries.named(Kind.FILING, asked), most);
        Hits texts = index.best(Queries.text(asked), most);
        return new Found(
                store.issuers().byIds(issuers.ids()),
                store.persons().byIds(persons.ids()),
                store.filings().byIds(filings.ids()),
                store.filings().byIds(texts.ids()).stream().map(row -> text(row, asked)).toList(),
                filings.all(),
                texts.all(),
                "");
    }

    private Found.Text text(FilingRow row, Asked asked) {
        return new Found.Text(row, () -> Snippet.of(documents(row), asked));
    }

    private List<String> documents(FilingRow row) {
        return store.filings().documents(row.id()).stream().map(MappedText::view).toList();
    }
}
