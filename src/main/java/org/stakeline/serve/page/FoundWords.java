package org.stakeline.serve.page;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.store.search.Snippet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Words of a filing that a search found, as an address names them: {@code found:2:120-126,140-150}
 * are characters of its second document as a person sees it.
 */
final class FoundWords {

    private static final Pattern KEY =
            Pattern.compile("found:(\\d{1,4}):(\\d{1,9}-\\d{1,9}(?:,\\d{1,9}-\\d{1,9}){0,49})");
    private static final int MOST = 50;

    private FoundWords() {}

    /** The address of a filing with these words marked. */
    static String address(String filing, Snippet snippet) {
        String places =
                snippet.places().stream()
                        .limit(MOST)
                        .map(place -> place.start() + "-" + place.end())
                        .collect(Collectors.joining(","));
        return places.isEmpty()
                ? "/filings/" + filing + "?document=" + snippet.document() + "#evidence"
                : "/filings/"
                        + filing
                        + "?mark=found:"
                        + snippet.document()
                        + ":"
                        + places
                        + "#words";
    }

    /** The words that a key names; empty where it names none of these documents. */
    static Optional<Mark> mark(String key, List<MappedText> documents) {
        Matcher asked = KEY.matcher(key);
        if (!asked.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(asked.group(1));
        if (number < 1 || number > documents.size()) {
            return Optional.empty();
        }
        List<Span> spans = spans(asked.group(2), documents.get(number - 1));
        return spans.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        new Mark(
                                key,
                                "Words that were searched for",
                                spans.getFirst().text().strip().replaceAll("\\s+", " "),
                                "",
                                spans,
                                Optional.empty()));
    }

    private static List<Span> spans(String places, MappedText document) {
        List<Span> spans = new ArrayList<>();
        for (String place : places.split(",", -1)) {
            int dash = place.indexOf('-');
            int from = Integer.parseInt(place.substring(0, dash));
            int to = Integer.parseInt(place.substring(dash + 1));
            if (from < to && to <= document.view().length()) {
                spans.add(document.span(from, to));
            }
        }
        return spans;
    }
}
