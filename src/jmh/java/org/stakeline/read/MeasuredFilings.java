package org.stakeline.read;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.stakeline.evidence.Submission;
import org.stakeline.read.envelope.Envelope;
import org.stakeline.read.envelope.SubmittedDocument;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The filings that are read in a measurement: one that is made up, or, where the folder beside the
 * project is there, all real ones of an era.
 */
@State(Scope.Benchmark)
public class MeasuredFilings {

    /** {@code made-} and a shape, or {@code real-} and a folder of real filings. */
    @Param({"made-xml", "made-html", "made-text", "real-xml", "real-html", "real-text"})
    public String filings = "made-xml";

    List<Submission> all = List.of();
    double megabytes;

    @Setup(Level.Trial)
    public void open() {
        all =
                switch (filings) {
                    case "made-xml" -> List.of(Submission.of(filings, MadeFilings.xml()));
                    case "made-html" -> List.of(Submission.of(filings, MadeFilings.html()));
                    case "made-text" -> List.of(Submission.of(filings, MadeFilings.text()));
                    default -> real(filings.substring("real-".length()));
                };
        megabytes = all.stream().mapToDouble(MeasuredFilings::megabytes).sum();
    }

    // what is read of a file: its documents, less pictures and others that are passed over
    private static double megabytes(Submission submission) {
        Envelope envelope = Envelope.open(submission.bytes());
        return Stream.concat(envelope.main().stream(), envelope.exhibits().stream())
                        .map(SubmittedDocument::body)
                        .mapToInt(String::length)
                        .sum()
                / 1e6;
    }

    private static List<Submission> real(String era) {
        String shared = System.getenv().getOrDefault("STAKELINE_SHARED", "../shared");
        Path folder = Path.of(shared, "corpus", "filings", era);
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(MeasuredFilings::submission)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("no real filings in " + folder, e);
        }
    }

    private static Submission submission(Path file) {
        try {
            return Submission.of(file.toString(), Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
