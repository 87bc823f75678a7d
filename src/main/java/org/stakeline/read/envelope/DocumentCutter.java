package org.stakeline.read.envelope;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a submission's documents out of its text. Leaf tags are not closed; a missing {@code
 * </TEXT>} ends with the document, and a missing {@code </DOCUMENT>} with the next document or the
 * file.
 */
final class DocumentCutter {

    private static final String OPEN = "<DOCUMENT>";
    private static final String CLOSE = "</DOCUMENT>";
    private static final String TEXT = "<TEXT>";
    private static final String TEXT_END = "</TEXT>";
    private static final int MOST_CUT_OFF = 4;
    private static final int MOST_SAID = 10;
    private static final int LAST_WORDS = 40;

    private final String text;
    private final int first;
    private final List<Finding> findings;
    private final List<SubmittedDocument> documents = new ArrayList<>();
    private int cutOff;
    private int missing;

    DocumentCutter(String text, int first, List<Finding> findings) {
        this.text = text;
        this.first = first;
        this.findings = findings;
    }

    List<SubmittedDocument> cut() {
        int at = first;
        int number = 0;
        while (at >= 0 && cutOff < MOST_CUT_OFF) {
            int close = text.indexOf(CLOSE, at);
            if (close < 0) {
                withoutClose(at, text.length());
                return documents;
            }
            number++;
            closed(at, close, number);
            at = text.indexOf(OPEN, close);
        }
        return documents;
    }

    // one document from its opening to its close, and any that begin before that close
    private void closed(int open, int close, int number) {
        int bodyOpen = text.indexOf(TEXT, open, close);
        int from = bodyOpen < 0 ? open + OPEN.length() : bodyOpen + TEXT.length();
        int bodyClose = text.indexOf(TEXT_END, from, close);
        if (bodyOpen < 0 || bodyClose < 0) {
            missing(bodyOpen < 0 ? TEXT : TEXT_END, open);
        }
        int to = bodyClose < 0 ? close : bodyClose;
        add(name(open, close, number), open, from, text.substring(from, to));
        int inner = bodyClose < 0 ? -1 : nextOpening(bodyClose, close);
        if (inner >= 0) {
            withoutClose(inner, close);
        }
    }

    // documents without a close: their offsets are those of the file, for nobody could say where
    // they end
    private void withoutClose(int open, int limit) {
        int at = open;
        while (at >= 0 && cutOff < MOST_CUT_OFF) {
            cutOff++;
            int next = nextOpening(at + OPEN.length(), limit);
            int end = next < 0 ? limit : next;
            int bodyOpen = text.indexOf(TEXT, at, end);
            int from = bodyOpen < 0 ? at + OPEN.length() : bodyOpen + TEXT.length();
            int bodyClose = text.indexOf(TEXT_END, from, end);
            int to = bodyClose < 0 ? end : bodyClose;
            if (to == text.length()) {
                endsWithin(from);
            } else {
                missing(CLOSE, at);
            }
            add(null, at, from, " ".repeat(from) + text.substring(from, to));
            at = next;
        }
    }

    private int nextOpening(int from, int limit) {
        int next = text.indexOf("\n" + OPEN, from, limit);
        return next < 0 ? -1 : next + 1;
    }

    private void add(@Nullable String name, int open, int bodyFrom, String body) {
        documents.add(
                new SubmittedDocument(
                        name, leaf("<TYPE>", open, bodyFrom), body, Bodies.ofDocument(body)));
    }

    // a document's name is its <FILENAME>, or its place
    private String name(int open, int close, int number) {
        return leaf("<FILENAME>", open, close).value().orElse("#" + number);
    }

    private Stated<String> leaf(String tag, int from, int limit) {
        int at = text.indexOf(tag, from, limit);
        if (at < 0) {
            return Stated.none();
        }
        int start = at + tag.length();
        while (start < limit && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        int end = start;
        while (end < limit && "\r\n<".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        String value = text.substring(start, end).stripTrailing();
        return value.isEmpty()
                ? Stated.none()
                : Stated.of(value, new Span(null, start, start + value.length(), value));
    }

    // the file ends before the document's text does: the last words say where
    private void endsWithin(int from) {
        int end = Math.max(from, text.stripTrailing().length());
        int start = Math.max(from, end - LAST_WORDS);
        String last = text.substring(start, end);
        findings.add(
                Finding.error(
                        "submission.cut-off",
                        "The submission is cut off at character "
                                + end
                                + ", after \""
                                + last.strip().replaceAll("\\s+", " ")
                                + "\": what is missing was not read.",
                        "",
                        new Span(null, start, end, last)));
    }

    // the first of many stand for all
    private void missing(String tag, int open) {
        if (++missing > MOST_SAID) {
            return;
        }
        String opening = text.substring(open, open + OPEN.length());
        findings.add(
                Finding.warning(
                        "submission.cut-off",
                        "A document has no "
                                + tag
                                + ": the submission may be cut off here, and what is missing was not read.",
                        "",
                        new Span(null, open, open + OPEN.length(), opening)));
    }
}
