package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;

import java.util.List;

/**
 * A list of earlier amendments that names most of them and leaves numbers out: which are missing is
 * told.
 */
final class EarlierNotListed implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "earlier.not-listed",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-2; cover page, list of earlier filings",
                "The list of earlier amendments leaves out a number.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<Integer> missing = subject.earlier().missing();
        if (missing.isEmpty()) {
            return List.of();
        }
        List<Span> spans =
                subject.earlier().entries().stream()
                        .flatMap(entry -> entry.spans().stream())
                        .toList();
        String message =
                "The list of earlier filings has no Amendment No. "
                        + String.join(", ", missing.stream().map(String::valueOf).toList())
                        + ".";
        return List.of(rule().finding(message, "/earlierFilings", spans));
    }
}
