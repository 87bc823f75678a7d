package org.stakeline.read.fact;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.AdsPosition;
import org.stakeline.filing.AdsRatioStatement;
import org.stakeline.quantity.Ads;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Shares;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads how many shares an ADS stands for, and positions told in ADSs. */
public final class AdsReader {

    private static final String N = NumberWords.PATTERN;
    private static final String RECEIPT =
            "(?:american\\s+depositary\\s+(?:share|receipt)s?|ADSs?|ADRs?|GDSs?|GDRs?)";
    private static final String NOUN = "\\b(?=[ \\n\\x0B]{1,3}[a-z(])";
    private static final List<Phrase> RATIOS =
            List.of(
                    ratio(
                            "\\b(?<ads>each|every|one|1)\\s+"
                                    + RECEIPT
                                    + "[^.;]{0,90}?\\brepresent(?:s|ing)?(?:[ \\x0B]{1,4}|[ \\r]{0,3}\\n[ ]{0,12})(?:the\\s+right\\s+to\\s+receive\\s+|an?\\s+interest\\s+in\\s+)?(?<shares>"
                                    + N
                                    + ")"
                                    + NOUN),
                    ratio(
                            "\\b"
                                    + RECEIPT
                                    + "[^.;]{0,60}?\\b(?<ads>each)\\s+(?:of\\s+which\\s+)?represent(?:s|ing)?(?:[ \\x0B]{1,4}|[ \\r]{0,3}\\n[ ]{0,12})(?<shares>"
                                    + N
                                    + ")"
                                    + NOUN),
                    ratio(
                            "(?<!\\d\\s{1,4})\\b(?<ads>)american\\s+depositary\\s+(?:share|receipt)s(?:\\s*\\([^()]{0,40}\\))?,?\\s+represent(?:ing)?\\s+(?!\\d{3})(?<shares>"
                                    + N
                                    + ")(?=\\s+(?:(?:new|fully|paid|class\\s+[a-z]|common|ordinary|preferred|equity|registered|of\\s+one|of\\s+an)\\s+){1,4}(?:share|unit)s?\\b)"),
                    ratio(
                            "\\b(?<ads>"
                                    + N
                                    + ")\\s+"
                                    + RECEIPT
                                    + "\\s+represent(?:s|ing)?(?:[ \\x0B]{1,4}|[ \\r]{0,3}\\n[ ]{0,12})(?<shares>"
                                    + N
                                    + ")"
                                    + NOUN));
    private static final Phrase POSITION =
            Phrase.of(
                    "(?<![\\d,.])(?<shares>\\d[\\d,]{2,16})\\s+[^.;\\d]{0,80}?\\b(?:in\\s+the\\s+form\\s+of|represented\\s+by|held\\s+as|underlying)\\s+(?:an\\s+aggregate\\s+of\\s+)?(?<ads>\\d[\\d,]{2,16})\\s+"
                            + RECEIPT
                            + "(?<held>\\s*(?:\\([^)]{0,60}\\)\\s*)?(?:directly\\s+|beneficially\\s+)?(?:held|owned)\\s+(?:of\\s+record\\s+)?by\\s+(?:the\\s+)?)?",
                    Pattern.CASE_INSENSITIVE);

    private static final List<String> NAMES =
            List.of("epositary", "EPOSITARY", "ADS", "ADR", "GDS", "GDR");

    private AdsReader() {}

    private static boolean named(String text) {
        return NAMES.stream().anyMatch(text::contains);
    }

    private static Phrase ratio(String pattern) {
        return Phrase.of(pattern, Pattern.CASE_INSENSITIVE);
    }

    /** The ratios that the section states, each once. */
    public static List<AdsRatioStatement> ratios(Section section) {
        Map<AdsRatio, AdsRatioStatement> found = new LinkedHashMap<>();
        String text = section.words();
        if (!named(text)) {
            return List.of();
        }
        for (Phrase pattern : RATIOS) {
            PhraseMatcher m = pattern.matcher(text);
            while (m.find()) {
                ratio(m).ifPresent(
                                r ->
                                        found.putIfAbsent(
                                                r,
                                                new AdsRatioStatement(
                                                        Stated.of(
                                                                r,
                                                                section.span(
                                                                        m.start(), m.end())))));
            }
        }
        return List.copyOf(found.values());
    }

    private static Optional<AdsRatio> ratio(PhraseMatcher m) {
        String ads = m.group("ads");
        BigDecimal one =
                ads.matches("(?i)each|every|") ? BigDecimal.ONE : NumberWords.of(ads).orElse(null);
        if (one == null || one.signum() <= 0) {
            return Optional.empty();
        }
        Optional<BigDecimal> part = NumberWords.part(m.group("shares"));
        if (part.isPresent()) {
            return Optional.of(new AdsRatio(one.multiply(part.get()), BigDecimal.ONE));
        }
        return NumberWords.of(m.group("shares"))
                .filter(s -> s.signum() > 0)
                .map(s -> new AdsRatio(one, s));
    }

    /** The positions that the section states in ADSs, each once. */
    public static List<AdsPosition> positions(Section section, Cast cast) {
        Map<String, AdsPosition> found = new LinkedHashMap<>();
        if (!named(section.words())) {
            return List.of();
        }
        PhraseMatcher m = POSITION.matcher(section.words());
        while (m.find()) {
            if (Decimals.isDecimal(m.group("shares")) && Decimals.isDecimal(m.group("ads"))) {
                found.putIfAbsent(
                        m.group("shares") + "/" + m.group("ads"), position(section, m, cast));
            }
        }
        return new ArrayList<>(found.values());
    }

    private static AdsPosition position(Section section, PhraseMatcher m, Cast cast) {
        return new AdsPosition(
                Stated.of(
                        Shares.parse(m.group("shares")),
                        section.span(m.start("shares"), m.end("shares"))),
                Stated.of(
                        new Ads(Decimals.parse(m.group("ads"))),
                        section.span(m.start("ads"), m.end("ads"))),
                m.group("held") == null ? Stated.none() : holder(section, m.end(), cast));
    }

    private static Stated<String> holder(Section section, int at, Cast cast) {
        String rest = section.words().substring(at, Math.min(section.words().length(), at + 150));
        return cast.mentions(rest).stream()
                .filter(f -> f.from() < 6 && f.value().size() == 1)
                .findFirst()
                .map(f -> Stated.of(f.value().getFirst(), section.span(at + f.from(), at + f.to())))
                .orElse(Stated.none());
    }
}
