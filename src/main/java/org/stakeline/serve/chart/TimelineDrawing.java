package org.stakeline.serve.chart;

import org.stakeline.serve.chart.Timeline.Line;
import org.stakeline.serve.chart.Timeline.Mark;
import org.stakeline.serve.chart.Timeline.Point;
import org.stakeline.serve.chart.Timeline.Run;
import org.stakeline.serve.chart.Timeline.Told;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws holdings over time: a line keeps its height until the day of the next report. */
public final class TimelineDrawing {

    private static final int LANES = 2;
    private static final int SIGN = 4;
    private static final BigDecimal APART = BigDecimal.valueOf(13);

    private final Timeline timeline;
    private final Frame frame;
    private final Days days;
    private final Levels levels;
    private final Axis percents;
    private final List<Shape> shapes = new ArrayList<>();

    private TimelineDrawing(Timeline timeline, Frame frame) {
        this.timeline = timeline;
        this.frame = frame;
        this.days = Days.around(timeline.days().toList(), frame.left(), frame.plotRight());
        this.levels = Levels.over(timeline.largest());
        this.percents = new Axis(BigDecimal.ZERO, levels.top(), frame.bottom(LANES), frame.top());
    }

    /** The timeline in that frame. */
    public static Drawing of(Timeline timeline, Frame frame) {
        return new TimelineDrawing(timeline, frame).drawing();
    }

    private Drawing drawing() {
        grid();
        thresholds();
        lanes();
        timeline.lines().forEach(this::line);
        timeline.lines().forEach(this::signs);
        ends();
        timeline.marks().forEach(this::mark);
        return new Drawing(frame, "Percent of the class over time", shapes);
    }

    private void grid() {
        for (BigDecimal percent : levels.named()) {
            BigDecimal y = percents.at(percent);
            shapes.add(across("grid", y));
            text("tick", number(frame.left() - 6), y.add(number(4)), "end", percent + " %");
        }
        for (Days.Named named : days.named(frame.days())) {
            BigDecimal x = days.at(named.day());
            shapes.add(
                    new Shape.Path(
                            "grid", "M" + x + " " + frame.top() + "V" + (frame.foot() - 16)));
            if (frame.hasRoomFor(x)) {
                text("tick", x, number(frame.foot()), "middle", named.words());
            }
        }
    }

    private void thresholds() {
        for (BigDecimal level : levels.thresholds()) {
            shapes.add(across("threshold", percents.at(level)));
        }
    }

    private Shape.Path across(String style, BigDecimal y) {
        return new Shape.Path(style, "M" + frame.left() + " " + y + "H" + frame.plotRight());
    }

    private void lanes() {
        text("lane", number(frame.left() - 6), lane(1).add(number(4)), "end", "Trades");
        text("lane", number(frame.left() - 6), lane(0).add(number(4)), "end", "Count");
        shapes.add(across("grid", number(frame.laneAt(1))));
        shapes.add(across("grid", number(frame.laneAt(0))));
    }

    private BigDecimal lane(int number) {
        return number(frame.laneAt(number));
    }

    private void line(Line line) {
        String style = " " + line.told().style() + " line-" + line.number();
        for (Run run : line.runs()) {
            if (run.isBetween()) {
                shapes.add(new Shape.Path("between" + style, surface(run)));
                shapes.add(new Shape.Path("step" + style, steps(run, Point::low)));
            }
            shapes.add(new Shape.Path("step" + style, steps(run, Point::high)));
        }
    }

    private String steps(Run run, Function<Point, BigDecimal> height) {
        Point first = run.points().getFirst();
        StringBuilder path = new StringBuilder();
        path.append('M').append(days.at(first.day())).append(' ');
        path.append(percents.at(height.apply(first)));
        for (Point point : run.points().subList(1, run.points().size())) {
            path.append('H').append(days.at(point.day()));
            path.append('V').append(percents.at(height.apply(point)));
        }
        return path.append('H').append(days.at(run.end())).toString();
    }

    private String surface(Run run) {
        StringBuilder back = new StringBuilder();
        for (Point point : run.points().reversed()) {
            back.append('V').append(percents.at(point.low()));
            back.append('H').append(days.at(point.day()));
        }
        return steps(run, Point::high) + back + "z";
    }

    private void signs(Line line) {
        boolean stated = line.told() == Told.STATED;
        String style = line.told().style() + " line-" + line.number();
        for (Point point : line.points().toList()) {
            BigDecimal x = days.at(point.day());
            BigDecimal y = percents.at(point.high());
            String d = stated ? Signs.square(x, y, SIGN + 1) : Signs.disc(x, y, SIGN - 1);
            shapes.add(new Shape.Sign(style, d, point.address(), point.words()));
        }
    }

    // the numbers of the lines at their ends, one above the other where they meet
    private void ends() {
        List<Integer> done = new ArrayList<>();
        List<BigDecimal> taken = new ArrayList<>();
        for (Line line : timeline.lines()) {
            if (line.runs().isEmpty() || done.contains(line.number())) {
                continue;
            }
            done.add(line.number());
            Run last = line.runs().getLast();
            BigDecimal height = percents.at(last.points().getLast().high());
            BigDecimal y = free(taken, height.add(number(4)));
            taken.add(y);
            BigDecimal x = days.at(last.end()).add(number(7));
            text("end line-" + line.number(), x, y, "start", String.valueOf(line.number()));
        }
        for (BigDecimal level : levels.thresholds()) {
            BigDecimal x = number(frame.width() - 2);
            text("level", x, percents.at(level).add(number(4)), "end", level + " %");
        }
    }

    private static BigDecimal free(List<BigDecimal> taken, BigDecimal y) {
        BigDecimal free = y;
        while (isNear(taken, free)) {
            free = free.subtract(APART);
        }
        return free;
    }

    private static boolean isNear(List<BigDecimal> taken, BigDecimal y) {
        return taken.stream().anyMatch(t -> t.subtract(y).abs().compareTo(APART) < 0);
    }

    private void mark(Mark mark) {
        BigDecimal x = days.at(mark.day());
        String d =
                switch (mark.kind()) {
                    case BOUGHT -> Signs.up(x, lane(1).subtract(number(SIGN)), SIGN);
                    case SOLD -> Signs.down(x, lane(1).add(number(SIGN)), SIGN);
                    case TRADED -> Signs.square(x, lane(1), SIGN - 1);
                    case COUNTED -> Signs.diamond(x, lane(0), SIGN + 1);
                };
        shapes.add(new Shape.Sign(mark.kind().style(), d, mark.address(), mark.words()));
    }

    private void text(String style, BigDecimal x, BigDecimal y, String anchor, String words) {
        shapes.add(new Shape.Text(style, x, y, anchor, words));
    }

    private static BigDecimal number(int pixels) {
        return BigDecimal.valueOf(pixels);
    }
}
