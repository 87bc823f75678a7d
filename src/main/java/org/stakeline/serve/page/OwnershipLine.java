package org.stakeline.serve.page;

import static org.stakeline.serve.page.Table.Head.figure;
import static org.stakeline.serve.page.Table.Head.filed;
import static org.stakeline.serve.page.Table.Head.shown;
import static org.stakeline.serve.page.Table.Head.words;

import org.stakeline.compute.threshold.Position;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** One point of the chart of holdings as a line of the table below it. */
public record OwnershipLine(Ownership.Block block, Ownership.Report report) {

    private static final int PLACES = 4;
    private static final Comparator<OwnershipLine> NEWEST =
            Comparator.comparing(
                    (OwnershipLine line) -> line.report().day().orElse(LocalDate.MIN),
                    Comparator.reverseOrder());

    public Fact day() {
        return FilingLine.date(report.day().orElse(null));
    }

    public Fact known() {
        return new Fact(
                Figures.instant(report.knownAt()),
                report.knownAt().toString(),
                "",
                Fact.Kind.PLAIN);
    }

    public Fact stated() {
        return report.stated()
                .map(s -> new Fact(s + "%", s.toString(), "", Fact.Kind.STATED))
                .orElse(Fact.absent("not stated"));
    }

    /** What is to be said of the stated percent; empty for nothing. */
    public String remark() {
        return report.stated().isPresent() && !report.forAll()
                ? "largest of the persons; none states all"
                : "";
    }

    public Fact computed() {
        return report.computed()
                .map(p -> new Fact(p.shown(), exact(p), "", Fact.Kind.COMPUTED))
                .orElse(Fact.absent("–"));
    }

    private static String exact(Position position) {
        return position.isExact()
                ? position.low().toString()
                : position.low() + " to " + position.high();
    }

    public Fact shares() {
        return report.total()
                .map(t -> new Fact(t.shown(), t.low().toString(), "", Fact.Kind.COMPUTED))
                .orElse(Fact.absent("not stated"));
    }

    public Fact base() {
        return report.base()
                .map(b -> new Fact(Printed.number(b.shares()), b.shown(), "", Fact.Kind.PLAIN))
                .orElse(Fact.absent("–"));
    }

    /** The points of these blocks as a table, the newest first. */
    public static Table<OwnershipLine> table(Ownership ownership) {
        return new Table<>(
                "ownership",
                List.of(
                        words("date", "Date", line -> Cell.day(line.report.day().orElse(null))),
                        words("holder", "Holder", line -> Cell.words(line.block.name())),
                        filed("Securities", line -> Cell.words(line.block.security())),
                        words("form", "Form", line -> Cell.words(line.report.form())),
                        filed("Filed", line -> Cell.day(line.report.filed().orElse(null))),
                        figure("stated", "Stated, %", line -> figured(line.report.stated())),
                        filed("Stated for all", line -> Cell.words(line.forAll())),
                        shown("computed", "Computed, %", line -> line.percent(Position::high)),
                        filed("Computed, at least, %", line -> line.percent(Position::low)),
                        filed("Computed, at most, %", line -> line.percent(Position::high)),
                        shown("shares", "Shares", line -> line.total(ShareRange::high)),
                        filed("Shares, at least", line -> line.total(ShareRange::low)),
                        filed("Shares, at most", line -> line.total(ShareRange::high)),
                        figure("base", "Of outstanding", OwnershipLine::outstanding),
                        words("known", "Known at", OwnershipLine::since),
                        filed("Filing", line -> Cell.words(line.report.filing()))),
                ownership.blocks().stream()
                        .flatMap(b -> b.reports().stream().map(r -> new OwnershipLine(b, r)))
                        .sorted(NEWEST)
                        .toList());
    }

    private static Cell figured(Optional<?> value) {
        return Cell.figure(value.orElse(null));
    }

    private String forAll() {
        return report.stated().isEmpty() ? "" : report.forAll() ? "yes" : "no";
    }

    private Cell percent(Function<Position, Ratio> end) {
        return figured(report.computed().map(end).map(ratio -> ratio.percent(PLACES)));
    }

    private Cell total(Function<ShareRange, Shares> end) {
        return figured(report.total().map(end));
    }

    private Cell outstanding() {
        return figured(report.base().map(base -> base.shares()));
    }

    private Cell since() {
        return Cell.words(report.knownAt().toString());
    }
}
