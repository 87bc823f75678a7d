package org.stakeline.serve.page;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.filing.Filing;
import org.stakeline.store.FindingRemark;
import org.stakeline.store.FindingRow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The evidence pack of one filing: what its page shows, with every quotation and every step, to be
 * read on paper.
 *
 * @param quotations the words of the filing that the numbers in brackets lead to
 * @param steps how each computed value was computed
 */
public record PackPage(
        String id,
        Heading heading,
        FilingPage.Provenance file,
        List<Comparison> comparisons,
        BlockView block,
        List<CoverPage> covers,
        TradesView trades,
        Optional<BeforeView> before,
        Optional<ProjectionView> projection,
        DueView due,
        List<Found> findings,
        List<Step> steps,
        Quotations quotations) {

    public PackPage {
        comparisons = List.copyOf(comparisons);
        covers = List.copyOf(covers);
        findings = List.copyOf(findings);
        steps = List.copyOf(steps);
    }

    /** A finding, what was made of it, and the numbers of its quotations. */
    public record Found(FindingLine line, String state, List<FindingPage.Remark> said) {

        public Found {
            said = List.copyOf(said);
        }
    }

    /** A finding as it is stored, with its history. */
    public record Told(FindingRow row, List<FindingRemark> history) {

        public Told {
            history = List.copyOf(history);
        }
    }

    /** A computed value with its steps. */
    public record Step(Mark mark, Mark.Steps steps) {}

    /** Words of the filing under a number; {@code place} is document and characters. */
    public record Quotation(int number, String place, String words) {}

    /** The quotations, and which of them a value rests on. */
    public record Quotations(List<Quotation> all, Map<String, String> byMark) {

        public Quotations {
            all = List.copyOf(all);
            byMark = Map.copyOf(byMark);
        }

        /** {@code [3]} or {@code [3, 4]}; empty for a value without words. */
        public String of(String mark) {
            return byMark.getOrDefault(mark, "");
        }
    }

    /** The pack of this filing. */
    public static PackPage of(FilingPage.Read read, List<Told> findings) {
        Filing filing = read.reading().filing();
        Marks marks = new Marks();
        Heading heading = Heading.of(filing, marks);
        List<CoverPage> covers = CoverPage.of(filing, marks);
        BlockView block = BlockView.of(read.computed().block(), marks);
        List<Comparison> comparisons = Comparison.of(read.computed(), marks);
        TradesView trades = TradesView.of(filing, read.computed().trades(), marks);
        List<Found> found = found(findings, marks);
        Optional<BeforeView> before =
                read.computed().trades().before().map(b -> BeforeView.of(b, marks));
        Optional<ProjectionView> projection =
                read.computed().trades().projection().map(p -> ProjectionView.of(p, marks));
        DueView due = DueView.of(read.computed().dueDate(), marks);
        return new PackPage(
                read.id(),
                heading,
                new FilingPage.Provenance(filing.source(), filing.sha256(), filing.era().word()),
                comparisons,
                block,
                covers,
                trades,
                before,
                projection,
                due,
                found,
                steps(marks),
                quotations(marks, read.reading().documents()));
    }

    private static List<Found> found(List<Told> findings, Marks marks) {
        List<Found> found = new ArrayList<>();
        for (Told told : findings) {
            String mark = marks.finding(told.row().ordinal(), told.row().finding());
            found.add(
                    new Found(
                            FindingLine.of(told.row().finding(), mark),
                            Figures.words(told.row().state()),
                            FindingPage.newestFirst(told.history())));
        }
        return found;
    }

    private static List<Step> steps(Marks marks) {
        List<Step> steps = new ArrayList<>();
        for (Mark mark : marks.all()) {
            mark.steps().ifPresent(s -> steps.add(new Step(mark, s)));
        }
        return steps;
    }

    // the same words are quoted once; a computed value leads to its steps, and they to the words
    private static Quotations quotations(Marks marks, List<MappedText> documents) {
        Map<Span, Quotation> quoted = new LinkedHashMap<>();
        Map<String, String> byMark = new LinkedHashMap<>();
        for (Mark mark : marks.all()) {
            List<String> numbers = new ArrayList<>();
            for (Span span : mark.steps().isPresent() ? List.<Span>of() : mark.spans()) {
                Quotation quotation =
                        quoted.computeIfAbsent(
                                span, s -> quotation(quoted.size() + 1, s, documents));
                numbers.add(Integer.toString(quotation.number()));
            }
            if (!numbers.isEmpty()) {
                byMark.put(mark.key(), "[" + String.join(", ", numbers) + "]");
            }
        }
        return new Quotations(List.copyOf(quoted.values()), byMark);
    }

    private static Quotation quotation(int number, Span span, List<MappedText> documents) {
        EvidenceView.Place place = EvidenceView.place(span, documents, "");
        String at = ", characters " + place.start() + "–" + place.end();
        return new Quotation(number, place.shown() + at, Quoted.words(span, documents));
    }
}
