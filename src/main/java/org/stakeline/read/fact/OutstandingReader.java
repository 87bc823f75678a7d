package org.stakeline.read.fact;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.Outstanding;
import org.stakeline.quantity.Decimals;
import org.stakeline.quantity.Shares;
import org.stakeline.read.field.Dates;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;
import org.stakeline.read.phrase.Wordings;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads share counts that a filing states as the base of its percents: <i>42,846,578 shares of
 * Common Stock outstanding as of February 28, 2021</i>. A number of shares that somebody holds is
 * none, even where the sentence speaks of outstanding shares.
 */
public final class OutstandingReader {

    private static final String COUNT =
            "(?<![\\d.,$/-])(\\d{1,3}(?:,\\s?\\d{3})+(?:\\.\\d{1,6})?|\\d{5,12})(?![\\d,%]*\\d)(?!\\.\\d)";
    private static final String CLASS =
            "((?:[^.;\\d()\"“]|\\([^()]{0,80}\\)|[\"“][^\"”]{0,40}[\"”]|\\$?\\.\\d{1,5}|(?<=\\$)\\d|\\d(?=\\.\\d))";
    private static final Phrase BEFORE =
            Phrase.of(
                    COUNT
                            + "\\s+"
                            + CLASS
                            + "{0,160}?)\\b(?:issued\\s+and\\s+|then\\s+|currently\\s+|were\\s+|are\\s+|was\\s+|be\\s+){0,6}(?:outstanding|in\\s+issue)\\b(?!\\s+(?:options|warrants|notes|awards))",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase COUNTED =
            Phrase.of("outstanding|in\\s+issue\\b", Pattern.CASE_INSENSITIVE);
    private static final Phrase PAIR =
            Phrase.of(
                    COUNT
                            + "\\s+((?:shares\\s+of\\s+[^.;\\d,]{3,60}?|[^.;\\d,]{3,40}?\\bshares))\\s+and\\s+(?=\\d[\\d,]{3,14}\\s+(?:shares\\s+of\\s+)?[^.;\\d]{3,80}?\\boutstanding\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase AFTER =
            Phrase.of(
                    "\\boutstanding\\b[^.;\\d$]{0,90}?(?:(?:as\\s+of|on|at)\\s+[^.;]{4,60}?)?\\b(?:was|were|is|are|totall?ed|equall?ed|being|to\\s+be|of|approximately|:)\\s+(?:approximately\\s+)?"
                            + COUNT,
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase HOLDER =
            Phrase.of("\\b(?:holders?|owners?)\\s+of\\s+[\\d,.]+$", Pattern.CASE_INSENSITIVE);
    private static final Phrase BASED =
            Phrase.of(
                    "\\b(?:based|calculated)\\s+(?:up)?on\\s+(?:a\\s+total\\s+of\\s+|an\\s+aggregate\\s+of\\s+|the\\s+|approximately\\s+)?"
                            + COUNT
                            + "\\s+"
                            + CLASS
                            + "{0,60}?(?:shares|stock|units|interests|securities)\\b)",
                    Pattern.CASE_INSENSITIVE);
    private static final Wordings COUNTED_OR_BASED = Wordings.of(List.of(COUNTED, BASED));
    private static final Phrase THERE =
            Phrase.of(
                    "\\b(?:there\\s+(?:are|were)|has|had)\\s+(?:currently\\s+|then\\s+)?(?:issued\\s+and\\s+)?outstanding\\s+(?:approximately\\s+|an\\s+aggregate\\s+of\\s+|a\\s+total\\s+of\\s+)?"
                            + COUNT
                            + "|\\boutstanding\\s+(?:shares|units|[^.;\\d(]{2,50}?)\\s*\\(\\s*"
                            + COUNT
                            + "(?:\\s+shares?)?\\s*\\)|"
                            + COUNT
                            + ",\\s+(?:which\\s+(?:is|was)\\s+|being\\s+)?(?:the\\s+)?(?:total\\s+|aggregate\\s+)?number\\s+of\\s+[^.;\\d]{0,80}?\\boutstanding\\b"
                            + "|(?<![\\d.,$/-])(\\d{1,4}(?:\\.\\d{1,4})?)\\s+million\\s+[^.;\\d]{0,80}?\\b(?:were\\s+|are\\s+|issued\\s+and\\s+)outstanding\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase QUOTIENT =
            Phrase.of(
                    "(?<![\\d,./])\\d{1,3}(?:,\\d{3})+\\s?/\\s?(\\d{1,3}(?:,\\d{3})+)\\s?=\\s?(?=\\d{1,2}(?:\\.\\d{1,4})?\\s?%)");
    private static final Phrase GROUND =
            Phrase.of(
                    "\\b(?:based\\s+(?:up)?on|resulting\\s+in\\s+an?\\s+(?:aggregate\\s+)?total\\s+of|calculated)\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase HELD =
            Phrase.of(
                    "\\b(?:of|constitut\\w+|represent\\w+|of\\s+(?:the|its|all|all\\s+the)|than)\\s*(?:total\\s*)?(?:the\\s*)?(?:issuer['’]?s\\s*|company['’]?s\\s*)?(?:then\\s*|currently\\s*)?$|%|percent|\\bnone\\s+of\\b"
                            + "|\\badded\\s+to\\b|\\bor\\s+\\d{1,2}(?:\\.\\d{1,4})?\\s+of\\b|\\breserved\\s+for\\s+issuance\\b|^(?:(?!\\b(?:includ|assum|giv|after|plus))[^,(])*\\bissuable\\b",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase PART =
            Phrase.of(
                    "\\b(?:compris\\w+(?:\\s+of)?|consist\\w*\\s+of|includ\\w+)\\s+(?:\\([\\da-z]{1,4}\\)\\s*)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase FOUNDED =
            Phrase.of("\\b(?:based|calculated|outstanding)\\b", Pattern.CASE_INSENSITIVE);
    private static final Phrase AS_OF =
            Phrase.of(
                    "[\\s,(]*(?:[^.;\\d]{0,60}?)\\b(?:as\\s+of|as\\s+at|at|on)\\s+(?:the\\s+)?(?:close\\s+of\\s+business\\s+on\\s+)?$",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase FILED =
            Phrase.of(
                    "\\b(?:filed|dated|ended|ending|reported|disclosed|report|form|prospectus)\\b",
                    Pattern.CASE_INSENSITIVE);

    // of the pattern THERE the count in millions
    private static final int MILLIONS = 4;

    private final Section section;
    private final Stated<String> title;
    private final boolean grounded;
    private final List<Outstanding> found = new ArrayList<>();
    private final Set<BigDecimal> counts = new HashSet<>();

    private OutstandingReader(Section section, Stated<String> title, boolean grounded) {
        this.section = section;
        this.grounded = grounded;
        this.title = title;
    }

    /**
     * The bases that the section states, each count once; {@code title} is the class where the
     * sentence names none.
     */
    public static List<Outstanding> read(Section section, Stated<String> title) {
        return read(section, title, false);
    }

    /** The same, of sentences alone in which a percent rests on the count. */
    public static List<Outstanding> grounded(Section section, Stated<String> title) {
        return read(section, title, true);
    }

    private static List<Outstanding> read(Section section, Stated<String> title, boolean grounded) {
        OutstandingReader reader = new OutstandingReader(section, title, grounded);
        for (Found<String> sentence : section.sentences()) {
            if (sentence.value().length() < 8000) {
                reader.sentence(sentence);
            }
        }
        return reader.found;
    }

    private void sentence(Found<String> sentence) {
        String text = sentence.value();
        if (text.indexOf('/') > 0 && text.indexOf('%') > 0) {
            all(sentence, QUOTIENT, false);
        }
        if (grounded && !GROUND.isIn(text)) {
            return;
        }
        if (!COUNTED_OR_BASED.mayStandIn(text, 0, text.length())
                || !COUNTED.isIn(text) && !BASED.isIn(text)) {
            return;
        }
        all(sentence, PAIR, true);
        all(sentence, BEFORE, true);
        all(sentence, AFTER, false);
        all(sentence, BASED, true);
        all(sentence, THERE, false);
    }

    private void all(Found<String> sentence, Phrase pattern, boolean titled) {
        PhraseMatcher m = pattern.matcher(sentence.value());
        int from = 0;
        while (from < sentence.value().length() && m.find(from)) {
            String words = titled ? m.group(2) : "";
            if (pattern == AFTER && HOLDER.matcher(m.group()).find()) {
                from = m.end();
            } else if (titled
                    && (HELD.matcher(words).find() || isPart(sentence.value(), m.start(1)))) {
                from = m.end(1);
            } else {
                add(sentence, m, words);
                from = titled ? m.end(1) : m.end();
            }
        }
    }

    // "the shares consist of 13,348,353 issued and outstanding shares and …": a holding's part
    private static boolean isPart(String text, int at) {
        return PART.matcher(text).region(Math.max(0, at - 40), at).find()
                && !FOUNDED.matcher(text).region(0, at).find();
    }

    private void add(Found<String> sentence, PhraseMatcher m, String words) {
        int group = group(m);
        BigDecimal printed = Decimals.parse(m.group(group).replaceAll("[,\\s]", ""));
        BigDecimal count = group == MILLIONS ? printed.movePointRight(6) : printed;
        if (count.compareTo(BigDecimal.valueOf(1000)) < 0 || !counts.add(count)) {
            return;
        }
        int base = sentence.from();
        found.add(
                new Outstanding(
                        Stated.of(
                                new Shares(count),
                                section.span(base + m.start(group), base + m.end(group))),
                        named(words, base + m.end(group)),
                        asOf(sentence, m)));
    }

    // the one of the pattern's counts that is there
    private static int group(PhraseMatcher m) {
        int group = 1;
        while (m.group(group) == null) {
            group++;
        }
        return group;
    }

    // the class that stands between the count and "outstanding"
    private Stated<String> named(String words, int at) {
        String bare =
                words.replaceAll("\\s+", " ")
                        .replaceFirst(
                                "(?i)\\b(?:issued and|that were|which were|were|are|(?:is |are )?(?:deemed|believed) to(?: be)?|deemed)\\s*$",
                                "")
                        .replaceFirst("(?i)^shares? of (?:the )?(?:(?:issuer|company)['’]?s )?", "")
                        .replaceFirst("(?i)^(?:of the )?(?:(?:issuer|company)['’]?s )", "")
                        .replaceAll("[\\s,(]+$", "")
                        .strip();
        if (bare.isEmpty()
                || bare.length() > 120
                || bare.matches("(?i)shares?|units?|of the|issued|.*\\b(?:held|owned)\\b.*")) {
            return title;
        }
        int start =
                section.words()
                        .indexOf(
                                words.strip().isEmpty() ? bare : words.strip().split("\\s+")[0],
                                at);
        int from = start < 0 ? at : start;
        return Stated.of(
                bare,
                section.span(
                        from, Math.min(section.words().length(), from + words.strip().length())));
    }

    private Stated<LocalDate> asOf(Found<String> sentence, PhraseMatcher m) {
        String text = sentence.value();
        Optional<Found<LocalDate>> after =
                Dates.first(text, m.end(), Math.min(text.length(), m.end() + 110));
        Optional<Found<LocalDate>> inside = Dates.first(text, m.start(), m.end());
        Optional<Found<LocalDate>> before = last(text, Math.max(0, m.start() - 120), m.start());
        return after.filter(d -> isAsOf(text, m.end(), d.from()))
                .or(() -> inside)
                .or(() -> before.filter(d -> isAsOf(text, Math.max(0, d.from() - 60), d.from())))
                .map(
                        d ->
                                Stated.of(
                                        d.value(),
                                        section.span(
                                                sentence.from() + d.from(),
                                                sentence.from() + d.to())))
                .orElse(Stated.none());
    }

    private static boolean isAsOf(String text, int from, int to) {
        String between = text.substring(from, to);
        PhraseMatcher m = AS_OF.matcher(between);
        return m.find() && !FILED.matcher(between.substring(m.start())).find();
    }

    private static Optional<Found<LocalDate>> last(String text, int from, int to) {
        return Dates.all(text, from, to).stream().reduce((a, b) -> b);
    }
}
