package org.stakeline.store.search;

import org.jspecify.annotations.Nullable;
import org.stakeline.store.FilingRow;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.PersonRow;

import java.util.List;
import java.util.function.Supplier;

/**
 * What a search found, the best first, each as the store has it.
 *
 * @param filings with these words among their names and numbers, the newest first
 * @param texts with these words in their documents
 * @param allFilings how many of the first there are
 * @param allTexts how many of the second there are
 * @param state why the answer may not be whole; empty where it is
 */
public record Found(
        List<IssuerRow> issuers,
        List<PersonRow> persons,
        List<FilingRow> filings,
        List<Text> texts,
        long allFilings,
        long allTexts,
        String state) {

    /** Nothing was asked, or nothing found. */
    public static final Found NOTHING =
            new Found(List.of(), List.of(), List.of(), List.of(), 0, 0, "");

    public Found {
        issuers = List.copyOf(issuers);
        persons = List.copyOf(persons);
        filings = List.copyOf(filings);
        texts = List.copyOf(texts);
    }

    /**
     * A filing with the place in its documents where the words stand, which is looked for when it
     * is first asked for.
     */
    public static final class Text {

        private final FilingRow filing;
        private final Supplier<Snippet> place;
        private @Nullable Snippet snippet;

        Text(FilingRow filing, Supplier<Snippet> place) {
            this.filing = filing;
            this.place = place;
        }

        public FilingRow filing() {
            return filing;
        }

        public synchronized Snippet snippet() {
            Snippet known = snippet;
            if (known == null) {
                known = place.get();
                snippet = known;
            }
            return known;
        }
    }

    public boolean isEmpty() {
        return issuers.isEmpty() && persons.isEmpty() && filings.isEmpty() && texts.isEmpty();
    }

    /** The same answer, which may not be whole for this reason. */
    Found because(String reason) {
        return new Found(issuers, persons, filings, texts, allFilings, allTexts, reason);
    }
}
