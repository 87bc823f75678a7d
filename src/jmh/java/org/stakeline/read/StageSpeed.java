package org.stakeline.read;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Era;
import org.stakeline.read.cover.Cover;
import org.stakeline.read.cover.CoverReader;
import org.stakeline.read.envelope.BodyKind;
import org.stakeline.read.envelope.Envelope;
import org.stakeline.read.envelope.SubmittedDocument;
import org.stakeline.read.item.BodyContext;
import org.stakeline.read.item.BodyInput;
import org.stakeline.read.item.BodyReader;
import org.stakeline.read.xml.XmlSchedule;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** How long each stage of reading takes for all filings, in the order in which it is done. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 3, time = 2)
public class StageSpeed {

    /** What each stage is given: what the stages before it leave. */
    @State(Scope.Benchmark)
    public static class Stages {

        final List<Envelope> envelopes = new ArrayList<>();
        final List<SubmittedDocument> documents = new ArrayList<>();
        final List<MappedText> views = new ArrayList<>();
        final List<Era> eras = new ArrayList<>();
        final List<BodyInput> bodies = new ArrayList<>();
        final List<SubmittedDocument> schedules = new ArrayList<>();
        final List<Runnable> facts = new ArrayList<>();

        @Setup(Level.Trial)
        public void open(MeasuredFilings measured, Blackhole sink) {
            for (Submission submission : measured.all) {
                open(Envelope.open(submission.bytes()), sink);
            }
        }

        private void open(Envelope envelope, Blackhole sink) {
            envelopes.add(envelope);
            documents.addAll(envelope.exhibits());
            List<MappedText> exhibits = Views.of(envelope.exhibits());
            SubmittedDocument main = envelope.main().orElseThrow();
            if (main.kind() == BodyKind.STRUCTURED) {
                schedules.add(main);
                XmlSchedule schedule = XmlSchedule.read(main.name(), main.body());
                BodyContext context =
                        new BodyContext(
                                Era.XML,
                                schedule.schedule(),
                                schedule.issuer().name(),
                                schedule.security(),
                                schedule.persons());
                facts.add(() -> sink.consume(BodyReader.facts(schedule.sections(), context)));
                return;
            }
            documents.add(main);
            MappedText view = Views.of(main);
            Era era = Eras.of(main.kind());
            views.add(view);
            eras.add(era);
            bodies.add(body(view, era, CoverReader.read(view, era), exhibits));
        }

        private static BodyInput body(
                MappedText view, Era era, Cover cover, List<MappedText> exhibits) {
            BodyContext context =
                    new BodyContext(
                            era,
                            cover.schedule(),
                            cover.issuerName(),
                            cover.security(),
                            cover.persons());
            return new BodyInput(view, cover.end(), context, exhibits);
        }
    }

    /** Bytes become characters, a header and documents. */
    @Benchmark
    public void envelope(MeasuredFilings measured, Blackhole sink) {
        measured.all.forEach(s -> sink.consume(Envelope.open(s.bytes())));
    }

    /** Documents in HTML or text become what a person sees. */
    @Benchmark
    public void view(Stages stages, Blackhole sink) {
        stages.documents.forEach(d -> sink.consume(Views.of(d)));
    }

    /** The heading and the cover pages of schedules in HTML or text. */
    @Benchmark
    public void cover(Stages stages, Blackhole sink) {
        for (int i = 0; i < stages.views.size(); i++) {
            sink.consume(CoverReader.read(stages.views.get(i), stages.eras.get(i)));
        }
    }

    /** Items and facts of schedules in HTML or text. */
    @Benchmark
    public void body(Stages stages, Blackhole sink) {
        stages.bodies.forEach(b -> sink.consume(BodyReader.read(b)));
    }

    /** The values of structured schedules. */
    @Benchmark
    public void values(Stages stages, Blackhole sink) {
        stages.schedules.forEach(d -> sink.consume(XmlSchedule.read(d.name(), d.body())));
    }

    /** The facts that the texts of structured schedules tell. */
    @Benchmark
    public void facts(Stages stages) {
        stages.facts.forEach(Runnable::run);
    }

    /** Everything, for comparison. */
    @Benchmark
    public void whole(MeasuredFilings measured, Blackhole sink) {
        measured.all.forEach(s -> sink.consume(new FilingReader().read(s)));
    }
}
