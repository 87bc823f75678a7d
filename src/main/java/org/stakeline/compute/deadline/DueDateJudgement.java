package org.stakeline.compute.deadline;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.deadline.DueDate.Applied;
import org.stakeline.compute.deadline.DueDate.FiledBy;
import org.stakeline.compute.deadline.DueDate.Judgement;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Printed;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Sets a filing's day against the due date of its event. Where several rules may apply, or an
 * uncertain point gives another date, it is <i>filed after the computed due date</i> only if it is
 * so by all of them.
 */
public final class DueDateJudgement {

    private static final Percent TEN = Percent.of("10");

    /** so many business days are nobody's idea of more than promptly. */
    private static final int SURELY_PROMPT = 2;

    private final Filing filing;
    private final Calendars calendars;
    private final DueDates dueDates;
    private final DeadlineRules rules;

    private DueDateJudgement(Filing filing, Calendars calendars, DeadlineRules rules) {
        this.filing = filing;
        this.calendars = calendars;
        this.rules = rules;
        this.dueDates = new DueDates(rules, calendars);
    }

    public static DueDate of(Filing filing, Calendars calendars, DeadlineRules rules) {
        return new DueDateJudgement(filing, calendars, rules).judge();
    }

    private DueDate judge() {
        Optional<LocalDate> event = filing.eventDate().value();
        Optional<LocalDate> filed = filed(filing);
        List<Applied> applied = event.map(this::applied).orElseGet(List::of);
        FiledBy by = filedBy();
        if (event.isEmpty()) {
            return told(applied, filed, by, Judgement.CANNOT_BE_SAID, "No date of event was read.");
        }
        if (applied.isEmpty()) {
            String words = "No row of the table of due dates is for this filing.";
            return told(applied, filed, by, Judgement.CANNOT_BE_SAID, words);
        }
        if (filed.isEmpty()) {
            String words =
                    begin(event.get()) + " The file does not say when it was filed or signed.";
            return told(applied, filed, by, Judgement.CANNOT_BE_SAID, words);
        }
        return judge(applied, event.get(), filed.get(), by);
    }

    private DueDate judge(List<Applied> applied, LocalDate event, LocalDate filed, FiledBy by) {
        int businessDays = calendars.federal().openDaysBetween(event, filed);
        Judgement judgement = judgement(applied, event, filed, businessDays);
        String words =
                begin(event)
                        + " "
                        + day(filed, by)
                        + ", "
                        + (filed.isBefore(event)
                                ? "before the event. "
                                : Printed.count(businessDays, "business day", "business days")
                                        + " later. ")
                        + String.join(" ", applied.stream().map(DueDateJudgement::rule).toList())
                        + " "
                        + end(judgement, applied, filed);
        return told(applied, Optional.of(filed), by, judgement, words);
    }

    private static Judgement judgement(
            List<Applied> applied, LocalDate event, LocalDate filed, int businessDays) {
        if (filed.isBefore(event)) {
            return Judgement.CANNOT_BE_SAID;
        }
        boolean someInTime =
                applied.stream()
                        .flatMap(a -> a.due().stream())
                        .anyMatch(due -> !filed.isAfter(due.value()));
        boolean promptly = applied.stream().anyMatch(a -> a.due().isEmpty());
        if (someInTime || (promptly && businessDays <= SURELY_PROMPT)) {
            return Judgement.NOT_LATE;
        }
        boolean afterAll =
                applied.stream().allMatch(a -> a.latest().map(filed::isAfter).orElse(false));
        return afterAll ? Judgement.FILED_AFTER_COMPUTED_DUE_DATE : Judgement.CANNOT_BE_SAID;
    }

    private static String begin(LocalDate event) {
        return "The event is of " + DueDates.day(event) + ".";
    }

    private static String day(LocalDate filed, FiledBy by) {
        return (by == FiledBy.HEADER
                        ? "It was filed on "
                        : "The file has no header with a filing date; it was signed on ")
                + DueDates.day(filed);
    }

    private static String rule(Applied applied) {
        DeadlineRule rule = applied.rule();
        String term =
                applied.due()
                        .map(due -> rule.term() + ": due " + DueDates.day(due.value()))
                        .orElse("\"promptly\", with no number of days");
        return rule.citation()
                + " as in force on the day of the event ("
                + rule.inForce()
                + ") says "
                + term
                + (applied.otherwise().isEmpty() ? "." : others(applied));
    }

    private static String others(Applied applied) {
        return "; "
                + String.join(
                        "; ",
                        applied.otherwise().stream()
                                .map(o -> DueDates.day(o.due().value()) + " " + o.because())
                                .toList())
                + ".";
    }

    private String end(Judgement judgement, List<Applied> applied, LocalDate filed) {
        return switch (judgement) {
            case NOT_LATE -> "Not late.";
            case CANNOT_BE_SAID -> "Whether it was late cannot be said.";
            case FILED_AFTER_COMPUTED_DUE_DATE -> {
                LocalDate due =
                        applied.stream()
                                .flatMap(a -> a.due().stream())
                                .map(d -> d.value())
                                .max(Comparator.naturalOrder())
                                .orElse(filed);
                yield "Filed after the computed due date, by "
                        + Printed.count(
                                calendars.federal().openDaysBetween(due, filed),
                                "business day",
                                "business days")
                        + ".";
            }
        };
    }

    private DueDate told(
            List<Applied> applied,
            Optional<LocalDate> filed,
            FiledBy by,
            Judgement judgement,
            String words) {
        return new DueDate(filing.eventDate(), applied, filed, by, judgement, words);
    }

    private List<Applied> applied(LocalDate event) {
        return rules.all().stream()
                .filter(rule -> rule.isInForceOn(event) && isFor(rule, event))
                .map(rule -> dueDates.apply(rule, event, filing.eventDate().spans()))
                .toList();
    }

    private boolean isFor(DeadlineRule rule, LocalDate event) {
        boolean schedule =
                filing.schedule().map(Schedule::word).filter(rule.schedule()::equals).isPresent();
        return schedule
                && rule.amendment() == filing.isAmendment()
                && rule.filedUnder().map(this::mayBeFiledUnder).orElse(true)
                && happens(rule.when(), event);
    }

    /** where no box is marked, each of the rules may be meant. */
    private boolean mayBeFiledUnder(String word) {
        List<FilingRule> marked =
                filing.rules().stream().flatMap(rule -> rule.value().stream()).toList();
        return marked.isEmpty() || marked.stream().anyMatch(rule -> rule.word().equals(word));
    }

    private boolean happens(DeadlineRule.When when, LocalDate event) {
        return switch (when) {
            case ALWAYS -> true;
            case ON_REQUEST -> false;
            case OVER_TEN -> someoneIsOverTen() && !isQuarterEnd(event);
            case OVER_TEN_AT_MONTH_END -> someoneIsOverTen() && isMonthEnd(event);
        };
    }

    private boolean someoneIsOverTen() {
        return filing.persons().stream()
                .flatMap(person -> person.percent().value().stream())
                .anyMatch(percent -> percent.percent().compareTo(TEN) > 0);
    }

    private static boolean isMonthEnd(LocalDate day) {
        return day.equals(day.with(TemporalAdjusters.lastDayOfMonth()));
    }

    private static boolean isQuarterEnd(LocalDate day) {
        return isMonthEnd(day) && day.getMonthValue() % 3 == 0;
    }

    private FiledBy filedBy() {
        if (filing.filedDate().isPresent()) {
            return FiledBy.HEADER;
        }
        return filed(filing).isPresent() ? FiledBy.SIGNATURE : FiledBy.NOTHING;
    }

    /** The header's filing date, or the last date of the signatures. */
    public static Optional<LocalDate> filed(Filing filing) {
        return filing.filedDate()
                .value()
                .or(
                        () ->
                                filing.signatures().stream()
                                        .flatMap(signature -> signature.date().value().stream())
                                        .max(Comparator.naturalOrder()));
    }
}
