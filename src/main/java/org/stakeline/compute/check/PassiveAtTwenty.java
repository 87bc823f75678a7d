package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.StatedPercent;

import java.util.List;

/**
 * Rule 13d-1(c) is for holders of less than 20 percent: a person at 20 or more under that rule
 * alone is told of.
 */
final class PassiveAtTwenty implements Check {

    private static final Percent TWENTY = Percent.of("20");

    @Override
    public Rule rule() {
        return new Rule(
                "passive.twenty",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-1(c)(3), Rule 13d-1(f)",
                "Filed under Rule 13d-1(c) alone, and a person states 20 percent or more.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<FilingRule> marked =
                subject.filing().rules().stream().flatMap(r -> r.value().stream()).toList();
        boolean passive =
                subject.filing().schedule().filter(Schedule.G::equals).isPresent()
                        && marked.equals(List.of(FilingRule.C));
        return subject.covers()
                .filter(c -> passive && isAtTwenty(c.person()))
                .map(
                        c ->
                                rule().finding(
                                                c.name()
                                                        + " states "
                                                        + c.person()
                                                                .percent()
                                                                .value()
                                                                .map(Object::toString)
                                                                .orElse("")
                                                        + " % under Rule 13d-1(c), which is for less than 20 %.",
                                                c.path("percent"),
                                                c.person().percent().spans()))
                .toList();
    }

    private static boolean isAtTwenty(ReportingPerson person) {
        return person.percent()
                .value()
                .filter(p -> p.bound() != StatedPercent.Bound.LESS_THAN)
                .filter(p -> p.percent().compareTo(TWENTY) >= 0)
                .isPresent();
    }
}
