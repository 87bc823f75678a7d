package org.stakeline.compute.deadline;

import org.stakeline.calendar.CsvTable;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The table of due dates, old rules and new. */
public final class DeadlineRules {

    private static final DeadlineRules BUNDLED = of(CsvTable.bundled("/rules/deadlines.csv"));

    private final List<DeadlineRule> rules;

    private DeadlineRules(List<DeadlineRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static DeadlineRules of(CsvTable table) {
        return new DeadlineRules(table.rows().stream().map(DeadlineRule::of).toList());
    }

    /** The table that ships with the program. */
    public static DeadlineRules bundled() {
        return BUNDLED;
    }

    public List<DeadlineRule> all() {
        return rules;
    }

    /** The rule of that row for an event on that day. */
    public Optional<DeadlineRule> row(String id, LocalDate event) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && rule.isInForceOn(event))
                .findFirst();
    }

    /**
     * The rule of that row that came into force soon after that day, within the days for which both
     * are shown.
     */
    public Optional<DeadlineRule> comingRow(String id, LocalDate event) {
        return rules.stream()
                .filter(rule -> rule.id().equals(id) && rule.overlaps(event))
                .findFirst();
    }
}
