package org.stakeline.compute.check;

import org.stakeline.compute.percent.Agreement;
import org.stakeline.compute.percent.Base;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * Row 13 of Schedule 13D, row 11 of Schedule 13G: the percent of class is the aggregate amount over
 * the shares outstanding. 700,000 of 10,000,000 stated as 6.2 % is told of; so many newly issuable
 * shares as the text names are tried first.
 */
final class PercentDiffers implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "percent.differs",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-3(d)(1)(i); row 13 of Schedule 13D, row 11 of Schedule 13G",
                "The stated percent is more than a tenth of a point away from the amount over the stated base.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.percents().stream()
                .filter(check -> check.agreement() == Agreement.DIFFERS)
                .flatMap(check -> check.base().stream().map(base -> finding(check, base)))
                .toList();
    }

    private Finding finding(PercentCheck check, Base base) {
        List<Span> spans = new ArrayList<>(check.stated().spans());
        spans.addAll(check.aggregate().spans());
        spans.addAll(base.spans());
        String message = check.name() + ": " + check.words() + " Base: " + base.shown() + ".";
        return rule().finding(
                        message,
                        List.of(
                                check.path(),
                                "/persons/" + check.person() + "/aggregate",
                                base.path()),
                        spans);
    }
}
