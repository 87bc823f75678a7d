package org.stakeline.serve.diagram;

import org.stakeline.serve.diagram.Diagram.Box;
import org.stakeline.serve.diagram.Diagram.Line;
import org.stakeline.serve.diagram.Diagram.Point;

import java.util.ArrayList;
import java.util.List;

/** Finds what a reader could take for something else: lines that cross, or run through a box. */
final class Crossings {

    private Crossings() {}

    /** A straight piece of a line. */
    private record Piece(Point from, Point to) {

        boolean isLevel() {
            return from.y() == to.y();
        }

        int left() {
            return Math.min(from.x(), to.x());
        }

        int right() {
            return Math.max(from.x(), to.x());
        }

        int top() {
            return Math.min(from.y(), to.y());
        }

        int bottom() {
            return Math.max(from.y(), to.y());
        }

        boolean crosses(Piece upright) {
            return left() < upright.from().x()
                    && upright.from().x() < right()
                    && upright.top() < from.y()
                    && from.y() < upright.bottom();
        }

        // on one another along some way, not at a point alone
        boolean covers(Piece other) {
            return isLevel() == other.isLevel()
                    && (isLevel()
                            ? from.y() == other.from().y()
                                    && left() < other.right()
                                    && other.left() < right()
                            : from.x() == other.from().x()
                                    && top() < other.bottom()
                                    && other.top() < bottom());
        }
    }

    /** Pairs of lines that cross or cover one another; lines of one label run together. */
    static List<String> ofLines(Diagram diagram) {
        List<String> found = new ArrayList<>();
        List<Line> lines = diagram.lines();
        for (int i = 0; i < lines.size(); i++) {
            for (int j = i + 1; j < lines.size(); j++) {
                if (!areOneBundle(diagram, lines.get(i), lines.get(j))
                        && cross(lines.get(i), lines.get(j))) {
                    found.add(lines.get(i) + " and " + lines.get(j));
                }
            }
        }
        return found;
    }

    /** Lines that run through a box which they do not join. */
    static List<String> ofBoxes(Diagram diagram) {
        List<String> found = new ArrayList<>();
        for (Line line : diagram.lines()) {
            for (Box box : diagram.boxes()) {
                if (pieces(line).stream().anyMatch(piece -> isWithin(piece, box))) {
                    found.add(line + " through " + box.names().getFirst().text());
                }
            }
        }
        return found;
    }

    private static boolean areOneBundle(Diagram diagram, Line one, Line other) {
        int labels = diagram.boxes().size();
        return one.to() == other.to() && one.to() >= labels
                || one.from() == other.from() && one.from() >= labels;
    }

    private static boolean cross(Line one, Line other) {
        return pieces(one).stream()
                .anyMatch(a -> pieces(other).stream().anyMatch(b -> cross(a, b)));
    }

    private static boolean cross(Piece one, Piece other) {
        if (one.isLevel() == other.isLevel()) {
            return one.covers(other);
        }
        return one.isLevel() ? one.crosses(other) : other.crosses(one);
    }

    private static boolean isWithin(Piece piece, Box box) {
        return piece.left() < box.x() + box.width()
                && box.x() < piece.right() + (piece.left() == piece.right() ? 1 : 0)
                && piece.top() < box.y() + box.height()
                && box.y() < piece.bottom();
    }

    private static List<Piece> pieces(Line line) {
        List<Piece> pieces = new ArrayList<>();
        for (int i = 1; i < line.points().size(); i++) {
            pieces.add(new Piece(line.points().get(i - 1), line.points().get(i)));
        }
        return pieces;
    }
}
