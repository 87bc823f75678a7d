package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Signature;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A filing is signed between its event and its filing: a signature dated before the event or after
 * the filing is told of.
 */
final class SignedOutOfOrder implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "date.signed-out-of-order",
                Finding.Level.INCONSISTENCY,
                "signature page of Schedules 13D and 13G",
                "A signature is dated before the event or after the day of filing.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<Signature> signatures = subject.filing().signatures();
        Optional<LocalDate> event = subject.filing().eventDate().value();
        Optional<LocalDate> filed = subject.filing().filedDate().value();
        Map<String, List<Integer>> said = new LinkedHashMap<>();
        for (int i = 0; i < signatures.size(); i++) {
            Optional<String> words =
                    signatures.get(i).date().value().flatMap(date -> words(date, event, filed));
            if (words.isPresent()) {
                said.computeIfAbsent(words.get(), key -> new ArrayList<>()).add(i);
            }
        }
        return said.entrySet().stream()
                .map(same -> finding(same.getKey(), same.getValue(), signatures))
                .toList();
    }

    private Finding finding(String words, List<Integer> which, List<Signature> signatures) {
        return rule().finding(
                        words,
                        which.stream().map(i -> "/signatures/" + i + "/date").toList(),
                        which.stream()
                                .flatMap(i -> signatures.get(i).date().spans().stream())
                                .toList());
    }

    private static Optional<String> words(
            LocalDate signed, Optional<LocalDate> event, Optional<LocalDate> filed) {
        return event.filter(signed::isBefore)
                .map(day -> "Signed " + signed + ", before the event of " + day + ".")
                .or(
                        () ->
                                filed.filter(signed::isAfter)
                                        .map(
                                                day ->
                                                        "Signed "
                                                                + signed
                                                                + ", after the filing of "
                                                                + day
                                                                + "."));
    }
}
