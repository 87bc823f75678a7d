package org.stakeline.compute.deadline;

import org.stakeline.calendar.Calendars;
import org.stakeline.calendar.DayCalendar;
import org.stakeline.compute.deadline.DueDate.Applied;
import org.stakeline.compute.deadline.DueDate.Otherwise;
import org.stakeline.evidence.Derived;
import org.stakeline.evidence.Span;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Counts due dates. The day of the event is day 0, Rule 13d-1(i)(2) and staff; business days leave
 * out Saturdays, Sundays and Federal holidays; a period of calendar days that ends on such a day
 * ends on the next business day, Rule 0-3(a).
 */
public final class DueDates {

    private final DeadlineRules rules;
    private final Calendars calendars;

    public DueDates(DeadlineRules rules, Calendars calendars) {
        this.rules = rules;
        this.calendars = calendars;
    }

    /**
     * That row of the table applied to an event; empty where the row was not in force on that day.
     */
    public Optional<Applied> of(String row, LocalDate event) {
        return rules.row(row, event).map(rule -> apply(rule, event, List.of()));
    }

    /** One rule applied to an event; {@code spans} are the words that give the event's date. */
    Applied apply(DeadlineRule rule, LocalDate event, List<Span> spans) {
        if (rule.count() == DeadlineRule.Count.PROMPTLY) {
            return new Applied(rule, Optional.empty(), coming(rule, event, spans));
        }
        Derived<LocalDate> due = due(rule, event, calendars.federal(), spans);
        List<Otherwise> otherwise = new ArrayList<>(coming(rule, event, spans));
        Derived<LocalDate> closed = due(rule, event, calendars.federalOtherwise(), spans);
        if (!closed.value().equals(due.value())) {
            otherwise.add(new Otherwise(ifOtherwise(due, closed), closed));
        }
        if (rule.count() == DeadlineRule.Count.CALENDAR_DAYS && rule.days() == 10) {
            otherwise.add(
                    new Otherwise(
                            "if the ten days are counted as business days, as some courts and filers did",
                            businessDays(rule, event, calendars.federal(), spans)));
        }
        return new Applied(rule, Optional.of(due), otherwise);
    }

    private static String ifOtherwise(Derived<LocalDate> due, Derived<LocalDate> other) {
        return other.value().isAfter(due.value())
                ? "if the filing system was closed on a day on which it is not known to have been"
                : "if the filing system was open on a holiday on which it is not known to have been closed";
    }

    private List<Otherwise> coming(DeadlineRule rule, LocalDate event, List<Span> spans) {
        return rules.comingRow(rule.id(), event).stream()
                .map(
                        next ->
                                new Otherwise(
                                        "by the rule in force "
                                                + next.inForce()
                                                + ", since no transition was laid down",
                                        due(next, event, calendars.federal(), spans)))
                .toList();
    }

    private static Derived<LocalDate> due(
            DeadlineRule rule, LocalDate event, DayCalendar days, List<Span> spans) {
        return rule.count() == DeadlineRule.Count.BUSINESS_DAYS
                ? businessDays(rule, event, days, spans)
                : calendarDays(rule, event, days, spans);
    }

    private static Derived<LocalDate> businessDays(
            DeadlineRule rule, LocalDate event, DayCalendar days, List<Span> spans) {
        LocalDate from = anchor(rule, event);
        LocalDate due = days.plus(from, rule.days());
        List<String> working = new ArrayList<>(List.of(day(from) + " is day 0"));
        int counted = 0;
        for (LocalDate at = from.plusDays(1); !at.isAfter(due); at = at.plusDays(1)) {
            Optional<String> closed = days.closedBecause(at);
            counted += closed.isEmpty() ? 1 : 0;
            working.add(
                    day(at)
                            + closed.map(why -> ": not counted, " + why)
                                    .orElse(" is day " + counted));
        }
        return derived(rule, event, due, working, spans);
    }

    private static Derived<LocalDate> calendarDays(
            DeadlineRule rule, LocalDate event, DayCalendar days, List<Span> spans) {
        LocalDate from = anchor(rule, event);
        LocalDate last = from.plusDays(rule.days());
        LocalDate due = days.onOrAfter(last);
        List<String> working =
                new ArrayList<>(List.of(day(from) + " + " + rule.days() + " days = " + day(last)));
        for (LocalDate at = last; at.isBefore(due); at = at.plusDays(1)) {
            working.add(day(at) + ": " + days.closedBecause(at).orElse("") + ", on to the next");
        }
        working.add("due " + day(due));
        return derived(rule, event, due, working, spans);
    }

    private static Derived<LocalDate> derived(
            DeadlineRule rule,
            LocalDate event,
            LocalDate due,
            List<String> working,
            List<Span> spans) {
        return new Derived<>(
                due,
                rule.citation() + ": " + rule.term() + " (" + rule.inForce() + ")",
                List.of(new Derived.Input("date of event", event.toString(), "/eventDate", spans)),
                working);
    }

    private static LocalDate anchor(DeadlineRule rule, LocalDate event) {
        return switch (rule.anchor()) {
            case EVENT -> event;
            case MONTH_END -> event.with(TemporalAdjusters.lastDayOfMonth());
            case QUARTER_END -> quarterEnd(event);
            case YEAR_END -> event.with(TemporalAdjusters.lastDayOfYear());
        };
    }

    private static LocalDate quarterEnd(LocalDate day) {
        int lastMonth = (day.getMonthValue() + 2) / 3 * 3;
        return day.withDayOfMonth(1).withMonth(lastMonth).with(TemporalAdjusters.lastDayOfMonth());
    }

    /** {@code Friday 2023-05-12}. */
    static String day(LocalDate date) {
        return date.getDayOfWeek().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " " + date;
    }
}
