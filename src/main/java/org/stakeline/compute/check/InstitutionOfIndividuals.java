package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Filing;
import org.stakeline.filing.FilingRule;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.Schedule;

import java.util.ArrayList;
import java.util.List;

/**
 * Rule 13d-1(b) is for institutions: a Schedule 13G under it alone, all of whose persons are
 * nothing but individuals (IN, not IN and HC), is told of.
 */
final class InstitutionOfIndividuals implements Check {

    @Override
    public Rule rule() {
        return new Rule(
                "rule.institution-of-individuals",
                Finding.Level.WARNING,
                "Rule 13d-1(b)(1)(ii); row 12 of Schedule 13G",
                "Filed under Rule 13d-1(b) alone, and every person is an individual.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        Filing filing = subject.filing();
        List<FilingRule> marked =
                filing.rules().stream().flatMap(rule -> rule.value().stream()).toList();
        boolean institution =
                filing.schedule().filter(Schedule.G::equals).isPresent()
                        && marked.equals(List.of(FilingRule.B))
                        && !filing.persons().isEmpty();
        return institution && subject.covers().allMatch(InstitutionOfIndividuals::isIndividual)
                ? List.of(finding(subject))
                : List.of();
    }

    private static boolean isIndividual(Subject.Cover cover) {
        return cover.person().types().stream()
                .map(Stated::value)
                .toList()
                .equals(List.of(java.util.Optional.of(PersonType.IN)));
    }

    private Finding finding(Subject subject) {
        List<Span> spans = new ArrayList<>(subject.filing().rules().getFirst().spans());
        subject.covers()
                .flatMap(c -> c.person().types().stream())
                .forEach(type -> spans.addAll(type.spans()));
        return rule().finding(
                        "The box of Rule 13d-1(b) is marked, and the type of every person is IN.",
                        List.of("/rules", "/persons/0/types"),
                        spans);
    }
}
