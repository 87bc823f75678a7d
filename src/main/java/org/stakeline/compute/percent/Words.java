package org.stakeline.compute.percent;

import org.stakeline.filing.ReportingPerson;
import org.stakeline.quantity.Printed;

import java.util.Optional;

/** The sentence that tells how a stated percent stands to the computed one. */
final class Words {

    private Words() {}

    static String of(ReportingPerson person, Optional<Base> base, PercentChecks.Verdict verdict) {
        String stated =
                person.percent().value().map(p -> "Stated " + p + " %").orElse("No percent stated");
        if (verdict.computed().isEmpty()) {
            return stated + "; " + missing(person, base);
        }
        return stated
                + ", computed "
                + Printed.percent(verdict.computed().get().value())
                + ending(verdict);
    }

    private static String missing(ReportingPerson person, Optional<Base> base) {
        if (!person.aggregate().isPresent()) {
            return "no aggregate amount was read to compute it from.";
        }
        return base.isEmpty()
                ? "the filing states no number of shares outstanding to compute it from."
                : "there is nothing to compare.";
    }

    private static String ending(PercentChecks.Verdict verdict) {
        return switch (verdict.agreement()) {
            case ROUNDED -> ": agrees when rounded to the stated places.";
            case CUT -> ": agrees when cut, not rounded, to the stated places.";
            case BOUND -> ": agrees.";
            case WITHIN_A_TENTH ->
                    ": not the same to the stated places, within a tenth of a point.";
            case WITH_RIGHTS ->
                    ": agrees with "
                            + verdict.rights().map(Printed::number).orElse("")
                            + " newly issuable shares in this person's own base.";
            case POSSIBLE_WITH_RIGHTS ->
                    ": differs; the filing tells of rights to acquire shares, and with some of these in the base it is possible.";
            case DIFFERS ->
                    verdict.rights()
                                    .map(
                                            rights ->
                                                    " with "
                                                            + Printed.number(rights)
                                                            + " newly issuable shares in this person's own base")
                                    .orElse("")
                            + ": differs.";
            case CANNOT_BE_COMPARED -> ".";
        };
    }
}
