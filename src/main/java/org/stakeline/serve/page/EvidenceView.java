package org.stakeline.serve.page;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The panel beside the facts: what was chosen, with its places and a quotation, and the document in
 * which it is marked.
 *
 * @param back the computed value from whose steps the chosen one was reached
 * @param unknown the key that was asked for and is not there
 */
public record EvidenceView(
        Optional<Mark> chosen,
        Optional<Mark> back,
        String unknown,
        List<Place> places,
        Optional<SourceView> source) {

    public EvidenceView {
        places = List.copyOf(places);
    }

    /**
     * Words of the filing and where they stand.
     *
     * @param shown the document's name in words
     * @param quotation the words with document, characters and hash, to be copied
     */
    public record Place(String shown, int start, int end, String words, String quotation) {}

    /** The places to be marked, as the page's script takes them: {@code 120-130 400-410}. */
    public String ranges() {
        return String.join(
                " ",
                source.stream()
                        .flatMap(s -> s.marked().stream())
                        .map(r -> r.start() + "-" + r.end())
                        .toList());
    }

    static EvidenceView of(
            List<MappedText> documents,
            boolean preformatted,
            String sha256,
            Marks marks,
            FilingPage.Asked asked) {
        Optional<Mark> chosen =
                marks.find(asked.mark()).or(() -> FoundWords.mark(asked.mark(), documents));
        List<Span> spans = chosen.map(Mark::spans).orElse(List.of());
        return new EvidenceView(
                chosen,
                marks.find(asked.from()),
                chosen.isPresent() ? "" : asked.mark(),
                places(spans, documents, sha256),
                source(documents, preformatted, spans, asked));
    }

    private static Optional<SourceView> source(
            List<MappedText> documents,
            boolean preformatted,
            List<Span> spans,
            FilingPage.Asked asked) {
        if (documents.isEmpty()) {
            return Optional.empty();
        }
        boolean known = asked.document() >= 1 && asked.document() <= documents.size();
        int number = known ? asked.document() : SourceView.documentOf(documents, spans);
        return Optional.of(SourceView.of(documents, number, preformatted, spans, asked.part()));
    }

    private static List<Place> places(List<Span> spans, List<MappedText> documents, String sha256) {
        return spans.stream().distinct().map(span -> place(span, documents, sha256)).toList();
    }

    /** Where these words stand. */
    static Place place(Span span, List<MappedText> documents, String sha256) {
        String shown = name(span, documents);
        String words = span.text().strip().replaceAll("\\s+", " ");
        String quotation =
                String.format(
                        Locale.ROOT,
                        "“%s” — %s, characters %d–%d, sha256 %s",
                        words,
                        shown,
                        span.start(),
                        span.end(),
                        sha256);
        return new Place(shown, span.start(), span.end(), words, quotation);
    }

    // a span without a document is of a bare file, or of a submission's header
    private static String name(Span span, List<MappedText> documents) {
        String document = span.document();
        if (document != null) {
            return document;
        }
        boolean header = documents.stream().anyMatch(SourceView::isHeader);
        return header ? "the submission’s header" : "the file";
    }
}
