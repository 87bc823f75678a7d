package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.ReportingPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Row 14: IN is for individuals; the code IN beside a name with a company's legal form is told of.
 */
final class TypeDoesNotFit implements Check {

    private static final Set<String> COMPANY =
            Set.of("LLC", "LP", "LLP", "INC", "CORP", "LTD", "PLC", "GMBH", "SA", "NV", "BV");

    @Override
    public Rule rule() {
        return new Rule(
                "type.does-not-fit",
                Finding.Level.WARNING,
                "row 14 of Schedule 13D, row 12 of Schedule 13G, type of reporting person",
                "The type says an individual, the name is a company's.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.covers().filter(c -> isOtherwise(c.person())).map(this::finding).toList();
    }

    private static boolean isOtherwise(ReportingPerson person) {
        List<String> words = PersonName.of(person.name().value().orElse("")).words();
        boolean company = !words.isEmpty() && COMPANY.contains(words.getLast());
        List<PersonType> types =
                person.types().stream().flatMap(type -> type.value().stream()).toList();
        return company && types.equals(List.of(PersonType.IN));
    }

    private Finding finding(Subject.Cover cover) {
        List<Span> spans = new ArrayList<>(cover.person().name().spans());
        cover.person().types().forEach(type -> spans.addAll(type.spans()));
        String message = cover.name() + " is given the type IN, an individual's.";
        return rule().finding(message, List.of(cover.path("types"), cover.path("name")), spans);
    }
}
