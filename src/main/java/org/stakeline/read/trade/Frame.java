package org.stakeline.read.trade;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Trade;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a table's heading, captions and the words around it say of all its rows.
 *
 * @param side the way that they tell, where they tell one way only
 * @param signed purchases and sales stand in one column and are told apart by their sign
 * @param ads ADSs are counted
 * @param unitHeading the heading's word for what is counted, where the text says another
 */
record Frame(
        Optional<Trade.Side> side,
        boolean signed,
        boolean ads,
        Stated<String> unitHeading,
        Stated<String> currency,
        Span heading) {

    static Frame of(TradeTable table) {
        String words = table.headingWords();
        String captions = table.captionWords();
        boolean adsNamed = Wording.namesAds(words) || Wording.namesAds(captions);
        boolean ads = adsNamed || Wording.tradesAds(table.leadIn());
        Span heading = heading(table);
        return new Frame(
                side(table, words, captions),
                signed(table, words, captions),
                ads,
                ads && !Wording.namesAds(words) ? unitHeading(table) : Stated.none(),
                currency(table, words, captions)
                        .map(c -> Stated.of(c, heading))
                        .orElse(Stated.none()),
                heading);
    }

    private static Optional<Trade.Side> side(TradeTable table, String words, String captions) {
        return Wording.oneOf(words)
                .or(() -> Wording.oneOf(captions))
                .or(() -> Wording.oneOf(lastSentence(table.leadIn())))
                .or(() -> Wording.oneOf(table.leadIn()))
                .or(() -> Wording.oneOf(firstSentence(table.notes())));
    }

    private static boolean signed(TradeTable table, String words, String captions) {
        return Wording.both(words)
                || Wording.both(captions)
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
