package org.stakeline.read.trade;

import org.stakeline.evidence.Stated;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who buys, sells, gives or is given in one sentence. */
final class ProseParties {

    private static final Phrase ISSUER =
            Phrase.of(
                    "\\b(?:issuer|company|corporation|registrant)(?:['’]s\\s+board[^,;]{0,40})?(?:\\s+(?:has|had|have|also|then|subsequently|thereafter))*\\s*$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase TO =
            Phrase.of("\\bto\\s+(?:each\\s+of\\s+)?(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);
    private static final Phrase BY = Phrase.of("\\bby\\s+(?:the\\s+)?$", Pattern.CASE_INSENSITIVE);

    private final Section section;
    private final Found<String> sentence;
    private final Cast cast;
    private final List<Found<List<String>>> mentions;

    ProseParties(Section section, Found<String> sentence, Cast cast) {
        this.section = section;
        this.sentence = sentence;
        this.cast = cast;
        this.mentions = cast.mentions(sentence.value());
    }

    /** True where the issuer itself is said to do it. */
    boolean isIssuer(int at) {
        PhraseMatcher m = ISSUER.matcher(sentence.value().substring(0, at));
        return m.find()
                && mentions.stream()
                        .noneMatch(f -> f.to() > m.start() && f.to() <= at && isPerson(f));
    }

    private boolean isPerson(Found<List<String>> mention) {
        return mention.value().stream().anyMatch(cast::isPerson);
    }

    /** The names right before a place, as one phrase. */
    Stated<String> before(int at) {
        List<Found<List<String>>> before = mentions.stream().filter(f -> f.to() <= at).toList();
        return before.isEmpty() ? Stated.none() : phrase(before);
    }

    private Stated<String> phrase(List<Found<List<String>>> before) {
        Found<List<String>> last = before.getLast();
        List<String> names = new ArrayList<>(last.value());
        int from = last.from();
        for (int i = before.size() - 2; i >= 0; i--) {
            if (!isAnd(before.get(i).to(), from)) {
                break;
            }
            names.addAll(0, before.get(i).value());
            from = before.get(i).from();
        }
        return Stated.of(String.join(" and ", names), span(from, last.to()));
    }

    private boolean isAnd(int from, int to) {
        return sentence.value()
                .substring(from, to)
                .strip()
                .toLowerCase(Locale.ROOT)
                .matches("(?:,|and|,\\s*and|&)");
    }

    /** Each of the names right before a place. */
    List<Stated<String>> eachBefore(int at) {
        List<Stated<String>> each = new ArrayList<>();
        int from = at;
        for (Found<List<String>> f : mentions.reversed()) {
            boolean adjoins = f.to() <= from && (each.isEmpty() || isAnd(f.to(), from));
            if (adjoins) {
                f.value()
                        .reversed()
                        .forEach(n -> each.addFirst(Stated.of(n, span(f.from(), f.to()))));
                from = f.from();
            } else if (!each.isEmpty()) {
                break;
            }
        }
        return each;
    }

    /** To whom it went, where that stands between two places. */
    Optional<Stated<String>> to(int from, int to) {
        return after(TO, from, to);
    }

    /** By whom it was done. */
    Optional<Stated<String>> by(int from, int to) {
        return after(BY, from, to);
    }

    private Optional<Stated<String>> after(Phrase word, int from, int to) {
        return mentions.stream()
                .filter(f -> f.from() >= from && f.to() <= to && !f.value().isEmpty())
                .filter(f -> word.matcher(sentence.value().substring(from, f.from())).find())
                .findFirst()
                .map(f -> Stated.of(String.join(" and ", f.value()), span(f.from(), f.to())));
    }

    private org.stakeline.evidence.Span span(int from, int to) {
        return section.span(sentence.from() + from, sentence.from() + to);
    }
}
