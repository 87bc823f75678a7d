package org.stakeline.compute.threshold;

import org.stakeline.compute.percent.Agreement;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What part of a class somebody holds: exact where it is computed from an amount and a base, else
 * only between two bounds, as a percent rounded to one decimal leaves it.
 */
public record Position(Ratio low, Ratio high) {

    private static final Ratio NOTHING = Ratio.of(BigDecimal.ZERO, BigDecimal.ONE);
    private static final Ratio ALL = Ratio.of(BigDecimal.ONE, BigDecimal.ONE);

    public Position {
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException("a range runs upwards: " + low + " to " + high);
        }
    }

    public static Position exactly(Ratio ratio) {
        return new Position(ratio, ratio);
    }

    /** Between nothing and that percent, that percent included. */
    public static Position upTo(Percent percent) {
        return new Position(NOTHING, Ratio.of(percent));
    }

    /**
     * Where a cover page's percent is: the computed one where stated and computed agree, the span
     * of both where they differ, what the stated one leaves open where nothing can be computed.
     */
    public static Optional<Position> of(PercentCheck check) {
        if (check.aggregate().value().filter(Shares::isZero).isPresent()) {
            return Optional.of(exactly(NOTHING));
        }
        Optional<Position> computed = check.computed().map(c -> exactly(c.value()));
        Optional<Position> stated = check.stated().value().map(Position::stated);
        boolean differ =
                check.agreement() == Agreement.DIFFERS
                        || check.agreement() == Agreement.POSSIBLE_WITH_RIGHTS;
        return differ ? computed.flatMap(c -> stated.map(c::with)) : computed.or(() -> stated);
    }

    private static Position stated(StatedPercent stated) {
        return switch (stated.bound()) {
            case EXACTLY ->
                    new Position(
                            max(NOTHING, Ratio.of(stated.percent().least())),
                            Ratio.of(stated.percent().most()));
            case LESS_THAN -> upTo(stated.percent());
            case MORE_THAN ->
                    new Position(Ratio.of(stated.percent()), max(ALL, Ratio.of(stated.percent())));
        };
    }

    /** The range that holds both. */
    Position with(Position other) {
        return new Position(low.compareTo(other.low) <= 0 ? low : other.low, max(high, other.high));
    }

    public boolean isExact() {
        return low.compareTo(high) == 0;
    }

    /** True where this lies rather higher than the other. */
    boolean isAbove(Position other) {
        return low.plus(high).compareTo(other.low.plus(other.high)) > 0;
    }

    /** The least that lies between this and the other. */
    Ratio leastFrom(Position other) {
        return max(NOTHING, max(low.minus(other.high), other.low.minus(high)));
    }

    /** The most that lies between this and the other. */
    public Ratio mostFrom(Position other) {
        return max(high.minus(other.low), other.high.minus(low));
    }

    private static Ratio max(Ratio one, Ratio other) {
        return one.compareTo(other) >= 0 ? one : other;
    }

    /** {@code 6.1785 %}, {@code between 6.1500 % and 6.2500 %}. */
    public String shown() {
        return isExact()
                ? Printed.percent(low)
                : "between " + Printed.percent(low) + " and " + Printed.percent(high);
    }
}
