package org.stakeline.read.trade;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Trade;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Line;
import org.stakeline.read.field.Sentences;
import org.stakeline.read.phrase.Phrase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a table's heading, captions and the words around it say of all its rows.
 *
 * @param side the way that they tell, where they tell one way only
 * @param signed purchases and sales stand in one column and are told apart by their sign
 * @param inverted a figure in brackets was bought: <i>Sold (Purchased)</i>
 * @param ads ADSs are counted
 * @param options options are counted where a row does not say shares
 * @param unitHeading the heading's word for what is counted, where the text says another
 */
record Frame(
        Optional<Trade.Side> side,
        boolean signed,
        boolean inverted,
        boolean ads,
        boolean options,
        Stated<String> unitHeading,
        Stated<String> currency,
        Span heading) {

    private static final Phrase INVERTED =
            Phrase.of(
                    "(?:sold|sales?)\\s*(?:/|or)?\\s*\\((?:purchase[sd]?|bought|acquired|buys?)\\)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase SIGNED =
            Phrase.of(
                    "\\(\\s*(?:sold|sales?|sell|disposed(?:\\s+of)?|dispositions?|disposals?|-)\\s*\\)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase SHARES =
            Phrase.of(
                    "\\b(?:number|amount|quantity|no\\.?)\\s+of\\s+(?:\\w+\\s+){0,2}?shares|shares\\s+(?:purchased|sold|bought|acquired)",
                    Pattern.CASE_INSENSITIVE);

    private static boolean options(String words, String captions) {
        boolean struck =
                Role.STRIKE.in(words) || Role.LATER.in(words) && Wording.namesOptions(words);
        return (struck || Wording.tradesOptions(captions)) && !SHARES.matcher(words).find();
    }

    static Frame of(TradeTable table) {
        String words = table.headingWords();
        String captions = table.captionWords();
        boolean adsNamed = Wording.namesAds(words) || Wording.namesAds(captions);
        boolean ads = adsNamed || Wording.tradesAds(table.leadIn());
        Span heading = heading(table);
        return new Frame(
                side(table, words),
                signed(table, words, captions),
                INVERTED.matcher(words + " " + captions).find(),
                ads,
                options(words, captions),
                ads && !Wording.namesAds(words) ? unitHeading(table) : Stated.none(),
                currency(table, words, captions)
                        .map(c -> Stated.of(c, heading))
                        .orElse(Stated.none()),
                heading);
    }

    private static Optional<Trade.Side> side(TradeTable table, String words) {
        return Wording.oneOf(words)
                .or(() -> Wording.oneOf(titles(table)))
                .or(() -> lastTold(table.leadIn()))
                .or(() -> Wording.oneOf(firstSentence(table.notes())));
    }

    // the captions that are set as titles: most of their longer words begin with capitals
    private static String titles(TradeTable table) {
        return table.captions().stream()
                .map(Line::trimmed)
                .filter(Frame::isTitle)
                .collect(Collectors.joining(" "));
    }

    private static boolean isTitle(String words) {
        List<String> longer =
                Arrays.stream(words.split("\\s+")).filter(w -> w.length() >= 5).toList();
        long capitals = longer.stream().filter(w -> Character.isUpperCase(w.charAt(0))).count();
        return words.length() <= 120 && capitals * 10 >= longer.size() * 6L;
    }

    // what the last sentences before the table say, where the nearest that speaks of trades says
    // one way
    private static Optional<Trade.Side> lastTold(String leadIn) {
        List<Found<String>> sentences = Sentences.of(leadIn);
        return sentences.reversed().stream()
                .limit(4)
                .map(Found::value)
                .filter(s -> Wording.tellsOfTrades(s) && s.indexOf('\t') != 0)
                .findFirst()
                .flatMap(Wording::oneOf);
    }

    private static boolean signed(TradeTable table, String words, String captions) {
        return SIGNED.matcher(words).find()
                || SIGNED.matcher(captions).find()
                || table.rows().stream()
                        .flatMap(r -> r.line().tokens().stream())
                        .anyMatch(t -> t.isCount() && t.look().negative());
    }

    private static Stated<String> unitHeading(TradeTable table) {
        for (TableLine line : table.heading()) {
            String words = line.line().text();
            int at = words.toLowerCase(Locale.ROOT).indexOf("shares");
            if (at >= 0) {
                int start = line.line().start() + cellStart(words, at);
                int end = line.line().start() + cellEnd(words, at);
                Span span = table.section().text().span(start, end);
                return Stated.of(words.substring(cellStart(words, at), cellEnd(words, at)), span);
            }
        }
        return Stated.none();
    }

    private static int cellStart(String words, int at) {
        int start = at;
        while (start > 0 && !isBetweenCells(words, start - 1)) {
            start--;
        }
        return start;
    }

    private static int cellEnd(String words, int at) {
        int end = at;
        while (end < words.length() && !isBetweenCells(words, end)) {
            end++;
        }
        return end;
    }

    // a tab, a rule, or one of two spaces and more
    private static boolean isBetweenCells(String words, int at) {
        char c = words.charAt(at);
        boolean spaceBeside =
                at == 0
                        || at == words.length() - 1
                        || isSpace(words.charAt(at - 1))
                        || isSpace(words.charAt(at + 1));
        return c == '\t' || c == '|' || (isSpace(c) && spaceBeside);
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\t';
    }

    private static Optional<String> currency(TradeTable table, String words, String captions) {
        StringBuilder rows = new StringBuilder();
        table.rows().stream()
                .limit(3)
                .forEach(r -> rows.append(r.line().line().text()).append(' '));
        List<String> places =
                List.of(
                        rows.toString(),
                        words,
                        captions,
                        lastSentence(table.leadIn()),
                        firstSentence(table.notes()));
        return places.stream().map(Wording::currency).flatMap(Optional::stream).findFirst();
    }

    private static Span heading(TradeTable table) {
        TableLine row = table.rows().getFirst().line();
        TableLine first = table.heading().isEmpty() ? row : table.heading().getFirst();
        TableLine last = table.heading().isEmpty() ? row : table.heading().getLast();
        int from = first.line().contentStart();
        return table.section().text().span(from, Math.max(from, last.line().end()));
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
