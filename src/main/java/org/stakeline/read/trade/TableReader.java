package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.WithFindings;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Price;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Line;
import org.stakeline.read.field.Sentences;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/** Makes trades of the rows of one table. */
final class TableReader {

    private final TradeTable table;
    private final Cast cast;
    private final Columns columns;
    private final Frame frame;
    private final Footnotes footnotes;
    private final Stated<String> told;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Trade> trades = new ArrayList<>();

    private TableReader(TradeTable table, Cast cast) {
        this.table = table;
        this.cast = cast;
        this.columns = Columns.of(table);
        this.frame = Frame.of(table);
        this.footnotes = new Footnotes(table);
        this.told = told();
    }

    static WithFindings<List<Trade>> read(TradeTable table, Cast cast) {
        TableReader reader = new TableReader(table, cast);
        RowReader rows = new RowReader(reader.columns);
        for (TradeTable.Row row : table.rows()) {
            reader.row(row, rows.read(row.line()));
        }
        return new WithFindings<>(reader.trades, reader.findings);
    }

    private void row(TradeTable.Row row, RowReader.Figures figures) {
        if (figures.counts().isEmpty()) {
            finding(
                    row,
                    "trade.unreadable",
                    "A row that looks like a trade has no quantity that could be read");
        }
        for (Token count : figures.counts()) {
            Trade trade = trade(row, figures, count);
            trades.add(trade);
            if (!trade.side().isPresent()) {
                finding(
                        row,
                        "trade.no-side",
                        "Neither the row nor its table says whether this was a purchase or a sale");
            }
        }
    }

    private void finding(TradeTable.Row row, String code, String says) {
        Line line = row.line().line();
        String words = line.trimmed().replaceAll("\\s+", " ");
        Span span = table.section().text().span(line.contentStart(), line.end());
        findings.add(Finding.warning(code, says + ": \"" + words + "\"", "/trades", span));
    }

    private Trade trade(TradeTable.Row row, RowReader.Figures figures, Token count) {
        Optional<Footnotes.Range> noted =
                figures.low() == null ? noted(row.line()) : Optional.empty();
        return new Trade(
                person(row, count),
                Stated.of(Objects.requireNonNull(row.day().day()), span(row.day())),
                side(row, count),
                Stated.of(Objects.requireNonNull(count.number()), span(count)),
                unit(row),
                frame.unitHeading(),
                price(figures.price()),
                noted.map(Footnotes.Range::low).orElseGet(() -> price(figures.low())),
                noted.map(Footnotes.Range::high).orElseGet(() -> high(figures)),
                frame.currency(),
                note(row.line()));
    }

    private Stated<Price> high(RowReader.Figures figures) {
        Token low = figures.low();
        if (figures.high() != null || low == null) {
            return price(figures.high());
        }
        BigDecimal high = low.look().high();
        return high == null ? Stated.none() : Stated.of(new Price(high), span(low));
    }

    private Stated<Price> price(@Nullable Token token) {
        if (token == null || token.number() == null) {
            return Stated.none();
        }
        return Stated.of(new Price(token.number()), span(token));
    }

    private Stated<Trade.Side> side(TradeTable.Row row, Token count) {
        Optional<Token> mark = first(row.line(), t -> t.is(Token.Kind.MARK));
        if (mark.isPresent()) {
            return Stated.of(Trade.Side.OTHER, span(mark.get()));
        }
        Optional<Token> words =
                first(
                        row.line(),
                        t ->
                                t.is(Token.Kind.WORDS)
                                        && !stands(t, Role.PERSON)
                                        && Wording.ofRow(t.text()).isPresent());
        if (words.isPresent()) {
            return Stated.of(Wording.ofRow(words.get().text()).orElseThrow(), span(words.get()));
        }
        return bySign(count);
    }

    private Stated<Trade.Side> bySign(Token count) {
        if (count.look().negative()) {
            return Stated.of(Trade.Side.SELL, span(count));
        }
        Optional<Trade.Side> column = Wording.oneOf(columns.of(count).heading());
        if (column.isPresent()) {
            return Stated.of(column.get(), frame.heading());
        }
        if (frame.signed()) {
            return Stated.of(Trade.Side.BUY, span(count));
        }
        return frame.side().map(s -> Stated.of(s, frame.heading())).orElse(Stated.none());
    }

    // a column of names, else a heading that names one, else the line above the row
    private Stated<String> person(TradeTable.Row row, Token count) {
        Optional<Token> named =
                first(
                        row.line(),
                        t ->
                                t.is(Token.Kind.WORDS)
                                        && (stands(t, Role.PERSON)
                                                || !cast.meaning(t.text()).isEmpty()));
        if (named.isPresent()) {
            return Stated.of(known(named.get().text()), span(named.get()));
        }
        Optional<String> inHeading = mentioned(columns.of(count).heading());
        if (inHeading.isPresent()) {
            return Stated.of(inHeading.get(), frame.heading());
        }
        Line whose = row.whose();
        return whose == null
                ? told
                : Stated.of(
                        known(whose.trimmed()),
                        table.section().text().span(whose.contentStart(), whose.end()));
    }

    // the one reporting person of whom the words before the table tell that he trades
    private Stated<String> told() {
        List<String> names =
                Sentences.of(table.leadIn()).stream()
                        .filter(s -> Wording.tellsOfTrades(s.value()))
                        .flatMap(s -> cast.mentions(s.value()).stream())
                        .flatMap(m -> m.value().stream())
                        .filter(cast::isPerson)
                        .distinct()
                        .toList();
        return names.size() == 1 ? Stated.of(names.getFirst(), frame.heading()) : Stated.none();
    }

    private String known(String words) {
        String bare = words.replaceAll("\\s+", " ").strip();
        return cast.one(bare).or(() -> mentioned(bare)).orElse(bare);
    }

    private Optional<String> mentioned(String words) {
        return cast.mentions(words).stream()
                .filter(m -> m.value().size() == 1)
                .map(m -> m.value().getFirst())
                .reduce((a, b) -> b);
    }

    private Stated<Trade.Unit> unit(TradeTable.Row row) {
        String words = row.line().words();
        if (frame.ads() || Wording.namesAds(words)) {
            return Stated.of(Trade.Unit.ADS, frame.heading());
        }
        return Stated.of(
                Wording.namesOptions(words) ? Trade.Unit.OPTION : Trade.Unit.SHARE,
                frame.heading());
    }

    private Stated<String> note(TableLine line) {
        Optional<Token> mark = first(line, t -> t.is(Token.Kind.MARK) || t.is(Token.Kind.NOTE));
        if (mark.isPresent()) {
            return Stated.of(
                    footnotes.words(mark.get().text()).orElse(mark.get().text()), span(mark.get()));
        }
        return first(line, t -> t.is(Token.Kind.WORDS) && stands(t, Role.TYPE))
                .map(t -> Stated.of(t.text().replaceAll("\\s+", " "), span(t)))
                .orElse(Stated.none());
    }

    private Optional<Footnotes.Range> noted(TableLine line) {
        return line.tokens().stream()
                .filter(t -> t.is(Token.Kind.NOTE))
                .map(t -> footnotes.range(t.text()))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private boolean stands(Token token, Role role) {
        return columns.of(token).role().filter(r -> r == role).isPresent();
    }

    private static Optional<Token> first(TableLine line, Predicate<Token> wanted) {
        return line.tokens().stream().filter(wanted).findFirst();
    }

    private Span span(Token token) {
        return table.section().text().span(token.start(), token.end());
    }
}
