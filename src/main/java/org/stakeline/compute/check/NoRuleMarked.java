package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Schedule;

import java.time.LocalDate;
import java.util.List;

/**
 * A Schedule 13G says under which rule it is filed: none of the three boxes marked, on a form that
 * has them (from 1998), is told of.
 */
final class NoRuleMarked implements Check {

    private static final LocalDate BOXES_SINCE = LocalDate.of(1998, 2, 17);

    @Override
    public Rule rule() {
        return new Rule(
                "rule.none-marked",
                Finding.Level.INFO,
                "cover page of Schedule 13G, Rule 13d-1(b), (c) or (d)",
                "No box says under which rule the Schedule 13G is filed.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        boolean none =
                subject.filing().schedule().filter(Schedule.G::equals).isPresent()
                        && subject.filing().rules().isEmpty()
                        && !subject.filing().persons().isEmpty()
                        && subject.filed().filter(day -> !day.isBefore(BOXES_SINCE)).isPresent();
        String message = "No box is marked for Rule 13d-1(b), 13d-1(c) or 13d-1(d).";
        return none ? List.of(rule().finding(message, "/rules", List.of())) : List.of();
    }
}
