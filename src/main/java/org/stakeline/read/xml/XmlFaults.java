package org.stakeline.read.xml;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a document lacks of well-formed XML, each with its place; the first of many stand for all.
 */
final class XmlFaults {

    private static final int MOST = 20;

    private final @Nullable String document;
    private final String source;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<Integer> places = new HashSet<>();
    private int count;

    XmlFaults(@Nullable String document, String source) {
        this.document = document;
        this.source = source;
    }

    /** Something was read in spite of a fault. */
    void repaired(String what, int from, int to) {
        say(
                Finding.Level.WARNING,
                "xml.repaired",
                "The XML is not well-formed: " + what + "; it was read as meant.",
                from,
                to);
    }

    void cutOff(int from, int to) {
        say(
                Finding.Level.ERROR,
                "xml.cut-off",
                "The XML ends before its elements do; what is missing was not read.",
                from,
                to);
    }

    void documentType(int from, int to) {
        say(
                Finding.Level.ERROR,
                "xml.doctype",
                "The XML declares a document type; nothing of it was used.",
                from,
                to);
    }

    void unknownEntity(int from, int to) {
        say(
                Finding.Level.WARNING,
                "xml.repaired",
                "The XML names an entity that it does not have, "
                        + source.substring(from, to)
                        + "; it was kept as printed.",
                from,
                to);
    }

    void tooLarge(int from, int to) {
        say(
                Finding.Level.ERROR,
                "xml.too-large",
                "The XML nests too deep or has too many elements; it was read no further.",
                from,
                to);
    }

    private void say(Finding.Level level, String code, String message, int from, int to) {
        if (!places.add(from)) {
            return;
        }
        count++;
        if (count <= MOST || level == Finding.Level.ERROR && count <= 2 * MOST) {
            Span span = new Span(document, from, to, source.substring(from, to));
            findings.add(new Finding(code, level, message, List.of(), List.of(span)));
        }
    }

    boolean isEmpty() {
        return count == 0;
    }

    List<Finding> findings() {
        return findings;
    }
}
