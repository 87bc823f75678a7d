package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.read.phrase.Phrase;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The day of each row of a table: its own, or that of the row above where its place is blank. Words
 * in that place (<i>various</i>) and two ends of a period are no day.
 */
final class TradeDays {

    private static final Phrase TRADED =
            Phrase.of(
                    "trade|transaction|purchase|\\bsale\\b|\\bsold\\b|bought|execut",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase UNTIL =
            Phrase.of("\\s*(?:[-–—]|to|through|thru)\\s*", Pattern.CASE_INSENSITIVE);

    private final TradeTable table;
    private final Columns columns;
    private @Nullable Stated<LocalDate> last;

    TradeDays(TradeTable table, Columns columns) {
        this.table = table;
        this.columns = columns;
    }

    /** Rows must be asked for in their order. */
    Stated<LocalDate> of(TradeTable.Row row) {
        Stated<LocalDate> day = read(row);
        last = day;
        return day;
    }

    private Stated<LocalDate> read(TradeTable.Row row) {
        List<Token> days = row.line().tokens().stream().filter(t -> t.is(Token.Kind.DAY)).toList();
        if (isPeriod(days)) {
            return Stated.unreadable(
                    table.section().text().span(days.getFirst().start(), days.get(1).end()));
        }
        Optional<Token> chosen = chosen(days);
        if (chosen.isPresent()) {
            return day(chosen.get());
        }
        Optional<Token> other =
                row.line().tokens().stream()
                        .filter(t -> !t.is(Token.Kind.NOTE) && stands(t, Role.DAY))
                        .findFirst();
        return other.map(t -> Stated.<LocalDate>unreadable(span(t))).orElseGet(() -> above(row));
    }

    private Stated<LocalDate> above(TradeTable.Row row) {
        Stated<LocalDate> before = last;
        return before == null ? day(row.day()) : before;
    }

    private Optional<Token> chosen(List<Token> days) {
        List<Token> meant = days.stream().filter(d -> !stands(d, Role.LATER)).toList();
        Optional<Token> traded =
                meant.stream()
                        .filter(d -> TRADED.matcher(columns.of(d).heading()).find())
                        .findFirst();
        return traded.or(() -> meant.stream().findFirst());
    }

    private boolean isPeriod(List<Token> days) {
        if (days.size() < 2) {
            return false;
        }
        String view = table.section().text().view();
        return UNTIL.matcher(view.substring(days.get(0).end(), days.get(1).start())).matches();
    }

    private boolean stands(Token token, Role role) {
        return columns.of(token).role().filter(r -> r == role).isPresent();
    }

    private Stated<LocalDate> day(Token token) {
        return Stated.of(Objects.requireNonNull(token.day()), span(token));
    }

    private Span span(Token token) {
        return table.section().text().span(token.start(), token.end());
    }
}
