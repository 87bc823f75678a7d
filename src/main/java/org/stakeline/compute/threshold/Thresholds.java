package org.stakeline.compute.threshold;

import org.stakeline.calendar.CsvTable;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

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
        return crossed(
                regime,
                day,
                Position.exactly(position),
                Position.exactly(lastReported),
                Position.exactly(now));
    }

    /** The same for holdings that are known only between two bounds. */
    public List<Crossing> crossed(
            String regime, LocalDate day, Position position, Position lastReported, Position now) {
        return inForce(regime, day).stream()
                .flatMap(
                        rule -> {
                            Position before =
                                    rule.baseline() == ThresholdRule.Baseline.POSITION
                                            ? position
                                            : lastReported;
                            return crossed(rule, before, now);
                        })
                .toList();
    }

    /** The rules of a regime on that day. */
    public List<ThresholdRule> inForce(String regime, LocalDate day) {
        return rules.stream()
                .filter(rule -> rule.regime().equals(regime) && rule.isInForceOn(day))
                .toList();
    }

    /** The levels of one rule that lie between two holdings. */
    static Stream<Crossing> crossed(ThresholdRule rule, Position before, Position after) {
        return rule.levels().stream()
                .flatMap(level -> crossed(rule, level, before, after).stream());
    }

    private static Optional<Crossing> crossed(
            ThresholdRule rule, Percent level, Position before, Position after) {
        return switch (rule.compare()) {
            case OVER -> passed(rule, level, before, after, ratio -> ratio.isMoreThan(level));
            case AT_LEAST, FLOOR ->
                    passed(rule, level, before, after, ratio -> ratio.isAtLeast(level));
            case MOVE_AT_LEAST ->
                    moved(rule, level, before, after, ratio -> ratio.isAtLeast(level));
            case MOVE_OVER -> moved(rule, level, before, after, ratio -> ratio.isMoreThan(level));
        };
    }

    private static Optional<Crossing> passed(
            ThresholdRule rule,
            Percent level,
            Position before,
            Position after,
            Predicate<Ratio> above) {
        boolean mayRise = !above.test(before.low()) && above.test(after.high());
        boolean mayFall = above.test(before.high()) && !above.test(after.low());
        boolean rises = !above.test(before.high()) && above.test(after.low());
        boolean falls = above.test(before.low()) && !above.test(after.high());
        return mayRise == mayFall
                ? Optional.empty()
                : crossing(rule, level, mayRise, rises || falls, before, after);
    }

    private static Optional<Crossing> moved(
            ThresholdRule rule,
            Percent level,
            Position before,
            Position after,
            Predicate<Ratio> enough) {
        return enough.test(after.mostFrom(before))
                ? crossing(
                        rule,
                        level,
                        after.isAbove(before),
                        enough.test(after.leastFrom(before)),
                        before,
                        after)
                : Optional.empty();
    }

    private static Optional<Crossing> crossing(
            ThresholdRule rule,
            Percent level,
            boolean up,
            boolean sure,
            Position before,
            Position after) {
        boolean thatWay =
                switch (rule.direction()) {
                    case UP -> up;
                    case DOWN -> !up;
                    case BOTH -> true;
                };
        String words =
                "From "
                        + before.shown()
                        + " to "
                        + after.shown()
                        + ": "
                        + (sure ? "" : "possibly ")
                        + how(rule.compare(), level, up)
                        + ", "
                        + rule.citation()
                        + (rule.certainty() == ThresholdRule.Certainty.POSSIBLE
                                ? ", which says only \"material\"."
                                : ".");
        return thatWay
                ? Optional.of(new Crossing(rule, level, up, sure, before, after, words))
                : Optional.empty();
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
