package org.stakeline.compute.check;

import org.stakeline.compute.trades.TradeRow;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Trade;

import java.util.List;
import java.util.function.Predicate;

/** What the checks of single trades have in common. */
final class TradeRows {

    private TradeRows() {}

    static List<TradeRow> that(Subject subject, Predicate<TradeRow> are) {
        return subject.trades().rows().stream().filter(are).toList();
    }

    static Trade trade(Subject subject, TradeRow row) {
        return subject.filing().trades().get(row.row());
    }

    /** One finding for all these rows; none when there are no rows. */
    static List<Finding> together(
            Subject subject, Rule rule, List<TradeRow> rows, String column, String message) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<String> paths =
                rows.stream().map(row -> "/trades/" + row.row() + "/" + column).toList();
        List<Span> spans =
                rows.stream()
                        .map(row -> trade(subject, row))
                        .flatMap(
                                trade ->
                                        (column.equals("date") ? trade.date() : trade.price())
                                                .spans().stream())
                        .toList();
        return List.of(rule.finding(message, paths, spans));
    }

    static String days(List<TradeRow> rows) {
        List<String> days =
                rows.stream()
                        .flatMap(row -> row.date().stream())
                        .distinct()
                        .map(Object::toString)
                        .toList();
        return days.size() > 5
                ? String.join(", ", days.subList(0, 5)) + " and " + (days.size() - 5) + " more days"
                : String.join(", ", days);
    }
}
