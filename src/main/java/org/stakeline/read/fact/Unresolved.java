package org.stakeline.read.fact;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.read.field.Cast;
import org.stakeline.read.field.Found;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the terms by which a sentence says who controls whom, and which this filing does not
 * define: <i>the Master Fund</i> of an amendment that leaves the definition to the original.
 */
public final class Unresolved {

    private static final Phrase TERM =
            Phrase.of(
                    "\\b[Tt]he\\s+((?:\\p{Lu}[\\p{L}\\p{N}.&'’-]*\\s+){0,5}(?:Funds?|Accounts|Persons?|Parties|Entit(?:y|ies)|Partners?|Partnerships?|Managers?|Advis[eo]rs?|[Ss]ub-advis[eo]rs?|Company|Companies|Trusts?|Trustees?|Members?|Investors?|Individuals?|Stockholders?|Shareholders?|Parent|Purchasers?|Corporation))\\b(?!\\s+\\p{Lu})");
    private static final Phrase OTHERS =
            Phrase.of(
                    "(?:Reporting Persons?|Company|Corporation|(?:.* )?(?:Accounts|Purchasers?)|(?:Other |Selling )?(?:Stockholders?|Shareholders?|Investors?)|Filing Persons?|Parties)");
    private static final Phrase BEFORE =
            Phrase.of("\\s*(?:of|to|for|in|by)?\\s*(?:each\\s+of\\s+|both\\s+)?");
    private static final Phrase AFTER =
            Phrase.of(
                    "(?:\\s*\\([^()]{0,60}\\))?,?\\s+(?:each\\s+)?(?:is|are|serves?|acts?|as)\\b[^.;:]{0,40}");
    private static final int MOST = 8;

    private Unresolved() {}

    /** One finding that names the terms, if there are any. */
    public static Optional<Finding> in(List<TieSentence> sentences, Cast cast) {
        Map<String, Span> terms = new LinkedHashMap<>();
        sentences.stream().filter(s -> !s.hits().isEmpty()).forEach(s -> terms(s, cast, terms));
        return terms.isEmpty() ? Optional.empty() : Optional.of(finding(terms));
    }

    private static Finding finding(Map<String, Span> terms) {
        List<Span> spans = List.copyOf(terms.values()).stream().limit(MOST).toList();
        List<String> words = spans.stream().map(s -> s.text().replaceAll("\\s+", " ")).toList();
        return new Finding(
                "relationship.unresolved",
                Finding.Level.INFO,
                "Sentences about control use terms that could not be told to be anybody's: "
                        + String.join("; ", words),
                List.of("/relationships"),
                spans);
    }

    private static void terms(TieSentence sentence, Cast cast, Map<String, Span> terms) {
        String text = sentence.text();
        List<Found<List<String>>> named = cast.mentions(text);
        for (Found<String> term : candidates(text, named)) {
            if (sentence.hits().stream().anyMatch(h -> ties(text, term, h, named))) {
                terms.putIfAbsent(
                        term.value().toLowerCase(Locale.ROOT),
                        sentence.span(term.from(), term.to()));
            }
        }
    }

    private static List<Found<String>> candidates(String text, List<Found<List<String>>> named) {
        List<Found<String>> terms = new ArrayList<>();
        PhraseMatcher m = TERM.matcher(text);
        while (m.find()) {
            String words = m.group(1).replaceAll("\\s+", " ");
            int from = m.start(1);
            int to = m.end(1);
            boolean known = named.stream().anyMatch(n -> n.from() < to && n.to() > from);
            if (!known && !OTHERS.matcher(words).matches()) {
                terms.add(new Found<>(words, from, to));
            }
        }
        return terms;
    }

    // the term is what the role is in, or is said to have it
    private static boolean ties(
            String text, Found<String> term, Tie.Hit hit, List<Found<List<String>>> named) {
        int start = hit.words().start();
        int end = hit.words().end();
        int article = text.lastIndexOf("he ", term.from());
        if (start < term.to() && end > term.from()) {
            return false;
        }
        int before = Math.max(end, article - 1);
        boolean object =
                end < term.from()
                        && end <= before
                        && BEFORE.matcher(text.substring(end, before)).matches();
        boolean subject =
                start > term.to()
                        && AFTER.matcher(text.substring(term.to(), start)).matches()
                        && named.stream().noneMatch(n -> n.from() >= term.to() && n.to() <= start);
        return object || subject;
    }
}
