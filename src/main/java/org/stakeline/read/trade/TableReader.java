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

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes trades of the rows of one table. */
final class TableReader {

    private static final Pattern NOTED_RANGE =
            Pattern.compile(
                    "(?:prices?|trades?|transactions?)\\b[^.]{0,120}?(?:rang\\w+|from|between)\\s+(?:from\\s+)?(?:US)?\\$?\\s?([\\d,]*\\.\\d+|\\d+)\\s*(?:to|and|-|–|—|through)\\s*(?:US)?\\$?\\s?([\\d,]*\\.\\d+|\\d+)",
                    Pattern.CASE_INSENSITIVE);

    private final TradeTable table;
    private final Cast cast;
    private final Columns columns;
    private final Optional<Trade.Side> tableSide;
    private final boolean signed;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Trade> trades = new ArrayList<>();

    private TableReader(TradeTable table, Cast cast) {
        this.table = table;
        this.cast = cast;
        this.columns = Columns.of(table);
        this.tableSide =
                Wording.oneOf(table.headingWords())
                        .or(() -> Wording.oneOf(table.captionWords()))
                        .or(() -> Wording.oneOf(lastSentence(table.leadIn())))
                        .or(() -> Wording.oneOf(table.leadIn()))
                        .or(() -> Wording.oneOf(firstSentence(table.notes())));
        this.signed =
                Wording.both(table.headingWords())
                        || Wording.both(table.captionWords())
                        || table.rows().stream()
                                .flatMap(r -> r.line().figures().stream())
                                .anyMatch(t -> t.isCount() && t.look().negative());
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
            Line line = row.line().line();
            findings.add(
                    Finding.warning(
                            "trade.unreadable",
                            "A row that looks like a trade has no quantity that could be read: \""
                                    + line.trimmed().replaceAll("\\s+", " ")
                                    + "\"",
                            "",
                            table.section().text().span(line.contentStart(), line.end())));
        }
        for (Token count : figures.counts()) {
            trades.add(trade(row, figures, count));
        }
    }

    private Trade trade(TradeTable.Row row, RowReader.Figures figures, Token count) {
        Token low = figures.low();
        Token high = figures.high();
        Stated<Price> highest =
                high != null
                        ? price(high)
                        : low == null || !low.is(Token.Kind.RANGE) ? Stated.none() : rangeEnd(low);
        Optional<Matcher> noted = low == null ? notedRange(row.line()) : Optional.empty();
        return new Trade(
                person(row, count),
                Stated.of(java.util.Objects.requireNonNull(row.day().day()), span(row.day())),
                side(row, count),
                Stated.of(java.util.Objects.requireNonNull(count.number()), span(count)),
                unit(row),
                unitHeading(row),
                price(figures.price()),
                noted.map(m -> noted(m, 1)).orElse(price(low)),
                noted.map(m -> noted(m, 2)).orElse(highest),
                currency(),
                note(row.line()));
    }

    private Stated<Price> price(@Nullable Token token) {
        if (token == null || token.number() == null) {
            return Stated.none();
        }
        return Stated.of(new Price(token.number()), span(token));
    }

    private Stated<Price> rangeEnd(Token range) {
        BigDecimal high = range.look().high();
        return high == null ? Stated.none() : Stated.of(new Price(high), span(range));
    }

    private Stated<Trade.Side> side(TradeTable.Row row, Token count) {
        Optional<Token> mark =
                row.line().tokens().stream().filter(t -> t.is(Token.Kind.MARK)).findFirst();
        if (mark.isPresent()) {
            return Stated.of(Trade.Side.OTHER, span(mark.get()));
        }
        Optional<Token> words =
                row.line().tokens().stream()
                        .filter(
                                t ->
                                        t.is(Token.Kind.WORDS)
                                                && columns.of(t)
                                                        .role()
                                                        .filter(r -> r == Role.PERSON)
                                                        .isEmpty())
                        .filter(t -> Wording.ofRow(t.text()).isPresent())
                        .findFirst();
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
            return Stated.of(column.get(), headingSpan());
        }
        if (signed) {
            return Stated.of(Trade.Side.BUY, span(count));
        }
        return tableSide.map(s -> Stated.of(s, headingSpan())).orElse(Stated.none());
    }

    private Stated<String> person(TradeTable.Row row, Token count) {
        Optional<Token> named =
                row.line().tokens().stream()
                        .filter(t -> t.is(Token.Kind.WORDS))
                        .filter(
                                t ->
                                        columns.of(t)
                                                        .role()
                                                        .filter(r -> r == Role.PERSON)
                                                        .isPresent()
                                                || !cast.meaning(t.text()).isEmpty())
                        .findFirst();
        if (named.isPresent()) {
            String words = named.get().text().replaceAll("\\s+", " ").strip();
            return Stated.of(cast.one(words).orElse(words), span(named.get()));
        }
        Optional<String> inHeading = inHeading(columns.of(count).heading());
        if (inHeading.isPresent()) {
            return Stated.of(inHeading.get(), headingSpan());
        }
        Line whose = row.whose();
        if (whose == null) {
            return Stated.none();
        }
        String words = whose.trimmed().replaceAll("\\s+", " ");
        return Stated.of(
                cast.one(words).orElse(words),
                table.section().text().span(whose.contentStart(), whose.end()));
    }

    private Optional<String> inHeading(String heading) {
        return cast.mentions(heading).stream()
                .filter(m -> m.value().size() == 1)
                .map(m -> m.value().getFirst())
                .reduce((a, b) -> b);
    }

    private Stated<Trade.Unit> unit(TradeTable.Row row) {
        String heading = table.headingWords() + " " + table.captionWords();
        if (Wording.namesAds(heading)
                || Wording.namesAds(row.line().words())
                || Wording.tradesAds(table.leadIn())) {
            return Stated.of(Trade.Unit.ADS, headingSpan());
        }
        return Stated.of(
                Wording.namesOptions(row.line().words()) ? Trade.Unit.OPTION : Trade.Unit.SHARE,
                headingSpan());
    }

    // the heading says shares where the text around it says that ADSs were traded
    private Stated<String> unitHeading(TradeTable.Row row) {
        boolean ads =
                !Wording.namesAds(table.headingWords())
                        && unit(row).value().filter(u -> u == Trade.Unit.ADS).isPresent();
        if (!ads) {
            return Stated.none();
        }
        for (TableLine line : table.heading()) {
            int at = line.line().text().toLowerCase(java.util.Locale.ROOT).indexOf("shares");
            if (at >= 0) {
                int start = line.line().start() + at;
                Span span = table.section().text().span(start, start + "shares".length());
                return Stated.of(span.text(), span);
            }
        }
        return Stated.none();
    }

    private Stated<String> currency() {
        StringBuilder rows = new StringBuilder();
        table.rows().stream()
                .limit(3)
                .forEach(r -> rows.append(r.line().line().text()).append(' '));
        return Wording.currency(rows.toString())
                .or(() -> Wording.currency(table.headingWords()))
                .or(() -> Wording.currency(table.captionWords()))
                .or(() -> Wording.currency(lastSentence(table.leadIn())))
                .or(() -> Wording.currency(firstSentence(table.notes())))
                .map(c -> Stated.of(c, headingSpan()))
                .orElse(Stated.none());
    }

    private Stated<String> note(TableLine line) {
        Optional<Token> mark =
                line.tokens().stream()
                        .filter(t -> t.is(Token.Kind.MARK) || t.is(Token.Kind.NOTE))
                        .findFirst();
        if (mark.isPresent()) {
            return Stated.of(
                    noteText(mark.get().text()).orElse(mark.get().text()), span(mark.get()));
        }
        return line.tokens().stream()
                .filter(
                        t ->
                                t.is(Token.Kind.WORDS)
                                        && columns.of(t)
                                                .role()
                                                .filter(r -> r == Role.TYPE)
                                                .isPresent())
                .findFirst()
                .map(t -> Stated.of(t.text().replaceAll("\\s+", " "), span(t)))
                .orElse(Stated.none());
    }

    private Optional<String> noteText(String mark) {
        for (Line line : Line.of(table.notes(), 0, table.notes().length())) {
            String text = line.trimmed();
            String bare = mark.replaceAll("[()\\[\\]]", "");
            if (text.startsWith(mark)
                    || text.startsWith(bare + ".")
                    || text.startsWith(bare + " ")
                    || text.startsWith(bare + "\t")) {
                String words =
                        text.substring(
                                Math.min(
                                        text.length(),
                                        text.startsWith(mark) ? mark.length() : bare.length() + 1));
                return Optional.of(words.replaceAll("\\s+", " ").strip())
                        .filter(w -> w.length() > 3);
            }
        }
        return Optional.empty();
    }

    private Optional<Matcher> notedRange(TableLine line) {
        return line.tokens().stream()
                .filter(t -> t.is(Token.Kind.NOTE))
                .map(t -> noteText(t.text()))
                .flatMap(Optional::stream)
                .map(NOTED_RANGE::matcher)
                .filter(Matcher::find)
                .findFirst();
    }

    private Stated<Price> noted(Matcher range, int group) {
        String digits = range.group(group).replace(",", "");
        int at = table.notes().indexOf(range.group(group));
        int from = table.notesFrom();
        return at < 0
                ? Stated.of(Price.parse(digits))
                : Stated.of(
                        Price.parse(digits),
                        table.section()
                                .text()
                                .span(from + at, from + at + range.group(group).length()));
    }

    private Span span(Token token) {
        return table.section().text().span(token.start(), token.end());
    }

    private Span headingSpan() {
        int from =
                table.heading().isEmpty()
                        ? table.rows().getFirst().line().line().contentStart()
                        : table.heading().getFirst().line().contentStart();
        int to =
                table.heading().isEmpty()
                        ? table.rows().getFirst().line().line().end()
                        : table.heading().getLast().line().end();
        return table.section().text().span(from, Math.max(from, to));
    }

    private static String lastSentence(String text) {
        String stripped = text.stripTrailing();
        int at = Math.max(stripped.lastIndexOf(". "), stripped.lastIndexOf("\n\n"));
        return at < 0 ? stripped : stripped.substring(at);
    }

    private static String firstSentence(String text) {
        int at = text.indexOf(". ");
        return at < 0 ? text.substring(0, Math.min(300, text.length())) : text.substring(0, at);
    }
}
