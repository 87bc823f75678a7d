package org.stakeline.serve.page;

import org.stakeline.evidence.Finding;
import org.stakeline.store.FindingCounts;

import java.util.ArrayList;
import java.util.List;

/** How many findings of each level that occurs, the gravest first. */
public record Levels(List<Count> counts) {

    public Levels {
        counts = List.copyOf(counts);
    }

    /** So many findings of one level. */
    public record Count(String level, String sign, int number) {}

    public static Levels of(FindingCounts found) {
        List<Count> counts = new ArrayList<>();
        add(counts, Finding.Level.ERROR, found.errors());
        add(counts, Finding.Level.INCONSISTENCY, found.inconsistencies());
        add(counts, Finding.Level.WARNING, found.warnings());
        add(counts, Finding.Level.INFO, found.infos());
        return new Levels(counts);
    }

    private static void add(List<Count> counts, Finding.Level level, int number) {
        if (number > 0) {
            counts.add(new Count(Figures.words(level), FindingLine.sign(level), number));
        }
    }
}
