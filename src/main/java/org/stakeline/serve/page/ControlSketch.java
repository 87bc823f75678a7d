package org.stakeline.serve.page;

import org.stakeline.relate.control.ControlGraph;
import org.stakeline.relate.control.ControlGraph.Edge;
import org.stakeline.relate.control.ControlGraph.NodeKind;
import org.stakeline.serve.diagram.Diagram;
import org.stakeline.serve.diagram.Sketch;
import org.stakeline.serve.diagram.Sketch.Kind;
import org.stakeline.serve.diagram.Sketch.Link;
import org.stakeline.serve.diagram.Sketch.Node;
import org.stakeline.serve.diagram.Sketch.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** A graph of control as it is drawn: two persons have one line between them, whatever the ties. */
final class ControlSketch {

    private static final int MOST_HELD = 3;

    private ControlSketch() {}

    /** For wide windows, and for narrow ones. */
    static List<Diagram> drawn(ControlGraph graph, List<Words> words, ControlPlaces places) {
        Sketch sketch = sketch(graph, words, places);
        return Stream.of(Diagram.Shape.values()).map(s -> Diagram.of(sketch, s)).toList();
    }

    private static Sketch sketch(ControlGraph graph, List<Words> words, ControlPlaces places) {
        Map<String, String> summed = summed(graph);
        Map<List<String>, List<Edge>> between = new LinkedHashMap<>();
        Set<String> tied = new HashSet<>();
        for (Edge edge : graph.telling()) {
            String to =
                    edge.kind().isEmpty() && summed.containsKey(edge.from())
                            ? sum(edge)
                            : edge.to();
            between.computeIfAbsent(List.of(edge.from(), to), none -> new ArrayList<>()).add(edge);
            tied.addAll(List.of(edge.from(), to));
        }
        List<Link> links = new ArrayList<>();
        between.forEach((ends, some) -> links.add(link(graph, ends.getLast(), some, words)));
        List<Node> nodes = new ArrayList<>();
        graph.nodes().forEach(node -> nodes.add(node(node, places)));
        summed.forEach((id, name) -> nodes.add(new Node("of " + id, name, Kind.SECURITIES, "")));
        nodes.removeIf(node -> !tied.contains(node.id()));
        return new Sketch(nodes, links);
    }

    // what somebody holds of many issuers is one box; the list says it one by one
    private static Map<String, String> summed(ControlGraph graph) {
        Map<String, Integer> held = new LinkedHashMap<>();
        graph.edges().stream()
                .filter(edge -> edge.kind().isEmpty())
                .forEach(edge -> held.merge(edge.from(), 1, Integer::sum));
        Map<String, String> summed = new LinkedHashMap<>();
        held.forEach(
                (id, count) -> {
                    if (count > MOST_HELD) {
                        summed.put(id, count + " positions, in the list below");
                    }
                });
        return summed;
    }

    private static String sum(Edge edge) {
        return "of " + edge.from();
    }

    private static Link link(ControlGraph graph, String to, List<Edge> some, List<Words> words) {
        Edge first = some.getFirst();
        List<String> labels = some.stream().map(ControlSketch::shortly).distinct().toList();
        return new Link(
                first.from(),
                to,
                String.join(", ", labels),
                words.get(graph.edges().indexOf(first)));
    }

    private static String shortly(Edge edge) {
        return edge.words().replaceFirst(" of$", "");
    }

    private static Node node(ControlGraph.Node node, ControlPlaces places) {
        return new Node(node.id(), node.name(), kind(node.kind()), places.person(node));
    }

    private static Kind kind(NodeKind kind) {
        return switch (kind) {
            case REPORTING_PERSON -> Kind.REPORTING;
            case NAMED -> Kind.NAMED;
            case SECURITIES -> Kind.SECURITIES;
        };
    }
}
