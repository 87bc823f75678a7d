package org.stakeline.serve.page;

import jakarta.inject.Singleton;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.deadline.Upcoming;
import org.stakeline.store.DueFilter;
import org.stakeline.store.DueKind;
import org.stakeline.store.DueRow;
import org.stakeline.store.DueSort;
import org.stakeline.store.Dues;
import org.stakeline.store.IssuerRow;
import org.stakeline.store.Issuers;
import org.stakeline.store.Page;
import org.stakeline.store.PageRequest;
import org.stakeline.store.due.DueBook;

import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts the page of due dates together, as of today. */
@Singleton
public final class DueDesk {

    /** The order of the list where none is asked for. */
    public static final String USUAL = "-due";

    private static final ZoneId EDGAR = ZoneId.of("America/New_York");

    private final Dues dues;
    private final DueBook book;
    private final Issuers issuers;
    private final Clock clock;
    private final Calendars calendars = Calendars.bundled();

    DueDesk(Dues dues, DueBook book, Issuers issuers, Clock clock) {
        this.dues = dues;
        this.book = book;
        this.issuers = issuers;
        this.clock = clock;
    }

    /** The day that it is where filings are made. */
    public LocalDate today() {
        return LocalDate.now(clock.withZone(EDGAR));
    }

    /** The rows that are asked for, after what was stored since was taken in. */
    public Page<DueRow> rows(DueAsked asked, Asking asking) {
        book.keepUp();
        return dues.list(asked.filter(), asking.by(DueSort.class));
    }

    /** When an amendment of a Schedule 13G that stands is due next. */
    public Optional<LocalDate> next() {
        return upcoming().flatMap(Upcoming::due);
    }

    private Optional<Upcoming> upcoming() {
        return Coming.next(today(), calendars);
    }

    /**
     * What comes due next.
     *
     * @param words the day, and for whom it is; empty where nothing is known to come
     * @param lines the first few whose filings stand
     * @param all how many there are
     * @param missing how many filings ought to be here and are not
     * @param state why this may not be all, in a sentence; empty where it is
     */
    public record Soon(String words, List<DueRowLine> lines, long all, int missing, String state) {

        public Soon {
            lines = List.copyOf(lines);
        }
    }

    /** What comes due next, with so many of those whom it concerns. */
    public Soon soon(int most) {
        String state = book.keepUp();
        Map<DueKind, Integer> counts = dues.counts();
        DueFilter standing = new DueFilter(null, null, List.of(DueKind.STANDING), null, null);
        Page<DueRow> rows = dues.list(standing, PageRequest.first(most, DueSort.EVENT, true));
        Optional<LocalDate> next = next();
        return new Soon(
                coming(counts),
                rows.rows().stream().map(row -> DueRowLine.of(row, next)).toList(),
                rows.total(),
                counts.getOrDefault(DueKind.MISSING, 0),
                state);
    }

    /** The page; {@code here} is its address. */
    public DuePage page(DueAsked asked, Asking asking, Address here, Optional<YearMonth> month) {
        String state = book.keepUp();
        Page<DueRow> rows = rows(asked, asking);
        Map<DueKind, Integer> counts = dues.counts();
        Optional<LocalDate> next = next();
        YearMonth shown =
                month.orElseGet(
                        () -> YearMonth.from(asked.from() == null ? today() : asked.from()));
        return new DuePage(
                new Listing<>(
                        rows.rows().stream().map(row -> DueRowLine.of(row, next)).toList(),
                        DueRowLine.columns(here, asking.sort()),
                        Pager.of(rows, asking, here.with("sort", asking.sort())).below("#list-h"),
                        asked.words(),
                        asking.sort()),
                calendar(shown, counts),
                asked,
                choices(asked, counts),
                issuers.byId(asked.issuer()).map(IssuerRow::name).orElse(""),
                Figures.date(today()),
                coming(counts),
                state);
    }

    private static List<DuePage.Choice> choices(DueAsked asked, Map<DueKind, Integer> counts) {
        return Arrays.stream(DueAsked.Show.values())
                .map(
                        show ->
                                new DuePage.Choice(
                                        Asking.nameOf(show),
                                        show.words(),
                                        Figures.number(Integer.toString(count(show, counts))),
                                        Address.of("/due").with("show", Asking.nameOf(show))
                                                + "#list-h",
                                        show == asked.show()))
                .toList();
    }

    private static int count(DueAsked.Show show, Map<DueKind, Integer> counts) {
        return show.kinds().stream().mapToInt(kind -> counts.getOrDefault(kind, 0)).sum();
    }

    private DueCalendar calendar(YearMonth month, Map<DueKind, Integer> counts) {
        DueFilter within = DueFilter.within(month.atDay(1), month.atEndOfMonth());
        return DueCalendar.of(
                month,
                today(),
                dues.list(within, PageRequest.first(PageRequest.MOST_ROWS, DueSort.DUE, false))
                        .rows(),
                next().filter(day -> counts.containsKey(DueKind.STANDING))
                        .map(day -> new DueCalendar.Coming(day, standing(counts), listOfComing())),
                dues.newestBefore(month.atDay(1)),
                calendars.federal());
    }

    private static String standing(Map<DueKind, Integer> counts) {
        int number = count(DueAsked.Show.COMING, counts);
        return Figures.number(Integer.toString(number))
                + (number == 1 ? " Schedule 13G" : " Schedules 13G")
                + ": amendment, if anything material changed";
    }

    private static String listOfComing() {
        return Address.of("/due").with("show", Asking.nameOf(DueAsked.Show.COMING)) + "#list-h";
    }

    private String coming(Map<DueKind, Integer> counts) {
        return upcoming()
                .filter(next -> counts.containsKey(DueKind.STANDING))
                .flatMap(
                        next ->
                                next.due()
                                        .map(
                                                due ->
                                                        "Whoever has a Schedule 13G standing must amend it by "
                                                                + Figures.date(due)
                                                                + " if anything material changed in the period ("
                                                                + next.applied().rule().citation()
                                                                + ")"))
                .orElse("");
    }
}
