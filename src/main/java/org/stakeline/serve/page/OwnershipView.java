package org.stakeline.serve.page;

import org.stakeline.compute.threshold.Position;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.StatedPercent;
import org.stakeline.serve.chart.Drawing;
import org.stakeline.serve.chart.Frame;
import org.stakeline.serve.chart.Timeline;
import org.stakeline.serve.chart.Timeline.Told;
import org.stakeline.serve.chart.TimelineDrawing;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Ownership over time as a page shows it: drawn, and as a table with the same reports.
 *
 * @param data where the chart's numbers are to be had as JSON
 */
public record OwnershipView(
        Ownership ownership, List<Drawing> drawings, Listing<OwnershipLine> table, Address data) {

    public OwnershipView {
        drawings = List.copyOf(drawings);
    }

    /**
     * Ownership as it is shown.
     *
     * @param until the day that the lines run to, at least
     */
    public static OwnershipView of(
            Ownership ownership,
            Optional<LocalDate> until,
            Listing<OwnershipLine> table,
            Address data) {
        Timeline timeline = timeline(ownership, until);
        return new OwnershipView(
                ownership,
                timeline.isEmpty()
                        ? List.of()
                        : List.of(
                                TimelineDrawing.of(timeline, Frame.WIDE),
                                TimelineDrawing.of(timeline, Frame.NARROW)),
                table,
                data);
    }

    /** The blocks that are lines in the chart. */
    public List<Ownership.Block> drawn() {
        return ownership.blocks().stream().filter(Ownership.Block::isDrawn).toList();
    }

    /** How many blocks are in the table alone. */
    public int left() {
        return ownership.blocks().size() - drawn().size();
    }

    /** What a block is last known to hold, as the legend says it. */
    public static String last(Ownership.Block block) {
        Ownership.Report last = block.reports().getLast();
        return last.computed()
                .map(Position::shown)
                .or(() -> last.stated().map(s -> s + "% stated"))
                .orElse("no percent");
    }

    /** The lines and marks of the chart. */
    static Timeline timeline(Ownership ownership, Optional<LocalDate> until) {
        LocalDate last =
                ownership.blocks().stream()
                        .flatMap(b -> b.reports().stream())
                        .flatMap(r -> r.day().stream())
                        .reduce(until.orElse(LocalDate.MIN), OwnershipView::later);
        List<Timeline.Line> lines = new ArrayList<>();
        for (Ownership.Block block : ownership.blocks()) {
            if (block.isDrawn()) {
                lines.add(line(block, Told.COMPUTED, last, OwnershipView::computed));
                lines.add(line(block, Told.STATED, last, OwnershipView::stated));
            }
        }
        List<Timeline.Mark> marks = new ArrayList<>();
        ownership.trades().stream()
                .filter(t -> t.block() <= Ownership.DRAWN)
                .map(OwnershipView::mark)
                .forEach(marks::add);
        ownership.counts().stream().map(OwnershipView::mark).forEach(marks::add);
        return new Timeline(lines, marks);
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    // of several reports on one day the last stands; one that does not say breaks the line
    private static Timeline.Line line(
            Ownership.Block block,
            Told told,
            LocalDate last,
            Function<At, Optional<Timeline.Point>> point) {
        Map<LocalDate, Optional<Timeline.Point>> points = new LinkedHashMap<>();
        for (Ownership.Report report : block.reports()) {
            report.day().ifPresent(day -> points.put(day, point.apply(new At(block, report, day))));
        }
        List<Timeline.Run> runs = new ArrayList<>();
        List<Timeline.Point> open = new ArrayList<>();
        points.forEach(
                (day, said) -> {
                    if (said.isEmpty()) {
                        close(open, day, runs);
                    }
                    said.ifPresent(open::add);
                });
        close(open, last, runs);
        return new Timeline.Line(block.number(), told, runs);
    }

    private static void close(List<Timeline.Point> open, LocalDate end, List<Timeline.Run> runs) {
        if (!open.isEmpty()) {
            runs.add(new Timeline.Run(open, end));
            open.clear();
        }
    }

    /** A report and its day. */
    private record At(Ownership.Block block, Ownership.Report report, LocalDate day) {

        String words(String percent) {
            return Figures.date(day) + ": " + block.name() + ", " + percent + ", " + report.form();
        }
    }

    private static Optional<Timeline.Point> computed(At at) {
        return at.report()
                .computed()
                .map(
                        p ->
                                new Timeline.Point(
                                        at.day(),
                                        percent(p.low().percent(4)),
                                        percent(p.high().percent(4)),
                                        at.report().working(),
                                        at.words("computed " + p.shown())));
    }

    private static Optional<Timeline.Point> stated(At at) {
        return at.report()
                .stated()
                .filter(s -> at.report().forAll())
                .map(
                        s ->
                                new Timeline.Point(
                                        at.day(),
                                        s.bound() == StatedPercent.Bound.LESS_THAN
                                                ? BigDecimal.ZERO
                                                : percent(s.percent()),
                                        percent(s.percent()),
                                        at.report().words(),
                                        at.words("stated " + s + "%")));
    }

    private static BigDecimal percent(Percent percent) {
        return percent.value();
    }

    private static Timeline.Mark mark(Ownership.Traded trade) {
        Timeline.Kind kind =
                switch (trade.side()) {
                    case BUY -> Timeline.Kind.BOUGHT;
                    case SELL -> Timeline.Kind.SOLD;
                    case OTHER -> Timeline.Kind.TRADED;
                };
        return new Timeline.Mark(
                trade.day(), kind, "/filings/" + trade.filing() + "#trades", words(trade));
    }

    /** {@code 12 May 2023 (Fri): 1,000 ADSs sold, holder 1}. */
    public static String words(Ownership.Traded trade) {
        return Figures.date(trade.day())
                + ": "
                + Figures.number(trade.quantity())
                + " "
                + TradeGroup.units(trade.unit())
                + " "
                + switch (trade.side()) {
                    case BUY -> "bought";
                    case SELL -> "sold";
                    case OTHER -> "otherwise changed";
                }
                + ", holder "
                + trade.block();
    }

    private static Timeline.Mark mark(Ownership.Counted count) {
        return new Timeline.Mark(count.day(), Timeline.Kind.COUNTED, count.words(), words(count));
    }

    /** {@code 28 Feb 2023 (Tue): 322,929,669 Class A Ordinary Shares outstanding}. */
    public static String words(Ownership.Counted count) {
        return Figures.date(count.day())
                + ": "
                + Figures.number(count.shares().count())
                + " "
                + (count.title().isEmpty() ? "shares" : count.title())
                + " outstanding"
                + (count.dayStated() ? "" : " (day of the filing that states it)");
    }
}
