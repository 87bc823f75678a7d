package org.stakeline.compute;

import org.stakeline.calendar.Calendars;
import org.stakeline.compute.block.Block;
import org.stakeline.compute.block.Blocks;
import org.stakeline.compute.check.Checks;
import org.stakeline.compute.check.Subject;
import org.stakeline.compute.deadline.DeadlineRules;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.deadline.DueDateJudgement;
import org.stakeline.compute.percent.AdsCheck;
import org.stakeline.compute.percent.AdsChecks;
import org.stakeline.compute.percent.Base;
import org.stakeline.compute.percent.Bases;
import org.stakeline.compute.percent.ClassShares;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.compute.percent.PercentChecks;
import org.stakeline.compute.percent.PowerShare;
import org.stakeline.compute.trades.TradeSchedule;
import org.stakeline.compute.trades.TradeSchedules;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Reading;
import org.stakeline.issuer.ShareCounts;
import org.stakeline.relate.amendment.EarlierList;
import org.stakeline.relate.amendment.PersonChange;
import org.stakeline.relate.control.ControlGraph;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Computes what the stated facts of a filing come to: the one door of this package. */
public final class Computation {

    private Computation() {}

    /** What the filing that was read comes to. */
    public static Computed of(Reading reading, Calendars calendars) {
        return of(reading.filing(), calendars);
    }

    /** What a filing comes to; the same filing and calendars always give the same answer. */
    public static Computed of(Filing filing, Calendars calendars) {
        return of(filing, calendars, DeadlineRules.bundled(), ShareCounts.none());
    }

    /** What a filing comes to beside what its issuer reported. */
    public static Computed of(Filing filing, Calendars calendars, ShareCounts counts) {
        return of(filing, calendars, DeadlineRules.bundled(), counts);
    }

    /** What a filing comes to, under these rules on due dates. */
    public static Computed of(
            Filing filing, Calendars calendars, DeadlineRules rules, ShareCounts counts) {
        Bases bases = Bases.of(filing, counts);
        List<PercentCheck> percents = PercentChecks.of(filing, bases);
        Optional<Base> base = base(percents, bases);
        List<AdsCheck> adsChecks = AdsChecks.of(filing);
        ControlGraph control = ControlGraph.of(filing);
        Block block = Blocks.of(filing, control, base, percents);
        Optional<LocalDate> filed = DueDateJudgement.filed(filing);
        TradeSchedule trades = TradeSchedules.of(filing, calendars.exchange(), filed, base, block);
        DueDate dueDate = DueDateJudgement.of(filing, calendars, rules);
        EarlierList earlier = EarlierList.of(filing);
        Subject subject =
                new Subject(
                        filing, percents, adsChecks, block, control, trades, dueDate, earlier,
                        calendars);
        return new Computed(
                percents,
                PowerShare.of(filing, percents),
                ClassShares.of(filing, bases),
                adsChecks,
                block,
                control,
                trades,
                dueDate,
                PersonChange.of(filing),
                earlier,
                Checks.findings(subject));
    }

    /** the base of the cover pages where they have one, else the filing's. */
    private static Optional<Base> base(List<PercentCheck> percents, Bases bases) {
        return percents.stream()
                .flatMap(check -> check.base().stream())
                .findFirst()
                .or(bases::common);
    }
}
