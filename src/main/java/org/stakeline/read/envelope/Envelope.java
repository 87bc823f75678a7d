package org.stakeline.read.envelope;

import org.stakeline.evidence.Finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * A file opened: its characters, what its header says, and its documents in their order.
 *
 * @param text the whole file's characters
 * @param isSubmission false for a bare file, which is then the one document
 */
public record Envelope(
        String text,
        boolean isSubmission,
        Header header,
        List<SubmittedDocument> documents,
        List<Finding> findings) {

    public Envelope {
        documents = List.copyOf(documents);
        findings = List.copyOf(findings);
    }

    /** Opens a file; it never fails. */
    public static Envelope open(byte[] bytes) {
        return EnvelopeReader.read(Decoding.decode(bytes));
    }

    /**
     * The document that is the schedule: the structured one, else the first whose type is a
     * Schedule 13D or 13G, else the first that can be read.
     */
    public Optional<SubmittedDocument> main() {
        int at = mainAt();
        return at < 0 ? Optional.empty() : Optional.of(documents.get(at));
    }

    /** The documents that can be read, less the schedule itself. */
    public List<SubmittedDocument> exhibits() {
        int main = mainAt();
        return IntStream.range(0, documents.size())
                .filter(i -> i != main)
                .mapToObj(documents::get)
                .filter(d -> d.kind().isReadable())
                .toList();
    }

    private int mainAt() {
        int structured = first(d -> d.kind() == BodyKind.STRUCTURED);
        int schedule = structured >= 0 ? structured : first(d -> isSchedule(d));
        return schedule >= 0 ? schedule : first(d -> d.kind().isReadable());
    }

    private int first(Predicate<SubmittedDocument> test) {
        return IntStream.range(0, documents.size())
                .filter(i -> test.test(documents.get(i)))
                .findFirst()
                .orElse(-1);
    }

    private static boolean isSchedule(SubmittedDocument document) {
        return document.kind().isReadable()
                && document.type().value().filter(FormTypes::isSchedule).isPresent();
    }
}
