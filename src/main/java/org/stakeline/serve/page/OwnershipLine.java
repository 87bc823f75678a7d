package org.stakeline.serve.page;

import org.stakeline.compute.threshold.Position;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;
import org.stakeline.store.Page;
import org.stakeline.store.PageRequest;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** One point of the chart of holdings as a line of the table below it. */
public record OwnershipLine(Ownership.Block block, Ownership.Report report) {

    /** What the table can be sorted by. */
    public enum Sort {
        DATE,
        HOLDER,
        STATED,
        COMPUTED,
        SHARES,
        KNOWN
    }

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

    /** The heads of the table. */
    public static List<Column> columns(Address here, String sort) {
        return List.of(
                head("Date", Sort.DATE, here, sort, false),
                head("Holder", Sort.HOLDER, here, sort, false),
                Column.fixed("Filing"),
                head("Stated", Sort.STATED, here, sort, true),
                head("Computed", Sort.COMPUTED, here, sort, true),
                head("Shares", Sort.SHARES, here, sort, true),
                new Column("Of outstanding", "", "", true),
                head("Known", Sort.KNOWN, here, sort, false));
    }

    private static final String PLACE = "#ownership-h";

    private static Column head(String caption, Sort by, Address here, String sort, boolean figure) {
        Column column = StartPage.head(caption, Asking.nameOf(by), here, sort, figure);
        return new Column(caption, column.sort() + PLACE, column.order(), figure);
    }

    /** All lines of these blocks in the order that was asked for. */
    public static List<OwnershipLine> sorted(Ownership ownership, Asking asking) {
        PageRequest<Sort> request = asking.by(Sort.class);
        Comparator<OwnershipLine> order = order(request.sort());
        return ownership.blocks().stream()
                .flatMap(b -> b.reports().stream().map(r -> new OwnershipLine(b, r)))
                .sorted(request.descending() ? order.reversed() : order)
                .toList();
    }

    /** One page of them. */
    public static Listing<OwnershipLine> listing(Ownership ownership, Asking asking, Address here) {
        PageRequest<Sort> request = asking.by(Sort.class);
        List<OwnershipLine> all = sorted(ownership, asking);
        int from = Math.min(request.offset(), all.size());
        int to = Math.min(from + request.limit(), all.size());
        Page<OwnershipLine> page =
                new Page<>(all.subList(from, to), all.size(), request.offset(), request.limit());
        Pager pager = Pager.of(page, asking, here.with("sort", asking.sort())).at(PLACE);
        return new Listing<>(page.rows(), columns(here, asking.sort()), pager, "", asking.sort());
    }

    private static Comparator<OwnershipLine> order(Sort sort) {
        return switch (sort) {
            case DATE -> by(l -> l.report().day().map(LocalDate::toEpochDay));
            case HOLDER -> by(l -> Optional.of(l.block().name().toUpperCase(Locale.ROOT)));
            case STATED -> by(l -> l.report().stated().map(s -> s.percent().value()));
            case COMPUTED -> by(l -> l.report().computed().map(Position::high));
            case SHARES -> by(l -> l.report().total().map(ShareRange::high).map(Shares::count));
            case KNOWN -> by(l -> Optional.of(l.report().knownAt()));
        };
    }

    // what is not stated stands lowest
    private static <T extends Comparable<T>> Comparator<OwnershipLine> by(
            Function<OwnershipLine, Optional<T>> value) {
        return Comparator.comparing(value, Comparator.comparing(Optional::isPresent))
                .thenComparing(
                        (a, b) ->
                                value.apply(a)
                                        .flatMap(one -> value.apply(b).map(one::compareTo))
                                        .orElse(0));
    }
}
