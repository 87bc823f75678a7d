package org.stakeline.read.envelope;

import java.util.List;
import java.util.Optional;
import org.stakeline.evidence.Finding;

/**
 * A file opened: its characters, what its header says, and its documents in their order.
 *
 * @param text the whole file's characters
 * @param isSubmission false for a bare file, which is then the one document
 */
public record Envelope(
        String text, boolean isSubmission, Header header, List<SubmittedDocument> documents, List<Finding> findings) {

    public Envelope {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** Opens a file; it never fails. */
    public static Envelope open(byte[] bytes) {
        return EnvelopeReader.read(Decoding.decode(bytes));
    }

    /**
     * The document that is the schedule: the structured one, else the first whose type is a Schedule 13D or 13G, else the first that
     * can be read.
     */
    public Optional<SubmittedDocument> main() {
        return first(d -> d.kind() == BodyKind.STRUCTURED)
                .or(() -> first(d -> d.kind().isReadable() && isSchedule(d)))
                .or(() -> first(d -> d.kind().isReadable()));
    }

    /** The documents that can be read, less the schedule itself. */
    public List<SubmittedDocument> exhibits() {
        Optional<SubmittedDocument> main = main();
        return documents.stream()
                .filter(d -> d.kind().isReadable())
                .filter(d -> main.filter(m -> m == d).isEmpty())
                .toList();
    }

    private Optional<SubmittedDocument> first(java.util.function.Predicate<SubmittedDocument> test) {
        return documents.stream().filter(test).findFirst();
    }

    private static boolean isSchedule(SubmittedDocument document) {
        return document.type().value().filter(FormTypes::isSchedule).isPresent();
    }
}
