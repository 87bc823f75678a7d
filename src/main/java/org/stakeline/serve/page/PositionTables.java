package org.stakeline.serve.page;

import static org.stakeline.serve.page.Table.Head.figure;
import static org.stakeline.serve.page.Table.Head.filed;
import static org.stakeline.serve.page.Table.Head.words;

import org.stakeline.serve.page.Table.Head;
import org.stakeline.store.Position;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Tables of positions: who holds an issuer, what a person holds, and what it held over time. */
public final class PositionTables {

    private PositionTables() {}

    /** The newest position of each holder in an issuer. */
    public static Table<Position> holders(List<Position> positions) {
        List<Head<Position>> heads = new ArrayList<>();
        heads.add(words("holder", "Holder", p -> Cell.words(p.name())));
        heads.add(filed("Holder's CIK or id", p -> Cell.words(p.holder())));
        heads.addAll(amounts());
        return new Table<>("holders", heads, positions);
    }

    /** The newest position of a person in each issuer. */
    public static Table<Position> positions(List<Position> positions) {
        return new Table<>("positions", ofIssuers(), positions);
    }

    /** Every position of a person, the newest event first. */
    public static Table<Position> history(List<Position> positions) {
        Comparator<Position> newest =
                Comparator.comparing((Position p) -> Cell.day(p.asOf()), Cell::compare);
        return new Table<>(
                "history",
                ofIssuers(),
                positions.stream()
                        .sorted(
                                newest.reversed()
                                        .thenComparing(Position::filing)
                                        .thenComparingInt(Position::person))
                        .toList());
    }

    private static List<Head<Position>> ofIssuers() {
        List<Head<Position>> heads = new ArrayList<>();
        heads.add(words("issuer", "Issuer", p -> Cell.words(p.issuer().name())));
        heads.add(filed("Issuer's CIK or id", p -> Cell.words(p.issuer().id())));
        heads.addAll(amounts());
        heads.add(filed("Printed as", p -> Cell.words(p.name())));
        return heads;
    }

    private static List<Head<Position>> amounts() {
        return List.of(
                figure("aggregate", "Aggregate, shares", p -> Cell.figure(p.aggregate())),
                figure("sole", "Sole voting", p -> Cell.figure(p.soleVoting())),
                figure("shared", "Shared voting", p -> Cell.figure(p.sharedVoting())),
                filed("Sole dispositive", p -> Cell.figure(p.soleDispositive())),
                filed("Shared dispositive", p -> Cell.figure(p.sharedDispositive())),
                figure("percent", "Stated, %", p -> Cell.figure(p.percent())),
                figure("computed", "Computed, %", PositionTables::computed),
                words("event", "As of", p -> Cell.day(p.asOf())),
                words("known", "Known at", p -> Cell.words(p.knownAt().toString())),
                words("form", "Form", p -> Cell.words(p.form())),
                filed("Filing", p -> Cell.words(p.filing())));
    }

    private static Cell computed(Position position) {
        var ratio = position.computed();
        return Cell.figure(ratio == null ? null : ratio.percent(4));
    }
}
