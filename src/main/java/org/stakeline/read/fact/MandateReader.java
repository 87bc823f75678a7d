package org.stakeline.read.fact;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.SaleMandate;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Decimals;
import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads orders to sell or buy up to a number: <i>to sell up to 10,000 ADSs … from May 1, 2023
 * through May 12, 2023</i>.
 */
public final class MandateReader {

    private static final Phrase UP_TO =
            Phrase.of(
                    "\\b(?<verb>sell|sale\\s+of|dispose\\s+of|purchase|buy|repurchase|acquire)\\s+(?:in\\s+the\\s+aggregate\\s+|an\\s+aggregate\\s+of\\s+)?up\\s+to\\s+(?:an\\s+aggregate\\s+of\\s+)?"
                            + "(?<count>\\d[\\d,]{2,16})\\s+(?:of\\s+(?:its|the|their)\\s+)?(?<unit>ADSs?|American\\s+depositary\\s+shares?|[^.;\\d]{0,50}?\\bshares?|units)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase SPAN =
            Phrase.of("\\b(?:from|between|beginning|commencing)\\b", Pattern.CASE_INSENSITIVE);

    private MandateReader() {}

    /** The mandates that the section tells of, each number once. */
    public static List<SaleMandate> read(Section section) {
        Map<String, SaleMandate> found = new LinkedHashMap<>();
        if (!section.words().contains("up to")) {
            return List.of();
        }
        for (Found<String> sentence : section.sentences()) {
            PhraseMatcher m = UP_TO.matcher(sentence.value());
            while (m.find()) {
                if (Decimals.isDecimal(m.group("count"))) {
                    found.putIfAbsent(
                            m.group("verb") + m.group("count"), mandate(section, sentence, m));
                }
            }
        }
        return List.copyOf(found.values());
    }

    private static SaleMandate mandate(Section section, Found<String> sentence, PhraseMatcher m) {
        int at = sentence.from();
        String text = sentence.value();
        PhraseMatcher since = SPAN.matcher(text);
        Optional<Found<LocalDate>> from =
                since.find(m.end())
                        ? Dates.first(
                                text, since.start(), Math.min(text.length(), since.end() + 40))
                        : Optional.empty();
        Optional<Found<LocalDate>> through =
                from.flatMap(f -> Dates.first(text, f.to(), Math.min(text.length(), f.to() + 60)));
        boolean ads = m.group("unit").toUpperCase(Locale.ROOT).matches("(?s)AD.*|AMERICAN.*");
        boolean buys =
                m.group("verb").toLowerCase(Locale.ROOT).matches("purchase|buy|repurchase|acquire");
        return new SaleMandate(
                Stated.of(
                        Decimals.parse(m.group("count")),
                        section.span(at + m.start("count"), at + m.end("count"))),
                Stated.of(
                        ads ? Trade.Unit.ADS : Trade.Unit.SHARE,
                        section.span(at + m.start("unit"), at + m.end("unit"))),
                Stated.of(
                        buys ? Trade.Side.BUY : Trade.Side.SELL,
                        section.span(at + m.start("verb"), at + m.end("verb"))),
                day(section, at, from),
                day(section, at, through));
    }

    private static Stated<LocalDate> day(Section section, int at, Optional<Found<LocalDate>> day) {
        return day.map(d -> Stated.of(d.value(), section.span(at + d.from(), at + d.to())))
                .orElse(Stated.none());
    }
}
