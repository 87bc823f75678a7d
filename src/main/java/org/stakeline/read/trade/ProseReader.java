package org.stakeline.read.trade;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.WithFindings;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Price;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads trades told in sentences: <i>on May 3, 1994, A sold 5,000 shares at $3.10 per share</i>. A
 * sentence without a day, or of several days together, tells of no single trade.
 */
final class ProseReader {

    private static final String COUNT = "(?<count>\\d{1,3}(?:,\\d{3})+|\\d{1,9})";
    private static final String WHAT =
            "\\s+(?<what>(?:[\\p{L}'’&$\\d.,()\"“”-]+\\s+){0,10}?(?:shares?|units?|ADSs?|stock))\\b";
    private static final Phrase DONE =
            Phrase.of(
                    "\\b(?<verb>purchased|acquired|bought|sold|disposed\\s+of)\\s+(?:from\\s+\\p{Lu}[\\p{L}.]*\\s+)?(?:an?\\s+(?:aggregate|total)\\s+of\\s+)?(?:approximately\\s+)?"
                            + COUNT
                            + WHAT,
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase WAS_DONE =
            Phrase.of(
                    "(?<![\\d,.$])"
                            + COUNT
                            + "\\s+(?<what>[^.;,]{0,60}?(?:shares?|units?|ADSs?|stock))\\s+(?:were|was)\\s+(?<verb>purchased|sold|acquired)\\b",
                    Pattern.CASE_INSENSITIVE);
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
    private static final Phrase PRICE =
            Phrase.of(
                    "(?<sign>US\\$|C\\$|CAD\\$|Cdn\\$|HK\\$|A\\$|\\$|€|£)?\\s?(?<price>\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)\\s*(?:per|a)\\s+(?:[\\p{L}]+\\s+){0,2}?(?:share|unit|ADS)"
                            + "|\\b(?:a|the|an)\\s+(?:[\\p{L}-]+\\s+){0,3}?price\\s+of\\s+(?<sign2>US\\$|C\\$|HK\\$|\\$|€|£)?\\s?(?<price2>\\d[\\d,]*(?:\\.\\d+)?|\\.\\d+)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase NOT_DONE =
            Phrase.of(
                    "\\b(?:deemed|(?-i:may)|might|would|will|if|agreed\\s+to|right\\s+to|option\\s+to|intends?|who|that|previously)\\b[^.]{0,50}$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OTHERWISE =
            Phrase.of(
                    "[^.;]{0,40}?\\b(?:upon|through|by|pursuant\\s+to|as|in)\\s+(?:the\\s+|an?\\s+)?(?:automatic\\s+|cashless\\s+)?(?:conversion|exercise|gift|distribution|vesting|dividend|exchange)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase DAYS =
            Phrase.of("\\b(?:between|from|through|during)\\b", Pattern.CASE_INSENSITIVE);

    private final Section section;
    private final Cast cast;
    private final List<Trade> trades = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    private ProseReader(Section section, Cast cast) {
        this.section = section;
        this.cast = cast;
    }

    static WithFindings<List<Trade>> read(Section section, Cast cast) {
        ProseReader reader = new ProseReader(section, cast);
        List<Found<String>> sentences = section.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            String next = i + 1 < sentences.size() ? sentences.get(i + 1).value() : "";
            if (sentences.get(i).value().length() < 3000) {
                reader.sentence(sentences.get(i), next);
            }
        }
        return new WithFindings<>(reader.trades, reader.findings);
    }

    private void sentence(Found<String> sentence, String next) {
        String text = sentence.value();
        List<Found<LocalDate>> days = Dates.all(text, 0, text.length());
        if (days.isEmpty()) {
            return;
        }
        all(DONE, sentence, days, next);
        all(WAS_DONE, sentence, days, next);
        if (SALE.matcher(text).find()) {
            saleBy(sentence, days, next);
        }
        grants(sentence, days);
    }

    private void all(
            Phrase pattern, Found<String> sentence, List<Found<LocalDate>> days, String next) {
        PhraseMatcher m = pattern.matcher(sentence.value());
        while (m.find()) {
            boolean done =
                    !NOT_DONE.matcher(
                                    sentence.value()
                                            .substring(Math.max(0, m.start() - 60), m.start()))
                            .find();
            if (done && severalDays(sentence.value(), days)) {
                several(sentence, m);
            } else if (done) {
                trades.add(
                        trade(
                                sentence,
                                m,
                                days,
                                next,
                                buyer(sentence, m.start()),
                                side(sentence, m)));
            }
        }
    }

    // "the sale of 900 shares by the Company and 975 shares by A": only what a reporting person
    // sold
    private void saleBy(Found<String> sentence, List<Found<LocalDate>> days, String next) {
        PhraseMatcher sale = SALE.matcher(sentence.value());
        PhraseMatcher m = SALE_BY.matcher(sentence.value());
        if (!sale.find()) {
            return;
        }
        while (m.find()) {
            Stated<String> by = named(sentence, m.end());
            if (m.start() >= sale.end() && by.value().filter(cast::isPerson).isPresent()) {
                trades.add(trade(sentence, m, days, next, by, side(sale.group("verb"))));
            }
        }
    }

    private void grants(Found<String> sentence, List<Found<LocalDate>> days) {
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
                            who.value().getFirst(),
                            span(sentence, m.end() + who.from(), m.end() + who.to()));
            if (who.value().size() == 1
                    && cast.isPerson(who.value().getFirst())
                    && unseen(person)) {
                trades.add(grant(sentence, m, days, person));
            }
        }
    }

    private boolean unseen(Stated<String> person) {
        return trades.stream()
                .noneMatch(
                        t ->
                                t.unit().value().filter(u -> u == Trade.Unit.OPTION).isPresent()
                                        && t.person().value().equals(person.value()));
    }

    private Trade grant(
            Found<String> sentence,
            PhraseMatcher m,
            List<Found<LocalDate>> days,
            Stated<String> person) {
        Found<LocalDate> day = nearest(days, m.start());
        return new Trade(
                person,
                Stated.of(day.value(), span(sentence, day.from(), day.to())),
                Stated.of(Trade.Side.OTHER, span(sentence, m.start(), m.end())),
                Stated.of(
                        number(m.group("count")), span(sentence, m.start("count"), m.end("count"))),
                Stated.of(Trade.Unit.OPTION, span(sentence, m.start(), m.end())),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                Stated.none(),
                note(sentence));
    }

    private Trade trade(
            Found<String> sentence,
            PhraseMatcher m,
            List<Found<LocalDate>> days,
            String next,
            Stated<String> person,
            Trade.Side side) {
        Found<LocalDate> day = nearest(days, m.start());
        String what = m.group("what");
        boolean ads = Wording.namesAds(what);
        PhraseMatcher price = PRICE.matcher(sentence.value());
        boolean priced = price.find(m.end("count"));
        PhraseMatcher later = PRICE.matcher(next);
        boolean pricedLater =
                !priced && later.find() && Dates.all(next, 0, next.length()).isEmpty();
        int after = section.words().indexOf(next, sentence.to());
        String money = sentence.value() + (pricedLater ? next : "");
        return new Trade(
                person,
                Stated.of(day.value(), span(sentence, day.from(), day.to())),
                Stated.of(side, span(sentence, m.start(), m.end())),
                Stated.of(
                        number(m.group("count")), span(sentence, m.start("count"), m.end("count"))),
                Stated.of(
                        ads ? Trade.Unit.ADS : Trade.Unit.SHARE,
                        span(sentence, m.start("what"), m.end("what"))),
                Stated.none(),
                priced
                        ? price(price, sentence.from())
                        : pricedLater && after >= 0 ? price(later, after) : Stated.none(),
                Stated.none(),
                Stated.none(),
                (priced || pricedLater ? Wording.currency(money) : Optional.<String>empty())
                        .map(c -> Stated.of(c, span(sentence, m.start(), m.end())))
                        .orElse(Stated.none()),
                note(sentence));
    }

    private Stated<Price> price(PhraseMatcher m, int at) {
        String group = m.group("price") != null ? "price" : "price2";
        String digits = m.group(group);
        return Decimals.isDecimal(digits)
                ? Stated.of(
                        Price.parse(digits), section.span(at + m.start(group), at + m.end(group)))
                : Stated.unreadable(section.span(at + m.start(group), at + m.end(group)));
    }

    private Stated<String> note(Found<String> sentence) {
        return Stated.of(
                sentence.value().replaceAll("\\s+", " "),
                span(sentence, 0, sentence.value().length()));
    }

    private void several(Found<String> sentence, PhraseMatcher m) {
        findings.add(
                Finding.info(
                        "trade.several-days",
                        "Trades of several days are told together, not as single trades: \""
                                + m.group().replaceAll("\\s+", " ")
                                + "\"",
                        "/trades",
                        span(sentence, m.start(), m.end())));
    }

    private static boolean severalDays(String text, List<Found<LocalDate>> days) {
        return days.size() > 1
                && DAYS.matcher(
                                text.substring(
                                        Math.max(0, days.getFirst().from() - 12),
                                        days.getLast().from()))
                        .find();
    }

    // the names right before the verb, as one phrase
    private Stated<String> buyer(Found<String> sentence, int at) {
        List<Found<List<String>>> before =
                cast.mentions(sentence.value()).stream().filter(f -> f.to() <= at).toList();
        if (before.isEmpty()) {
            return Stated.none();
        }
        Found<List<String>> last = before.getLast();
        List<String> names = new ArrayList<>(last.value());
        int from = last.from();
        for (int i = before.size() - 2; i >= 0; i--) {
            String between =
                    sentence.value()
                            .substring(before.get(i).to(), from)
                            .strip()
                            .toLowerCase(Locale.ROOT);
            if (!between.matches("(?:,|and|,\\s*and|&)")) {
                break;
            }
            names.addAll(0, before.get(i).value());
            from = before.get(i).from();
        }
        return Stated.of(String.join(" and ", names), span(sentence, from, last.to()));
    }

    private Stated<String> named(Found<String> sentence, int at) {
        return cast.mentions(sentence.value()).stream()
                .filter(f -> f.from() >= at && f.from() <= at + 5 && f.value().size() == 1)
                .findFirst()
                .map(f -> Stated.of(f.value().getFirst(), span(sentence, f.from(), f.to())))
                .orElse(Stated.none());
    }

    private static Found<LocalDate> nearest(List<Found<LocalDate>> days, int at) {
        return days.stream().filter(d -> d.from() < at).reduce((a, b) -> b).orElse(days.getFirst());
    }

    // what comes by conversion, exercise, gift or distribution is neither bought nor sold
    private static Trade.Side side(Found<String> sentence, PhraseMatcher m) {
        String after =
                sentence.value()
                        .substring(m.end(), Math.min(sentence.value().length(), m.end() + 90));
        return OTHERWISE.matcher(after).lookingAt() ? Trade.Side.OTHER : side(m.group("verb"));
    }

    private static Trade.Side side(String verb) {
        return verb.toLowerCase(Locale.ROOT).matches("(?s)sold|sale|disposed.*")
                ? Trade.Side.SELL
                : Trade.Side.BUY;
    }

    private static BigDecimal number(String digits) {
        return Decimals.parse(digits);
    }

    private org.stakeline.evidence.Span span(Found<String> sentence, int from, int to) {
        return section.span(sentence.from() + from, sentence.from() + to);
    }
}
