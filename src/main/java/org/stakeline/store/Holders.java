package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The holders that the filings in the store name on their cover pages. */
public interface Holders {

    /** Holders whose name or CIK has these words; all of them for null. */
    Page<HolderRow> list(@Nullable String words, PageRequest<HolderSort> page);

    Optional<HolderRow> byId(String id);

    /** The newest position of this holder in each issuer, largest first. */
    List<Position> latest(String id, @Nullable Instant knownBy);

    /** Every position of this holder, oldest first. */
    List<Position> positions(String id, @Nullable Instant knownBy);
}
