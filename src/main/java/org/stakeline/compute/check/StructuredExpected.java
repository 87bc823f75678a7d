package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Era;

import java.time.LocalDate;
import java.util.List;

/**
 * From 18 December 2024 Schedules 13D and 13G are filed as structured data: a later one in another
 * shape is told of.
 */
final class StructuredExpected implements Check {

    private static final LocalDate MANDATORY = LocalDate.of(2024, 12, 18);

    @Override
    public Rule rule() {
        return new Rule(
                "form.not-structured",
                Finding.Level.INFO,
                "Regulation S-T as amended by Release 33-11253",
                "Filed after structured data became mandatory, and not structured.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        boolean late =
                subject.filing()
                        .filedDate()
                        .value()
                        .filter(day -> !day.isBefore(MANDATORY))
                        .isPresent();
        boolean written = subject.filing().era() == Era.HTML || subject.filing().era() == Era.TEXT;
        String message = "Filed after " + MANDATORY + " and not as structured data.";
        return late && written
                ? List.of(
                        rule().finding(message, "/filedDate", subject.filing().filedDate().spans()))
                : List.of();
    }
}
