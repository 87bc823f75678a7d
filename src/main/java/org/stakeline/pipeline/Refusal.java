package org.stakeline.pipeline;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Reading;

import java.util.Optional;

/**
 * Why a file that was read is not stored. A filing that was cut off is stored as far as it goes,
 * with its findings, when it says its form and at least one reporting person; one that ends before
 * its first cover page does is refused, for it says nothing of anybody's holding.
 */
final class Refusal {

    private Refusal() {}

    static Optional<String> of(Reading reading) {
        if (!reading.filing().isBeneficialOwnership()) {
            return Optional.of(
                    message(reading, "form.none")
                            .orElse("No Schedule 13D or 13G was found in it."));
        }
        return reading.filing().persons().isEmpty()
                ? message(reading, ".cut-off")
                        .map(where -> "No reporting person was read. " + where)
                : Optional.empty();
    }

    private static Optional<String> message(Reading reading, String code) {
        return reading.findings().stream()
                .filter(finding -> finding.code().endsWith(code))
                .map(Finding::message)
                .findFirst();
    }
}
