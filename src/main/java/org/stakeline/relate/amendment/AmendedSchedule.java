package org.stakeline.relate.amendment;

import org.stakeline.filing.Filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A schedule as its amendments leave it on a day: the text in force of each item, each paragraph
 * with the filing that it comes from.
 *
 * @param filings those that it was put together from, in order; sources count in this list
 * @param missing amendment numbers, 0 for the original, that are told of or must have been and are
 *     not among them
 */
public record AmendedSchedule(
        Optional<LocalDate> asOf,
        List<Filing> filings,
        List<Integer> missing,
        List<AmendedItem> items) {

    public AmendedSchedule {
        filings = List.copyOf(filings);
        missing = List.copyOf(missing);
        items = List.copyOf(items);
    }

    /**
     * The schedule after these filings, of one chain and in order.
     *
     * @param asOf the day for which it is shown; the caller leaves later filings out
     */
    public static AmendedSchedule of(List<Filing> filings, Optional<LocalDate> asOf) {
        return new Composer(filings).composed(asOf);
    }

    /** The item of this number. */
    public Optional<AmendedItem> item(String number) {
        return items.stream().filter(i -> i.number().equals(number)).findFirst();
    }
}
