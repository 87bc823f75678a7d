package org.stakeline.serve.export;

import org.stakeline.compute.threshold.Position;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.serve.page.Ownership;
import org.stakeline.serve.page.OwnershipLine;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Who held how much of an issuer over time, as a table on its way into a file. */
public final class OwnershipSheet {

    private static final int PLACES = 4;

    private OwnershipSheet() {}

    /** These lines, in their order. */
    public static Sheet of(String issuer, List<OwnershipLine> lines) {
        return Sheet.of(
                "ownership-of-" + issuer,
                List.of(
                        "Date",
                        "Holder",
                        "Securities",
                        "Form",
                        "Filed",
                        "Known at",
                        "Stated, %",
                        "Stated for all",
                        "Computed, at least, %",
                        "Computed, at most, %",
                        "Shares, at least",
                        "Shares, at most",
                        "Of outstanding",
                        "Filing"),
                lines.stream().map(OwnershipSheet::row));
    }

    private static List<Cell> row(OwnershipLine line) {
        Ownership.Report report = line.report();
        return List.of(
                Cell.day(report.day().orElse(null)),
                Cell.words(line.block().name()),
                Cell.words(line.block().security()),
                Cell.words(report.form()),
                Cell.day(report.filed().orElse(null)),
                Cell.words(report.knownAt().toString()),
                Cell.figure(report.stated().orElse(null)),
                Cell.words(report.stated().isEmpty() ? "" : report.forAll() ? "yes" : "no"),
                percent(report.computed(), Position::low),
                percent(report.computed(), Position::high),
                Cell.figure(report.total().map(ShareRange::low).orElse(null)),
                Cell.figure(report.total().map(ShareRange::high).orElse(null)),
                Cell.figure(report.base().map(b -> b.shares()).orElse(null)),
                Cell.words(report.filing()));
    }

    private static Cell percent(Optional<Position> position, Function<Position, Ratio> end) {
        return Cell.figure(position.map(end).map(ratio -> ratio.percent(PLACES)).orElse(null));
    }
}
