package org.stakeline.relate;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Filing;
import org.stakeline.read.FilingReader;
import org.stakeline.relate.amendment.AmendedSchedule;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.relate.redline.ItemRedline;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes to compare two filings of 150 kB, and to compose the schedule of a chain of 50
 * filings: goals 200 ms and 500 ms.
 */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@State(Scope.Thread)
public class RelatingSpeed {

    private static final int PARAGRAPHS = 400;
    private static final int LONG_CHAIN = 50;

    private Filing before;
    private Filing after;
    private List<Filing> chain;

    /** Two filings of which every seventh paragraph differs and some moved; a chain of 50. */
    @Setup
    public void make() {
        before = filing(0, 1, "");
        after =
                filing(
                        1,
                        2,
                        "Item 4 of the Schedule 13D is hereby amended and restated as follows:");
        chain = new ArrayList<>();
        chain.add(before);
        for (int i = 1; i < LONG_CHAIN; i++) {
            chain.add(filing(i, i, lead(i)));
        }
    }

    private static String lead(int amendment) {
        return amendment % 3 == 0
                ? "Item 4 of the Schedule 13D is hereby amended and restated as follows:"
                : "Item 4 of the Schedule 13D is hereby supplemented by adding the following at the end thereof:";
    }

    @Benchmark
    public Object redline() {
        return ItemRedline.between(before, after);
    }

    @Benchmark
    public Object schedule() {
        return AmendedSchedule.of(chain, java.util.Optional.empty());
    }

    @Benchmark
    public Object chain() {
        return Chain.of(chain);
    }

    private static Filing filing(int amendment, long seed, String lead) {
        SplittableRandom chance = new SplittableRandom(7);
        SplittableRandom own = new SplittableRandom(seed);
        StringBuilder html = new StringBuilder("<html><body><p>SCHEDULE 13D</p>");
        html.append("<p>(Amendment No. ")
                .append(amendment)
                .append(")</p><p>Alder Inc.</p><p>(Name of Issuer)</p>");
        html.append(
                "<p>Common Stock</p><p>(Title of Class of Securities)</p><p>000000 10 0</p><p>(CUSIP Number)</p>");
        html.append("<p>Item 4. Purpose of Transaction.</p><p>").append(lead).append("</p>");
        for (int i = 0; i < PARAGRAPHS; i++) {
            String words = words(chance);
            html.append("<p>").append(i % 7 == 0 ? words + words(own) : words).append("</p>");
        }
        byte[] bytes = html.append("</body></html>").toString().getBytes(StandardCharsets.UTF_8);
        return new FilingReader().read(Submission.of("made-" + amendment, bytes)).filing();
    }

    private static String words(SplittableRandom chance) {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            words.append("word").append(chance.nextInt(900)).append(i == 59 ? ". " : " ");
        }
        return words.toString();
    }
}
