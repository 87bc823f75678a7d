package org.stakeline.serve.chart;

import java.util.List;

/**
 * A chart as it is drawn.
 *
 * @param title what it shows, in one sentence
 */
public record Drawing(Frame frame, String title, List<Shape> shapes) {

    public Drawing {
        shapes = List.copyOf(shapes);
    }

    /** Lines, surfaces and words, which stand below the signs. */
    public List<Shape.Path> paths() {
        return of(Shape.Path.class);
    }

    public List<Shape.Text> texts() {
        return of(Shape.Text.class);
    }

    public List<Shape.Sign> signs() {
        return of(Shape.Sign.class);
    }

    private <S extends Shape> List<S> of(Class<S> kind) {
        return shapes.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
