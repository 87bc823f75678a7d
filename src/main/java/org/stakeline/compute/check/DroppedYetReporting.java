package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FormerPerson;
import org.stakeline.filing.PersonName;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A person that the text says is no longer a reporting person, and that has a cover page, is told
 * of.
 */
final class DroppedYetReporting implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "person.dropped-yet-reporting",
                Finding.Level.WARNING,
                "Rule 13d-1(k)(1)",
                "A person that is said to report no longer has a cover page with an amount.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        List<FormerPerson> former = subject.filing().formerPersons();
        return IntStream.range(0, former.size())
                .filter(i -> hasCoverPage(subject.filing(), former.get(i)))
                .mapToObj(
                        i ->
                                rule().finding(
                                                former.get(i).name().value().orElse("")
                                                        + " is said to be no longer a reporting person and has a cover page.",
                                                "/formerPersons/" + i,
                                                former.get(i).name().spans()))
                .toList();
    }

    private static boolean hasCoverPage(Filing filing, FormerPerson former) {
        PersonName name = PersonName.of(former.name().value().orElse(""));
        return filing.persons().stream()
                .filter(p -> p.aggregate().value().filter(a -> !a.isZero()).isPresent())
                .anyMatch(p -> PersonName.of(p.displayName()).isSpelledAs(name));
    }
}
