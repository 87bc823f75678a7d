package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.relate.amendment.EarlierList.Entry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Two earlier filings of different dates under one name cannot be told apart by it, which is told.
 */
final class EarlierSameName implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "earlier.same-name",
                Finding.Level.INCONSISTENCY,
                "Rule 13d-2; cover page, list of earlier filings",
                "Two earlier filings are called by the same number.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        Map<Integer, List<Entry>> byName = new LinkedHashMap<>();
        for (Entry entry : subject.earlier().entries()) {
            entry.calledNumber()
                    .ifPresent(
                            number ->
                                    byName.computeIfAbsent(number, key -> new ArrayList<>())
                                            .add(entry));
        }
        return byName.entrySet().stream()
                .filter(group -> areDifferentFilings(group.getValue()))
                .map(group -> finding(group.getKey(), group.getValue()))
                .toList();
    }

    private static boolean areDifferentFilings(List<Entry> entries) {
        return entries.stream().flatMap(e -> e.filedDate().stream()).distinct().count() > 1;
    }

    private Finding finding(int number, List<Entry> entries) {
        String which =
                String.join(
                        " and ",
                        entries.stream()
                                .map(
                                        e ->
                                                e.filedDate()
                                                        .map(date -> "that of " + date)
                                                        .orElse("one without date"))
                                .toList());
        String message =
                spelled(entries.size())
                        + " earlier filings are called Amendment No. "
                        + number
                        + ": "
                        + which
                        + ".";
        return rule().finding(
                        message,
                        entries.stream()
                                .map(e -> "/earlierFilings/" + e.index() + "/calledAs")
                                .toList(),
                        entries.stream().flatMap(e -> e.spans().stream()).toList());
    }

    private static String spelled(int count) {
        return count == 2 ? "Two" : String.valueOf(count);
    }
}
