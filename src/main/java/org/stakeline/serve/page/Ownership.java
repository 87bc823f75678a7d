package org.stakeline.serve.page;

import org.stakeline.compute.percent.Base;
import org.stakeline.compute.threshold.Position;
import org.stakeline.filing.Trade;
import org.stakeline.quantity.AdsRatio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;
import org.stakeline.quantity.StatedPercent;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who held how much of an issuer over time: one block for each chain of filings, all its persons
 * together and each share counted once.
 *
 * @param blocks the largest first
 */
public record Ownership(
        List<Block> blocks, List<Traded> trades, List<Counted> counts, List<Ratios> ratios) {

    /** So many blocks are drawn as lines; all of them are in the table. */
    public static final int DRAWN = 8;

    public static final Ownership NONE = new Ownership(List.of(), List.of(), List.of(), List.of());

    public Ownership {
        blocks = List.copyOf(blocks);
        trades = List.copyOf(trades);
        counts = List.copyOf(counts);
        ratios = List.copyOf(ratios);
    }

    /**
     * One chain's block through its reports.
     *
     * @param number in the order of the blocks, from 1
     * @param name the first reporting person of the last filing, and how many there are beside it
     * @param chain the address of its chain
     * @param reports in the order of their days
     */
    public record Block(
            int number, String name, String security, String chain, List<Report> reports) {

        public Block {
            reports = List.copyOf(reports);
        }

        /** True for the blocks that are lines in the chart. */
        public boolean isDrawn() {
            return number <= DRAWN;
        }
    }

    /**
     * What one filing reports of the block.
     *
     * @param day of the event, else of filing; empty where neither is stated
     * @param person the cover page whose percent stands for the block, from 0
     * @param stated that percent
     * @param forAll false where no cover page has the amount of all persons together: the percent
     *     is then the largest that one of them states
     * @param computed exact, or between two bounds; empty where nothing can be computed
     * @param steps the key under which the steps of the computed percent are shown; empty for none
     * @param total how many shares
     */
    public record Report(
            String filing,
            String form,
            Optional<LocalDate> day,
            Optional<LocalDate> filed,
            Instant knownAt,
            int person,
            Optional<StatedPercent> stated,
            boolean forAll,
            Optional<Position> computed,
            String steps,
            Optional<ShareRange> total,
            Optional<Base> base) {

        /** The address of the words that state the percent. */
        public String words() {
            return person < 0 ? "/filings/" + filing : mark("/persons/" + person + "/percent");
        }

        /** The address of the computed percent's steps. */
        public String working() {
            return steps.isEmpty() ? "/filings/" + filing : mark(steps);
        }

        private String mark(String key) {
            return "/filings/" + filing + "?mark=" + key + "#words";
        }
    }

    /**
     * What one filing tells was traded on one day, by one block.
     *
     * @param quantity in {@code unit}s
     */
    public record Traded(
            int block,
            LocalDate day,
            Trade.Side side,
            BigDecimal quantity,
            Trade.Unit unit,
            String filing) {}

    /**
     * A number of outstanding shares that a filing states, as other than what was stated of the
     * same securities before.
     *
     * @param day of the count, else of the filing
     * @param title the securities counted; empty where they are not named
     */
    public record Counted(
            LocalDate day,
            boolean dayStated,
            Shares shares,
            String title,
            String filing,
            int index) {

        /** The address of the words that state it. */
        public String words() {
            return "/filings/" + filing + "?mark=/outstanding/" + index + "/shares#words";
        }
    }

    /** A number of shares that one ADS stands for, as a filing states it first. */
    public record Ratios(Optional<LocalDate> day, AdsRatio ratio, String filing, int index) {

        /** The address of the words that state it. */
        public String words() {
            return "/filings/" + filing + "?mark=/adsRatios/" + index + "#words";
        }
    }
}
