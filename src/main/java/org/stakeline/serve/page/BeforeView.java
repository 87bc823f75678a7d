package org.stakeline.serve.page;

import org.stakeline.compute.trades.PositionBefore;

import java.util.List;

/** The position before the trades, as the schedule implies it: not stated by anybody. */
public record BeforeView(List<Field> fields, String words) {

    public BeforeView {
        fields = List.copyOf(fields);
    }

    static BeforeView of(PositionBefore before, Marks marks) {
        List<Field> fields = new java.util.ArrayList<>();
        before.ads()
                .ifPresent(
                        d ->
                                fields.add(
                                        Field.of(
                                                "ADSs",
                                                marks.implied(
                                                        "ADSs before the trades",
                                                        "before/ads",
                                                        d,
                                                        Figures.number(d.value().count()),
                                                        d.value().toString()))));
        fields.add(
                Field.of(
                        "Shares",
                        marks.implied(
                                "Shares before the trades",
                                "before/shares",
                                before.shares(),
                                Figures.number(before.shares().value().count()),
                                before.shares().value().toString())));
        before.percent()
                .ifPresent(
                        d ->
                                fields.add(
                                        Field.of(
                                                "Percent of class",
                                                marks.implied(
                                                        "Percent before the trades",
                                                        "before/percent",
                                                        d,
                                                        d.value().percent(4) + " %",
                                                        d.value().toString()))));
        return new BeforeView(fields, before.words());
    }
}
