package org.stakeline.read.envelope;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;

import java.util.ArrayList;
import java.util.List;

/** Tells a submission from a bare file, and cuts it up. */
final class EnvelopeReader {

    private static final int LONGEST_HEADER = 2_000_000;
    private static final String[] OPENINGS = {
        "<SEC-DOCUMENT>",
        "<IMS-DOCUMENT>",
        "<SEC-HEADER>",
        "<IMS-HEADER>",
        "<SUBMISSION>",
        "<DOCUMENT>"
    };

    private EnvelopeReader() {}

    static Envelope read(String text) {
        int opening = opening(text);
        if (opening < 0) {
            SubmittedDocument bare =
                    new SubmittedDocument(null, Stated.none(), text, Bodies.ofBareFile(text));
            return new Envelope(text, false, Header.none(), List.of(bare), List.of());
        }
        List<Finding> findings = new ArrayList<>();
        int first = text.indexOf("<DOCUMENT>", opening);
        int headerEnd = Math.min(first < 0 ? text.length() : first, opening + LONGEST_HEADER);
        Header header = new HeaderReader(text, opening, headerEnd, findings).read();
        List<SubmittedDocument> documents =
                first < 0 ? List.of() : new DocumentCutter(text, first, findings).cut();
        sayHeader(header, findings);
        if (header.schedule().isPresent()
                && documents.stream().allMatch(d -> d.kind() == BodyKind.PASSED_OVER)) {
            findings.add(
                    Finding.error(
                            "submission.no-document",
                            "The submission has no document that can be read; only its header was.",
                            ""));
        }
        return new Envelope(text, true, header, documents, findings);
    }

    // where the submission begins, past a PEM wrapper and blank lines; -1 for a bare file
    private static int opening(String text) {
        int from = pastPem(text);
        while (from < text.length() && isBlank(text.charAt(from))) {
            from++;
        }
        for (String opening : OPENINGS) {
            if (text.regionMatches(true, from, opening, 0, opening.length())) {
                return from;
            }
        }
        return text.startsWith("ACCESSION NUMBER:", from) ? from : -1;
    }

    private static int pastPem(String text) {
        int begin = text.indexOf("-----BEGIN PRIVACY-ENHANCED MESSAGE-----");
        if (begin < 0 || !text.substring(0, begin).isBlank()) {
            return 0;
        }
        int open = text.indexOf('<', begin);
        return open < 0 ? begin : open;
    }

    private static boolean isBlank(char c) {
        return c <= ' ' || c == '\uFEFF';
    }

    private static void sayHeader(Header header, List<Finding> findings) {
        if (header.schedule().isEmpty()) {
            return;
        }
        List<Party> subjects = header.subjects();
        if (subjects.isEmpty() && !header.parties().isEmpty()) {
            findings.add(
                    Finding.warning(
                            "header.no-subject",
                            "The header names no subject company; the issuer's CIK is not stated.",
                            "/issuer/cik"));
        }
        if (subjects.stream().map(p -> p.cik().value()).distinct().count() > 1) {
            findings.add(
                    Finding.warning(
                            "header.several-subjects",
                            "The header names "
                                    + subjects.size()
                                    + " subject companies; the first that the schedule is for was"
                                    + " taken.",
                            "/issuer/cik"));
        }
        sayCombined(header, findings);
    }

    // a schedule within a submission of another form, as with a tender offer
    private static void sayCombined(Header header, List<Finding> findings) {
        String form = header.form().value().orElse("");
        String submission = header.submissionType().value().orElse(form);
        if (!submission.equals(form)) {
            findings.add(
                    Finding.warning(
                            "header.combined",
                            "The submission is of form type "
                                    + submission
                                    + "; its "
                                    + form
                                    + " was read.",
                            "/form",
                            header.submissionType().spans().toArray(Span[]::new)));
        }
    }
}
