package org.stakeline.compute;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.check.ChainChecks;
import org.stakeline.compute.check.ChainSubject;
import org.stakeline.compute.deadline.ChainAudits;
import org.stakeline.compute.deadline.DeadlineRules;
import org.stakeline.compute.threshold.ChainSteps;
import org.stakeline.compute.threshold.Reported;
import org.stakeline.compute.threshold.Step;
import org.stakeline.compute.threshold.Thresholds;
import org.stakeline.compute.trades.Reconciliation;
import org.stakeline.compute.trades.Reconciliations;
import org.stakeline.filing.Filing;
import org.stakeline.relate.amendment.Chain;
import org.stakeline.relate.amendment.PersonTrack;

import java.util.List;
import java.util.stream.IntStream;

/** Computes what the filings of a chain come to together. */
public final class ChainComputation {

    private ChainComputation() {}

    /** What a chain comes to; each of its filings is computed first. */
    public static ComputedChain of(Chain chain, Calendars calendars) {
        return of(
                chain,
                chain.filings().stream().map(f -> Computation.of(f, calendars)).toList(),
                calendars);
    }

    /**
     * What a chain comes to.
     *
     * @param computed what its filings come to, in their order
     */
    public static ComputedChain of(Chain chain, List<Computed> computed, Calendars calendars) {
        List<Filing> filings = chain.filings();
        List<PersonTrack> persons = chain.persons();
        List<Reconciliation> reconciliations =
                Reconciliations.of(
                        filings, computed.stream().map(Computed::block).toList(), persons);
        List<Reported> reports =
                IntStream.range(0, filings.size())
                        .mapToObj(i -> reported(filings.get(i), computed.get(i)))
                        .toList();
        List<Step> steps = ChainSteps.of(Thresholds.bundled(), reports, persons, reconciliations);
        return new ComputedChain(
                chain,
                computed,
                steps,
                reconciliations,
                ChainAudits.of(
                        chain,
                        computed.stream().map(Computed::dueDate).toList(),
                        calendars,
                        DeadlineRules.bundled()),
                ChainChecks.findings(new ChainSubject(chain, steps, reconciliations)));
    }

    private static Reported reported(Filing filing, Computed computed) {
        return new Reported(filing, computed.percents(), computed.adsChecks(), computed.block());
    }
}
