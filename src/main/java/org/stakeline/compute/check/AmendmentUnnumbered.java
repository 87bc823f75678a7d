package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;

import java.util.List;

/** Amendments are numbered on the cover page: one without a number is told of. */
final class AmendmentUnnumbered implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "amendment.no-number",
                Finding.Level.INFO,
                "Rule 13d-2; cover page of Schedules 13D and 13G",
                "No amendment number was read on the cover page of an amendment.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        Filing filing = subject.filing();
        return filing.isAmendment()
                        && !filing.amendmentNumber().isPresent()
                        && !filing.persons().isEmpty()
                ? List.of(
                        rule().finding(
                                        "The form type is "
                                                + filing.form().value().orElse("")
                                                + ", and no amendment number was read.",
                                        List.of("/form", "/amendmentNumber"),
                                        filing.form().spans()))
                : List.of();
    }
}
