package org.stakeline.compute.threshold;

import org.stakeline.calendar.CsvTable;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Which levels a change crosses, by a table of rules of several countries. Exact ratios are
 * compared, never rounded percents: 500,000 of 10,000,000 is not more than five percent, 500,001
 * is.
 */
public final class Thresholds {

    private static final Thresholds BUNDLED = of(CsvTable.bundled("/rules/thresholds.csv"));

    private final List<ThresholdRule> rules;

    private Thresholds(List<ThresholdRule> rules) {
        this.rules = List.copyOf(rules);
    }

    public static Thresholds of(CsvTable table) {
        return new Thresholds(table.rows().stream().map(ThresholdRule::of).toList());
    }

    /** The table that ships with the program. */
    public static Thresholds bundled() {
        return BUNDLED;
    }

    public List<ThresholdRule> all() {
        return rules;
    }

    /**
     * The levels of a regime that are crossed.
     *
     * @param position the holding before the change
     * @param lastReported the holding as last reported
     * @param now the holding after the change
     */
    public List<Crossing> crossed(
            String regime, LocalDate day, Ratio position, Ratio lastReported, Ratio now) {
        return rules.stream()
                .filter(rule -> rule.regime().equals(regime) && rule.isInForceOn(day))
                .flatMap(
                        rule -> {
                            Ratio before =
                                    rule.baseline() == ThresholdRule.Baseline.POSITION
                                            ? position
                                            : lastReported;
                            return crossed(rule, before, now).stream();
                        })
                .toList();
    }

    private static List<Crossing> crossed(ThresholdRule rule, Ratio before, Ratio after) {
        boolean up = after.compareTo(before) > 0;
        boolean thatWay =
                switch (rule.direction()) {
                    case UP -> up;
                    case DOWN -> !up;
                    case BOTH -> true;
                };
        return rule.levels().stream()
                .filter(level -> thatWay && isCrossed(rule.compare(), level, before, after))
                .map(level -> crossing(rule, level, up, before, after))
                .toList();
    }

    private static boolean isCrossed(
            ThresholdRule.Compare compare, Percent level, Ratio before, Ratio after) {
        Ratio moved = after.minus(before).abs();
        return switch (compare) {
            case OVER -> before.isMoreThan(level) != after.isMoreThan(level);
            case AT_LEAST, FLOOR -> before.isAtLeast(level) != after.isAtLeast(level);
            case MOVE_AT_LEAST -> moved.isAtLeast(level);
            case MOVE_OVER -> moved.isMoreThan(level);
        };
    }

    private static Crossing crossing(
            ThresholdRule rule, Percent level, boolean up, Ratio before, Ratio after) {
        String words =
                "From "
                        + Printed.percent(before)
                        + " to "
                        + Printed.percent(after)
                        + ": "
                        + how(rule.compare(), level, up)
                        + ", "
                        + rule.citation()
                        + ".";
        return new Crossing(rule, level, up, before, after, words);
    }

    private static String how(ThresholdRule.Compare compare, Percent level, boolean up) {
        return switch (compare) {
            case OVER -> up ? "more than " + level + " %" : "no longer more than " + level + " %";
            case AT_LEAST, FLOOR -> up ? level + " % reached" : "below " + level + " %";
            case MOVE_AT_LEAST -> "a move of " + level + " % of the class or more";
            case MOVE_OVER -> "a move of more than " + level + " % of the class";
        };
    }

    /**
     * The rule by which a holding of that regime is first reported on that day, where there is one.
     */
    public Optional<ThresholdRule> first(String regime, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.regime().equals(regime) && rule.isInForceOn(day))
                .findFirst();
    }
}
