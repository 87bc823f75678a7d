package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.compute.trades.Reconciliation;

import java.util.List;

/**
 * A stated change beside the trades told of in the later filing.
 *
 * @param from the earlier filing's place in the chain, from 0
 * @param block all persons together; null where a total is not exact
 * @param others trades told of under names that are on no cover page: bought less sold
 * @param missing how many amendments the numbers say lie between the two
 */
@Serdeable
public record ReconciliationJson(
        int from,
        int to,
        List<LineJson> persons,
        @Nullable LineJson block,
        List<OtherJson> others,
        int missing) {

    static ReconciliationJson of(Reconciliation reconciliation) {
        return new ReconciliationJson(
                reconciliation.from(),
                reconciliation.to(),
                reconciliation.persons().stream().map(LineJson::of).toList(),
                reconciliation.block().map(LineJson::of).orElse(null),
                reconciliation.others().stream()
                        .map(o -> new OtherJson(o.name(), o.net().toPlainString()))
                        .toList(),
                reconciliation.missing());
    }

    /**
     * One person, or the block.
     *
     * @param verdict {@code COMES_OUT}, {@code WITH_TRANSFERS}, {@code WITH_OTHER_NAMES}, {@code
     *     REST} or {@code CANNOT_BE_SAID}
     */
    @Serdeable
    public record LineJson(
            String name,
            @Nullable Integer person,
            @Nullable String before,
            @Nullable String now,
            String bought,
            String sold,
            String transfers,
            @Nullable String rest,
            String verdict,
            List<DayJson> days,
            String words) {

        static LineJson of(Reconciliation.Line line) {
            return new LineJson(
                    line.name(),
                    line.person().orElse(null),
                    line.before().map(Object::toString).orElse(null),
                    line.now().map(Object::toString).orElse(null),
                    line.bought().toPlainString(),
                    line.sold().toPlainString(),
                    line.transfers().toPlainString(),
                    line.rest().map(rest -> rest.toPlainString()).orElse(null),
                    line.verdict().name(),
                    line.days().stream().map(DayJson::of).toList(),
                    line.words());
        }
    }

    /** The balance after a day's trades, counted forth from before and back from now. */
    @Serdeable
    public record DayJson(String day, String net, String forth, String back) {

        static DayJson of(Reconciliation.Balance balance) {
            return new DayJson(
                    balance.day().toString(),
                    balance.net().toPlainString(),
                    balance.forth().toPlainString(),
                    balance.back().toPlainString());
        }
    }

    @Serdeable
    public record OtherJson(String name, String net) {}
}
