package org.stakeline.relate.control;

import org.stakeline.filing.Relationship;
import org.stakeline.relate.control.ControlGraph.Edge;

/** The words for a link of control. */
final class ControlWords {

    private ControlWords() {}

    static String of(Edge edge) {
        if (edge.kind().isEmpty()) {
            return "holds";
        }
        if (edge.together().isPresent()) {
            return "together own " + edge.together().get() + " % of";
        }
        return edge.percent()
                .map(percent -> "owns " + percent + " % of")
                .orElse(of(edge.kind().get()));
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
