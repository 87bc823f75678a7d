package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.relate.amendment.EarlierList.Entry;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A later amendment has a later date: a higher number with an earlier date is told of. */
final class EarlierDatesOutOfOrder implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "earlier.dates-out-of-order",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-2; cover page, list of earlier filings",
                "An earlier amendment with a higher number has an earlier date.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<Entry> entries = subject.earlier().entries();
        List<Finding> findings = new ArrayList<>();
        for (int i = 1; i < entries.size(); i++) {
            Entry above = entries.get(i - 1);
            Entry entry = entries.get(i);
            if (isHigher(entry.number(), above.number())
                    && isEarlier(entry.filedDate(), above.filedDate())) {
                findings.add(finding(above, entry));
            }
        }
        return findings;
    }

    private static boolean isHigher(Optional<Integer> one, Optional<Integer> other) {
        return one.flatMap(a -> other.map(b -> a > b)).orElse(false);
    }

    private static boolean isEarlier(Optional<LocalDate> one, Optional<LocalDate> other) {
        return one.flatMap(a -> other.map(a::isBefore)).orElse(false);
    }

    private Finding finding(Entry above, Entry entry) {
        String message =
                entry.shown()
                        + " is of "
                        + entry.filedDate().map(Object::toString).orElse("")
                        + ", before "
                        + above.shown()
                        + " of "
                        + above.filedDate().map(Object::toString).orElse("")
                        + ".";
        return rule().finding(
                        message, "/earlierFilings/" + entry.index() + "/filedDate", entry.spans());
    }
}
