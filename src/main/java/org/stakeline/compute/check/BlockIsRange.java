package org.stakeline.compute.check;

import org.stakeline.compute.block.Block;
import org.stakeline.evidence.Finding;

import java.util.List;

/**
 * Where the filing does not say which shares its persons have in common, their total is a range,
 * which is told.
 */
final class BlockIsRange implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "block.range",
                Finding.Level.INFO,
                "Rules 13d-3 and 13d-5(b)",
                "How many shares the persons own together is known only as a range.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.block().method() == Block.Method.RANGE
                ? List.of(
                        rule().finding(
                                        subject.block().reason(),
                                        subject.covers().map(c -> c.path("aggregate")).toList(),
                                        List.of()))
                : List.of();
    }
}
