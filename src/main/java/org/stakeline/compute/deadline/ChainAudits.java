package org.stakeline.compute.deadline;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.deadline.ChainAudit.Expected;
import org.stakeline.compute.deadline.ChainAudit.Line;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.StatedPercent;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.relate.amendment.ChainEvent;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Audits a chain: when each filing was due and how many business days after that it was filed; the
 * amendments whose numbers are passed over; the years for which a Schedule 13G was not amended; a
 * passive investor at twenty percent without a Schedule 13D.
 */
public final class ChainAudits {

    private static final Percent FIVE = Percent.of("5");
    private static final Percent TWENTY = Percent.of("20");

    private final Chain chain;
    private final List<DueDate> dueDates;
    private final Calendars calendars;
    private final DueDates count;

    private ChainAudits(
            Chain chain, List<DueDate> dueDates, Calendars calendars, DeadlineRules rules) {
        this.chain = chain;
        this.dueDates = dueDates;
        this.calendars = calendars;
        this.count = new DueDates(rules, calendars);
    }

    /**
     * The audit of a chain.
     *
     * @param dueDates those of its filings, in their order
     */
    public static ChainAudit of(
            Chain chain, List<DueDate> dueDates, Calendars calendars, DeadlineRules rules) {
        return new ChainAudits(chain, dueDates, calendars, rules).audit();
    }

    private ChainAudit audit() {
        List<Expected> expected = new ArrayList<>();
        chain.events().stream()
                .filter(event -> event.kind() == ChainEvent.Kind.GAP)
                .forEach(gap -> expected.add(passedOver(gap)));
        List<Filing> filings = chain.filings();
        for (int at = 1; at < filings.size(); at++) {
            years(filings.get(at - 1), filings.get(at), at, expected);
        }
        int lastD = lastD(filings);
        for (int at = 0; at < filings.size(); at++) {
            twenty(filings, at, at < lastD, expected);
        }
        expected.sort(Comparator.comparingInt(Expected::before));
        return new ChainAudit(
                IntStream.range(0, filings.size()).mapToObj(this::line).toList(), expected);
    }

    private Line line(int member) {
        DueDate due = dueDates.get(member);
        Optional<LocalDate> latest =
                due.applied().stream()
                        .flatMap(applied -> applied.latest().stream())
                        .max(Comparator.naturalOrder());
        boolean after = due.judgement() == DueDate.Judgement.FILED_AFTER_COMPUTED_DUE_DATE;
        int days =
                after
                        ? latest.flatMap(
                                        d ->
                                                due.filed()
                                                        .map(
                                                                f ->
                                                                        calendars
                                                                                .federal()
                                                                                .openDaysBetween(
                                                                                        d, f)))
                                .orElse(0)
                        : 0;
        return new Line(member, latest, due.filed(), days, due.judgement(), due.words());
    }

    private static Expected passedOver(ChainEvent gap) {
        return new Expected(
                gap.member(),
                gap.words(),
                Optional.empty(),
                true,
                "The next filing's number says that there are others before it.");
    }

    /** until 2024 a Schedule 13G was amended after each year in which anything changed. */
    private void years(Filing before, Filing now, int at, List<Expected> expected) {
        Optional<LocalDate> last = before.eventDate().value();
        Optional<LocalDate> next = now.eventDate().value();
        boolean both = isScheduleG(before) && isScheduleG(now) && isOverFive(before);
        if (!both || last.isEmpty() || next.isEmpty()) {
            return;
        }
        for (int year = last.get().getYear() + 1; year < next.get().getYear(); year++) {
            LocalDate end = LocalDate.of(year, 12, 31);
            count.of("T10", end)
                    .filter(applied -> applied.rule().anchor() == DeadlineRule.Anchor.YEAR_END)
                    .map(applied -> missingYear(at, end, applied))
                    .ifPresent(expected::add);
        }
    }

    private static Expected missingYear(int at, LocalDate end, DueDate.Applied applied) {
        return new Expected(
                at,
                "No amendment of the Schedule 13G for the year " + end.getYear() + " is here.",
                applied.due().map(due -> due.value()),
                false,
                applied.rule().citation() + " asked for one if anything had changed in the year.");
    }

    /** the place of the last Schedule 13D; -1 where there is none. */
    private static int lastD(List<Filing> filings) {
        return IntStream.range(0, filings.size())
                .filter(at -> filings.get(at).schedule().filter(Schedule.D::equals).isPresent())
                .max()
                .orElse(-1);
    }

    private void twenty(List<Filing> filings, int at, boolean followed, List<Expected> expected) {
        Filing filing = filings.get(at);
        boolean passive =
                filing.rules().stream()
                        .flatMap(rule -> rule.value().stream())
                        .toList()
                        .equals(List.of(FilingRule.C));
        boolean before = at > 0 && isAtTwenty(filings.get(at - 1));
        if (isScheduleG(filing) && passive && isAtTwenty(filing) && !followed && !before) {
            expected.add(
                    new Expected(
                            at + 1,
                            "No Schedule 13D follows though a person states 20 % or more under Rule 13d-1(c).",
                            filing.eventDate()
                                    .value()
                                    .flatMap(event -> count.of("T3", event))
                                    .flatMap(DueDate.Applied::due)
                                    .map(due -> due.value()),
                            true,
                            "Rule 13d-1(f) asks for one."));
        }
    }

    private static boolean isScheduleG(Filing filing) {
        return filing.schedule().filter(Schedule.G::equals).isPresent();
    }

    private static boolean isOverFive(Filing filing) {
        return filing.persons().stream()
                .flatMap(person -> person.percent().value().stream())
                .anyMatch(percent -> percent.percent().compareTo(FIVE) > 0);
    }

    private static boolean isAtTwenty(Filing filing) {
        return filing.persons().stream()
                .flatMap(person -> person.percent().value().stream())
                .filter(percent -> percent.bound() != StatedPercent.Bound.LESS_THAN)
                .anyMatch(percent -> percent.percent().compareTo(TWENTY) >= 0);
    }
}
