package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.compute.ComputedChain;
import org.stakeline.compute.deadline.ChainAudit;
import org.stakeline.compute.threshold.CauseOfChange;
import org.stakeline.compute.threshold.Crossing;
import org.stakeline.compute.threshold.Position;
import org.stakeline.compute.threshold.Step;
import org.stakeline.quantity.Ratio;
import org.stakeline.serve.page.StoredChain;

import java.util.List;

/**
 * What the filings of a chain come to together.
 *
 * @param filings ids, in the order of the chain; a member's place in it is its number below
 * @param steps what each person's holding, and that of all together, did from report to report
 * @param reconciliations stated changes beside the trades told of
 * @param due each filing's due date, and how many business days after it it was filed
 * @param expected filings that ought to be in the store and are not
 */
@Serdeable
public record ChainComputedJson(
        List<String> filings,
        List<StepJson> steps,
        List<ReconciliationJson> reconciliations,
        List<DueLine> due,
        List<ExpectedJson> expected) {

    static ChainComputedJson of(StoredChain stored, ComputedChain computed) {
        return new ChainComputedJson(
                stored.chain().filings().stream().map(stored::id).toList(),
                computed.steps().stream().map(StepJson::of).toList(),
                computed.reconciliations().stream().map(ReconciliationJson::of).toList(),
                computed.audit().lines().stream().map(DueLine::of).toList(),
                computed.audit().expected().stream().map(ExpectedJson::of).toList());
    }

    /**
     * From one report to the next.
     *
     * @param from the place of the filing that reported last; null for a first report
     * @param person the cover page, from 0; null for all persons together
     */
    @Serdeable
    public record StepJson(
            @Nullable Integer from,
            int to,
            @Nullable Integer person,
            String name,
            @Nullable PositionJson before,
            PositionJson now,
            List<CrossingJson> crossings,
            @Nullable CauseJson cause) {

        static StepJson of(Step step) {
            return new StepJson(
                    step.from().orElse(null),
                    step.to(),
                    step.person().orElse(null),
                    step.name(),
                    step.before().map(PositionJson::of).orElse(null),
                    PositionJson.of(step.now()),
                    step.crossings().stream().map(CrossingJson::of).toList(),
                    step.cause().map(CauseJson::of).orElse(null));
        }
    }

    /**
     * A part of the class, in percent to four places; {@code low} and {@code high} where not exact.
     */
    @Serdeable
    public record PositionJson(String low, String high, boolean exact, String words) {

        static PositionJson of(Position position) {
            return new PositionJson(
                    percent(position.low()),
                    percent(position.high()),
                    position.isExact(),
                    position.shown());
        }
    }

    /**
     * A level that was crossed.
     *
     * @param sure false where the stated percents leave open whether it was
     */
    @Serdeable
    public record CrossingJson(
            String regime,
            String rule,
            String level,
            String direction,
            boolean sure,
            String citation,
            String words) {

        static CrossingJson of(Crossing crossing) {
            return new CrossingJson(
                    crossing.rule().regime(),
                    crossing.rule().rule(),
                    crossing.level().toString(),
                    crossing.up() ? "up" : "down",
                    crossing.sure(),
                    crossing.rule().citation(),
                    crossing.words());
        }
    }

    /** Why a percent changed, in points to four places; the exact parts add up to the whole. */
    @Serdeable
    public record CauseJson(
            String whole,
            String trades,
            String ratio,
            String rights,
            String base,
            String unexplained,
            String words) {

        static CauseJson of(CauseOfChange cause) {
            return new CauseJson(
                    percent(cause.whole()),
                    percent(cause.trades()),
                    percent(cause.ratio()),
                    percent(cause.rights()),
                    percent(cause.base()),
                    percent(cause.unexplained()),
                    cause.words());
        }
    }

    /** One filing's due date. */
    @Serdeable
    public record DueLine(
            int member,
            @Nullable String due,
            @Nullable String filed,
            int businessDaysAfter,
            String judgement,
            String words) {

        static DueLine of(ChainAudit.Line line) {
            return new DueLine(
                    line.member(),
                    line.due().map(Object::toString).orElse(null),
                    line.filed().map(Object::toString).orElse(null),
                    line.daysAfter(),
                    line.judgement().name(),
                    line.words());
        }
    }

    /**
     * A filing that ought to be in the store.
     *
     * @param before the member before which it lies
     * @param certain false where it was due only if something changed
     */
    @Serdeable
    public record ExpectedJson(
            int before, String what, @Nullable String due, boolean certain, String because) {

        static ExpectedJson of(ChainAudit.Expected expected) {
            return new ExpectedJson(
                    expected.before(),
                    expected.what(),
                    expected.due().map(Object::toString).orElse(null),
                    expected.certain(),
                    expected.because());
        }
    }

    private static String percent(Ratio ratio) {
        return ratio.percent(4).toString();
    }
}
