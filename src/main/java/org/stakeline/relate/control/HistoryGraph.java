package org.stakeline.relate.control;

import org.stakeline.relate.control.ControlGraph.Edge;
import org.stakeline.relate.control.ControlGraph.Node;
import org.stakeline.relate.control.ControlGraph.NodeKind;
import org.stakeline.relate.control.ControlHistory.Holding;
import org.stakeline.relate.control.ControlHistory.Person;
import org.stakeline.relate.control.ControlHistory.Said;
import org.stakeline.relate.control.ControlHistory.Tie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The graph of what a history leaves standing. */
final class HistoryGraph {

    private HistoryGraph() {}

    static ControlGraph of(ControlHistory history) {
        List<Node> nodes = new ArrayList<>();
        List<Edge> edges = new ArrayList<>();
        edges.addAll(ties(history));
        history.persons().stream()
                .filter(person -> !isGone(person, history))
                .forEach(person -> nodes.add(node(person)));
        for (int i = 0; i < history.holdings().size(); i++) {
            Holding held = history.holdings().get(i);
            nodes.add(
                    new Node(
                            "s" + i,
                            held.issuer() + ": " + held.words(),
                            NodeKind.SECURITIES,
                            Optional.empty()));
            edges.add(edge(held.person(), "s" + i, Optional.empty(), held.said()));
        }
        return new ControlGraph(nodes, edges, Chains.of(nodes, edges), Oddities.of(nodes, edges));
    }

    // had ties, and has none that stands
    private static boolean isGone(Person person, ControlHistory history) {
        List<Tie> own = history.ties().stream().filter(tie -> joins(tie, person)).toList();
        return !own.isEmpty()
                && own.stream().allMatch(tie -> tie.ending().isPresent())
                && history.holdings().stream().noneMatch(h -> h.person().equals(person.id()));
    }

    private static boolean joins(Tie tie, Person person) {
        return tie.from().equals(person.id()) || tie.to().equals(person.id());
    }

    /** The ties that stand. */
    static List<Edge> ties(ControlHistory history) {
        return history.ties().stream()
                .filter(tie -> tie.ending().isEmpty())
                .map(HistoryGraph::edge)
                .toList();
    }

    private static Node node(Person person) {
        NodeKind kind = person.covers().isEmpty() ? NodeKind.NAMED : NodeKind.REPORTING_PERSON;
        return new Node(person.id(), person.name(), kind, Optional.empty());
    }

    private static Edge edge(Tie tie) {
        return edge(tie.from(), tie.to(), Optional.of(tie.kind()), tie.last());
    }

    private static Edge edge(
            String from,
            String to,
            Optional<org.stakeline.filing.Relationship.Kind> kind,
            Said said) {
        return new Edge(
                from,
                to,
                kind,
                said.percent(),
                said.together(),
                said.sentence(),
                said.spans(),
                said.path());
    }
}
