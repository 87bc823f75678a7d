package org.stakeline.read.envelope;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;

/**
 * Cuts a submission's documents out of its text. Leaf tags are not closed; a missing {@code </TEXT>} ends with the document, and a
 * missing {@code </DOCUMENT>} with the next document or the file.
 */
final class DocumentCutter {

    private static final String OPEN = "<DOCUMENT>";
    private static final String CLOSE = "</DOCUMENT>";
    private static final String TEXT = "<TEXT>";
    private static final String TEXT_END = "</TEXT>";

    private final String text;
    private final int first;
    private final List<Finding> findings;
    private final List<SubmittedDocument> documents = new ArrayList<>();

    DocumentCutter(String text, int first, List<Finding> findings) {
        this.text = text;
        this.first = first;
        this.findings = findings;
    }

    List<SubmittedDocument> cut() {
        int at = first;
        int number = 0;
        while (at >= 0) {
            int close = text.indexOf(CLOSE, at);
            if (close < 0) {
                return cutOff(at, text.length());
            }
            number++;
            at = closed(at, close, number);
        }
        return documents;
    }

    // one document from its opening to its close, and any that begin before that close; gives the next opening
    private int closed(int open, int close, int number) {
        int bodyOpen = text.indexOf(TEXT, open);
        int bodyClose = text.indexOf(TEXT_END, open);
        boolean hasBody = bodyOpen >= 0 && bodyOpen < close;
        boolean bodyEnds = bodyClose >= 0 && bodyClose < close;
        int from = hasBody ? bodyOpen + TEXT.length() : open + OPEN.length();
        int to = bodyEnds ? Math.max(from, bodyClose) : close;
        if (!hasBody || !bodyEnds) {
            missing(hasBody ? TEXT_END : TEXT, open);
        }
        add(name(open, close, number), open, from, text.substring(from, to));
        int inner = bodyEnds ? nextOpening(bodyClose, close) : -1;
        if (inner >= 0) {
            cutOff(inner, close);
        }
        return text.indexOf(OPEN, close);
    }

    // documents without a close: their offsets are those of the file, for nobody could say where they end
    private List<SubmittedDocument> cutOff(int open, int limit) {
        int at = open;
        while (at >= 0) {
            missing(CLOSE, at);
            int next = nextOpening(at + OPEN.length(), limit);
            int end = next < 0 ? limit : next;
            int bodyOpen = text.indexOf(TEXT, at);
            int from = bodyOpen >= 0 && bodyOpen < end ? bodyOpen + TEXT.length() : at + OPEN.length();
            int bodyClose = text.indexOf(TEXT_END, from);
            int to = bodyClose >= 0 && bodyClose < end ? bodyClose : end;
            add(null, at, from, " ".repeat(from) + text.substring(from, to));
            at = next;
        }
        return documents;
    }

    private int nextOpening(int from, int limit) {
        int next = text.indexOf("\n" + OPEN, from);
        return next >= 0 && next < limit ? next + 1 : -1;
    }

    private void add(@Nullable String name, int open, int bodyFrom, String body) {
        documents.add(new SubmittedDocument(name, leaf("<TYPE>", open, bodyFrom), body, Bodies.ofDocument(body)));
    }

    // a document's name is its <FILENAME>, or its place
    private String name(int open, int close, int number) {
        return leaf("<FILENAME>", open, close).value().orElse("#" + number);
    }

    private Stated<String> leaf(String tag, int from, int limit) {
        int at = text.indexOf(tag, from);
        if (at < 0 || at >= limit) {
            return Stated.none();
        }
        int start = at + tag.length();
        int end = start;
        while (end < limit && "\r\n<".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String value = text.substring(start, end).strip();
        int valueAt = text.indexOf(value, start);
        return value.isEmpty()
                ? Stated.none()
                : Stated.of(value, new Span(null, valueAt, valueAt + value.length(), value));
    }

    private void missing(String tag, int open) {
        String opening = text.substring(open, open + OPEN.length());
        findings.add(Finding.warning(
                "submission.cut-off",
                "A document has no " + tag + ": the submission may be cut off here, and what is missing was not read.",
                "",
                new Span(null, open, open + OPEN.length(), opening)));
    }
}
