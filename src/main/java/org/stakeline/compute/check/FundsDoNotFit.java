package org.stakeline.compute.check;

import org.stakeline.evidence.Finding;
import org.stakeline.evidence.Span;
import org.stakeline.filing.FundsCode;
import org.stakeline.filing.PersonType;
import org.stakeline.filing.ReportingPerson;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Row 4: PF is an individual's own money, WC the working capital of a business. PF for a company or
 * a partnership, and WC for somebody who is nothing but an individual, are told of.
 */
final class FundsDoNotFit implements Check {

    private static final Set<PersonType> NO_INDIVIDUAL =
            Set.of(PersonType.CO, PersonType.PN, PersonType.BK, PersonType.IC, PersonType.IV);

    @Override
    public Rule rule() {
        return new Rule(
                "funds.do-not-fit",
                Finding.Level.WARNING,
                "rows 4 and 14 of Schedule 13D",
                "The source of funds is not one of that type of person.");
    }

    @Override
    public List<Finding> look(Subject subject) {
        return subject.covers().flatMap(c -> look(c).stream()).toList();
    }

    private Optional<Finding> look(Subject.Cover cover) {
        ReportingPerson person = cover.person();
        List<PersonType> types =
                person.types().stream().flatMap(type -> type.value().stream()).toList();
        List<FundsCode> funds =
                person.funds().stream().flatMap(code -> code.value().stream()).toList();
        boolean individual = types.equals(List.of(PersonType.IN));
        boolean business = !types.isEmpty() && NO_INDIVIDUAL.containsAll(types);
        if (individual && funds.contains(FundsCode.WC)) {
            return Optional.of(
                    finding(cover, "WC, working capital, is the source of an individual's funds"));
        }
        return business && funds.contains(FundsCode.PF)
                ? Optional.of(
                        finding(cover, "PF, an individual's own money, is the source of the funds"))
                : Optional.empty();
    }

    private Finding finding(Subject.Cover cover, String what) {
        List<Span> spans = new ArrayList<>();
        cover.person().funds().forEach(code -> spans.addAll(code.spans()));
        cover.person().types().forEach(type -> spans.addAll(type.spans()));
        String types =
                String.join(
                        ", ",
                        cover.person().types().stream()
                                .flatMap(type -> type.value().stream())
                                .map(Object::toString)
                                .toList());
        return rule().finding(
                        cover.name() + ": " + what + ", the type of person is " + types + ".",
                        List.of(cover.path("funds"), cover.path("types")),
                        spans);
    }
}
