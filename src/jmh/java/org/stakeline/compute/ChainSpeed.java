package org.stakeline.compute;

import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.stakeline.calendar.Calendars;
import org.stakeline.evidence.Submission;
import org.stakeline.filing.Filing;
import org.stakeline.read.FilingReader;
import org.stakeline.relate.amendment.Chain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * How long it takes to put the filings of one holder on one issuer into their chain and to compute
 * each of them and all together: the goal is ten seconds for 10,000, the first time too.
 */
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 3)
@State(Scope.Thread)
public class ChainSpeed {

    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    @Param({"10000"})
    private int members;

    private final Calendars calendars = Calendars.bundled();
    private List<Filing> filings = List.of();

    /** An original and its amendments, read; each with three persons and a purchase. */
    @Setup
    public void make() {
        List<Filing> made = new ArrayList<>();
        FilingReader reader = new FilingReader();
        for (int i = 0; i < members; i++) {
            byte[] bytes = filing(i).getBytes(StandardCharsets.UTF_8);
            made.add(reader.read(Submission.of("made-" + i, bytes)).filing());
        }
        filings = List.copyOf(made);
    }

    @Benchmark
    public Object chain() {
        return Chain.of(filings);
    }

    @Benchmark
    public Object chainAndWhatItComesTo() {
        return ChainComputation.of(Chain.of(filings).getFirst(), calendars);
    }

    private static String filing(int number) {
        int held = 1_000_000 + 10 * number;
        LocalDate event = LocalDate.of(1997, 1, 2).plusDays(number);
        StringBuilder xml = new StringBuilder();
        xml.append("<edgarSubmission xmlns=\"http://www.sec.gov/edgar/schedule13D\"><headerData>")
                .append("<submissionType>SCHEDULE 13D")
                .append(number == 0 ? "" : "/A")
                .append("</submissionType></headerData><formData><coverPageHeader>")
                .append("<amendmentNo>")
                .append(number)
                .append("</amendmentNo>")
                .append("<securitiesClassTitle>Common Stock</securitiesClassTitle>")
                .append("<dateOfEvent>")
                .append(DAY.format(event))
                .append("</dateOfEvent>")
                .append("<issuerInfo><issuerCIK>0009999903</issuerCIK>")
                .append("<issuerName>Example Harbor, Inc.</issuerName></issuerInfo>")
                .append("</coverPageHeader><reportingPersons>");
        for (String name : List.of("Alder Fund, L.P.", "Alder GP LLC", "Jane Alder")) {
            xml.append(person(name, held));
        }
        return xml.append("</reportingPersons><items1To7><item5><percentageOfClassSecurities>")
                .append(interest(held, event))
                .append("</percentageOfClassSecurities></item5></items1To7></formData>")
                .append("</edgarSubmission>")
                .toString();
    }

    private static String person(String name, int held) {
        return """
        <reportingPersonInfo><reportingPersonName>%s</reportingPersonName>
        <soleVotingPower>0</soleVotingPower><sharedVotingPower>%d</sharedVotingPower>
        <soleDispositivePower>0</soleDispositivePower><sharedDispositivePower>%d</sharedDispositivePower>
        <aggregateAmountOwned>%d</aggregateAmountOwned><percentOfClass>%.1f</percentOfClass>
        <typeOfReportingPerson>PN</typeOfReportingPerson></reportingPersonInfo>
        """
                .formatted(name, held, held, held, held / 200_000.0);
    }

    private static String interest(int held, LocalDate event) {
        return """
        (a) Each of the Reporting Persons owns %,d shares, of 20,000,000 shares of Common Stock outstanding as of January 2, 1997.
        (b) Alder GP LLC is the general partner of Alder Fund, L.P., and Jane Alder is the managing member of Alder GP LLC.
        (c) On %s Alder Fund, L.P. purchased 10 shares in the open market at $10.25 per share.
        """
                .formatted(held, DAY.format(event));
    }
}
