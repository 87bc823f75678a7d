package org.stakeline.serve.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a diagram is to show: persons and securities, and the links from those above to those below.
 */
public record Sketch(List<Node> nodes, List<Link> links) {

    public Sketch {
        nodes = List.copyOf(nodes);
        links = List.copyOf(links);
    }

    /**
     * A person, or securities.
     *
     * @param address where more is told of it; empty for none
     */
    public record Node(String id, String name, Kind kind, String address) {}

    /** What a node is. */
    public enum Kind {
        REPORTING,
        NAMED,
        SECURITIES;

        /** The name of its look in the style sheet. */
        public String style() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /**
     * That one stands above another.
     *
     * @param label what the one is to the other, shortly
     * @param words where it is said
     */
    public record Link(String from, String to, String label, Words words) {}

    /**
     * Where words of a filing are shown.
     *
     * @param mark the key of the words on the same page; empty where they are on another
     * @param quoted the words
     */
    public record Words(String address, String mark, String quoted) {}

    /** The same with what each holds written under its name, where nobody else holds it too. */
    Sketch folded() {
        Map<String, Link> heldBy = new LinkedHashMap<>();
        for (Node node : nodes) {
            List<Link> up = links.stream().filter(l -> l.to().equals(node.id())).toList();
            if (node.kind() == Kind.SECURITIES && up.size() == 1) {
                heldBy.put(node.id(), up.getFirst());
            }
        }
        List<Node> kept = new ArrayList<>();
        for (Node node : nodes) {
            if (!heldBy.containsKey(node.id())) {
                kept.add(node);
            }
        }
        return new Sketch(kept, links.stream().filter(l -> !heldBy.containsKey(l.to())).toList());
    }

    /** What the folded sketch writes under a name. */
    List<String> heldBy(String node) {
        return links.stream()
                .filter(l -> l.from().equals(node))
                .filter(l -> links.stream().filter(o -> o.to().equals(l.to())).count() == 1)
                .flatMap(l -> nodes.stream().filter(n -> n.id().equals(l.to())))
                .filter(n -> n.kind() == Kind.SECURITIES)
                .map(Node::name)
                .toList();
    }
}
