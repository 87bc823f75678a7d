package org.stakeline.read.trade;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.WithFindings;
import org.stakeline.filing.Trade;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the trades that a schedule tells of, in tables and in sentences. */
public final class TradeReader {

    // options that somebody has are no trades
    private static final Phrase FUTURE =
            Phrase.of(
                    "expir(?:y|ation)|vesting|maturity|exercise price|strike",
                    Pattern.CASE_INSENSITIVE);

    private static final Phrase MARKET =
            Phrase.of("closing\\s+(?:\\w+\\s+)?price|trading\\s+volume", Pattern.CASE_INSENSITIVE);
    private static final Phrase OWNED =
            Phrase.of("\\bowned\\b|\\bheld\\b|beneficial", Pattern.CASE_INSENSITIVE);
    private static final Phrase SECURITIES =
            Phrase.of(
                    "shares?\\b|\\bstock\\b|\\bunits?\\b|securities|\\bAD[SR]s?\\b|quantity|contracts|\\b(?:buy|sell|bought|sold|purchased)\\b",
                    Pattern.CASE_INSENSITIVE);

    private TradeReader() {}

    /**
     * Reads the trades of one section. A row that looks like a trade and could not be read gives a
     * finding {@code trade.unreadable}; rows whose direction is not said give {@code
     * trade.no-side}.
     */
    public static WithFindings<List<Trade>> read(Section section, Cast cast) {
        List<Trade> trades = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (TradeTable table : new TableFinder(section, cast).find()) {
            if (isSchedule(table, section, cast)) {
                WithFindings<List<Trade>> read = TableReader.read(table, cast);
                trades.addAll(read.value());
                findings.addAll(read.findings());
            }
        }
        return new WithFindings<>(trades, findings);
    }

    /**
     * Reads the trades that the sentences of one section tell of; several days told together give
     * {@code trade.several-days}.
     */
    public static WithFindings<List<Trade>> readSentences(Section section, Cast cast) {
        return ProseReader.read(section, cast);
    }

    // a table of days and figures that speaks of trades and names counts or prices
    private static boolean isSchedule(TradeTable table, Section section, Cast cast) {
        String words = table.headingWords() + " " + table.captionWords();
        boolean item = section.isItem("5");
        boolean told =
                Wording.tellsOfTrades(words)
                        || item && Wording.tellsOfTrades(table.leadIn())
                        || named(table);
        boolean figures =
                Role.named(table.headingWords()) >= 2
                        || item && (table.rows().size() >= 3 || announced(table.leadIn()));
        boolean counted = item || SECURITIES.matcher(words + " " + rowWords(table)).find();
        boolean options = FUTURE.matcher(words).find() && !traded(table, cast);
        return told && figures && counted && !options && !isOther(table);
    }

    // "A bought shares as follows:" right above the rows
    private static boolean announced(String leadIn) {
        String words = leadIn.strip();
        String last = words.substring(Math.max(0, words.length() - 400));
        return words.endsWith(":") && Wording.oneOf(last).isPresent();
    }

    private static String rowWords(TradeTable table) {
        return table.rows().getFirst().line().words();
    }

    // options that were bought or sold: the rows say so, and their day is not when they expire
    private static boolean traded(TradeTable table, Cast cast) {
        Columns columns = Columns.of(table, cast);
        boolean day =
                table.rows().getFirst().line().tokens().stream()
                        .filter(t -> t.is(Token.Kind.DAY))
                        .anyMatch(t -> columns.of(t).role().filter(r -> r == Role.DAY).isPresent());
        return day && sided(table);
    }

    // most rows say purchase or sale
    private static boolean sided(TradeTable table) {
        long sides =
                table.rows().stream()
                        .filter(r -> Wording.oneOf(r.line().words()).isPresent())
                        .count();
        return sides * 2 > table.rows().size();
    }

    // every row names its kind, and some are purchases or sales
    private static boolean named(TradeTable table) {
        return table.rows().stream().map(r -> r.line().words()).allMatch(TradeReader::isKind)
                && table.rows().stream().anyMatch(r -> Wording.oneOf(r.line().words()).isPresent());
    }

    private static boolean isKind(String words) {
        return Wording.ofRow(words).isPresent();
    }

    // prices of the market, and what is owned on certain days
    private static boolean isOther(TradeTable table) {
        String heading = table.headingWords();
        boolean owned = OWNED.isIn(heading) && !Role.PRICE.in(heading);
        return !sided(table) && (MARKET.isIn(heading) || owned);
    }
}
