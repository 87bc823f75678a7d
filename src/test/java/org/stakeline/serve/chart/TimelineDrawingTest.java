package org.stakeline.serve.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.stakeline.serve.chart.Timeline.Kind;
import org.stakeline.serve.chart.Timeline.Line;
import org.stakeline.serve.chart.Timeline.Mark;
import org.stakeline.serve.chart.Timeline.Point;
import org.stakeline.serve.chart.Timeline.Run;
import org.stakeline.serve.chart.Timeline.Told;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Holdings over time as they are drawn: heights, steps, gaps, levels and signs. */
class TimelineDrawingTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    private static Point point(int day, String low, String high) {
        LocalDate when = FIRST.plusDays(day);
        return new Point(
                when, new BigDecimal(low), new BigDecimal(high), "/filings/" + day, "at " + day);
    }

    private static Drawing drawn(Run... runs) {
        Line line = new Line(1, Told.COMPUTED, List.of(runs));
        return TimelineDrawing.of(new Timeline(List.of(line), List.of()), Frame.WIDE);
    }

    private static Run run(LocalDate end, Point... points) {
        return new Run(List.of(points), end);
    }

    private static List<String> steps(Drawing drawing) {
        return drawing.paths().stream()
                .filter(path -> path.style().startsWith("step"))
                .map(Shape.Path::d)
                .toList();
    }

    @Test
    void aLineKeepsItsHeightUntilTheNextReport() {
        String path = steps(drawn(run(END, point(0, "6", "6"), point(100, "12", "12")))).getFirst();
        assertThat(path).matches("M[\\d.]+ [\\d.]+H[\\d.]+V[\\d.]+H[\\d.]+");
        // of 24 % over 288 pixels under 14: 6 % at 230, 12 % at 158
        assertThat(path).contains(" 230.0H").contains("V158.0H");
    }

    @Test
    void nothingIsDrawnWhereNothingIsKnown() {
        assertThat(
                        steps(
                                drawn(
                                        run(FIRST.plusDays(50), point(0, "6", "6")),
                                        run(END, point(100, "7", "7")))))
                .hasSize(2)
                .noneMatch(path -> path.contains("V"));
    }

    @Test
    void aHoldingBetweenTwoBoundsIsASurfaceBetweenTwoLines() {
        Drawing drawing = drawn(run(END, point(0, "5", "8"), point(100, "6", "6")));
        assertThat(steps(drawing)).hasSize(2);
        assertThat(drawing.paths()).anyMatch(path -> path.style().startsWith("between"));
        assertThat(steps(drawn(run(END, point(0, "6", "6"))))).hasSize(1);
    }

    @ParameterizedTest(name = "{0} % at most: levels {1}")
    @CsvSource({"0.5, 5", "4.9, 5", "5.9, 5 10", "6.2, 5 10", "11.9, 5 10 20", "38, 5 10 20"})
    void theNextLevelAboveIsInSight(String most, String levels) {
        Drawing drawing = drawn(run(END, point(0, most, most)));
        assertThat(
                        drawing.texts().stream()
                                .filter(text -> text.style().equals("level"))
                                .map(Shape.Text::words))
                .containsExactly(
                        List.of(levels.split(" ")).stream()
                                .map(level -> level + " %")
                                .toArray(String[]::new));
    }

    @Test
    void eachReportIsASignThatLeadsToItsFiling() {
        assertThat(drawn(run(END, point(0, "6", "6"), point(100, "7", "7"))).signs())
                .extracting(Shape.Sign::address, Shape.Sign::words)
                .containsExactly(tuple("/filings/0", "at 0"), tuple("/filings/100", "at 100"));
    }

    @Test
    void purchasesAndSalesDifferByTheirShapes() {
        Line line = new Line(1, Told.COMPUTED, List.of(run(END, point(0, "6", "6"))));
        List<Mark> marks =
                List.of(
                        new Mark(FIRST, Kind.BOUGHT, "/filings/b", "bought"),
                        new Mark(FIRST, Kind.SOLD, "/filings/s", "sold"),
                        new Mark(FIRST, Kind.COUNTED, "/filings/c", "counted"));
        List<String> outlines =
                TimelineDrawing.of(new Timeline(List.of(line), marks), Frame.NARROW)
                        .signs()
                        .subList(1, 4)
                        .stream()
                        .map(sign -> sign.d().replaceFirst("^M[^a-z]+", ""))
                        .toList();
        assertThat(outlines).doesNotHaveDuplicates();
    }

    @Test
    void theNumbersAtTheEndsOfLinesThatMeetStandApart() {
        Point same = point(0, "6", "6");
        List<Line> lines =
                List.of(
                        new Line(1, Told.COMPUTED, List.of(run(END, same))),
                        new Line(2, Told.COMPUTED, List.of(run(END, same))));
        List<BigDecimal> heights =
                TimelineDrawing.of(new Timeline(lines, List.of()), Frame.WIDE).texts().stream()
                        .filter(text -> text.style().startsWith("end"))
                        .map(Shape.Text::y)
                        .toList();
        assertThat(heights.get(0).subtract(heights.get(1)).abs())
                .isGreaterThanOrEqualTo(BigDecimal.valueOf(12));
    }

    @ParameterizedTest(name = "{0} days: at most {1} of them named, the first as {2}")
    @CsvSource({"0, 9, 3 Dec 2023", "40, 9, 1 Jan 2024", "800, 9, Jan 2024", "9000, 9, 2025"})
    void daysAreNamedUnmistakably(int span, int most, String first) {
        Days days = Days.around(List.of(FIRST, FIRST.plusDays(span)), 0, 1000);
        List<Days.Named> named = days.named(most);
        assertThat(named).hasSizeBetween(2, most + 1);
        assertThat(named.getFirst().words()).isEqualTo(first);
    }
}
