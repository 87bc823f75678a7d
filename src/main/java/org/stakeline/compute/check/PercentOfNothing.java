package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.util.ArrayList;
import java.util.List;

/** No shares are no percent: an aggregate of 0 beside a percent of a tenth or more is told of. */
final class PercentOfNothing implements Check {

    private static final Percent A_TENTH = Percent.of("0.1");

    @Override
    public Rule rule() {
        return new Rule(
                "percent.of-nothing",
                Finding.Level.INCONSISTENCY,
                "rows 11 and 13 of Schedule 13D, rows 9 and 11 of Schedule 13G",
                "The aggregate amount is 0 and the percent is not.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.covers()
                .filter(c -> isPercentOfNothing(c.person()))
                .map(this::finding)
                .toList();
    }

    private static boolean isPercentOfNothing(ReportingPerson person) {
        return person.aggregate().value().filter(Shares::isZero).isPresent()
                && person.percent()
                        .value()
                        .filter(p -> p.bound() == StatedPercent.Bound.EXACTLY)
                        .filter(p -> p.percent().compareTo(A_TENTH) >= 0)
                        .isPresent();
    }

    private Finding finding(Subject.Cover cover) {
        List<Span> spans = new ArrayList<>(cover.person().aggregate().spans());
        spans.addAll(cover.person().percent().spans());
        String message =
                cover.name()
                        + ": 0 shares, and "
                        + cover.person().percent().value().map(Object::toString).orElse("")
                        + " % of the class.";
        return rule().finding(
                        message, List.of(cover.path("aggregate"), cover.path("percent")), spans);
    }
}
