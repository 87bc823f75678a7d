package org.stakeline.serve.page;

import org.stakeline.calendar.DayCalendar;
import org.stakeline.store.DueKind;
import org.stakeline.store.DueRow;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * A month with what is due and what was filed on each of its days.
 *
 * @param month as addresses have it: {@code 2023-05}
 * @param name in words: {@code May 2023}
 * @param earlier address of the month before
 * @param latest address of the newest month before in which there is something; empty for none
 */
public record DueCalendar(
        String month,
        String name,
        List<Week> weeks,
        int entries,
        String earlier,
        String later,
        String latest,
        String latestName) {

    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter REST =
            DateTimeFormatter.ofPattern("MMM uuuu (EEE)", Locale.ENGLISH);
    private static final int AT_MOST = 3;

    public DueCalendar {
        weeks = List.copyOf(weeks);
    }

    /** Seven days from a Monday. */
    public record Week(List<Day> days) {

        public Week {
            days = List.copyOf(days);
        }
    }

    /**
     * One day.
     *
     * @param rest of the date, after its number: {@code May 2023 (Mon)}
     * @param in true where it belongs to the month
     * @param closed why no filing can be made on it; empty for an open day
     * @param entries the first few
     * @param more what is besides, in words; empty for nothing
     * @param list the address of the list of this day
     */
    public record Day(
            int number,
            String date,
            String rest,
            boolean in,
            boolean today,
            String closed,
            List<Entry> entries,
            String more,
            String list) {

        public Day {
            entries = List.copyOf(entries);
        }
    }

    /** Something that is due, or was filed. */
    public record Entry(String kind, String style, String words, String address) {}

    /**
     * What comes besides what is stored: on one day, in words.
     *
     * @param address of the list of it
     */
    public record Coming(LocalDate day, String words, String address) {}

    /**
     * The month.
     *
     * @param rows what is due or was filed in it
     * @param newest the newest day before it on which there is something
     */
    public static DueCalendar of(
            YearMonth month,
            LocalDate today,
            List<DueRow> rows,
            Optional<Coming> coming,
            Optional<LocalDate> newest,
            DayCalendar open) {
        Making making = new Making(month, today, rows, coming, open);
        List<Week> weeks = making.weeks();
        return new DueCalendar(
                month.toString(),
                NAME.format(month),
                weeks,
                making.entries,
                at(month.minusMonths(1)),
                at(month.plusMonths(1)),
                newest.map(day -> at(YearMonth.from(day))).orElse(""),
                newest.map(day -> NAME.format(day)).orElse(""));
    }

    private static String at(YearMonth month) {
        return Address.of("/due").with("month", month).toString();
    }

    /** Fills the month's weeks. */
    private static final class Making {

        private final YearMonth month;
        private final LocalDate today;
        private final List<DueRow> rows;
        private final Optional<Coming> coming;
        private final DayCalendar open;
        private int entries;

        Making(
                YearMonth month,
                LocalDate today,
                List<DueRow> rows,
                Optional<Coming> coming,
                DayCalendar open) {
            this.month = month;
            this.today = today;
            this.rows = rows;
            this.coming = coming;
            this.open = open;
        }

        List<Week> weeks() {
            List<Week> weeks = new ArrayList<>();
            LocalDate monday =
                    month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            for (LocalDate at = monday; !at.isAfter(month.atEndOfMonth()); at = at.plusWeeks(1)) {
                weeks.add(new Week(at.datesUntil(at.plusWeeks(1)).map(this::day).toList()));
            }
            return weeks;
        }

        private Day day(LocalDate date) {
            boolean in = YearMonth.from(date).equals(month);
            List<Entry> all = in ? entries(date) : List.of();
            entries += all.size();
            int shown = all.size() > AT_MOST + 1 ? AT_MOST : all.size();
            String list =
                    Address.of("/due").with("month", month).with("from", date).with("to", date)
                            + "#list-h";
            return new Day(
                    date.getDayOfMonth(),
                    date.toString(),
                    REST.format(date),
                    in,
                    date.equals(today),
                    in ? closed(date) : "",
                    all.subList(0, shown),
                    shown < all.size() ? (all.size() - shown) + " more" : "",
                    list);
        }

        private String closed(LocalDate date) {
            boolean weekend =
                    date.getDayOfWeek() == DayOfWeek.SATURDAY
                            || date.getDayOfWeek() == DayOfWeek.SUNDAY;
            return weekend ? "weekend" : open.closedBecause(date).orElse("");
        }

        private List<Entry> entries(LocalDate date) {
            List<Entry> entries = new ArrayList<>();
            coming.filter(next -> next.day().equals(date))
                    .ifPresent(
                            next ->
                                    entries.add(
                                            new Entry(
                                                    "due",
                                                    "coming",
                                                    next.words(),
                                                    next.address())));
            rows.stream()
                    .filter(row -> date.equals(row.line().due()))
                    .forEach(row -> entries.add(due(row)));
            rows.stream()
                    .filter(row -> date.equals(row.line().filed()) && !isOnTheDay(row))
                    .forEach(row -> entries.add(entry("filed", "filed", row)));
            return entries;
        }

        private static boolean isOnTheDay(DueRow row) {
            return Objects.equals(row.line().due(), row.line().filed());
        }

        private static Entry due(DueRow row) {
            boolean missing = DueRowLine.isMissing(row.line().kind());
            return missing
                    ? entry("due, not here", "missing", row)
                    : isOnTheDay(row)
                            ? entry("due and filed", "filed", row)
                            : entry("due", style(row.line().kind()), row);
        }

        private static String style(DueKind kind) {
            return kind == DueKind.FILED_AFTER_COMPUTED_DUE_DATE ? "late" : "due";
        }

        private static Entry entry(String kind, String style, DueRow row) {
            return new Entry(
                    kind,
                    style,
                    row.issuer().name() + ", " + DueRowLine.form(row),
                    "/filings/" + row.line().filing() + "#due");
        }
    }
}
