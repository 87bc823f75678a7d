package org.stakeline.read;

import org.stakeline.evidence.Stated;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Reading;
import org.stakeline.read.envelope.BodyKind;
import org.stakeline.read.envelope.Envelope;
import org.stakeline.read.envelope.SubmittedDocument;

import java.util.Optional;

/**
 * Reads one file as received: what a Schedule 13D or 13G of any era states, with the characters
 * that state it.
 *
 * <p>It never fails, whatever the bytes: a file that is no such filing gives a reading without a
 * form and the finding {@code form.none} that says what it looks like.
 */
public final class FilingReader {

    /** What the file states, and what there is to say of it. */
    public Reading read(Submission submission) {
        Optional<String> notText = LooksLike.notText(submission.bytes());
        return notText.isPresent()
                ? NoFiling.of(submission, notText.get())
                : read(submission, Envelope.open(submission.bytes()));
    }

    /**
     * What the beginning of a file of {@code size} bytes states, where the rest does not fit the
     * memory; the finding {@code submission.too-large} says so.
     *
     * @param beginning its first bytes, with the hash of all
     */
    public Reading readBeginning(Submission beginning, long size) {
        byte[] bytes = TooLarge.ofWholeCharacters(beginning.bytes());
        Optional<String> notText = LooksLike.notText(bytes);
        return notText.isPresent()
                ? NoFiling.of(beginning, notText.get())
                : read(beginning, TooLarge.said(Envelope.open(bytes), bytes.length, size));
    }

    private static Reading read(Submission submission, Envelope envelope) {
        return envelope.main()
                .or(() -> headerAlone(envelope))
                .flatMap(main -> read(submission, envelope, main))
                .orElseGet(() -> NoFiling.of(submission, envelope));
    }

    private static Optional<Reading> read(
            Submission submission, Envelope envelope, SubmittedDocument main) {
        return main.kind() == BodyKind.STRUCTURED
                ? new StructuredFiling(submission, envelope, main).read()
                : new WrittenFiling(submission, envelope, main).read();
    }

    // a submission of a schedule whose documents are missing: what its header says is kept
    private static Optional<SubmittedDocument> headerAlone(Envelope envelope) {
        return envelope.header()
                .schedule()
                .map(s -> new SubmittedDocument(null, Stated.none(), "", BodyKind.TEXT));
    }
}
