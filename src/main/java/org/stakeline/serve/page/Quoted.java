package org.stakeline.serve.page;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;

import java.util.List;
import java.util.Objects;

/** The words of a span as a person sees them in the document, without the marks of its markup. */
final class Quoted {

    private Quoted() {}

    /** The words in one line; the characters as filed where the document is not there. */
    static String words(Span span, List<MappedText> documents) {
        return documents.stream()
                .filter(document -> Objects.equals(document.document(), span.document()))
                .filter(document -> isOf(span, document))
                .map(document -> seen(span, document))
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElseGet(() -> line(span.text()));
    }

    // a bare file and a submission's header have no name, so that the characters tell
    private static boolean isOf(Span span, MappedText document) {
        return document.source().startsWith(span.text(), span.start());
    }

    private static String seen(Span span, MappedText document) {
        int from = document.viewPlace(span.start());
        int to = document.viewPlace(span.end());
        return from < to ? line(document.view().substring(from, to)) : "";
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
