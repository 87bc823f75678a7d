package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.compute.percent.Base;
import org.stakeline.compute.threshold.Position;
import org.stakeline.quantity.ShareRange;
import org.stakeline.serve.page.Asking;
import org.stakeline.serve.page.Ownership;
import org.stakeline.serve.page.OwnershipView;

import java.util.List;

/**
 * Who held how much of an issuer over time.
 *
 * @param knownBy the day at whose end, New York time, the record is looked at; null for now
 * @param levels percents that are lines in the chart
 * @param blocks one for each chain of filings, the largest first
 * @param counts share counts that filings state, each where it is another than before
 */
@Serdeable
public record OwnershipJson(
        String issuer,
        @Nullable String knownBy,
        List<String> levels,
        List<BlockJson> blocks,
        List<TradeJson> trades,
        List<CountJson> counts,
        List<RatioJson> ratios) {

    static OwnershipJson of(String issuer, @Nullable String knownBy, Ownership ownership) {
        return new OwnershipJson(
                issuer,
                knownBy,
                List.of("5", "10", "20"),
                ownership.blocks().stream().map(BlockJson::of).toList(),
                ownership.trades().stream().map(TradeJson::of).toList(),
                ownership.counts().stream().map(CountJson::of).toList(),
                ownership.ratios().stream().map(RatioJson::of).toList());
    }

    /**
     * All persons of a chain together, each share counted once.
     *
     * @param number by which the chart and the table name it
     * @param drawn false for those that are in the table alone
     */
    @Serdeable
    public record BlockJson(
            int number,
            String name,
            String security,
            String chain,
            boolean drawn,
            List<ReportJson> reports) {

        static BlockJson of(Ownership.Block block) {
            return new BlockJson(
                    block.number(),
                    block.name(),
                    block.security(),
                    block.chain(),
                    block.isDrawn(),
                    block.reports().stream().map(ReportJson::of).toList());
        }
    }

    /**
     * What one filing reports.
     *
     * @param date of the event, else of filing
     * @param stated the percent that the cover page states, {@code <5} for less than it
     * @param statedForAll false where it is the largest that one of several persons states, and
     *     none states what all hold together
     * @param computed the percent to four places; null where nothing can be computed
     * @param shares the block, each share counted once
     * @param of the share count that the percent is of
     */
    @Serdeable
    public record ReportJson(
            String filing,
            String form,
            @Nullable String date,
            @Nullable String filed,
            String knownAt,
            @Nullable String stated,
            boolean statedForAll,
            ChainComputedJson.@Nullable PositionJson computed,
            @Nullable RangeJson shares,
            @Nullable String of,
            String statedAt,
            String computedAt) {

        static ReportJson of(Ownership.Report report) {
            return new ReportJson(
                    report.filing(),
                    report.form(),
                    report.day().map(Object::toString).orElse(null),
                    report.filed().map(Object::toString).orElse(null),
                    report.knownAt().toString(),
                    report.stated().map(Object::toString).orElse(null),
                    report.forAll(),
                    report.computed().map(ReportJson::position).orElse(null),
                    report.total().map(RangeJson::of).orElse(null),
                    report.base().map(Base::shares).map(Object::toString).orElse(null),
                    report.words(),
                    report.working());
        }

        private static ChainComputedJson.PositionJson position(Position position) {
            return ChainComputedJson.PositionJson.of(position);
        }
    }

    /** A number of shares, or two between which it lies. */
    @Serdeable
    public record RangeJson(String low, String high) {

        static RangeJson of(ShareRange range) {
            return new RangeJson(range.low().toString(), range.high().toString());
        }
    }

    /** What a filing tells was traded on one day. */
    @Serdeable
    public record TradeJson(
            int block,
            String date,
            String side,
            String quantity,
            String unit,
            String words,
            String address) {

        static TradeJson of(Ownership.Traded trade) {
            return new TradeJson(
                    trade.block(),
                    trade.day().toString(),
                    Asking.nameOf(trade.side()),
                    trade.quantity().toPlainString(),
                    Asking.nameOf(trade.unit()),
                    OwnershipView.words(trade),
                    "/filings/" + trade.filing() + "#trades");
        }
    }

    /**
     * A number of shares outstanding.
     *
     * @param date of the count, else of the filing that states it
     */
    @Serdeable
    public record CountJson(
            String date,
            boolean dateStated,
            String shares,
            String securities,
            String words,
            String address) {

        static CountJson of(Ownership.Counted count) {
            return new CountJson(
                    count.day().toString(),
                    count.dayStated(),
                    count.shares().toString(),
                    count.title(),
                    OwnershipView.words(count),
                    count.words());
        }
    }

    /** A number of shares that an ADS stands for, as a filing stated it first. */
    @Serdeable
    public record RatioJson(@Nullable String date, String ads, String shares, String address) {

        static RatioJson of(Ownership.Ratios told) {
            return new RatioJson(
                    told.day().map(Object::toString).orElse(null),
                    told.ratio().ads().toPlainString(),
                    told.ratio().shares().toPlainString(),
                    told.words());
        }
    }
}
