package org.stakeline.serve.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Holdings over time, as a chart is to show them: step lines in percent of a class, and marks for
 * what happened on a day.
 */
public record Timeline(List<Line> lines, List<Mark> marks) {

    public Timeline {
        lines = List.copyOf(lines);
        marks = List.copyOf(marks);
    }

    /**
     * One holding as it is told again and again.
     *
     * @param number by which the legend and the line's end name it, from 1
     * @param runs the first first; between two of them nothing is known
     */
    public record Line(int number, Told told, List<Run> runs) {

        public Line {
            runs = List.copyOf(runs);
        }

        Stream<Point> points() {
            return runs.stream().flatMap(run -> run.points().stream());
        }
    }

    /**
     * A part of a line without a gap.
     *
     * @param points at least one; the first day first, one for each day at most
     * @param end the day until which the last of them holds
     */
    public record Run(List<Point> points, LocalDate end) {

        public Run {
            points = List.copyOf(points);
        }

        boolean isBetween() {
            return points.stream().anyMatch(p -> p.low().compareTo(p.high()) != 0);
        }
    }

    /** Who says it. */
    public enum Told {
        STATED,
        COMPUTED;

        /** The name of its look in the style sheet. */
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * A holding from a day on, in percent; {@code low} and {@code high} differ where it is known
     * only between two bounds.
     *
     * @param words day, holder, percents and filing
     */
    public record Point(
            LocalDate day, BigDecimal low, BigDecimal high, String address, String words) {}

    /** Something that happened on a day. */
    public record Mark(LocalDate day, Kind kind, String address, String words) {}

    /** What a mark stands for. */
    public enum Kind {
        BOUGHT,
        SOLD,
        TRADED,
        COUNTED;

        /** The name of its look in the style sheet. */
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    public boolean isEmpty() {
        return lines.stream().allMatch(line -> line.runs().isEmpty());
    }

    Stream<LocalDate> days() {
        return Stream.concat(
                lines.stream().flatMap(line -> line.runs().stream()).flatMap(Timeline::days),
                marks.stream().map(Mark::day));
    }

    private static Stream<LocalDate> days(Run run) {
        return Stream.concat(run.points().stream().map(Point::day), Stream.of(run.end()));
    }

    BigDecimal largest() {
        return lines.stream()
                .flatMap(Line::points)
                .map(Point::high)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
    }
}
