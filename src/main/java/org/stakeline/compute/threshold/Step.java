package org.stakeline.compute.threshold;

import java.util.List;
import java.util.Optional;

/**
 * What a person's holding, or that of all together, did from one report to the next.
 *
 * @param from the place of the filing that reported it last, from 0; empty where this is the first
 * @param to the place of the filing that reports it now
 * @param person its cover page there, from 0; empty for all persons together
 * @param before as last reported; empty where that is not known
 * @param crossings the levels that it crosses under the rules of the day
 * @param cause why it changed, where amounts and bases of both reports are known
 */
public record Step(
        Optional<Integer> from,
        int to,
        String name,
        Optional<Integer> person,
        Optional<Position> before,
        Position now,
        List<Crossing> crossings,
        Optional<CauseOfChange> cause) {

    public Step {
        crossings = List.copyOf(crossings);
    }
}
