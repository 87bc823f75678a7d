package org.stakeline.relate.redline;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.relate.person.NamedPersons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a cover page that is another than before.
 *
 * @param row as the form calls it
 * @param before empty where the earlier filing does not state it, or has no such person
 */
public record CoverChange(
        String person, String row, Optional<String> before, Optional<String> after) {

    private static final Optional<ReportingPerson> NOBODY = Optional.empty();

    /** The rows with numbers that changed, person by person, in the later filing's order. */
    public static List<CoverChange> between(Filing before, Filing after) {
        List<CoverChange> changes = new ArrayList<>();
        NamedPersons known = NamedPersons.of(before.persons());
        boolean[] met = new boolean[before.persons().size()];
        for (ReportingPerson person : after.persons()) {
            Optional<Integer> old = person.name().value().flatMap(known::find);
            old.ifPresent(i -> met[i] = true);
            changes.addAll(between(old.map(before.persons()::get), Optional.of(person)));
        }
        for (int i = 0; i < met.length; i++) {
            if (!met[i]) {
                changes.addAll(between(Optional.of(before.persons().get(i)), NOBODY));
            }
        }
        return changes;
    }

    private static List<CoverChange> between(
            Optional<ReportingPerson> before, Optional<ReportingPerson> after) {
        String name = after.or(() -> before).map(ReportingPerson::displayName).orElse("");
        Map<String, Optional<String>> old = before.map(CoverChange::rows).orElse(Map.of());
        Map<String, Optional<String>> now = after.map(CoverChange::rows).orElse(Map.of());
        List<CoverChange> changes = new ArrayList<>();
        for (String row : (after.isPresent() ? now : old).keySet()) {
            Optional<String> was = old.getOrDefault(row, Optional.empty());
            Optional<String> is = now.getOrDefault(row, Optional.empty());
            if (!was.equals(is)) {
                changes.add(new CoverChange(name, row, was, is));
            }
        }
        return changes;
    }

    private static Map<String, Optional<String>> rows(ReportingPerson person) {
        Map<String, Optional<String>> rows = new LinkedHashMap<>();
        rows.put("Sole voting power", text(person.soleVoting()));
        rows.put("Shared voting power", text(person.sharedVoting()));
        rows.put("Sole dispositive power", text(person.soleDispositive()));
        rows.put("Shared dispositive power", text(person.sharedDispositive()));
        rows.put("Aggregate amount", text(person.aggregate()));
        rows.put("Percent of class", text(person.percent()));
        return rows;
    }

    private static Optional<String> text(Stated<?> stated) {
        return stated.value().map(Object::toString);
    }
}
