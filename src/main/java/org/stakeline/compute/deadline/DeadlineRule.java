package org.stakeline.compute.deadline;

import org.stakeline.calendar.CsvTable;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of the table of due dates, in force between two days.
 *
 * @param id the row's name in the table ({@code T5})
 * @param schedule {@code 13D} or {@code 13G}
 * @param amendment whether it is for amendments, else for originals
 * @param filedUnder the rule under which a Schedule 13G is filed, empty for any
 * @param when on what it depends beside the event
 * @param title whose filing on what event
 * @param citation {@code Rule 13d-2(a)}
 * @param days how many; 0 where the rule says only <i>promptly</i>
 * @param inForceUntil the last day, empty while it is in force
 * @param overlapFrom events from that day on are shown by this rule too, though it was not yet in
 *     force
 */
public record DeadlineRule(
        String id,
        String schedule,
        boolean amendment,
        Optional<String> filedUnder,
        When when,
        String title,
        String citation,
        int days,
        Count count,
        Anchor anchor,
        Optional<LocalDate> inForceFrom,
        Optional<LocalDate> inForceUntil,
        Optional<LocalDate> overlapFrom,
        String source) {

    /** The table begins with the first electronic filings; of the days before it says nothing. */
    private static final LocalDate TABLE_FROM = LocalDate.of(1993, 1, 1);

    /** What is counted. */
    public enum Count {
        BUSINESS_DAYS,
        CALENDAR_DAYS,
        PROMPTLY
    }

    /** From when. */
    public enum Anchor {
        EVENT,
        MONTH_END,
        QUARTER_END,
        YEAR_END
    }

    /** On what, beside the event, it depends whether the rule applies. */
    public enum When {
        ALWAYS,
        OVER_TEN,
        OVER_TEN_AT_MONTH_END,
        /** Never chosen from a filing alone; its terms are those of another row. */
        ON_REQUEST
    }

    static DeadlineRule of(CsvTable.Row row) {
        String rule = row.text("rule");
        return new DeadlineRule(
                row.text("row"),
                row.text("schedule"),
                row.text("filing").equals("amendment"),
                rule.equals("any") ? Optional.empty() : Optional.of(rule),
                row.word("when", When.class),
                row.text("title"),
                row.text("citation"),
                row.number("days"),
                row.word("count", Count.class),
                row.word("anchor", Anchor.class),
                row.dateIfAny("in_force_from"),
                row.dateIfAny("in_force_until"),
                row.dateIfAny("overlap_from"),
                row.text("source"));
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom.orElse(TABLE_FROM))
                && inForceUntil.map(until -> !day.isAfter(until)).orElse(true);
    }

    /**
     * True in the days before it came into force for which its answer is shown beside the old
     * rule's.
     */
    public boolean overlaps(LocalDate day) {
        return inForceFrom.map(day::isBefore).orElse(false)
                && overlapFrom.map(from -> !day.isBefore(from)).orElse(false);
    }

    /** {@code 2 business days after the event}, {@code promptly}. */
    public String term() {
        String from =
                switch (anchor) {
                    case EVENT -> "the event";
                    case MONTH_END -> "the end of the month";
                    case QUARTER_END -> "the end of the calendar quarter";
                    case YEAR_END -> "the end of the calendar year";
                };
        return switch (count) {
            case PROMPTLY -> "promptly";
            case BUSINESS_DAYS -> days + " business days after " + from;
            case CALENDAR_DAYS -> days + " days after " + from;
        };
    }

    /** {@code from 2024-02-05}, {@code until 2024-02-04}. */
    public String inForce() {
        return inForceUntil
                .map(until -> "until " + until)
                .orElseGet(() -> inForceFrom.map(from -> "from " + from).orElse("still"));
    }
}
