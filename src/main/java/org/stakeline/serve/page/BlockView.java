package org.stakeline.serve.page;

import org.stakeline.compute.block.Block;
import org.stakeline.quantity.Shares;

import java.util.Optional;

/**
 * All persons of a filing together, each share counted once, with the reason.
 *
 * @param sum what the rows would add up to if shares were counted twice; empty when that is the
 *     total
 */
public record BlockView(
        Fact total, Fact percent, String method, String reason, Optional<String> sum) {

    static BlockView of(Block block, Marks marks) {
        Fact total =
                block.total()
                        .map(
                                d ->
                                        marks.computed(
                                                "Block counted once",
                                                "block",
                                                d,
                                                d.value().shown(),
                                                exact(d.value().low())))
                        .orElse(Fact.absent("not known"));
        Fact percent =
                block.percent()
                        .map(
                                d ->
                                        Comparison.ratio(
                                                "Block, percent of class",
                                                "block/percent",
                                                d,
                                                marks))
                        .orElse(Fact.absent("not computed"));
        return new BlockView(
                total,
                percent,
                method(block.method()),
                block.reason(),
                block.notThis().map(Shares::count).map(Figures::number));
    }

    private static String exact(Shares low) {
        return low.toString();
    }

    private static String method(Block.Method method) {
        return switch (method) {
            case ONE_PERSON -> "one reporting person";
            case CONTROL -> "the filing says who controls whom, and the rows fit";
            case ROWS_ADD_UP -> "the largest row is the sum of the smaller ones";
            case SHARED_POWER -> "shared power over the same number ties the rows together";
            case SAME_NUMBER -> "every row has the same number, to the last share";
            case SAID_IN_TEXT -> "the text gives this total";
            case RANGE -> "not known: between the largest row and the sum";
            case NOTHING_STATED -> "no amount was read";
        };
    }
}
