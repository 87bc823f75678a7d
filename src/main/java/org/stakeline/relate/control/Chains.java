package org.stakeline.relate.control;

import org.stakeline.filing.Relationship;
import org.stakeline.relate.control.ControlGraph.Chain;
import org.stakeline.relate.control.ControlGraph.Edge;
import org.stakeline.relate.control.ControlGraph.Node;
import org.stakeline.relate.control.ControlGraph.Step;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The ways from each top of a graph down to what it holds.
 *
 * <p>Nodes with the same neighbours above and below are one step. A plain <i>controls</i> is left
 * out of the chains where a longer way between the same two tells how.
 */
final class Chains {

    private static final int MOST_CHAINS = 100;

    private final List<Edge> edges;
    private final Map<String, List<Node>> groupOf = new LinkedHashMap<>();
    private final List<Chain> chains = new ArrayList<>();

    private Chains(List<Node> nodes, List<Edge> all) {
        this.edges = telling(all);
        group(nodes);
    }

    static List<Edge> telling(List<Edge> all) {
        return all.stream().filter(edge -> !isToldInMore(edge, all)).toList();
    }

    static List<Chain> of(List<Node> nodes, List<Edge> edges) {
        Chains chains = new Chains(nodes, edges);
        chains.walkFromTops();
        return List.copyOf(chains.chains);
    }

    private static boolean isToldInMore(Edge edge, List<Edge> all) {
        boolean plain =
                edge.kind().equals(Optional.of(Relationship.Kind.CONTROL))
                        || edge.kind().equals(Optional.of(Relationship.Kind.OTHER));
        return plain && (isToldOtherwise(edge, all) || isALongerWay(edge, all));
    }

    private static boolean isToldOtherwise(Edge edge, List<Edge> all) {
        return all.stream()
                .filter(e -> joinsTheSame(e, edge))
                .anyMatch(e -> weight(e) < weight(edge));
    }

    private static boolean joinsTheSame(Edge one, Edge other) {
        return one.from().equals(other.from()) && one.to().equals(other.to());
    }

    private static int weight(Edge edge) {
        return edge.kind().map(Enum::ordinal).orElse(0);
    }

    private static boolean isALongerWay(Edge edge, List<Edge> all) {
        List<Edge> others = all.stream().filter(e -> !joinsTheSame(e, edge)).toList();
        return Reach.from(edge.from(), others).contains(edge.to());
    }

    private void group(List<Node> nodes) {
        Map<String, List<Node>> alike = new LinkedHashMap<>();
        for (Node node : nodes) {
            if (edges.stream().anyMatch(e -> touches(e, node))) {
                alike.computeIfAbsent(likeness(node), key -> new ArrayList<>()).add(node);
            }
        }
        alike.values().forEach(group -> group.forEach(node -> groupOf.put(node.id(), group)));
    }

    private static boolean touches(Edge edge, Node node) {
        return edge.from().equals(node.id()) || edge.to().equals(node.id());
    }

    private String likeness(Node node) {
        Set<String> neighbours = new TreeSet<>();
        for (Edge edge : edges) {
            if (edge.from().equals(node.id())) {
                neighbours.add("to " + edge.to() + " " + edge.kind());
            } else if (edge.to().equals(node.id())) {
                neighbours.add("from " + edge.from() + " " + edge.kind());
            }
        }
        return node.kind() + " " + neighbours;
    }

    private void walkFromTops() {
        Set<List<Node>> groups = new HashSet<>(groupOf.values());
        groupOf.values().stream()
                .distinct()
                .filter(group -> above(group).isEmpty())
                .forEach(top -> walk(top, new ArrayList<>()));
        if (chains.isEmpty() && !groups.isEmpty()) {
            walk(groupOf.values().iterator().next(), new ArrayList<>());
        }
    }

    private List<Edge> above(List<Node> group) {
        return edges.stream().filter(e -> e.to().equals(group.getFirst().id())).toList();
    }

    private void walk(List<Node> group, List<Step> before) {
        boolean seen = before.stream().anyMatch(step -> step.nodes().equals(group));
        List<List<Node>> below = seen ? List.of() : below(group);
        if (chains.size() >= MOST_CHAINS) {
            return;
        }
        if (below.isEmpty()) {
            List<Step> steps = new ArrayList<>(before);
            steps.add(new Step(group, List.of()));
            chains.add(new Chain(steps, words(steps)));
        }
        for (List<Node> next : below) {
            List<Step> steps = new ArrayList<>(before);
            steps.add(new Step(group, links(group, next)));
            walk(next, steps);
        }
    }

    private List<List<Node>> below(List<Node> group) {
        return edges.stream()
                .filter(edge -> edge.from().equals(group.getFirst().id()))
                .map(edge -> groupOf.getOrDefault(edge.to(), List.of()))
                .filter(next -> !next.isEmpty())
                .distinct()
                .toList();
    }

    private List<Edge> links(List<Node> group, List<Node> next) {
        Set<String> from = ids(group);
        Set<String> to = ids(next);
        return edges.stream()
                .filter(edge -> from.contains(edge.from()) && to.contains(edge.to()))
                .toList();
    }

    private static Set<String> ids(List<Node> nodes) {
        Set<String> ids = new HashSet<>();
        nodes.forEach(node -> ids.add(node.id()));
        return ids;
    }

    private static String words(List<Step> steps) {
        StringBuilder words = new StringBuilder(names(steps.getFirst().nodes()));
        for (int i = 1; i < steps.size(); i++) {
            words.append(" → ")
                    .append(steps.get(i - 1).links().getFirst().words())
                    .append(' ')
                    .append(names(steps.get(i).nodes()));
        }
        return words.toString();
    }

    private static String names(List<Node> nodes) {
        String names = String.join("; ", nodes.stream().map(Node::name).toList());
        return nodes.size() == 1 ? names : nodes.size() + " side by side (" + names + ")";
    }
}
