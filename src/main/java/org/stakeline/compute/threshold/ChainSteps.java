package org.stakeline.compute.threshold;

import org.stakeline.compute.percent.AdsChecks;
import org.stakeline.compute.trades.Reconciliation;
import org.stakeline.filing.AdsRatioStatement;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;
import org.stakeline.relate.amendment.PersonTrack;
import org.stakeline.relate.amendment.PersonTrack.Appearance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Follows each person, and all together, through the filings of a chain: which levels were crossed
 * since the last report, up and down, and why. A level is crossed for sure only where the exact
 * amounts, or the places of the stated percents, leave nothing else open.
 */
public final class ChainSteps {

    private static final String PASSIVE = "US 13G passive";
    private static final String ALL_TOGETHER = "All persons, each share counted once";
    private static final Position NOT_OVER_FIVE = Position.upTo(Percent.of("5"));
    private static final Ratio NONE = Ratio.of(BigDecimal.ZERO, BigDecimal.ONE);

    private final Thresholds thresholds;
    private final List<Reported> reports;
    private final Map<Integer, Reconciliation> reconciled = new HashMap<>();

    private ChainSteps(
            Thresholds thresholds, List<Reported> reports, List<Reconciliation> reconciliations) {
        this.thresholds = thresholds;
        this.reports = reports;
        reconciliations.forEach(r -> reconciled.put(r.to(), r));
    }

    /** The steps of all persons and of the block, in the order of the filings. */
    public static List<Step> of(
            Thresholds thresholds,
            List<Reported> reports,
            List<PersonTrack> persons,
            List<Reconciliation> reconciliations) {
        ChainSteps steps = new ChainSteps(thresholds, reports, reconciliations);
        List<Step> all = new ArrayList<>();
        persons.forEach(track -> steps.follow(track, all));
        steps.followBlock(all);
        all.sort(Comparator.comparingInt(Step::to));
        return List.copyOf(all);
    }

    private void follow(PersonTrack track, List<Step> steps) {
        Optional<Appearance> last = Optional.empty();
        for (Appearance now : track.appearances()) {
            Optional<Appearance> before = last;
            reports.get(now.member())
                    .position(now.person())
                    .ifPresent(position -> steps.add(step(before, now, position)));
            last = Optional.of(now);
        }
    }

    private Step step(Optional<Appearance> last, Appearance now, Position position) {
        Optional<Position> before = last.flatMap(l -> reports.get(l.member()).position(l.person()));
        return new Step(
                last.map(Appearance::member),
                now.member(),
                reports.get(now.member()).filing().persons().get(now.person()).displayName(),
                Optional.of(now.person()),
                before,
                position,
                crossings(last.map(Appearance::member), now.member(), before, position),
                last.flatMap(l -> cause(l, now)));
    }

    private void followBlock(List<Step> steps) {
        Optional<Position> last = Optional.empty();
        for (int to = 0; to < reports.size(); to++) {
            Optional<Position> now = reports.get(to).blockPosition();
            if (now.isPresent() && reports.get(to).percents().size() > 1) {
                Optional<Integer> from = to > 0 ? Optional.of(to - 1) : Optional.empty();
                steps.add(
                        new Step(
                                from,
                                to,
                                ALL_TOGETHER,
                                Optional.empty(),
                                last,
                                now.get(),
                                crossings(from, to, last, now.get()),
                                from.flatMap(f -> causeOfBlock(f + 1))));
            }
            last = now;
        }
    }

    private List<Crossing> crossings(
            Optional<Integer> from, int to, Optional<Position> before, Position now) {
        Optional<LocalDate> day = reports.get(to).day();
        if (day.isEmpty()) {
            return List.of();
        }
        if (before.isPresent()) {
            return crossings(from, to, day.get(), before.get(), now);
        }
        boolean first = from.isEmpty() && !reports.get(to).filing().isAmendment();
        return first ? firstReport(to, day.get(), now) : List.of();
    }

    private List<Crossing> crossings(
            Optional<Integer> from, int to, LocalDate day, Position before, Position now) {
        List<Crossing> crossed = new ArrayList<>();
        for (String regime : reports.get(to).regimes()) {
            thresholds.crossed(regime, day, before, before, now).stream()
                    .filter(c -> crossed.stream().noneMatch(known -> isSame(known, c)))
                    .forEach(crossed::add);
        }
        boolean wasPassive =
                from.filter(f -> reports.get(f).regimes().contains(PASSIVE)).isPresent()
                        && !reports.get(to).regimes().contains(PASSIVE);
        if (wasPassive) {
            thresholds.crossed(PASSIVE, day, before, before, now).stream()
                    .filter(c -> c.rule().compare() == ThresholdRule.Compare.AT_LEAST)
                    .forEach(crossed::add);
        }
        return List.copyOf(crossed);
    }

    private static boolean isSame(Crossing one, Crossing other) {
        return one.level().equals(other.level())
                && one.rule().compare() == other.rule().compare()
                && one.up() == other.up();
    }

    /** an original is filed by somebody who had not more than five percent before. */
    private List<Crossing> firstReport(int to, LocalDate day, Position now) {
        return reports.get(to).regimes().stream()
                .flatMap(regime -> thresholds.inForce(regime, day).stream())
                .filter(rule -> rule.baseline() == ThresholdRule.Baseline.POSITION)
                .filter(rule -> rule.compare() == ThresholdRule.Compare.OVER)
                .flatMap(rule -> Thresholds.crossed(rule, NOT_OVER_FIVE, now))
                .limit(1)
                .toList();
    }

    private Optional<CauseOfChange> cause(Appearance last, Appearance now) {
        Optional<CauseOfChange.Holding> before = reports.get(last.member()).holding(last.person());
        Optional<CauseOfChange.Holding> after =
                reports.get(now.member())
                        .holding(now.person())
                        .or(() -> before.flatMap(b -> nothing(now, b)));
        return before.flatMap(
                b -> after.map(a -> CauseOfChange.of(b, a, net(last, now), byRatio(last, now, b))));
    }

    /** who has nothing any more has nothing of the old base too, where no new one is stated. */
    private Optional<CauseOfChange.Holding> nothing(Appearance now, CauseOfChange.Holding before) {
        return reports.get(now.member())
                .filing()
                .persons()
                .get(now.person())
                .aggregate()
                .value()
                .filter(Shares::isZero)
                .map(zero -> CauseOfChange.Holding.of(zero, before.base()));
    }

    private BigDecimal net(Appearance last, Appearance now) {
        return Optional.ofNullable(reconciled.get(now.member()))
                .filter(r -> r.from() == last.member())
                .stream()
                .flatMap(r -> r.persons().stream())
                .filter(line -> line.person().equals(Optional.of(now.person())))
                .map(Reconciliation.Line::explained)
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }

    private Optional<CauseOfChange> causeOfBlock(int to) {
        BigDecimal explained =
                Optional.ofNullable(reconciled.get(to))
                        .flatMap(Reconciliation::block)
                        .map(Reconciliation.Line::explained)
                        .orElse(BigDecimal.ZERO);
        return reports.get(to - 1)
                .blockHolding()
                .flatMap(
                        b ->
                                reports.get(to)
                                        .blockHolding()
                                        .map(a -> CauseOfChange.of(b, a, explained, NONE)));
    }

    private Ratio byRatio(Appearance last, Appearance now, CauseOfChange.Holding before) {
        Optional<AdsRatio> old = ratio(last);
        Optional<AdsRatio> fresh = ratio(now);
        boolean heldInAds =
                reports.get(last.member()).adsChecks().stream()
                        .anyMatch(c -> c.rowThatAgrees().equals(Optional.of(last.person())));
        return heldInAds
                ? old.flatMap(o -> fresh.map(f -> added(before.held(), o, f))).orElse(NONE)
                : NONE;
    }

    private Optional<AdsRatio> ratio(Appearance at) {
        return AdsChecks.onlyRatio(reports.get(at.member()).filing())
                .map(AdsRatioStatement::ratio)
                .flatMap(ratio -> ratio.value());
    }

    private static Ratio added(Shares held, AdsRatio old, AdsRatio fresh) {
        Ratio now =
                Ratio.of(
                        held.count().multiply(fresh.shares()).multiply(old.ads()),
                        fresh.ads().multiply(old.shares()));
        return now.minus(Ratio.of(held.count(), BigDecimal.ONE));
    }
}
