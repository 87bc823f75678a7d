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
import org.stakeline.read.phrase.Phrase;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Makes trades of the rows of one table. */
final class TableReader {

    private static final Phrase CENTS =
            Phrase.of(
                    "\\bin\\s+(?:US\\s+)?cents\\b|\\(\\s*(?:cents|¢)\\s*\\)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase THOUSANDS =
            Phrase.of("\\bin\\s+thousands\\b|\\(\\s*000['’]?s?\\s*\\)", Pattern.CASE_INSENSITIVE);
    private static final Phrase SHARES =
            Phrase.of(
                    "\\b(?:shares?|stock(?!\\s+options?)|exercise[sd]?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final TradeTable table;
    private final Columns columns;
    private final Frame frame;
    private final Footnotes footnotes;
    private final TradeDays days;
    private final Traders traders;
    private final PriceChecks checks = new PriceChecks();
    private final List<Finding> findings = new ArrayList<>();
    private final List<Trade> trades = new ArrayList<>();

    private TableReader(TradeTable table, Cast cast) {
        this.table = table;
        this.columns = Columns.of(table, cast);
        this.frame = Frame.of(table);
        this.footnotes = new Footnotes(table);
        this.days = new TradeDays(table, columns);
        this.traders = new Traders(table, cast, columns, frame.heading());
    }

    static WithFindings<List<Trade>> read(TradeTable table, Cast cast) {
        TableReader reader = new TableReader(table, cast);
        RowReader rows = new RowReader(reader.columns);
        for (TradeTable.Row row : table.rows()) {
            reader.row(row, rows.read(row.line()));
        }
        reader.findings.addAll(reader.checks.findings());
        return new WithFindings<>(reader.trades, reader.findings);
    }

    private void row(TradeTable.Row row, RowReader.Figures figures) {
        if (isSum(row, figures)) {
            return;
        }
        if (figures.counts().isEmpty()) {
            finding(
                    row,
                    "trade.unreadable",
                    "A row that looks like a trade has no quantity that could be read");
        }
        Stated<LocalDate> day = days.of(row);
        if (!day.isPresent()) {
            finding(row, "trade.no-date", "The row of a trade does not say on which day it was");
        }
        boolean several = figures.counts().size() > 1;
        for (Token count : figures.counts()) {
            if (several && isNothing(count)) {
                continue;
            }
            Trade trade = trade(row, figures, count, day);
            trades.add(trade);
            checks.row(trade, several ? List.of() : figures.totals(), span(row));
            if (!trade.side().isPresent()) {
                finding(
                        row,
                        "trade.no-side",
                        "Neither the row nor its table says whether this was a purchase or a sale");
            }
        }
    }

    // a last row without a day whose quantity is that of all the rows above it together
    private boolean isSum(TradeTable.Row row, RowReader.Figures figures) {
        boolean last = row.equals(table.rows().getLast()) && row.line().day().isEmpty();
        boolean above = trades.size() >= (figures.price() == null ? 2 : 3);
        if (!last || !above || figures.counts().size() != 1) {
            return false;
        }
        BigDecimal sum =
                trades.stream()
                        .map(t -> t.quantity().value().orElse(BigDecimal.ZERO))
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return sum.compareTo(Objects.requireNonNull(figures.counts().getFirst().number())) == 0;
    }

    private BigDecimal quantity(Token count) {
        BigDecimal number = Objects.requireNonNull(count.number());
        return THOUSANDS.isIn(columns.of(count).heading()) ? number.movePointRight(3) : number;
    }

    private static boolean isNothing(Token count) {
        return Objects.requireNonNull(count.number()).signum() == 0;
    }

    private Span span(TradeTable.Row row) {
        Line line = row.line().line();
        return table.section().text().span(line.contentStart(), line.end());
    }

    private void finding(TradeTable.Row row, String code, String says) {
        Line line = row.line().line();
        String words = line.trimmed().replaceAll("\\s+", " ");
        findings.add(Finding.warning(code, says + ": \"" + words + "\"", "/trades", span(row)));
    }

    private Trade trade(
            TradeTable.Row row, RowReader.Figures figures, Token count, Stated<LocalDate> day) {
        Optional<Footnotes.Range> noted =
                figures.low() == null ? noted(row.line()) : Optional.empty();
        return new Trade(
                traders.of(row, count),
                day,
                side(row, count),
                Stated.of(quantity(count), span(count)),
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
        boolean cents = CENTS.isIn(columns.of(token).heading());
        BigDecimal number = cents ? token.number().movePointLeft(2) : token.number();
        return Stated.of(new Price(number), span(token));
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
        return byLetter(row).orElseGet(() -> bySign(row, count));
    }

    // "A" or "D" under "Acquired (A) or Disposed (D)"
    private Optional<Stated<Trade.Side>> byLetter(TradeTable.Row row) {
        return first(row.line(), t -> t.is(Token.Kind.WORDS) && t.text().strip().length() == 1)
                .flatMap(
                        t ->
                                Wording.ofLetter(t.text(), columns.of(t).heading())
                                        .map(s -> Stated.of(s, span(t))));
    }

    private Stated<Trade.Side> bySign(TradeTable.Row row, Token count) {
        if (count.look().negative() || frame.inverted()) {
            boolean sold = count.look().negative() != frame.inverted();
            return Stated.of(sold ? Trade.Side.SELL : Trade.Side.BUY, span(count));
        }
        Optional<Trade.Side> column = Wording.oneOf(columns.of(count).heading());
        if (column.isPresent()) {
            return Stated.of(column.get(), frame.heading());
        }
        Line under = row.under();
        if (under != null) {
            return Stated.of(
                    Wording.ofTitle(under.text()).orElseThrow(),
                    table.section().text().span(under.contentStart(), under.end()));
        }
        if (frame.signed()) {
            return Stated.of(Trade.Side.BUY, span(count));
        }
        return frame.side().map(s -> Stated.of(s, frame.heading())).orElse(Stated.none());
    }

    private Stated<Trade.Unit> unit(TradeTable.Row row) {
        String words = row.line().words();
        if (frame.ads() || Wording.namesAds(words)) {
            return Stated.of(Trade.Unit.ADS, frame.heading());
        }
        boolean options =
                (frame.options() || Wording.namesOptions(words)) && !SHARES.matcher(words).find();
        return Stated.of(options ? Trade.Unit.OPTION : Trade.Unit.SHARE, frame.heading());
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
