package org.stakeline.store;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The issuers that the filings in the store are about. */
public interface Issuers {

    /** Issuers whose name, CIK or CUSIP has these words; all of them for null. */
    Page<IssuerRow> list(@Nullable String words, PageRequest<IssuerSort> page);

    Optional<IssuerRow> byId(String id);

    /** Those of these issuers that there are, in their order. */
    List<IssuerRow> byIds(List<String> ids);

    /**
     * The newest position of each holder in this issuer, largest first; positions of 0 are among
     * them.
     *
     * @param knownBy only what the public record had at that moment; null for all
     */
    List<Position> holders(String id, @Nullable Instant knownBy);

    /** Every position in this issuer, oldest first, for a line over time. */
    List<Position> positions(String id, @Nullable Instant knownBy);
}
