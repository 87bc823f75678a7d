package org.stakeline.serve.page;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.relate.control.ControlGraph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who controls whom: as a diagram, and as a list with the sentence of each link. */
public record ControlView(
        Diagram diagram, List<Step> steps, List<Link> others, List<String> remarks) {

    public ControlView {
        steps = List.copyOf(steps);
        others = List.copyOf(others);
        remarks = List.copyOf(remarks);
    }

    /** Persons side by side, and the links from them to the next step. */
    public record Step(String names, List<Link> links) {

        public Step {
            links = List.copyOf(links);
        }
    }

    /** One link, with the sentence that says it. */
    public record Link(String from, Fact words, String to, Fact sentence) {}

    // a sentence that says several links is told once, after the last of them
    private static List<Link> toldOnce(List<Link> links) {
        List<Link> told = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            boolean again =
                    i + 1 < links.size()
                            && links.get(i + 1).sentence().shown().equals(link.sentence().shown());
            told.add(
                    again
                            ? new Link(link.from(), link.words(), link.to(), link.sentence().as(""))
                            : link);
        }
        return told;
    }

    public boolean isEmpty() {
        return steps.isEmpty() && others.isEmpty();
    }

    static ControlView of(ControlGraph graph, Marks marks) {
        return new Drawn(graph, marks).view();
    }

    /** Turns the ids of a graph into names. */
    private static final class Drawn {

        private final ControlGraph graph;
        private final Marks marks;
        private final Map<String, String> names = new HashMap<>();
        private final Map<ControlGraph.Edge, Link> links = new HashMap<>();

        Drawn(ControlGraph graph, Marks marks) {
            this.graph = graph;
            this.marks = marks;
            graph.nodes().forEach(node -> names.put(node.id(), node.name()));
        }

        ControlView view() {
            List<Diagram.Link> drawn = new ArrayList<>();
            for (int i = 0; i < graph.edges().size(); i++) {
                ControlGraph.Edge edge = graph.edges().get(i);
                Link link = link(edge, i);
                links.put(edge, link);
                drawn.add(
                        new Diagram.Link(
                                link.from(), link.to(), shortly(edge), link.words().mark()));
            }
            List<Step> steps = steps();
            List<String> remarks =
                    graph.remarks().stream().map(ControlGraph.Remark::words).toList();
            return new ControlView(Diagram.of(drawn), steps, List.copyOf(links.values()), remarks);
        }

        // what the chains show is taken out of the links that are left over
        private List<Step> steps() {
            List<Step> steps = new ArrayList<>();
            for (ControlGraph.Chain chain : graph.chains()) {
                for (ControlGraph.Step step : chain.steps()) {
                    List<Link> shown = new ArrayList<>();
                    for (ControlGraph.Edge edge : step.links()) {
                        Link link = links.remove(edge);
                        shown.add(link == null ? link(edge, graph.edges().indexOf(edge)) : link);
                    }
                    steps.add(
                            new Step(
                                    String.join(
                                            " · ",
                                            step.nodes().stream()
                                                    .map(ControlGraph.Node::name)
                                                    .toList()),
                                    toldOnce(shown)));
                }
            }
            return steps;
        }

        private Link link(ControlGraph.Edge edge, int index) {
            String key = edge.path().isEmpty() ? "control:" + index : edge.path();
            Stated<String> words = Stated.of(edge.words(), edge.spans());
            String label = name(edge.from()) + " " + edge.words() + " " + name(edge.to());
            Fact said = marks.stated(label, key, words);
            String quoted =
                    edge.sentence().orElse(edge.spans().isEmpty() ? "" : text(edge.spans()));
            Fact sentence = new Fact(quoted, quoted, said.mark(), said.kind());
            return new Link(name(edge.from()), said, name(edge.to()), sentence);
        }

        private static String text(List<Span> spans) {
            return spans.getFirst().text().strip().replaceAll("\\s+", " ");
        }

        private String name(String id) {
            return names.getOrDefault(id, id);
        }

        private static String shortly(ControlGraph.Edge edge) {
            return edge.words().replaceFirst(" of$", "");
        }
    }
}
