package org.stakeline.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The moves of holdings from filing to filing. */
public interface Moves {

    /** The largest that became known after that moment, one for each filing. */
    List<Move> largest(Instant after, int most);

    /** When the newest filing became known; empty for an empty store. */
    Optional<Instant> newest();
}
