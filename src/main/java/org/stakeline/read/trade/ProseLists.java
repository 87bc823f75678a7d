package org.stakeline.read.trade;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Price;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Quantities told together with those whose they are: <i>A and B purchased 500 and 600 shares,
 * respectively</i>.
 */
final class ProseLists {

    private static final String COUNT = "(?:\\d{1,3}(?:,\\d{3})+|\\d+)";
    private static final Phrase LIST =
            Phrase.of(
                    "(?<![\\d,.$])(?<list>"
                            + COUNT
                            + "(?:,\\s+"
                            + COUNT
                            + ")*,?\\s+and\\s+)(?<last>"
                            + COUNT
                            + ")\\s+[^.;]{0,80}?(?:shares?|units?|ADSs?|stock)\\b[^;]{0,160}?\\brespectively\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase ONE = Phrase.of(COUNT);

    private final Section section;
    private final Found<String> sentence;
    private final ProseParties parties;
    private final ProseDays days;

    ProseLists(Section section, Found<String> sentence, ProseParties parties, ProseDays days) {
        this.section = section;
        this.sentence = sentence;
        this.parties = parties;
        this.days = days;
    }

    /** True where the sentence is such a list, whether its trades could be told apart or not. */
    boolean read(List<Deal> deals, List<Trade> trades, List<Finding> findings) {
        PhraseMatcher m = LIST.matcher(sentence.value());
        Optional<Deal> last = m.find() ? under(deals, m) : Optional.empty();
        if (last.isEmpty()) {
            return false;
        }
        List<Found<String>> counts = counts(m);
        List<Stated<String>> persons = parties.eachBefore(last.get().verbAt());
        List<Found<LocalDate>> told = days.all();
        boolean byDay = told.size() == counts.size() && persons.size() <= 1;
        boolean byPerson = told.size() == 1 && persons.size() == counts.size();
        if (deals.size() > 1 || !byDay && !byPerson) {
            findings.add(together(m));
            return true;
        }
        for (int i = 0; i < counts.size(); i++) {
            Stated<String> person =
                    byPerson
                            ? persons.get(i)
                            : persons.isEmpty() ? Stated.none() : persons.getFirst();
            trades.add(trade(last.get(), counts.get(i), told.get(byDay ? i : 0), person, m.end()));
        }
        return true;
    }

    private static Optional<Deal> under(List<Deal> deals, PhraseMatcher m) {
        return deals.stream()
                .filter(d -> d.from() == m.start("last") || d.from() == m.start("list"))
                .findFirst();
    }

    private List<Found<String>> counts(PhraseMatcher m) {
        List<Found<String>> counts = new ArrayList<>();
        PhraseMatcher one = ONE.matcher(sentence.value()).region(m.start("list"), m.end("last"));
        while (one.find()) {
            counts.add(new Found<>(one.group(), one.start(), one.end()));
        }
        return counts;
    }

    private Finding together(PhraseMatcher m) {
        return Finding.warning(
                "trade.told-together",
                "Trades are told together and could not be told apart: \""
                        + m.group().replaceAll("\\s+", " ")
                        + "\"",
                "/trades",
                span(m.start(), m.end()));
    }

    private Trade trade(
            Deal deal, Found<String> count, Found<LocalDate> day, Stated<String> person, int end) {
        ProsePrice price = ProsePrice.of(sentence.value(), deal.to(), sentence.value().length());
        Span told = span(Math.min(deal.verbAt(), count.from()), end);
        boolean many = sentence.value().substring(end).contains("respectively");
        ProsePrice.Figure figure = many ? null : price.price();
        return new Trade(
                person,
                Stated.of(day.value(), span(day.from(), day.to())),
                Stated.of(
                        ProseSide.of(
                                sentence.value(),
                                deal,
                                sentence.value().substring(deal.whatTo()),
                                new Party(person, false)),
                        told),
                Stated.of(Decimals.parse(count.value()), span(count.from(), count.to())),
                Stated.of(Wording.namesAds(deal.what()) ? Trade.Unit.ADS : Trade.Unit.SHARE, told),
                Stated.none(),
                figure == null
                        ? Stated.none()
                        : Stated.of(new Price(figure.number()), span(figure.from(), figure.to())),
                Stated.none(),
                Stated.none(),
                price.currency().map(c -> Stated.of(c, told)).orElse(Stated.none()),
                Stated.of(
                        sentence.value().replaceAll("\\s+", " "),
                        span(0, sentence.value().length())));
    }

    private Span span(int from, int to) {
        return section.span(sentence.from() + from, sentence.from() + to);
    }
}
