package org.stakeline.read.fact;

import org.stakeline.filing.PersonType;
import org.stakeline.filing.Relationship;
import org.stakeline.filing.ReportingPerson;
import org.stakeline.read.field.Cast;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Leaves out what cannot be, by what the cover pages say the persons are: nobody is the general
 * partner or the owner of an individual, and only an individual is a director or an officer.
 */
public final class Possible {

    private final Map<String, ReportingPerson> persons;

    private Possible(List<ReportingPerson> persons) {
        this.persons =
                persons.stream()
                        .filter(p -> p.name().isPresent())
                        .collect(
                                Collectors.toMap(
                                        p -> Ties.fold(p.name().value().orElse("")),
                                        Function.identity(),
                                        (one, other) -> one));
    }

    public static Possible among(List<ReportingPerson> persons) {
        return new Possible(persons);
    }

    /** Those that can be; an entity that manages another has no closer kind than {@code OTHER}. */
    public List<Relationship> of(List<Relationship> ties) {
        List<Relationship> possible = new ArrayList<>();
        for (Relationship tie : ties) {
            if (!isOfIndividual(tie)) {
                possible.add(isOfficeOfEntity(tie) ? otherwise(tie) : tie);
            }
        }
        return possible;
    }

    private boolean isOfIndividual(Relationship tie) {
        return person(tie.object().value()).filter(Possible::isIndividual).isPresent();
    }

    private boolean isOfficeOfEntity(Relationship tie) {
        return tie.kindOrOther() == Relationship.Kind.DIRECTOR_OR_OFFICER
                && person(tie.subject().value())
                        .filter(p -> isEntity(p) || isCompany(p))
                        .isPresent();
    }

    private static boolean isCompany(ReportingPerson person) {
        return !has(person, PersonType.IN)
                && person.name().value().filter(Cast::isCompany).isPresent();
    }

    private static Relationship otherwise(Relationship tie) {
        return new Relationship(
                tie.subject(),
                tie.object(),
                tie.kind().map(k -> Relationship.Kind.OTHER),
                tie.percent(),
                tie.collectivePercent(),
                tie.sentence());
    }

    private Optional<ReportingPerson> person(Optional<String> name) {
        return name.map(Ties::fold).map(persons::get);
    }

    private static boolean isIndividual(ReportingPerson person) {
        return has(person, PersonType.IN) && person.types().size() == 1;
    }

    private static boolean isEntity(ReportingPerson person) {
        return !person.types().isEmpty()
                && !has(person, PersonType.IN)
                && !has(person, PersonType.OO);
    }

    private static boolean has(ReportingPerson person, PersonType type) {
        return person.types().stream().anyMatch(t -> t.value().equals(Optional.of(type)));
    }
}
