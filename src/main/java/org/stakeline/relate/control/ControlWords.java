package org.stakeline.relate.control;

import org.stakeline.filing.Relationship;
import org.stakeline.quantity.Percent;

import java.util.Optional;

/** The words for a link of control. */
final class ControlWords {

    private ControlWords() {}

    static String of(
            Optional<Relationship.Kind> kind,
            Optional<Percent> percent,
            Optional<Percent> together) {
        if (kind.isEmpty()) {
            return "holds";
        }
        if (together.isPresent()) {
            return "together own " + together.get() + " % of";
        }
        return percent.map(part -> "owns " + part + " % of").orElse(of(kind.get()));
    }

    private static String of(Relationship.Kind kind) {
        return switch (kind) {
            case GENERAL_PARTNER -> "general partner of";
            case MANAGING_MEMBER -> "managing member of";
            case INVESTMENT_MANAGER -> "investment manager of";
            case OWNER -> "owner of";
            case SOLE_OWNER -> "sole owner of";
            case DIRECTOR_OR_OFFICER -> "director or officer of";
            case TRUSTEE -> "trustee of";
            case CONTROL -> "controls";
            case OTHER -> "related to";
        };
    }
}
