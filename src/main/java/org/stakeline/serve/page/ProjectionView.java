package org.stakeline.serve.page;

import org.stakeline.compute.trades.Projection;

import java.util.List;

/**
 * When nothing would be left if the holder went on selling as it did: no statement of the filing,
 * each number with its steps.
 */
public record ProjectionView(List<Field> fields, String words) {

    public ProjectionView {
        fields = List.copyOf(fields);
    }

    static ProjectionView of(Projection projection, Marks marks) {
        String unit = projection.unit();
        String rate = projection.perDay().value().decimal(4).toPlainString();
        return new ProjectionView(
                List.of(
                        Field.of(
                                "Left, " + unit,
                                marks.implied(
                                        "Left, " + unit,
                                        "projection/left",
                                        projection.left(),
                                        Figures.number(projection.left().value()),
                                        projection.left().value().toPlainString())),
                        Field.of(
                                "Sold a day, " + unit,
                                marks.implied(
                                        "Sold a day, " + unit,
                                        "projection/perDay",
                                        projection.perDay(),
                                        Figures.number(rate),
                                        rate)),
                        Field.of(
                                "Exchange days",
                                marks.implied(
                                        "Exchange days until nothing is left",
                                        "projection/daysLeft",
                                        projection.daysLeft(),
                                        Figures.number(projection.daysLeft().value().toString()),
                                        projection.daysLeft().value().toString())),
                        Field.of(
                                "Nothing left on",
                                marks.implied(
                                        "Nothing left on",
                                        "projection/nothingLeft",
                                        projection.nothingLeft(),
                                        Figures.date(projection.nothingLeft().value()),
                                        projection.nothingLeft().value().toString()))),
                projection.words());
    }
}
