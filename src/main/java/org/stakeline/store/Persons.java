package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * The persons that the filings in the store name on their cover pages, each under its spellings.
 */
public interface Persons {

    /** Persons of whom a spelling or a CIK has these words; all of them for null. */
    Page<PersonRow> list(@Nullable String words, PageRequest<PersonSort> page);

    /** The person with this id, this CIK, or a spelling with this id. */
    Optional<PersonRow> byId(String id);

    /** The persons that {@link #byId} finds for these, in their order, each once. */
    List<PersonRow> byIds(List<String> ids);

    /**
     * The spellings of this person, the one that most filings print first.
     *
     * @param knownBy as the judgements that were known at that moment had it; null for now
     */
    List<SpellingRow> spellings(String id, @Nullable Instant knownBy);

    /** The newest position of this person in each issuer, largest first. */
    List<Position> latest(String id, @Nullable Instant knownBy);

    /** Every position of this person, oldest first. */
    List<Position> positions(String id, @Nullable Instant knownBy);
}
