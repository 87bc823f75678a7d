package org.stakeline.relate.redline;

import org.stakeline.relate.redline.Words.Kind;

import java.util.ArrayList;
import java.util.List;

/** Makes runs of words readable: a blank that was kept between two changes is part of them. */
final class Runs {

    private Runs() {}

    static List<Words> joined(List<Words> runs) {
        List<Words> joined = new ArrayList<>();
        StringBuilder removed = new StringBuilder();
        StringBuilder added = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Words run = runs.get(i);
            if (run.kind() == Kind.REMOVED) {
                removed.append(run.text());
            } else if (run.kind() == Kind.ADDED) {
                added.append(run.text());
            } else if (isBlankBetween(runs, i)) {
                removed.append(run.text());
                added.append(run.text());
            } else {
                flush(joined, removed, added);
                joined.add(run);
            }
        }
        flush(joined, removed, added);
        return joined;
    }

    private static boolean isBlankBetween(List<Words> runs, int at) {
        return runs.get(at).text().isBlank()
                && at > 0
                && at + 1 < runs.size()
                && runs.get(at - 1).kind() != Kind.KEPT
                && runs.get(at + 1).kind() != Kind.KEPT;
    }

    private static void flush(List<Words> joined, StringBuilder removed, StringBuilder added) {
        if (!removed.isEmpty()) {
            joined.add(new Words(Kind.REMOVED, removed.toString()));
        }
        if (!added.isEmpty()) {
            joined.add(new Words(Kind.ADDED, added.toString()));
        }
        removed.setLength(0);
        added.setLength(0);
    }
}
