package org.stakeline.relate.amendment;

import org.stakeline.filing.Filing;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.Optional;

/** The order of filings: by when they were accepted or filed, then by their number. */
public final class ChainOrder {

    public static final Comparator<Filing> IN_TIME =
            Comparator.comparing((Filing f) -> day(f).orElse(LocalDate.MAX))
                    .thenComparing(
                            f ->
                                    f.acceptedAt()
                                            .value()
                                            .map(OffsetDateTime::toInstant)
                                            .orElse(java.time.Instant.MAX))
                    .thenComparing(
                            f ->
                                    f.amendmentNumber()
                                            .value()
                                            .orElse(f.isAmendment() ? Integer.MAX_VALUE : 0))
                    .thenComparing(f -> f.accession().value().map(Object::toString).orElse(""))
                    .thenComparing(Filing::sha256);

    private ChainOrder() {}

    /** The day on which it was filed; of a file without a header, that of its event. */
    public static Optional<LocalDate> day(Filing filing) {
        return filing.filedDate()
                .value()
                .or(() -> filing.acceptedAt().value().map(OffsetDateTime::toLocalDate))
                .or(() -> filing.eventDate().value());
    }
}
