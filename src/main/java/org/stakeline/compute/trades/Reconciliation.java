package org.stakeline.compute.trades;

import org.stakeline.evidence.Span;
import org.stakeline.quantity.Shares;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a holder's stated position changed by from one filing of a chain to the next, beside the
 * trades told of in the later one: stated change = trades + rest.
 *
 * @param from the earlier filing's place in the chain, from 0
 * @param to the later one's
 * @param persons one for each person with a cover page in either
 * @param block all persons together, where both totals are exact
 * @param others trades told of under names that are on no cover page
 * @param missing how many amendments the numbers say lie between the two and are not here
 */
public record Reconciliation(
        int from,
        int to,
        List<Line> persons,
        Optional<Line> block,
        List<OtherName> others,
        int missing) {

    public Reconciliation {
        persons = List.copyOf(persons);
        others = List.copyOf(others);
    }

    /** How a stated change stands to the trades told of. */
    public enum Verdict {
        /** The trades come to exactly the stated change. */
        COMES_OUT,
        /** With transfers, gifts and the like that are told of too it comes out exactly. */
        WITH_TRANSFERS,
        /** With the trades told of under other names, as of its funds, it comes out exactly. */
        WITH_OTHER_NAMES,
        /** Something remains. */
        REST,
        /** A position before or now is not known. */
        CANNOT_BE_SAID
    }

    /**
     * One person, or the block.
     *
     * @param person the cover page of the later filing, from 0
     * @param bought shares bought, {@code sold} shares sold, by the trades that are new in the
     *     later filing
     * @param transfers shares that went some other way; which way is not known
     * @param rest stated change less the trades that explain it
     * @param days the balance after each day with trades
     */
    public record Line(
            String name,
            Optional<Integer> person,
            Optional<Shares> before,
            Optional<Shares> now,
            BigDecimal bought,
            BigDecimal sold,
            BigDecimal transfers,
            Optional<BigDecimal> rest,
            Verdict verdict,
            List<Balance> days,
            List<Span> spans,
            String words) {

        public Line {
            days = List.copyOf(days);
            spans = List.copyOf(spans);
        }

        public Optional<BigDecimal> change() {
            return before.flatMap(b -> now.map(n -> n.count().subtract(b.count())));
        }

        /** What the trades and transfers told of made of the change: bought less sold, at least. */
        public BigDecimal explained() {
            return verdict == Verdict.WITH_TRANSFERS || verdict == Verdict.WITH_OTHER_NAMES
                    ? change().orElse(BigDecimal.ZERO)
                    : bought.subtract(sold);
        }
    }

    /**
     * The balance after a day's trades.
     *
     * @param net bought less sold on that day
     * @param forth counted from the position before
     * @param back counted back from the position now; the same where nothing remains
     */
    public record Balance(LocalDate day, BigDecimal net, BigDecimal forth, BigDecimal back) {}

    /** Trades told of under a name that is on no cover page: bought less sold. */
    public record OtherName(String name, BigDecimal net) {}
}
