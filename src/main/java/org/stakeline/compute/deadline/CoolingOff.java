package org.stakeline.compute.deadline;

import org.stakeline.calendar.CsvTable;
import org.stakeline.calendar.DayCalendar;

import java.time.LocalDate;
import java.util.List;

/**
 * Until when somebody who went from Schedule 13G to 13D may neither vote the shares nor acquire
 * more, Rule 13d-1(e)(2) and (f)(2): through the tenth day after the Schedule 13D is filed. That
 * the rules of 2024 left the ten days alone was not read in their text: each answer that somebody
 * gives is shown, the one believed right first.
 */
public final class CoolingOff {

    private static final CoolingOff BUNDLED = of(CsvTable.bundled("/rules/cooling-off.csv"));

    private final List<Term> terms;

    private CoolingOff(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    private record Term(int days, DeadlineRule.Count count, String citation, String because) {

        static Term of(CsvTable.Row row) {
            return new Term(
                    row.number("days"),
                    row.word("count", DeadlineRule.Count.class),
                    row.text("citation"),
                    row.text("because"));
        }
    }

    /**
     * One answer.
     *
     * @param lastDay the last day on which it holds, to its end
     */
    public record Until(LocalDate lastDay, String citation, String because) {}

    public static CoolingOff of(CsvTable table) {
        return new CoolingOff(table.rows().stream().map(Term::of).toList());
    }

    /** The terms that ship with the program. */
    public static CoolingOff bundled() {
        return BUNDLED;
    }

    /**
     * The answers for a Schedule 13D filed on that day. A standstill is no filing: its last day is
     * not moved off a weekend, Rule 0-3 notwithstanding.
     */
    public List<Until> afterFiling(LocalDate filed, DayCalendar federal) {
        return terms.stream()
                .map(
                        term ->
                                new Until(
                                        lastDay(term, filed, federal),
                                        term.citation(),
                                        term.because()))
                .toList();
    }

    private static LocalDate lastDay(Term term, LocalDate filed, DayCalendar federal) {
        return term.count() == DeadlineRule.Count.BUSINESS_DAYS
                ? federal.plus(filed, term.days())
                : filed.plusDays(term.days());
    }
}
