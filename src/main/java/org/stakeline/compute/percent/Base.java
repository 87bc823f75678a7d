package org.stakeline.compute.percent;

import org.stakeline.evidence.Span;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Shares;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A count of outstanding shares that can stand under a percent of class.
 *
 * @param path JSON Pointer into the reading; empty for what the issuer reported elsewhere
 * @param title the securities counted, where the filing names them
 * @param asOf the day of the count, where the filing gives it
 * @param reason why this base was chosen, or why it was not
 */
public record Base(
        Shares shares,
        Optional<String> title,
        Optional<LocalDate> asOf,
        String reason,
        String path,
        List<Span> spans) {

    public Base {
        spans = List.copyOf(spans);
    }

    /** {@code 322,929,669 Class A Ordinary Shares as of 2023-02-28}. */
    public String shown() {
        return Printed.number(shares)
                + title.map(t -> " " + t).orElse("")
                + asOf.map(d -> " as of " + d).orElse("");
    }

    /** True for the same count, of the same place or report. */
    boolean is(Base other) {
        return path.equals(other.path) && shown().equals(other.shown());
    }

    Base because(String why) {
        return new Base(shares, title, asOf, why, path, spans);
    }
}
