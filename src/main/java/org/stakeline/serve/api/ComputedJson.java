package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.compute.Computed;
import org.stakeline.compute.block.Block;
import org.stakeline.compute.percent.AdsCheck;
import org.stakeline.compute.percent.Base;
import org.stakeline.compute.percent.ClassShare;
import org.stakeline.compute.percent.PercentCheck;
import org.stakeline.compute.percent.PowerShare;
import org.stakeline.evidence.Stated;
import org.stakeline.quantity.Shares;
import org.stakeline.serve.api.FindingJson.SpanJson;

import java.util.List;
import java.util.Optional;

/**
 * What a filing's stated facts come to when they are computed again.
 *
 * @param percents one for each cover page
 * @param powers for each person the part of the class that it owns, may vote and may dispose of
 * @param classes for each person the part of all classes together, and of all votes, where the
 *     filing counts several classes
 * @param adsChecks one for each position that the filing gives in ADSs
 * @param block all persons together, each share counted once
 */
@Serdeable
public record ComputedJson(
        List<PercentJson> percents,
        List<PowerJson> powers,
        List<ClassJson> classes,
        List<AdsJson> adsChecks,
        BlockJson block,
        ControlJson control,
        TradesJson trades,
        DueJson dueDate,
        List<ToldJson.Change> personChanges,
        ToldJson.Earlier earlier,
        List<FindingJson> findings) {

    static ComputedJson of(Computed computed) {
        return new ComputedJson(
                computed.percents().stream().map(PercentJson::of).toList(),
                computed.powers().stream().map(PowerJson::of).toList(),
                computed.classes().stream().map(ClassJson::of).toList(),
                computed.adsChecks().stream().map(AdsJson::of).toList(),
                BlockJson.of(computed.block()),
                ControlJson.of(computed.control()),
                TradesJson.of(computed.trades()),
                DueJson.of(computed.dueDate()),
                computed.personChanges().stream().map(ToldJson.Change::of).toList(),
                ToldJson.Earlier.of(computed.earlier()),
                computed.findings().stream().map(FindingJson::of).toList());
    }

    /**
     * A person's part of several classes.
     *
     * @param ofVotes null where the filing does not say enough, which {@code words} tells
     */
    @Serdeable
    public record ClassJson(
            int person,
            @Nullable DerivedJson ofAllShares,
            @Nullable DerivedJson ofVotes,
            String words) {

        static ClassJson of(ClassShare share) {
            return new ClassJson(
                    share.person(),
                    DerivedJson.percent(Optional.of(share.ofAllShares())),
                    DerivedJson.percent(share.ofVotes()),
                    share.words());
        }
    }

    /**
     * A percent of class stated and computed.
     *
     * @param agreement {@code ROUNDED}, {@code CUT}, {@code BOUND}, {@code WITHIN_A_TENTH}, {@code
     *     WITH_RIGHTS}, {@code DIFFERS} or {@code CANNOT_BE_COMPARED}
     * @param difference stated less computed, in points
     */
    @Serdeable
    public record PercentJson(
            int person,
            String path,
            String name,
            @Nullable String stated,
            @Nullable DerivedJson computed,
            @Nullable BaseJson base,
            List<BaseJson> otherBases,
            String agreement,
            boolean agrees,
            @Nullable String difference,
            String words) {

        static PercentJson of(PercentCheck check) {
            return new PercentJson(
                    check.person(),
                    check.path(),
                    check.name(),
                    text(check.stated()),
                    DerivedJson.percent(check.computed()),
                    check.base().map(BaseJson::of).orElse(null),
                    check.otherBases().stream().map(BaseJson::of).toList(),
                    check.agreement().name(),
                    check.agreement().agrees(),
                    check.difference().map(Object::toString).orElse(null),
                    check.words());
        }
    }

    /**
     * What part of the class a person owns, may vote and may dispose of, in percent to four places.
     */
    @Serdeable
    public record PowerJson(
            int person,
            String owned,
            @Nullable String voting,
            @Nullable String dispositive,
            String words) {

        static PowerJson of(PowerShare share) {
            return new PowerJson(
                    share.person(),
                    share.owned().percent(4).toString(),
                    share.voting().map(ratio -> ratio.percent(4).toString()).orElse(null),
                    share.dispositive().map(ratio -> ratio.percent(4).toString()).orElse(null),
                    share.words());
        }
    }

    /** A count of outstanding shares under a percent, and why it was taken or not. */
    @Serdeable
    public record BaseJson(
            String shares,
            @Nullable String title,
            @Nullable String asOf,
            String reason,
            String path,
            List<SpanJson> spans) {

        static BaseJson of(Base base) {
            return new BaseJson(
                    base.shares().toString(),
                    base.title().orElse(null),
                    base.asOf().map(Object::toString).orElse(null),
                    base.reason(),
                    base.path(),
                    SpanJson.of(base.spans()));
        }
    }

    /** ADSs turned into shares beside the shares that the filing gives for them. */
    @Serdeable
    public record AdsJson(
            int position,
            @Nullable String ads,
            @Nullable String stated,
            @Nullable String ratio,
            @Nullable DerivedJson shares,
            @Nullable Boolean agrees,
            @Nullable Integer rowThatAgrees,
            String words) {

        static AdsJson of(AdsCheck check) {
            return new AdsJson(
                    check.position(),
                    text(check.ads()),
                    text(check.stated()),
                    check.ratio().map(Object::toString).orElse(null),
                    DerivedJson.number(check.shares()),
                    check.agrees().orElse(null),
                    check.rowThatAgrees().orElse(null),
                    check.words());
        }
    }

    /**
     * All persons together, each share counted once.
     *
     * @param notThis the sum of all rows, which counts shares twice
     */
    @Serdeable
    public record BlockJson(
            @Nullable DerivedJson total,
            boolean exact,
            String method,
            String reason,
            @Nullable DerivedJson percent,
            @Nullable String notThis) {

        static BlockJson of(Block block) {
            DerivedJson total =
                    block.total()
                            .map(d -> DerivedJson.of(d, BlockJson::exactly, BlockJson::exactly))
                            .orElse(null);
            return new BlockJson(
                    total,
                    block.isExact(),
                    block.method().name(),
                    block.reason(),
                    DerivedJson.percent(block.percent()),
                    block.notThis().map(Shares::toString).orElse(null));
        }

        private static String exactly(org.stakeline.quantity.ShareRange range) {
            return range.isExact() ? range.low().toString() : range.low() + " to " + range.high();
        }
    }

    private static @Nullable String text(Stated<?> stated) {
        return stated.value().map(Object::toString).orElse(null);
    }
}
