package org.stakeline.relate.amendment;

import org.stakeline.evidence.Span;
import org.stakeline.filing.Filing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The filings that a filing says it amends, in its order, with what does not fit together said.
 *
 * @param missing amendment numbers that ought to be there and are not listed
 */
public record EarlierList(List<Entry> entries, List<Integer> missing) {

    public EarlierList {
        entries = List.copyOf(entries);
        missing = List.copyOf(missing);
    }

    /** The list of one filing. */
    public static EarlierList of(Filing filing) {
        return EarlierLists.of(filing);
    }

    /**
     * One earlier filing.
     *
     * @param index its place in the filing's list, from 0
     * @param number 0 is the original; as the text numbers it
     * @param calledNumber the number in the name that the text gives it, where that has one
     * @param remarks what does not fit, in words
     */
    public record Entry(
            int index,
            Optional<Integer> number,
            Optional<LocalDate> filedDate,
            Optional<String> calledAs,
            Optional<Integer> calledNumber,
            List<String> remarks,
            List<Span> spans) {

        public Entry {
            remarks = List.copyOf(remarks);
            spans = List.copyOf(spans);
        }

        /** {@code the original}, {@code Amendment No. 2}, {@code an amendment without number}. */
        public String shown() {
            return number.map(n -> n == 0 ? "the original" : "Amendment No. " + n)
                    .orElse("an amendment without number");
        }
    }
}
