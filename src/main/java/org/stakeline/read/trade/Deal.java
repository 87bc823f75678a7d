package org.stakeline.read.trade;

import org.stakeline.filing.Trade;

import java.math.BigDecimal;

/**
 * A quantity that a sentence says was bought, sold or given.
 *
 * @param count the quantity, and {@code from} and {@code to}, its place in the sentence
 * @param what the words for the securities end at {@code whatTo}
 * @param verbAt where the verb stands that it hangs on
 * @param verb the verb in lower case
 * @param listed it follows another quantity under the same verb
 * @param passive it was bought, sold or granted
 * @param option options or warrants were counted by the shares that they are for
 */
record Deal(
        BigDecimal count,
        int from,
        int to,
        String what,
        int whatTo,
        int verbAt,
        String verb,
        boolean listed,
        boolean passive,
        boolean option) {

    /** The way the verb tells. */
    Trade.Side side() {
        if (verb.matches("(?s)(?:re)?purchased?|acquired|acquisition|bought|subscribed.*")) {
            return Trade.Side.BUY;
        }
        boolean sold = verb.matches("(?s)sold|sale|dispos.*|tendered|redeemed");
        return sold ? Trade.Side.SELL : Trade.Side.OTHER;
    }

    boolean is(String regex) {
        return verb.matches(regex);
    }

    /** The same, counted by the shares that options or warrants are for. */
    Deal ofOptions() {
        return new Deal(count, from, to, what, whatTo, verbAt, verb, listed, passive, true);
    }

    Deal under(Deal first) {
        return new Deal(
                count,
                from,
                to,
                what,
                whatTo,
                first.verbAt,
                first.verb,
                true,
                first.passive,
                first.option || option);
    }
}
