package org.stakeline.serve.page;

import org.stakeline.quantity.Shares;
import org.stakeline.store.Page;
import org.stakeline.store.PageRequest;
import org.stakeline.store.Position;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What a table of positions can be sorted by. */
public enum PositionSort {
    ISSUER,
    AGGREGATE,
    PERCENT,
    EVENT,
    KNOWN;

    private Comparator<Position> order() {
        return switch (this) {
            case ISSUER -> by(p -> Optional.of(p.issuer().name().toUpperCase(Locale.ROOT)));
            case AGGREGATE -> by(p -> Optional.ofNullable(p.aggregate()).map(Shares::count));
            case PERCENT -> by(p -> Optional.ofNullable(p.percent()).map(s -> s.percent().value()));
            case EVENT -> by(p -> Optional.ofNullable(p.asOf()).map(LocalDate::toEpochDay));
            case KNOWN -> by(p -> Optional.of(p.knownAt()));
        };
    }

    // what is not stated stands lowest
    private static <T extends Comparable<T>> Comparator<Position> by(
            Function<Position, Optional<T>> value) {
        return (a, b) -> {
            Optional<T> one = value.apply(a);
            Optional<T> other = value.apply(b);
            return one.isPresent() && other.isPresent()
                    ? one.get().compareTo(other.get())
                    : Boolean.compare(one.isPresent(), other.isPresent());
        };
    }

    /** The heads of the table. */
    static List<Column> columns(Address here, String sort, String place) {
        return List.of(
                head("Issuer", ISSUER, here, sort, place),
                head("Aggregate, shares", AGGREGATE, here, sort, place),
                head("Stated", PERCENT, here, sort, place),
                new Column("Computed", "", "", true),
                head("As of", EVENT, here, sort, place),
                head("Known", KNOWN, here, sort, place),
                Column.fixed("Printed as"),
                Column.fixed("Filing"));
    }

    private static Column head(
            String caption, PositionSort by, Address here, String sort, String place) {
        boolean figure = by == AGGREGATE || by == PERCENT;
        Column column = StartPage.head(caption, Asking.nameOf(by), here, sort, figure);
        return new Column(caption, column.sort() + place, column.order(), figure);
    }

    /** All of these positions in the order that was asked for. */
    public static List<Position> sorted(List<Position> positions, Asking asking) {
        PageRequest<PositionSort> request = asking.by(PositionSort.class);
        Comparator<Position> order = request.sort().order();
        return positions.stream()
                .sorted(
                        (request.descending() ? order.reversed() : order)
                                .thenComparing(Position::filing)
                                .thenComparingInt(Position::person))
                .toList();
    }

    /** One page of these positions in the order that was asked for. */
    public static Listing<PositionLine> listing(
            List<Position> positions, Asking asking, Address here, String place) {
        PageRequest<PositionSort> request = asking.by(PositionSort.class);
        List<Position> sorted = sorted(positions, asking);
        int from = Math.min(request.offset(), sorted.size());
        int to = Math.min(from + request.limit(), sorted.size());
        Page<Position> page =
                new Page<>(
                        sorted.subList(from, to), sorted.size(), request.offset(), request.limit());
        return new Listing<>(
                page.rows().stream().map(PositionLine::of).toList(),
                columns(here, asking.sort(), place),
                Pager.of(page, asking, here.with("sort", asking.sort())).at(place),
                "",
                asking.sort());
    }
}
