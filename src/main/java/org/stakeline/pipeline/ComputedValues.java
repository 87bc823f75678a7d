package org.stakeline.pipeline;

import org.jspecify.annotations.Nullable;
import org.stakeline.compute.Computed;
import org.stakeline.compute.block.Block;
import org.stakeline.compute.deadline.DueDate;
import org.stakeline.compute.percent.AdsCheck;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.compute.trades.ClassChange;
import org.stakeline.compute.trades.PositionBefore;
import org.stakeline.compute.trades.TradeSchedule;
import org.stakeline.compute.trades.TradeTotal;
import org.stakeline.evidence.Derived;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.store.ComputedValue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** What was computed from a filing, printed value by value, for the store to keep. */
final class ComputedValues {

    private final List<ComputedValue> values = new ArrayList<>();

    private ComputedValues() {}

    static List<ComputedValue> of(Computed computed) {
        ComputedValues values = new ComputedValues();
        computed.percents().forEach(values::percent);
        computed.adsChecks().forEach(values::ads);
        values.block(computed.block());
        computed.control()
                .chains()
                .forEach(c -> values.words("control.chain", null, c.words(), c.words()));
        values.trades(computed.trades());
        values.dueDate(computed.dueDate());
        computed.personChanges()
                .forEach(
                        c ->
                                values.words(
                                        "person." + word(c.kind()), c.path(), c.name(), c.words()));
        computed.earlier()
                .missing()
                .forEach(n -> values.words("earlier.missing", null, n.toString(), "No. " + n));
        return List.copyOf(values.values);
    }

    private void percent(PercentCheck check) {
        String subject = "/persons/" + check.person();
        ratio("percent", subject, check.computed());
        words("percent.agreement", subject, word(check.agreement()), check.words());
        check.difference()
                .ifPresent(d -> words("percent.difference", subject, d.toString(), d + " points"));
        derived("percent.implied-base", subject, check.impliedBase(), ShareRange::shown);
    }

    private void ads(AdsCheck check) {
        String subject = "/adsPositions/" + check.position();
        derived("ads.shares", subject, check.shares(), ComputedValues::shares);
        String agreement =
                check.agrees()
                        .map(agrees -> agrees ? "agrees" : "differs")
                        .orElse("cannot_be_compared");
        words("ads.agreement", subject, agreement, check.words());
    }

    private void block(Block block) {
        derived("block.total", null, block.total(), ShareRange::shown);
        words("block.method", null, word(block.method()), block.reason());
        ratio("block.percent", null, block.percent());
    }

    private void trades(TradeSchedule trades) {
        trades.totals().forEach(this::total);
        trades.changes().forEach(this::change);
        trades.before().ifPresent(this::before);
    }

    private void total(TradeTotal total) {
        String name = "trades." + word(total.side()) + ".";
        String subject = total.rows().isEmpty() ? null : "/trades/" + total.rows().getFirst();
        derived(name + "quantity", subject, Optional.of(total.quantity()), Printed::number);
        derived(name + "shares", subject, total.shares(), ComputedValues::shares);
        derived(
                name + "gross",
                subject,
                total.gross(),
                g -> total.grossShown().orElse(g).toPlainString());
        derived(
                name + "average",
                subject,
                total.weightedAverage(),
                a -> a.decimal(4).toPlainString());
        total.lowest().ifPresent(p -> words(name + "lowest", subject, p.toString(), p.toString()));
        total.highest()
                .ifPresent(p -> words(name + "highest", subject, p.toString(), p.toString()));
    }

    private void change(ClassChange change) {
        String name = "trades." + word(change.side()) + ".of-class";
        ratio(name, null, Optional.of(change.ofClass()));
        words(
                name + ".material",
                null,
                Boolean.toString(change.atLeastOnePercent()),
                change.words());
    }

    private void before(PositionBefore before) {
        derived("before.ads", null, before.ads(), Printed::number);
        derived("before.shares", null, Optional.of(before.shares()), Printed::number);
        ratio("before.percent", null, before.percent());
        words("before", null, "implied", before.words());
    }

    private void dueDate(DueDate dueDate) {
        String subject = "/eventDate";
        for (DueDate.Applied applied : dueDate.applied()) {
            derived("due-date", subject, applied.due(), Object::toString);
            applied.otherwise().forEach(this::otherwise);
        }
        words("due-date.judgement", subject, word(dueDate.judgement()), dueDate.words());
    }

    private void otherwise(DueDate.Otherwise other) {
        derived(
                "due-date.otherwise",
                "/eventDate",
                Optional.of(other.due()),
                due -> due + ", " + other.because());
    }

    private void ratio(String name, @Nullable String subject, Optional<Derived<Ratio>> derived) {
        derived(name, subject, derived, Printed::percent);
    }

    private <T> void derived(
            String name,
            @Nullable String subject,
            Optional<Derived<T>> derived,
            Function<T, String> shown) {
        derived.map(d -> value(name, subject, d, shown.apply(d.value()))).ifPresent(values::add);
    }

    private static ComputedValue value(
            String name, @Nullable String subject, Derived<?> derived, String shown) {
        return new ComputedValue(
                name,
                subject,
                exact(derived.value()),
                shown,
                derived.rule(),
                derived.inputs(),
                derived.working());
    }

    private static String exact(Object value) {
        return switch (value) {
            case BigDecimal number -> number.toPlainString();
            case ShareRange range ->
                    range.isExact() ? range.low().toString() : range.low() + "-" + range.high();
            default -> value.toString();
        };
    }

    private static String shares(Ratio shares) {
        return shares.isWhole() ? Printed.number(shares.decimal(0)) : shares.toString();
    }

    private void words(String name, @Nullable String subject, String exact, String shown) {
        values.add(new ComputedValue(name, subject, exact, shown, "", List.of(), List.of()));
    }

    private static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
