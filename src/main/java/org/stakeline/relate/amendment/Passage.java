package org.stakeline.relate.amendment;

import java.util.List;
import java.util.Optional;

/**
 * A piece of an item as amended: a paragraph and the filing that it comes from, or a gap.
 *
 * @param labels the sub-items that it belongs to, as far as they are known
 * @param source empty for a gap
 */
public record Passage(
        String text, List<String> labels, Standing standing, Optional<Source> source) {

    public Passage {
        labels = List.copyOf(labels);
    }

    /** Whether the words are in force. */
    public enum Standing {
        IN_FORCE,
        /** The amendment does not say whether these earlier words still hold. */
        PERHAPS_REPLACED,
        /** Words that an unclear amendment brought. */
        PERHAPS_ADDED,
        /** Filings that are not in the store may have other words here. */
        NOT_IN_STORE
    }

    /**
     * Where a paragraph was filed.
     *
     * @param member the filing's place in the chain, from 0
     * @param item the item's place in the filing, from 0
     * @param paragraph the paragraph's place in the item's text, from 0
     */
    public record Source(int member, int item, int paragraph) {}

    static Passage inForce(String text, List<String> labels, Source source) {
        return new Passage(text, labels, Standing.IN_FORCE, Optional.of(source));
    }

    static Passage gap(String words, List<String> labels) {
        return new Passage(words, labels, Standing.NOT_IN_STORE, Optional.empty());
    }

    Passage standing(Standing other) {
        return new Passage(text, labels, other, source);
    }

    Passage saying(String words) {
        return new Passage(words, labels, standing, source);
    }

    boolean isGap() {
        return standing == Standing.NOT_IN_STORE;
    }
}
