package org.stakeline.compute.threshold;

import org.stakeline.quantity.Percent;

/**
 * A level that a change of a holding crosses.
 *
 * @param level in percent of the class; for a move, the points that it takes
 * @param up which way
 * @param sure whether it is crossed wherever in their ranges the two holdings lie
 * @param words {@code from 4.9000 % to 5.1000 %: over 5 %, Rule 13d-1(a)}
 */
public record Crossing(
        ThresholdRule rule,
        Percent level,
        boolean up,
        boolean sure,
        Position before,
        Position after,
        String words) {}
