package org.stakeline.serve.page;

import org.stakeline.compute.ComputedChain;
import org.stakeline.compute.deadline.ChainAudit;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.threshold.Crossing;
import org.stakeline.compute.threshold.Position;
import org.stakeline.compute.threshold.Step;
import org.stakeline.compute.trades.Reconciliation;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a chain's filings come to together: what changed at each and why, and when each was due.
 *
 * @param filings those at which something changed
 * @param due one for each filing of the chain
 * @param expected filings that ought to be there, in words
 */
public record ChainChanges(List<At> filings, List<Due> due, List<String> expected) {

    public ChainChanges {
        filings = List.copyOf(filings);
        due = List.copyOf(due);
        expected = List.copyOf(expected);
    }

    /** What changed at one filing. */
    public record At(String id, String form, List<Change> changes, List<Tie> ties) {}

    /**
     * A person, or all together.
     *
     * @param cause why, exactly; empty where amounts or bases are not known
     */
    public record Change(
            String name, String before, String now, String cause, List<Level> levels) {}

    /** A level that was crossed, for sure or possibly. */
    public record Level(String words, boolean sure) {}

    /** A stated change beside the trades; {@code rest} where something remains. */
    public record Tie(String name, String words, boolean rest) {}

    /** When a filing was due and when it was filed. */
    public record Due(
            String id, String form, Fact event, Fact due, Fact filed, String after, String words) {}

    public static ChainChanges of(StoredChain stored, ComputedChain computed) {
        return new ChainChanges(
                java.util.stream.IntStream.range(0, computed.filings().size())
                        .mapToObj(i -> at(stored, computed, i))
                        .filter(at -> !at.changes().isEmpty() || !at.ties().isEmpty())
                        .toList(),
                computed.audit().lines().stream().map(line -> due(stored, line)).toList(),
                computed.audit().expected().stream().map(ChainChanges::expected).toList());
    }

    private static At at(StoredChain stored, ComputedChain computed, int member) {
        return new At(
                stored.id(member),
                ChainPage.called(stored.chain().filings().get(member)),
                computed.stepsTo(member)
                        .filter(ChainChanges::isTelling)
                        .map(ChainChanges::change)
                        .toList(),
                computed.reconciliations().stream()
                        .filter(r -> r.to() == member)
                        .flatMap(ChainChanges::ties)
                        .toList());
    }

    private static boolean isTelling(Step step) {
        boolean moved = step.before().filter(before -> !before.equals(step.now())).isPresent();
        return moved || !step.crossings().isEmpty();
    }

    private static Change change(Step step) {
        return new Change(
                step.name(),
                step.before().map(Position::shown).orElse("not known"),
                step.now().shown(),
                step.cause().map(cause -> cause.words()).orElse(""),
                step.crossings().stream().map(ChainChanges::level).toList());
    }

    private static Level level(Crossing crossing) {
        return new Level(crossing.words(), crossing.sure());
    }

    private static Stream<Tie> ties(Reconciliation reconciliation) {
        return Stream.concat(reconciliation.persons().stream(), reconciliation.block().stream())
                .filter(ChainChanges::isTelling)
                .map(
                        line ->
                                new Tie(
                                        line.name(),
                                        line.words(),
                                        line.verdict() == Reconciliation.Verdict.REST));
    }

    private static boolean isTelling(Reconciliation.Line line) {
        return line.bought().signum() > 0
                || line.sold().signum() > 0
                || line.change().filter(change -> change.signum() != 0).isPresent();
    }

    private static Due due(StoredChain stored, ChainAudit.Line line) {
        var filing = stored.chain().filings().get(line.member());
        return new Due(
                stored.id(line.member()),
                ChainPage.called(filing),
                FilingLine.date(filing.eventDate().value().orElse(null)),
                FilingLine.date(line.due().orElse(null)),
                FilingLine.date(line.filed().orElse(null)),
                switch (line.judgement()) {
                    case NOT_LATE -> "not late";
                    case CANNOT_BE_SAID -> "cannot be said";
                    case FILED_AFTER_COMPUTED_DUE_DATE ->
                            "filed after the computed due date, by "
                                    + Figures.count(line.daysAfter(), "business day");
                },
                line.judgement() == DueDate.Judgement.NOT_LATE ? "" : line.words());
    }

    private static String expected(ChainAudit.Expected expected) {
        return expected.what()
                + expected.due().map(due -> " It was due on " + Figures.date(due) + ".").orElse("")
                + " "
                + expected.because();
    }
}
