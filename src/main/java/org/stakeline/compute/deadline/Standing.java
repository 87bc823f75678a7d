package org.stakeline.compute.deadline;

import org.stakeline.compute.threshold.Position;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Schedule;

import java.util.List;
import java.util.Optional;

/**
 * Where a holder stands before an event: what it last filed and reported.
 *
 * @param schedule empty for somebody who filed nothing yet
 * @param rules of a Schedule 13G, those whose box it marked
 * @param reported the holding as last reported; empty where that is not known
 */
public record Standing(
        Optional<Schedule> schedule, List<FilingRule> rules, Optional<Position> reported) {

    public Standing {
        rules = List.copyOf(rules);
    }

    /** Somebody who filed nothing yet. */
    public static Standing none() {
        return new Standing(Optional.empty(), List.of(), Optional.empty());
    }

    boolean isUnder(FilingRule rule) {
        return rules.isEmpty() || rules.contains(rule);
    }

    /** {@code Schedule 13G under 13d-1(c), 9.6000 %}. */
    public String words() {
        return schedule.map(
                                s ->
                                        "Schedule "
                                                + s.word()
                                                + (rules.isEmpty()
                                                        ? ""
                                                        : " under "
                                                                + String.join(
                                                                        ", ",
                                                                        rules.stream()
                                                                                .map(
                                                                                        FilingRule
                                                                                                ::word)
                                                                                .toList())))
                        .orElse("nothing filed yet")
                + reported.map(position -> ", " + position.shown()).orElse("");
    }
}
