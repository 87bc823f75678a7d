package org.stakeline.read;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.stakeline.evidence.Submission;
import org.stakeline.read.cover.CoverReader;
import org.stakeline.read.envelope.BodyKind;
import org.stakeline.read.envelope.Envelope;
import org.stakeline.read.envelope.SubmittedDocument;
import org.stakeline.read.xml.XmlSchedule;

/** How fast files are read whole, by one thread that is warm. */
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class ReadingSpeed {

    /** What was read: the measurement's own number counts rounds over all filings. */
    @AuxCounters(AuxCounters.Type.OPERATIONS)
    @State(Scope.Thread)
    public static class Read {

        /** Millions of characters of document. */
        public double megabytes;

        /** Files. */
        public double filings;
    }

    /** Everything: all values, all findings, all their places. */
    @Benchmark
    public void whole(MeasuredFilings measured, Read read, Blackhole sink) {
        for (Submission submission : measured.all) {
            sink.consume(new FilingReader().read(submission));
        }
        read.megabytes += measured.megabytes;
        read.filings += measured.all.size();
    }

    /**
     * The values of the form with their places, and none of the facts that its text tells: all of a
     * structured filing's fields, the heading and cover pages of another.
     */
    @Benchmark
    public void values(MeasuredFilings measured, Read read, Blackhole sink) {
        for (Submission submission : measured.all) {
            SubmittedDocument main = Envelope.open(submission.bytes()).main().orElseThrow();
            if (main.kind() == BodyKind.STRUCTURED) {
                sink.consume(XmlSchedule.read(main.name(), main.body()));
            } else {
                sink.consume(CoverReader.read(Views.of(main), Eras.of(main.kind())));
            }
        }
        read.megabytes += measured.megabytes;
        read.filings += measured.all.size();
    }
}
