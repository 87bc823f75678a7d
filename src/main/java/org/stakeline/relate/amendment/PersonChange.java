package org.stakeline.relate.amendment;

import org.stakeline.evidence.Span;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A person that joined the filing or left it, as the filing says.
 *
 * @param reason the filing's word for why ({@code dissolved})
 */
public record PersonChange(
        Kind kind,
        String name,
        Optional<String> reason,
        Optional<LocalDate> date,
        String words,
        String path,
        List<Span> spans) {

    public PersonChange {
        spans = List.copyOf(spans);
    }

    /** Which way. */
    public enum Kind {
        DROPPED,
        JOINED
    }
}
