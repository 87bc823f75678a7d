package org.stakeline.read;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Stated;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Era;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Issuer;
import org.stakeline.filing.Reading;
import org.stakeline.filing.SecurityClass;
import org.stakeline.read.envelope.Envelope;
import org.stakeline.read.envelope.Header;
import org.stakeline.read.envelope.SubmittedDocument;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reading of a file that is no Schedule 13D or 13G: no form, and a finding that says what it
 * looks like.
 */
final class NoFiling {

    private NoFiling() {}

    /** A file that was not opened. */
    static Reading of(Submission submission, String looksLike) {
        return reading(submission, Era.TEXT, Header.none(), List.of(), looksLike);
    }

    /** A file that was opened; the accession number and dates of its header are kept. */
    static Reading of(Submission submission, Envelope envelope) {
        Header header = envelope.header();
        String looksLike =
                header.form()
                        .value()
                        .or(
                                () ->
                                        envelope.documents().stream()
                                                .flatMap(d -> d.type().value().stream())
                                                .findFirst())
                        .map(form -> "a submission of form type " + form)
                        .orElseGet(() -> LooksLike.text(envelope.text()));
        return reading(submission, era(envelope), header, envelope.findings(), looksLike);
    }

    private static Era era(Envelope envelope) {
        return envelope.main().map(SubmittedDocument::kind).map(Eras::of).orElse(Era.TEXT);
    }

    private static Reading reading(
            Submission submission, Era era, Header header, List<Finding> found, String looksLike) {
        List<Finding> findings = new ArrayList<>(found);
        findings.add(
                Finding.error(
                        "form.none",
                        "This is no Schedule 13D or 13G: it looks like " + looksLike + ".",
                        "/form"));
        return new Reading(filing(submission, era, header), findings, List.of());
    }

    private static Filing filing(Submission submission, Era era, Header header) {
        return new Filing(
                submission.source(),
                submission.sha256(),
                era,
                header.accession(),
                Stated.none(),
                Optional.empty(),
                Stated.none(),
                Stated.none(),
                header.filedDate(),
                header.acceptedAt(),
                header.fileNumber(),
                header.filers(),
                Stated.none(),
                new Issuer(Stated.none(), Stated.none()),
                new SecurityClass(Stated.none(), List.of(), Stated.none()),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
