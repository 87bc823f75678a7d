package org.stakeline.compute.threshold;

import org.stakeline.calendar.CsvTable;
import org.stakeline.quantity.Percent;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * One row of the table of levels at which a holder must report, in force between two days.
 *
 * @param levels in percent of the class; for moves, the points moved
 * @param days within which the report is due, 0 where it is only <i>promptly</i>
 * @param count what days are counted, as the table writes it
 */
public record ThresholdRule(
        String regime,
        String rule,
        String title,
        List<Percent> levels,
        Compare compare,
        Direction direction,
        Baseline baseline,
        Trigger trigger,
        int days,
        String count,
        String citation,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        Certainty certainty,
        String source) {

    /** How a holding is set against a level. */
    public enum Compare {
        /** Strictly more than the level. */
        OVER,
        /** As much as the level, or more. */
        AT_LEAST,
        /** The holding cut to whole percents reaches another level. */
        FLOOR,
        /** So many points or more moved since the last report. */
        MOVE_AT_LEAST,
        /** More than so many points moved since the last report. */
        MOVE_OVER
    }

    /** Which way a level must be crossed. */
    public enum Direction {
        UP,
        DOWN,
        BOTH
    }

    /** What the new holding is set against. */
    public enum Baseline {
        POSITION,
        LAST_REPORT
    }

    /** On which days it is looked at. */
    public enum Trigger {
        TRADE,
        MONTH_END,
        QUARTER_END,
        YEAR_END
    }

    /** Whether the rule itself names the level. */
    public enum Certainty {
        CERTAIN,
        /** The rule says only <i>material</i>; the level is a guide. */
        POSSIBLE
    }

    public ThresholdRule {
        levels = List.copyOf(levels);
    }

    static ThresholdRule of(CsvTable.Row row) {
        return new ThresholdRule(
                row.text("regime"),
                row.text("rule"),
                row.text("title"),
                levels(row.text("levels")),
                row.word("compare", Compare.class),
                row.word("direction", Direction.class),
                row.word("baseline", Baseline.class),
                row.word("trigger", Trigger.class),
                row.number("days"),
                row.text("count"),
                row.text("citation"),
                row.dateIfAny("in_force_from"),
                row.dateIfAny("in_force_until"),
                row.word("certainty", Certainty.class),
                row.text("source"));
    }

    /** {@code 5;10;15}, or {@code step 1 from 3} up to a hundred. */
    private static List<Percent> levels(String written) {
        String[] words = written.split(" ", -1);
        if (!words[0].equals("step")) {
            return Arrays.stream(written.split(";", -1)).map(Percent::of).toList();
        }
        int step = Integer.parseInt(words[1]);
        int first = Integer.parseInt(words[3]);
        return IntStream.iterate(first, level -> level <= 100, level -> level + step)
                .mapToObj(level -> Percent.of(String.valueOf(level)))
                .toList();
    }

    public boolean isInForceOn(LocalDate day) {
        return !inForceFrom.map(day::isBefore).orElse(false)
                && inForceUntil.map(until -> !day.isAfter(until)).orElse(true);
    }
}
