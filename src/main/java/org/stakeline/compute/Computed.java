package org.stakeline.compute;

import org.stakeline.compute.block.Block;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.percent.AdsCheck;
import org.stakeline.compute.percent.ClassShare;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.compute.percent.PowerShare;
import org.stakeline.compute.trades.TradeSchedule;
import org.stakeline.evidence.Finding;
import org.stakeline.relate.amendment.EarlierList;
import org.stakeline.relate.amendment.PersonChange;
import org.stakeline.relate.control.ControlGraph;

import java.util.List;

/**
 * What the stated facts of one filing come to.
 *
 * @param percents one for each cover page, in the filing's order
 * @param powers the part of the class that each person may vote or dispose of, where a base is
 *     known
 * @param classes what each person's amount is of several classes and of their votes, where the
 *     filing counts several
 * @param adsChecks one for each position that the filing gives in ADSs
 * @param block all persons together, each share counted once
 * @param personChanges persons that left or joined, as the filing says
 * @param findings what disagrees or is unusual, from the checks; those of reading are not repeated
 */
public record Computed(
        List<PercentCheck> percents,
        List<PowerShare> powers,
        List<ClassShare> classes,
        List<AdsCheck> adsChecks,
        Block block,
        ControlGraph control,
        TradeSchedule trades,
        DueDate dueDate,
        List<PersonChange> personChanges,
        EarlierList earlier,
        List<Finding> findings) {

    public Computed {
        percents = List.copyOf(percents);
        powers = List.copyOf(powers);
        classes = List.copyOf(classes);
        adsChecks = List.copyOf(adsChecks);
        personChanges = List.copyOf(personChanges);
        findings = List.copyOf(findings);
    }
}
