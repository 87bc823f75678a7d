package org.stakeline.serve.page;

import org.stakeline.relate.control.ControlGraph;
import org.stakeline.serve.diagram.Diagram;
import org.stakeline.serve.diagram.Sketch.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Who controls whom: as a diagram for wide windows and one for narrow ones, and as a list with the
 * sentence of each link.
 */
public record ControlView(
        List<Diagram> diagrams, List<Step> steps, List<Link> others, List<String> remarks) {

    public ControlView {
        diagrams = List.copyOf(diagrams);
        steps = List.copyOf(steps);
        others = List.copyOf(others);
        remarks = List.copyOf(remarks);
    }

    /** Persons side by side, and the links from them to the next step. */
    public record Step(List<Name> names, List<Link> links) {

        public Step {
            names = List.copyOf(names);
            links = List.copyOf(links);
        }
    }

    /** A person's name, and where more is told of it; an empty address for none. */
    public record Name(String text, String address) {}

    /**
     * One link, with the sentence that says it.
     *
     * @param told the filings that say it, where several are looked at
     */
    public record Link(
            String from, String words, String to, Words place, String sentence, List<Told> told) {

        public Link {
            told = List.copyOf(told);
        }

        /** The same without its sentence. */
        Link bare() {
            return new Link(from, words, to, place, "", told);
        }
    }

    /**
     * A filing that says a link.
     *
     * @param words {@code first} or {@code last}, with its day
     * @param filing what it is called
     */
    public record Told(String words, String filing, String address) {}

    // a sentence that says several links is told once, after the last of them
    private static List<Link> toldOnce(List<Link> links) {
        List<Link> told = new ArrayList<>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            boolean again =
                    i + 1 < links.size() && links.get(i + 1).sentence().equals(link.sentence());
            told.add(again ? link.bare() : link);
        }
        return told;
    }

    public boolean isEmpty() {
        return steps.isEmpty() && others.isEmpty();
    }

    static ControlView of(ControlGraph graph, ControlPlaces places) {
        return new Listed(graph, places).view();
    }

    /** Turns the ids of a graph into names. */
    private static final class Listed {

        private final ControlGraph graph;
        private final ControlPlaces places;
        private final Map<String, String> names = new HashMap<>();
        private final Map<ControlGraph.Edge, Link> links = new HashMap<>();

        Listed(ControlGraph graph, ControlPlaces places) {
            this.graph = graph;
            this.places = places;
            graph.nodes().forEach(node -> names.put(node.id(), node.name()));
        }

        ControlView view() {
            List<Words> words = new ArrayList<>();
            for (int i = 0; i < graph.edges().size(); i++) {
                ControlGraph.Edge edge = graph.edges().get(i);
                words.add(places.words(graph, edge, i));
                links.put(edge, link(edge, words.getLast()));
            }
            List<Diagram> diagrams = ControlSketch.drawn(graph, words, places);
            List<String> remarks =
                    graph.remarks().stream().map(ControlGraph.Remark::words).toList();
            List<Step> steps = steps();
            List<Link> others = new ArrayList<>();
            graph.edges().stream()
                    .filter(links::containsKey)
                    .forEach(edge -> others.add(links.remove(edge)));
            return new ControlView(diagrams, steps, others, remarks);
        }

        // each link once, where a chain first comes to it; those in no chain are left over
        private List<Step> steps() {
            List<Step> steps = new ArrayList<>();
            Set<List<Name>> named = new HashSet<>();
            for (ControlGraph.Chain chain : graph.chains()) {
                for (ControlGraph.Step step : chain.steps()) {
                    List<Link> told = told(step);
                    List<Name> who = step.nodes().stream().map(this::name).toList();
                    boolean first = named.add(who);
                    if (!told.isEmpty() || first && step.links().isEmpty()) {
                        steps.add(new Step(who, told));
                    }
                }
            }
            return steps;
        }

        private List<Link> told(ControlGraph.Step step) {
            List<Link> told = new ArrayList<>();
            for (ControlGraph.Edge edge : step.links()) {
                Optional.ofNullable(links.remove(edge)).ifPresent(told::add);
            }
            return toldOnce(told);
        }

        private Name name(ControlGraph.Node node) {
            return new Name(node.name(), places.person(node));
        }

        private Link link(ControlGraph.Edge edge, Words words) {
            return new Link(
                    name(edge.from()),
                    edge.words(),
                    name(edge.to()),
                    words,
                    words.quoted(),
                    places.told(edge));
        }

        private String name(String id) {
            return names.getOrDefault(id, id);
        }
    }
}
