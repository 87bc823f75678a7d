package org.stakeline.serve.diagram;

import org.stakeline.serve.diagram.Sketch.Kind;
import org.stakeline.serve.diagram.Sketch.Words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A diagram from the top down as it is drawn: boxes with names, lines between them, and on each
 * line what the one is to the other. Measures are in pixels; a list beside it says the same in
 * words.
 *
 * @param shape for which windows it is drawn
 * @param left persons that it does not show because they were too many; 0 where it shows all
 */
public record Diagram(
        Shape shape,
        int width,
        int height,
        List<Box> boxes,
        List<Label> labels,
        List<Line> lines,
        int left) {

    /** Beyond these a drawing is no help. */
    private static final int MOST_NODES = 150;

    private static final int MOST_LINKS = 400;

    private static final Diagram NONE =
            new Diagram(Shape.WIDE, 0, 0, List.of(), List.of(), List.of(), 0);

    public Diagram {
        boxes = List.copyOf(boxes);
        labels = List.copyOf(labels);
        lines = List.copyOf(lines);
    }

    /** For which windows a diagram is drawn. */
    public enum Shape {
        /** Persons side by side each in a box of their own, as long as that is not too wide. */
        WIDE,
        /** Persons side by side in one box, what each holds under its name. */
        NARROW;

        /** The name of its look in the style sheet. */
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** Draws a sketch, the same each time. */
    public static Diagram of(Sketch sketch, Shape shape) {
        if (sketch.links().isEmpty()) {
            return new Diagram(shape, 0, 0, List.of(), List.of(), List.of(), 0);
        }
        if (sketch.nodes().size() > MOST_NODES || sketch.links().size() > MOST_LINKS) {
            int all = sketch.nodes().size();
            return new Diagram(shape, 0, 0, List.of(), List.of(), List.of(), all);
        }
        Diagram open = shape == Shape.WIDE ? Layering.of(Plan.open(sketch, shape)) : NONE;
        return open.fits() && !open.isEmpty() ? open : Layering.of(Plan.packed(sketch, shape));
    }

    /** The boxes from the top down, those side by side from the left. */
    public List<Box> inOrder() {
        return boxes.stream()
                .sorted(Comparator.comparingInt(Box::y).thenComparingInt(Box::x))
                .toList();
    }

    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** True where it is small enough to be read when it is fitted into the window it is for. */
    public boolean fits() {
        return width <= (shape == Shape.WIDE ? 1080 : 440);
    }

    /** A box with one name or more. */
    public record Box(int x, int y, int width, int height, Kind kind, List<Name> names) {

        public Box {
            names = List.copyOf(names);
        }
    }

    /**
     * A name within its box.
     *
     * @param address where more is told of it; empty for none
     * @param below what it holds, where that has no box of its own
     */
    public record Name(String text, String address, List<Text> lines, List<Text> below) {

        public Name {
            lines = List.copyOf(lines);
            below = List.copyOf(below);
        }
    }

    /** Letters around the middle {@code x}, standing on {@code y}. */
    public record Text(int x, int y, String text) {}

    /**
     * What is written on a line.
     *
     * @param text in one line
     * @param words where the first of the sentences stands that say it
     * @param quoted all of them
     */
    public record Label(String text, List<Text> lines, Words words, List<String> quoted) {

        public Label {
            lines = List.copyOf(lines);
            quoted = List.copyOf(quoted);
        }

        /** All the sentences, one a line. */
        public String title() {
            return String.join("\n", quoted);
        }
    }

    /** A place on the drawing. */
    public record Point(int x, int y) {}

    /**
     * A line along some points, each straight below, above or beside the one before.
     *
     * @param from the box or label where it begins, from 0 through the boxes and then the labels
     * @param arrow true where it ends at what stands below
     */
    public record Line(int from, int to, List<Point> points, boolean arrow) {

        private static final int BEND = 6;

        public Line {
            points = List.copyOf(points);
        }

        /** The line as SVG draws it, its corners rounded. */
        public String path() {
            List<String> parts = new ArrayList<>();
            parts.add("M" + at(points.getFirst()));
            for (int i = 1; i < points.size() - 1; i++) {
                Point corner = points.get(i);
                parts.add("L" + at(near(corner, points.get(i - 1))));
                parts.add("Q" + at(corner) + " " + at(near(corner, points.get(i + 1))));
            }
            parts.add("L" + at(points.getLast()));
            return String.join(" ", parts);
        }

        private static Point near(Point corner, Point towards) {
            return new Point(
                    corner.x() + step(towards.x() - corner.x()),
                    corner.y() + step(towards.y() - corner.y()));
        }

        // half of a short way, so that two corners do not overlap
        private static int step(int way) {
            return Math.clamp(way / 2, -BEND, BEND);
        }

        private static String at(Point point) {
            return point.x() + " " + point.y();
        }
    }
}
