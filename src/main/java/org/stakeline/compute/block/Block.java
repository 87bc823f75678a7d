package org.stakeline.compute.block;

import org.stakeline.evidence.Derived;
import org.stakeline.quantity.Ratio;
import org.stakeline.quantity.ShareRange;
import org.stakeline.quantity.Shares;

import java.util.Optional;

/**
 * How many shares the reporting persons of a filing own between them, each share counted once.
 *
 * @param total exact, or a range; empty when no cover page gives an amount
 * @param method by what the total was made
 * @param reason why, in one sentence
 * @param percent of the class, where the total is exact and a base is stated
 * @param notThis the sum of all rows, which counts shares twice; empty when it is the total
 */
public record Block(
        Optional<Derived<ShareRange>> total,
        Method method,
        String reason,
        Optional<Derived<Ratio>> percent,
        Optional<Shares> notThis) {

    /** By what a total was made. */
    public enum Method {
        /** One reporting person. */
        ONE_PERSON,
        /** The filing says who controls whom, and the rows fit. */
        CONTROL,
        /** The largest row is the sum of the smaller ones. */
        ROWS_ADD_UP,
        /** One row's shared power is over exactly the other rows' shares. */
        SHARED_POWER,
        /** Every row has the same number, to the last share and not a round one. */
        SAME_NUMBER,
        /** The text gives this total. */
        SAID_IN_TEXT,
        /** Not known: between the largest row and the sum. */
        RANGE,
        /** No amount was read. */
        NOTHING_STATED
    }

    public boolean isExact() {
        return total.map(t -> t.value().isExact()).orElse(false);
    }
}
