package org.stakeline.compute.trades;

import org.stakeline.compute.percent.Base;
import org.stakeline.evidence.Derived;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Schedule;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.Percent;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What part of the class was bought or sold. An acquisition or disposition of one percent or more
 * of the class is deemed material, Rule 13d-2(a): 600,000 to 700,000 of 10,000,000 is, to 699,999
 * is not.
 */
final class ClassChanges {

    private static final Percent ONE = Percent.of("1");

    private final Filing filing;
    private final Optional<Base> base;

    ClassChanges(Filing filing, Optional<Base> base) {
        this.filing = filing;
        this.base = base;
    }

    /** One for each side whose trades are all known in shares; none where no base is stated. */
    List<ClassChange> of(List<TradeTotal> totals) {
        return Stream.of(Trade.Side.SELL, Trade.Side.BUY)
                .flatMap(side -> change(side, totals).stream())
                .toList();
    }

    private Optional<ClassChange> change(Trade.Side side, List<TradeTotal> totals) {
        List<TradeTotal> ofSide =
                totals.stream()
                        .filter(total -> total.side() == side)
                        .filter(total -> total.unit() != Trade.Unit.OPTION)
                        .toList();
        boolean known = ofSide.stream().allMatch(total -> total.shares().isPresent());
        return ofSide.isEmpty() || !known
                ? Optional.empty()
                : base.map(b -> change(side, ofSide, b));
    }

    private ClassChange change(Trade.Side side, List<TradeTotal> totals, Base over) {
        Ratio shares = Ratio.of(BigDecimal.ZERO, BigDecimal.ONE);
        List<Derived.Input> inputs = new ArrayList<>();
        List<String> working = new ArrayList<>();
        for (TradeTotal total : totals) {
            Optional<Derived<Ratio>> part = total.shares();
            if (part.isPresent()) {
                shares = shares.plus(part.get().value());
                inputs.addAll(part.get().inputs());
                working.addAll(part.get().working());
            }
        }
        inputs.add(
                new Derived.Input("shares outstanding", over.shown(), over.path(), over.spans()));
        Ratio ofClass = shares.over(over.shares().count());
        String line =
                Printed.number(shares.decimal(shares.isWhole() ? 0 : 4))
                        + " ÷ "
                        + Printed.number(over.shares())
                        + " = "
                        + Printed.percent(ofClass);
        working.add(line);
        boolean atLeastOne = ofClass.isAtLeast(ONE);
        return new ClassChange(
                side,
                new Derived<>(ofClass, "shares traded ÷ shares outstanding", inputs, working),
                atLeastOne,
                line + (atLeastOne ? atLeast() : ": less than 1 % of the class."));
    }

    private String atLeast() {
        return filing.schedule().filter(Schedule.D::equals).isPresent()
                ? ": at least 1 % of the class, so material under Rule 13d-2(a)."
                : ": at least 1 % of the class.";
    }
}
