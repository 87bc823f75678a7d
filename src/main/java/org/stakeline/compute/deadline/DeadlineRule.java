package org.stakeline.compute.deadline;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One row of the table of due dates, in force between two days.
 *
 * @param id the row's name in the table ({@code T5})
 * @param title whose filing on what event
 * @param citation {@code Rule 13d-2(a)}
 * @param days how many; 0 where the rule says only <i>promptly</i>
 * @param inForceUntil the last day, empty while it is in force
 */
public record DeadlineRule(
        String id,
        String title,
        String citation,
        int days,
        Count count,
        Anchor anchor,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceUntil,
        String source) {

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

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(inForceFrom)
                && inForceUntil.map(until -> !day.isAfter(until)).orElse(true);
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
}
