package org.stakeline.pipeline;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Reading;
import org.stakeline.filing.Schedule;

import java.util.Optional;

/**
 * Why a file that was read is not stored. A filing that was cut off is stored as far as it goes,
 * with its findings, when it says its form and at least one reporting person; one that ends before
 * its first cover page does is refused, for it says nothing of anybody's holding.
 */
final class Refusal {

    private Refusal() {}

    static Optional<String> of(Reading reading) {
        Filing filing = reading.filing();
        if (!filing.isBeneficialOwnership()) {
            return Optional.of(
                    message(reading, "form.none")
                            .orElse("No Schedule 13D or 13G was found in it."));
        }
        if (!filing.persons().isEmpty()) {
            return Optional.empty();
        }
        return message(reading, ".cut-off")
                .map(where -> "No reporting person was read. " + where)
                .or(() -> speaksOfOne(filing));
    }

    // a text about a schedule that is none itself: no submission, and no part of one
    private static Optional<String> speaksOfOne(Filing filing) {
        boolean submitted = filing.accession().isPresent();
        boolean partOfOne = !filing.items().isEmpty() || !filing.signatures().isEmpty();
        return submitted || partOfOne
                ? Optional.empty()
                : Optional.of(
                        "It speaks of a Schedule "
                                + filing.schedule().map(Schedule::word).orElse("13D or 13G")
                                + ", but has no cover page, no item and no signature of one.");
    }

    private static Optional<String> message(Reading reading, String code) {
        return reading.findings().stream()
                .filter(finding -> finding.code().endsWith(code))
                .map(Finding::message)
                .findFirst();
    }
}
