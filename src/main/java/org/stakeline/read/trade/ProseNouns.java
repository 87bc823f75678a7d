package org.stakeline.read.trade;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Decimals;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Trades told by nouns: <i>the sale of 900 shares by A and 975 shares by B</i>, and options granted
 * to several persons.
 */
final class ProseNouns {

    private static final String COUNT = "(?<count>\\d{1,3}(?:,\\d{3})+|\\d{1,9})";
    private static final String WHAT =
            "\\s+(?<what>(?:[\\p{L}'’&$\\d.,()\"“”-]+\\s+){0,10}?(?:shares?|units?|ADSs?|stock))\\b";
    private static final Phrase SALE_BY =
            Phrase.of(
                    "(?<![\\d,.$])"
                            + COUNT
                            + "\\s+(?<what>(?:shares?|units?|ADSs?)[^.;,\\d]{0,60}?)\\s+by\\s+(?=\\p{Lu})");
    private static final Phrase GRANT =
            Phrase.of(
                    "\\bgranted\\s+[^.;]{0,60}?\\boptions?\\s+to\\s+(?:purchase|acquire)\\s+"
                            + COUNT
                            + WHAT
                            + "[^.;]{0,40}?\\bto\\s+(?:each\\s+of\\s+)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase SALE =
            Phrase.of("\\b(?<verb>sale|purchase)s?\\s+of\\b", Pattern.CASE_INSENSITIVE);

    private final Section section;
    private final Found<String> sentence;
    private final String next;
    private final Cast cast;

    ProseNouns(Section section, Found<String> sentence, String next, Cast cast) {
        this.next = next;
        this.section = section;
        this.sentence = sentence;
        this.cast = cast;
    }

    void read(List<Found<LocalDate>> days, List<Trade> trades) {
        saleBy(days, trades);
        grants(days, trades);
    }

    // only what a reporting person sold, not what the issuer sold with him
    private void saleBy(List<Found<LocalDate>> days, List<Trade> trades) {
        PhraseMatcher sale = SALE.matcher(sentence.value());
        if (!sale.find()) {
            return;
        }
        PhraseMatcher m = SALE_BY.matcher(sentence.value());
        while (m.find()) {
            Stated<String> by = named(m.end());
            if (m.start() >= sale.end() && by.value().filter(cast::isPerson).isPresent()) {
                trades.add(sold(m, nearest(days, m.start()), by, side(sale.group("verb"))));
            }
        }
    }

    private Trade sold(PhraseMatcher m, Found<LocalDate> day, Stated<String> by, Trade.Side side) {
        Priced priced =
                Priced.here(section, sentence, m.end("count"), sentence.value().length())
                        .orNext(sentence, next);
        Span told = span(m.start(), m.end());
        return new Trade(
                by,
                Stated.of(day.value(), span(day.from(), day.to())),
                Stated.of(side, told),
                count(m),
                Stated.of(
                        Wording.namesAds(m.group("what")) ? Trade.Unit.ADS : Trade.Unit.SHARE,
                        span(m.start("what"), m.end("what"))),
                Stated.none(),
                priced.of(priced.price().price()),
                priced.of(priced.price().low()),
                priced.of(priced.price().high()),
                priced.price().currency().map(c -> Stated.of(c, told)).orElse(Stated.none()),
                note());
    }

    private void grants(List<Found<LocalDate>> days, List<Trade> trades) {
        PhraseMatcher m = GRANT.matcher(sentence.value());
        if (!m.find()) {
            return;
        }
        String rest = sentence.value().substring(m.end());
        for (Found<List<String>> who : cast.mentions(rest)) {
            if (who.from() > 160) {
                return;
            }
            Stated<String> person =
                    Stated.of(
                            who.value().getFirst(), span(m.end() + who.from(), m.end() + who.to()));
            if (who.value().size() == 1
                    && cast.isPerson(who.value().getFirst())
                    && unseen(person, trades)) {
                trades.add(grant(m, nearest(days, m.start()), person));
            }
        }
    }

    private static boolean unseen(Stated<String> person, List<Trade> trades) {
        return trades.stream()
                .noneMatch(
                        t ->
                                t.unit().value().filter(u -> u == Trade.Unit.OPTION).isPresent()
                                        && t.person().value().equals(person.value()));
    }

    private Trade grant(PhraseMatcher m, Found<LocalDate> day, Stated<String> person) {
        Span told = span(m.start(), m.end());
        return new Trade(
                person,
                Stated.of(day.value(), span(day.from(), day.to())),
                Stated.of(Trade.Side.OTHER, told),
                count(m),
                Stated.of(Trade.Unit.OPTION, told),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                note());
    }

    private Stated<java.math.BigDecimal> count(PhraseMatcher m) {
        return Stated.of(Decimals.parse(m.group("count")), span(m.start("count"), m.end("count")));
    }

    private Stated<String> note() {
        return Stated.of(
                sentence.value().replaceAll("\\s+", " "), span(0, sentence.value().length()));
    }

    private Stated<String> named(int at) {
        return cast.mentions(sentence.value()).stream()
                .filter(f -> f.from() >= at && f.from() <= at + 5 && f.value().size() == 1)
                .findFirst()
                .map(f -> Stated.of(f.value().getFirst(), span(f.from(), f.to())))
                .orElse(Stated.none());
    }

    private static Found<LocalDate> nearest(List<Found<LocalDate>> days, int at) {
        return days.stream().filter(d -> d.from() < at).reduce((a, b) -> b).orElse(days.getFirst());
    }

    private static Trade.Side side(String noun) {
        return noun.toLowerCase(Locale.ROOT).startsWith("sale") ? Trade.Side.SELL : Trade.Side.BUY;
    }

    private Span span(int from, int to) {
        return section.span(sentence.from() + from, sentence.from() + to);
    }
}
