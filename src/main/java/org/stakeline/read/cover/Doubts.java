package org.stakeline.read.cover;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;

import java.util.ArrayList;
import java.util.List;

/** What there is to say of one cover page, each with its path and its words. */
final class Doubts {

    private final MappedText text;
    private final String base;
    private final List<Finding> findings = new ArrayList<>();

    private final String title;
    private final List<Stated<String>> classNotes = new ArrayList<>();

    /** {@code title} is that of the class that the first page names; empty where it names none. */
    Doubts(MappedText text, String base, String title) {
        this.text = text;
        this.base = base;
        this.title = title;
    }

    String title() {
        return title;
    }

    /** Rows in which several classes have figures, as filed. */
    List<Stated<String>> classNotes() {
        return classNotes;
    }

    /** The row gives figures of several classes; that of the first page's class is taken. */
    void severalClasses(String field, String taken, int from, int to) {
        Span span = span(from, to);
        classNotes.add(Stated.of(oneLine(text.view().substring(from, to)), span));
        findings.add(
                Finding.warning(
                        "cover.several-classes",
                        "\""
                                + shortened(span.text())
                                + "\" gives figures of several classes; "
                                + taken
                                + " is taken",
                        base + "/" + field,
                        span));
    }

    List<Finding> findings() {
        return findings;
    }

    MappedText text() {
        return text;
    }

    Span span(int from, int to) {
        return text.span(from, to);
    }

    /** The row has words that are none of the values that it may have. */
    Span unreadable(String field, int from, int to) {
        Span span = span(from, to);
        findings.add(
                Finding.error(
                        "row.unreadable",
                        "the row reads \""
                                + shortened(span.text())
                                + "\", which is no value of its kind",
                        base + "/" + field,
                        span));
        return span;
    }

    /** The words can be read in two ways; the first is taken. */
    void twoReadings(String field, String taken, String other, int from, int to) {
        Span span = span(from, to);
        findings.add(
                Finding.warning(
                        "row.two-readings",
                        "\""
                                + shortened(span.text())
                                + "\" can be read as "
                                + taken
                                + " or as "
                                + other
                                + "; the first is taken",
                        base + "/" + field,
                        span));
    }

    void say(String code, String message, String field, int from, int to) {
        findings.add(Finding.warning(code, message, base + "/" + field, span(from, to)));
    }

    void say(String code, String message, String field, List<Span> spans) {
        findings.add(
                Finding.warning(code, message, base + "/" + field, spans.toArray(new Span[0])));
    }

    void tell(String code, String message, String field, int from, int to) {
        findings.add(Finding.info(code, message, base + "/" + field, span(from, to)));
    }

    private static String oneLine(String words) {
        return words.replaceAll("[\\s\\u00a0]+", " ").strip();
    }

    private static String shortened(String words) {
        String one = oneLine(words);
        return one.length() <= 120 ? one : one.substring(0, 117) + "...";
    }
}
