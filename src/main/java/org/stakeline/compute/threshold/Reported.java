package org.stakeline.compute.threshold;

import org.stakeline.compute.block.Block;
import org.stakeline.compute.percent.AdsCheck;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.evidence.Derived;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.Schedule;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One filing of a chain as a report of holdings: what each person and all together hold. */
public record Reported(
        Filing filing, List<PercentCheck> percents, List<AdsCheck> adsChecks, Block block) {

    public Reported {
        percents = List.copyOf(percents);
        adsChecks = List.copyOf(adsChecks);
    }

    /** The day by whose rules it is judged: that of the event, else that of filing. */
    Optional<LocalDate> day() {
        return filing.eventDate().value().or(() -> filing.filedDate().value());
    }

    /** The names of the regimes that it is filed under, in the table of levels. */
    List<String> regimes() {
        if (filing.schedule().filter(Schedule.D::equals).isPresent()) {
            return List.of("US 13D");
        }
        return filing.rules().stream()
                .flatMap(rule -> rule.value().stream())
                .map(Reported::regime)
                .distinct()
                .toList();
    }

    private static String regime(FilingRule rule) {
        return switch (rule) {
            case B -> "US 13G institution";
            case C -> "US 13G passive";
            case D -> "US 13G exempt";
        };
    }

    Optional<Position> position(int person) {
        return Position.of(percents.get(person));
    }

    /**
     * All persons together: the cover page with exactly the block's amount, else the block over its
     * base.
     */
    Optional<Position> blockPosition() {
        Optional<ShareRange> total = block.total().map(Derived::value);
        return total.filter(ShareRange::isExact)
                .map(ShareRange::low)
                .flatMap(this::coverPageWith)
                .or(() -> block.percent().map(p -> Position.exactly(p.value())));
    }

    /** All persons together; the largest of them where they cannot be counted together. */
    public Optional<Position> together() {
        return blockPosition()
                .or(
                        () ->
                                percents.stream()
                                        .flatMap(check -> Position.of(check).stream())
                                        .reduce((a, b) -> b.isAbove(a) ? b : a));
    }

    private Optional<Position> coverPageWith(Shares total) {
        return coverPages(total).findFirst().flatMap(Position::of);
    }

    private Stream<PercentCheck> coverPages(Shares total) {
        return percents.stream()
                .filter(check -> check.aggregate().value().filter(total::equals).isPresent());
    }

    /** All persons' holding in its parts, where the total is exact and a base is known. */
    Optional<CauseOfChange.Holding> blockHolding() {
        return block.total()
                .map(Derived::value)
                .filter(ShareRange::isExact)
                .map(ShareRange::low)
                .flatMap(
                        total ->
                                coverPages(total)
                                        .findFirst()
                                        .flatMap(check -> holding(check.person()))
                                        .or(() -> overBase(total)));
    }

    private Optional<CauseOfChange.Holding> overBase(Shares total) {
        return block.percent()
                .map(percent -> new Shares(percent.value().denominator()))
                .map(base -> CauseOfChange.Holding.of(total, base));
    }

    /** A cover page's holding in its parts, where an amount and a base are known. */
    Optional<CauseOfChange.Holding> holding(int person) {
        PercentCheck check = percents.get(person);
        return check.aggregate()
                .value()
                .flatMap(
                        amount ->
                                check.base().flatMap(base -> parts(check, amount, base.shares())));
    }

    /** what the computed percent's denominator has more than the base are rights counted in it. */
    private static Optional<CauseOfChange.Holding> parts(
            PercentCheck check, Shares amount, Shares base) {
        return check.computed()
                .map(Derived::value)
                .map(Ratio::denominator)
                .map(whole -> whole.subtract(base.count()))
                .filter(rights -> rights.signum() >= 0)
                .map(Shares::new)
                .filter(rights -> rights.compareTo(amount) <= 0)
                .map(rights -> new CauseOfChange.Holding(amount.minus(rights), rights, base));
    }
}
