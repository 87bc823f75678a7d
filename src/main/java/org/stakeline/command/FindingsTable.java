package org.stakeline.command;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;

import java.io.PrintWriter;
import java.util.List;

/** Writes findings for people: file by file, each with its words and the rule that it rests on. */
final class FindingsTable {

    private static final int MOST_WORDS = 3;
    private static final int LONG = 90;
    private static final int LEVEL_WIDTH = "inconsistency".length();
    private static final String INDENT = "                 ";

    private FindingsTable() {}

    static void write(CheckReport report, PrintWriter out) {
        FindingCatalog catalog = FindingCatalog.bundled();
        for (CheckReport.Checked file : report.files()) {
            if (!file.findings().isEmpty()) {
                out.println(file.file() + ": " + file.title());
                file.findings().forEach(finding -> write(finding, catalog, out));
                out.println();
            }
        }
        out.println(report.summary());
    }

    private static void write(Finding finding, FindingCatalog catalog, PrintWriter out) {
        String level = CheckReport.word(finding.level());
        String padded = level + " ".repeat(LEVEL_WIDTH - level.length());
        out.println("  " + padded + "  " + finding.code() + "  " + finding.message());
        List<Span> spans = finding.spans();
        spans.stream().limit(MOST_WORDS).forEach(span -> out.println(INDENT + words(span)));
        if (spans.size() > MOST_WORDS) {
            out.println(INDENT + "and at " + (spans.size() - MOST_WORDS) + " more places");
        }
        catalog.of(finding.code()).citation().ifPresent(rule -> out.println(INDENT + rule));
    }

    private static String words(Span span) {
        String text = span.text().replaceAll("\\s+", " ");
        String shown = text.length() > LONG ? text.substring(0, LONG) + "…" : text;
        String document = span.document() == null ? "" : " of " + span.document();
        return "“" + shown + "”, characters " + span.start() + " to " + span.end() + document;
    }
}
