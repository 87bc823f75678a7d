package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.relate.person.NamedPersons;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Each person on whose behalf a statement is filed signs it, Rule 13d-1(k)(1): where some
 * signatures were read and others not, that is told.
 */
final class SignatureMissing implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "signature.not-found",
                Finding.Level.INFO,
                "Rule 13d-1(k)(1); signature page of Schedules 13D and 13G",
                "Signatures were read, and none in the name of this reporting person.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        NamedPersons persons = NamedPersons.of(subject.filing().persons());
        Set<Integer> signed =
                subject.filing().signatures().stream()
                        .flatMap(s -> s.person().value().or(s.signedBy()::value).stream())
                        .map(persons::find)
                        .flatMap(Optional::stream)
                        .collect(Collectors.toSet());
        return subject.covers()
                .filter(c -> !signed.isEmpty() && !signed.contains(c.index()))
                .map(
                        c ->
                                rule().finding(
                                                "No signature in the name of "
                                                        + c.name()
                                                        + " was found.",
                                                c.path("name"),
                                                c.person().name().spans()))
                .toList();
    }
}
