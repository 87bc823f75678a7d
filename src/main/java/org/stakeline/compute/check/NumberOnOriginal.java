package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Filing;

import java.util.ArrayList;
import java.util.List;

/**
 * An original has no amendment number: a filing whose form type is that of an original and whose
 * cover page says <i>Amendment No. 2</i> is told of, with both.
 */
final class NumberOnOriginal implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "amendment.on-original",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-2; form type in the header against the cover page",
                "The form type is that of an original, and the cover page gives an amendment number.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        Filing filing = subject.filing();
        boolean original = filing.form().isPresent() && !filing.isAmendment();
        return filing.amendmentNumber().value().filter(n -> original && n > 0).stream()
                .map(number -> finding(filing, number))
                .toList();
    }

    private Finding finding(Filing filing, int number) {
        List<Span> spans = new ArrayList<>(filing.form().spans());
        spans.addAll(filing.amendmentNumber().spans());
        return rule().finding(
                        "The form type is "
                                + filing.form().value().orElse("")
                                + ", an original, and the cover page says Amendment No. "
                                + number
                                + ".",
                        List.of("/form", "/amendmentNumber"),
                        spans);
    }
}
