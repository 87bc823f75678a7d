package org.stakeline.compute.deadline;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.threshold.Crossing;
import org.stakeline.compute.threshold.Position;
import org.stakeline.compute.threshold.Thresholds;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Percent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a holder must file after an event, and until when: from its last filing, the day of the
 * event and, where it is known, the holding after it. What depends on facts that were not given is
 * shown with the condition.
 */
public final class UpcomingDates {

    private static final Percent FIVE = Percent.of("5");
    private static final Percent TEN = Percent.of("10");
    private static final Percent TWENTY = Percent.of("20");

    private final Standing standing;
    private final LocalDate event;
    private final Optional<Position> now;
    private final DueDates dueDates;
    private final Calendars calendars;
    private final List<Upcoming> upcoming = new ArrayList<>();

    private UpcomingDates(
            Standing standing,
            LocalDate event,
            Optional<Position> now,
            DeadlineRules rules,
            Calendars calendars) {
        this.standing = standing;
        this.event = event;
        this.now = now;
        this.dueDates = new DueDates(rules, calendars);
        this.calendars = calendars;
    }

    /**
     * The filings that an event calls for, the first due first.
     *
     * @param now the holding after the event; empty where it is not known
     */
    public static List<Upcoming> of(
            Standing standing,
            LocalDate event,
            Optional<Position> now,
            DeadlineRules rules,
            Calendars calendars) {
        UpcomingDates dates = new UpcomingDates(standing, event, now, rules, calendars);
        standing.schedule()
                .ifPresentOrElse(
                        schedule -> {
                            if (schedule == Schedule.D) {
                                dates.scheduleD();
                            } else {
                                dates.scheduleG();
                            }
                        },
                        dates::first);
        return dates.upcoming.stream()
                .sorted(
                        Comparator.comparing(
                                u -> u.due().orElse(LocalDate.MIN), Comparator.naturalOrder()))
                .toList();
    }

    private void first() {
        boolean over = now.map(n -> n.high().isMoreThan(FIVE)).orElse(true);
        if (!over) {
            return;
        }
        String more = now.isPresent() ? "" : "if it now holds more than 5 %, and ";
        maybe("T1", more + "unless it may file a Schedule 13G");
        boolean twenty = now.map(n -> n.low().isAtLeast(TWENTY)).orElse(false);
        if (!twenty) {
            maybe("T8", more + "if it is a passive investor with less than 20 %");
        }
        maybe("T6", more + "if it is an institution of Rule 13d-1(b)");
        if (now.map(n -> n.high().isMoreThan(TEN)).orElse(true)) {
            maybe(
                    "T7",
                    "if it is an institution of Rule 13d-1(b) with more than 10 % at the end of the month");
        }
        maybe("T9", more + "if it acquired nothing to which Section 13(d) applies");
    }

    private void scheduleD() {
        List<Crossing> crossed = crossed("US 13D");
        if (crossed.isEmpty()) {
            maybe(
                    "T5",
                    now.isPresent() && standing.reported().isPresent()
                            ? "if a fact changed materially; a move of less than one percent of the class is not deemed to be one"
                            : "if a fact changed materially, as by one percent of the class");
        } else {
            add("T5", crossed.stream().anyMatch(Crossing::sure), words(crossed));
        }
    }

    private void scheduleG() {
        maybe("T2", "if the purpose or effect becomes to change or influence control");
        if (standing.isUnder(FilingRule.B)) {
            maybe("T4", "if it is no longer an institution of Rule 13d-1(b)");
            moved("US 13G institution", "T11", "by the end of the month");
        }
        if (standing.isUnder(FilingRule.C)) {
            twenty();
            moved("US 13G passive", "T12", "");
        }
        maybe("T10", "if anything that is material changed by the end of the period");
    }

    private void twenty() {
        if (now.isEmpty() || now.get().high().isAtLeast(TWENTY)) {
            boolean sure =
                    now.filter(n -> n.low().isAtLeast(TWENTY)).isPresent()
                            && standing.rules().equals(List.of(FilingRule.C));
            add("T3", sure, sure ? "20 % or more is held" : "if it now holds 20 % or more");
        }
    }

    private void moved(String regime, String row, String by) {
        List<Crossing> crossed =
                crossed(regime).stream()
                        .filter(
                                c ->
                                        c.rule().rule().equals("ten")
                                                || c.rule().rule().equals("five-points"))
                        .toList();
        boolean known = now.isPresent() && standing.reported().isPresent();
        String when = by.isEmpty() ? "" : " " + by;
        if (!crossed.isEmpty()) {
            boolean sure =
                    crossed.stream().anyMatch(Crossing::sure) && standing.rules().size() == 1;
            add(row, sure, words(crossed) + (by.isEmpty() ? "" : " As it stands" + when + "."));
        } else if (!known) {
            maybe(row, "if it crosses 10 % or moves by more than 5 points" + when);
        }
    }

    private List<Crossing> crossed(String regime) {
        return now.flatMap(
                        n ->
                                standing.reported()
                                        .map(
                                                last ->
                                                        Thresholds.bundled()
                                                                .crossed(
                                                                        regime, event, last, last,
                                                                        n)))
                .orElseGet(List::of);
    }

    private static String words(List<Crossing> crossed) {
        return String.join(" ", crossed.stream().map(Crossing::words).toList());
    }

    private void maybe(String row, String condition) {
        add(row, false, condition);
    }

    private void add(String row, boolean sure, String because) {
        dueDates.of(row, event)
                .map(
                        applied ->
                                new Upcoming(
                                        applied,
                                        sure,
                                        because,
                                        applied.due()
                                                .flatMap(
                                                        due ->
                                                                calendars
                                                                        .hours()
                                                                        .cutOff(due.value()))))
                .ifPresent(upcoming::add);
    }
}
