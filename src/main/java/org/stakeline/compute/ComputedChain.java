package org.stakeline.compute;

import org.stakeline.compute.check.ChainCheck;
import org.stakeline.compute.deadline.ChainAudit;
import org.stakeline.compute.threshold.Step;
import org.stakeline.compute.trades.Reconciliation;
import org.stakeline.relate.amendment.Chain;

import java.util.List;
import java.util.stream.Stream;

/**
 * What a chain of filings comes to.
 *
 * @param filings what each of them comes to alone, in the order of the chain
 * @param steps what each person's holding, and that of all together, did from report to report
 * @param reconciliations stated changes beside the trades told of
 * @param findings what the filings say otherwise than each other; those on each filing alone are in
 *     its own
 */
public record ComputedChain(
        Chain chain,
        List<Computed> filings,
        List<Step> steps,
        List<Reconciliation> reconciliations,
        ChainAudit audit,
        List<ChainCheck.At> findings) {

    public ComputedChain {
        filings = List.copyOf(filings);
        steps = List.copyOf(steps);
        reconciliations = List.copyOf(reconciliations);
        findings = List.copyOf(findings);
    }

    /** The steps that end at that filing. */
    public Stream<Step> stepsTo(int member) {
        return steps.stream().filter(step -> step.to() == member);
    }
}
