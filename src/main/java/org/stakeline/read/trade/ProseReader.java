package org.stakeline.read.trade;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.WithFindings;
import org.stakeline.filing.Trade;
import org.stakeline.read.field.Cast;
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
 * Reads trades told in sentences: <i>on May 3, 1994, A sold 5,000 shares at $3.10 per share</i>. A
 * sentence without a day, or of several days together, tells of no single trade and gives a
 * finding.
 */
final class ProseReader {

    private static final int LONGEST = 3000;
    private static final Phrase NOT_DONE =
            Phrase.of(
                    "\\b(?:deemed|(?-i:may)|might|would|will|could|shall|if|unless|agreed\\s+to|right\\s+to|option\\s+to|intends?|previously|not|never|neither|proposed\\s+to)\\b[^.]{0,50}$|\\b(?:who|that|which)\\s+(?:had\\s+|have\\s+|has\\s+|were\\s+|was\\s+)?$|\\bbe\\s*$|\\bshares\\s+$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase STRIKE =
            Phrase.of(
                    "\\b(?:strike|exercise)\\s+prices?\\s+(?:per\\s+share\\s+)?(?:of|equal\\s+to|:)?\\s*(?:[A-Z]{0,3}\\$\\s?)?[\\d.,]*\\d",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase SAME_DAY =
            Phrase.of(
                    "\\b(?:on|at)\\s+(?:the\\s+same|that\\s+same|that|such)\\s+(?:day|date|time)\\b|\\b(?:concurrent|simultaneous|contemporaneous)(?:ly)?\\b|\\bimmediately\\s+(?:thereafter|following|after)\\b",
                    Pattern.CASE_INSENSITIVE);

    private final Section section;
    private final Cast cast;
    private final List<Trade> trades = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();
    private @Nullable Stated<LocalDate> lastDay;

    private ProseReader(Section section, Cast cast) {
        this.section = section;
        this.cast = cast;
    }

    static WithFindings<List<Trade>> read(Section section, Cast cast) {
        ProseReader reader = new ProseReader(section, cast);
        List<Found<String>> sentences = section.sentences();
        for (int i = 0; i < sentences.size(); i++) {
            String next = i + 1 < sentences.size() ? sentences.get(i + 1).value() : "";
            if (sentences.get(i).value().length() < LONGEST) {
                reader.sentence(sentences.get(i), next);
            }
        }
        return new WithFindings<>(reader.trades, reader.findings);
    }

    private void sentence(Found<String> sentence, String next) {
        if (sentence.value().chars().noneMatch(Character::isDigit)) {
            return;
        }
        ProseDays days = new ProseDays(sentence.value());
        List<Deal> deals = done(sentence.value(), DealFinder.find(sentence.value(), days.all()));
        ProseParties parties = new ProseParties(section, sentence, cast);
        int before = trades.size();
        if (!new ProseLists(section, sentence, parties, days).read(deals, trades, findings)) {
            for (int i = 0; i < deals.size(); i++) {
                deal(new Place(sentence, deals, i, next), days, parties);
            }
        }
        if (days.any()) {
            new ProseNouns(section, sentence, next, cast).read(days.all(), trades);
        }
        dropRepeated(before);
        remember(sentence, days, before);
    }

    private static List<Deal> done(String text, List<Deal> deals) {
        return deals.stream()
                .filter(
                        d ->
                                !NOT_DONE.matcher(
                                                text.substring(
                                                        Math.max(0, d.verbAt() - 60), d.verbAt()))
                                        .find())
                .toList();
    }

    /** One of the deals of a sentence, and the words that belong to it. */
    private record Place(Found<String> sentence, List<Deal> deals, int index, String next) {
        Deal deal() {
            return deals.get(index);
        }

        int from() {
            return index == 0 ? 0 : deals.get(index - 1).whatTo();
        }

        int to() {
            return index + 1 == deals.size()
                    ? sentence.value().length()
                    : Math.max(
                            deals.get(index).whatTo(),
                            deals.get(index + 1).listed()
                                    ? deals.get(index + 1).from()
                                    : Math.min(
                                            deals.get(index + 1).verbAt(),
                                            deals.get(index + 1).from()));
        }

        String words() {
            return sentence.value().substring(deal().whatTo(), Math.max(deal().whatTo(), to()));
        }
    }

    private void deal(Place place, ProseDays days, ProseParties parties) {
        Optional<Party> party = Party.of(place.deal(), place.to(), parties);
        if (party.isEmpty() || !section.isItem("5") && !party.get().person().isPresent()) {
            return;
        }
        Optional<Found<LocalDate>> day = days.of(place.from(), place.deal().from(), place.to());
        if (day.filter(days::isOfPeriod).isPresent()) {
            together(
                    place,
                    "trade.several-days",
                    "Trades of several days are told together, not as single trades");
            return;
        }
        Stated<LocalDate> date =
                day.map(d -> Stated.of(d.value(), span(place.sentence(), d.from(), d.to())))
                        .orElseGet(() -> carried(place.sentence().value()));
        if (date.isPresent()) {
            trades.add(trade(place, party.get(), date));
        } else if (section.isItem("5")
                && (party.get().person().isPresent() || !place.deal().passive())) {
            together(place, "trade.no-date", "A trade is told of without its day");
        }
    }

    private Stated<LocalDate> carried(String text) {
        Stated<LocalDate> last = lastDay;
        return last != null && SAME_DAY.matcher(text).find() ? last : Stated.none();
    }

    private void together(Place place, String code, String says) {
        Deal deal = place.deal();
        int from = Math.min(deal.verbAt(), deal.from());
        String words = place.sentence().value().substring(from, deal.whatTo());
        String message = says + ": \"" + words.replaceAll("\\s+", " ") + "\"";
        Span span = span(place.sentence(), from, deal.whatTo());
        findings.add(
                code.equals("trade.several-days")
                        ? Finding.info(code, message, "/trades", span)
                        : Finding.warning(code, message, "/trades", span));
    }

    private Trade trade(Place place, Party party, Stated<LocalDate> date) {
        Deal deal = place.deal();
        Found<String> sentence = place.sentence();
        Span told = span(sentence, Math.min(deal.verbAt(), deal.from()), deal.whatTo());
        Priced priced = priced(place);
        return new Trade(
                party.person(),
                date,
                Stated.of(ProseSide.of(place.sentence().value(), deal, place.words(), party), told),
                Stated.of(deal.count(), span(sentence, deal.from(), deal.to())),
                Stated.of(unit(deal), span(sentence, deal.to(), deal.whatTo())),
                Stated.none(),
                priced.of(priced.price().price()),
                priced.of(priced.price().low()),
                priced.of(priced.price().high()),
                priced.price().currency().map(c -> Stated.of(c, told)).orElse(Stated.none()),
                Stated.of(
                        sentence.value().replaceAll("\\s+", " "),
                        span(sentence, 0, sentence.value().length())));
    }

    private static Trade.Unit unit(Deal deal) {
        boolean options = deal.option() || Wording.namesOptions(lastWord(deal.what()));
        return options
                ? Trade.Unit.OPTION
                : Wording.namesAds(deal.what()) ? Trade.Unit.ADS : Trade.Unit.SHARE;
    }

    private static String lastWord(String what) {
        return what.substring(1 + what.stripTrailing().lastIndexOf(' '));
    }

    // after the quantity; else before it, at the sentence's end, or in the next sentence
    private Priced priced(Place place) {
        Deal deal = place.deal();
        String text = place.sentence().value();
        Priced own = priced(place, deal.to(), place.to());
        if (deal.option() || !own.isEmpty()) {
            return deal.option() ? priced(place, 0, 0) : own;
        }
        Priced before =
                deal.listed()
                        ? own
                        : priced(place, deal.verbAt(), Math.max(deal.verbAt(), deal.from()));
        boolean alike = place.deals().stream().allMatch(d -> d.side() == deal.side());
        Priced end =
                alike && deal.side() != Trade.Side.OTHER
                        ? priced(place, deal.to(), text.length())
                        : own;
        Priced found = before.isEmpty() ? end : before;
        return found.isEmpty() && place.deals().size() == 1
                ? found.orNext(place.sentence(), place.next())
                : found;
    }

    private Priced priced(Place place, int from, int to) {
        int after = unit(place.deal()) == Trade.Unit.OPTION ? strike(place, from, to) : from;
        return Priced.here(section, place.sentence(), after, Math.max(after, to));
    }

    // what an option may be exercised for is not what was paid for it
    private static int strike(Place place, int from, int to) {
        if (to <= from || place.deal().verb().startsWith("exercise")) {
            return from;
        }
        PhraseMatcher strike = STRIKE.matcher(place.sentence().value()).region(from, to);
        int end = from;
        while (strike.find()) {
            end = strike.end();
        }
        return end;
    }

    // a later sentence that tells of the same trade again
    private void dropRepeated(int before) {
        List<Trade> known = List.copyOf(trades.subList(0, before));
        List<Trade> told = new ArrayList<>(trades.subList(before, trades.size()));
        told.removeIf(t -> known.stream().anyMatch(k -> repeats(k, t)));
        trades.subList(before, trades.size()).clear();
        trades.addAll(told);
    }

    private static boolean repeats(Trade known, Trade told) {
        return known.date().value().equals(told.date().value())
                && known.quantity().value().equals(told.quantity().value())
                && known.side().value().equals(told.side().value())
                && known.unit().value().equals(told.unit().value())
                && known.person().value().equals(told.person().value())
                && !known.note().spans().equals(told.note().spans())
                && (told.price().value().isEmpty()
                        || known.price().value().equals(told.price().value()));
    }

    private void remember(Found<String> sentence, ProseDays days, int before) {
        if (trades.size() > before) {
            lastDay = trades.getLast().date();
        } else if (!days.all().isEmpty()) {
            Found<LocalDate> day = days.all().getLast();
            lastDay = Stated.of(day.value(), span(sentence, day.from(), day.to()));
        }
    }

    private Span span(Found<String> sentence, int from, int to) {
        return section.span(sentence.from() + from, sentence.from() + to);
    }
}
