package org.stakeline.store.due;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.deadline.ChainAudit;
import org.stakeline.compute.deadline.ChainAudits;
import org.stakeline.compute.deadline.DeadlineRules;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.deadline.DueDateJudgement;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Percent;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.relate.amendment.ChainEvent;
import org.stakeline.store.DueKind;
import org.stakeline.store.DueLine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a chain says of the times of its filings: when each was due, what is missing, what stands.
 */
final class DueLines {

    private static final Percent FIVE = Percent.of("5");

    private final Chain chain;
    private final Map<String, String> ids;
    private final List<DueLine> lines = new ArrayList<>();

    private DueLines(Chain chain, Map<String, String> ids) {
        this.chain = chain;
        this.ids = ids;
    }

    /**
     * The lines of a chain.
     *
     * @param ids of the filings in the store, by the hash of their files
     */
    static List<DueLine> of(Chain chain, Map<String, String> ids, Calendars calendars) {
        DueLines made = new DueLines(chain, ids);
        made.add(audit(chain, calendars));
        return made.lines;
    }

    private static ChainAudit audit(Chain chain, Calendars calendars) {
        DeadlineRules rules = DeadlineRules.bundled();
        List<DueDate> due =
                chain.filings().stream()
                        .map(filing -> DueDateJudgement.of(filing, calendars, rules))
                        .toList();
        return ChainAudits.of(chain, due, calendars, rules);
    }

    private void add(ChainAudit audit) {
        audit.lines().forEach(line -> lines.add(line(line)));
        audit.expected().forEach(expected -> lines.add(line(expected)));
        if (stands()) {
            int last = chain.filings().size() - 1;
            lines.add(new DueLine(id(last), DueKind.STANDING, null, null, 0, "", ""));
        }
    }

    private DueLine line(ChainAudit.Line line) {
        return new DueLine(
                id(line.member()),
                DueKind.valueOf(line.judgement().name()),
                line.due().orElse(null),
                line.filed().orElse(null),
                line.daysAfter(),
                "",
                line.words());
    }

    private DueLine line(ChainAudit.Expected expected) {
        int beside = Math.min(expected.before(), chain.filings().size() - 1);
        return new DueLine(
                id(beside),
                expected.certain() ? DueKind.MISSING : DueKind.PERHAPS_MISSING,
                expected.due().orElse(null),
                null,
                0,
                expected.what(),
                expected.because());
    }

    // a Schedule 13G is amended for each period in which anything material changed, until an exit
    private boolean stands() {
        Filing last = chain.filings().getLast();
        int at = chain.filings().size() - 1;
        boolean left =
                chain.events().stream()
                        .anyMatch(e -> e.member() == at && e.kind() == ChainEvent.Kind.EXIT);
        return !left && last.schedule().filter(Schedule.G::equals).isPresent() && isOverFive(last);
    }

    private static boolean isOverFive(Filing filing) {
        return filing.persons().stream()
                .flatMap(person -> person.percent().value().stream())
                .anyMatch(percent -> percent.percent().compareTo(FIVE) > 0);
    }

    private String id(int member) {
        String sha256 = chain.filings().get(member).sha256();
        return java.util.Objects.requireNonNull(ids.get(sha256));
    }
}
