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

    private TradeReader() {}

    /**
     * Reads the trades of one section. A row that looks like a trade and could not be read gives a
     * finding {@code trade.unreadable}; rows whose direction is not said give {@code
     * trade.no-side}.
     */
    public static WithFindings<List<Trade>> read(Section section, Cast cast) {
        List<Trade> trades = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (TradeTable table : new TableFinder(section).find()) {
            if (isSchedule(table, section)) {
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
    private static boolean isSchedule(TradeTable table, Section section) {
        String words = table.headingWords() + " " + table.captionWords();
        boolean options = FUTURE.matcher(words).find();
        boolean told =
                Wording.tellsOfTrades(words)
                        || section.isItem("5") && Wording.tellsOfTrades(table.leadIn());
        boolean figures =
                Role.named(table.headingWords()) >= 2
                        || table.rows().size() >= 3 && section.isItem("5");
        return told && figures && !options;
    }
}
