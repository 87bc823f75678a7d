package org.stakeline.serve.diagram;

import org.stakeline.serve.diagram.Diagram.Shape;
import org.stakeline.serve.diagram.Sketch.Kind;
import org.stakeline.serve.diagram.Sketch.Node;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The boxes and bundles of a drawing, before they have a place.
 *
 * @param holding what stands under a name, by the node's id
 */
record Plan(
        Shape shape,
        List<List<Node>> boxes,
        List<Bundle> bundles,
        Map<String, List<String>> holding) {

    /** So many persons with the same links stand side by side; more are put in one box. */
    private static final int SIDE_BY_SIDE = 4;

    Plan {
        boxes = List.copyOf(boxes);
        bundles = List.copyOf(bundles);
        holding = Map.copyOf(holding);
    }

    /** Persons side by side each in a box of their own, what they hold in boxes below. */
    static Plan open(Sketch sketch, Shape shape) {
        List<Bundle> bundles = Bundle.of(sketch.links());
        return new Plan(shape, boxes(sketch.nodes(), bundles, SIDE_BY_SIDE), bundles, Map.of());
    }

    /** Persons side by side in one box, what each holds under its name. */
    static Plan packed(Sketch sketch, Shape shape) {
        Sketch folded = sketch.folded();
        List<Bundle> bundles = Bundle.of(folded.links());
        Map<String, List<String>> holding = new LinkedHashMap<>();
        folded.nodes().forEach(n -> holding.put(n.id(), sketch.heldBy(n.id())));
        return new Plan(shape, boxes(folded.nodes(), bundles, 1), bundles, holding);
    }

    private static List<List<Node>> boxes(List<Node> nodes, List<Bundle> bundles, int most) {
        Map<List<Object>, List<Node>> alike = new LinkedHashMap<>();
        for (Node node : nodes) {
            alike.computeIfAbsent(likeness(node, bundles), none -> new ArrayList<>()).add(node);
        }
        List<List<Node>> boxes = new ArrayList<>();
        for (List<Node> some : alike.values()) {
            if (some.size() > most) {
                boxes.add(List.copyOf(some));
            } else {
                some.forEach(node -> boxes.add(List.of(node)));
            }
        }
        return boxes;
    }

    private static List<Object> likeness(Node node, List<Bundle> bundles) {
        List<Bundle> down = bundles.stream().filter(b -> b.from().contains(node.id())).toList();
        List<Bundle> up = bundles.stream().filter(b -> b.to().contains(node.id())).toList();
        boolean alone = down.isEmpty() && up.isEmpty();
        return List.of(node.kind(), down, up, alone && node.kind() == Kind.SECURITIES ? node : "");
    }

    /** The place of the box with this node. */
    int box(String node) {
        for (int i = 0; i < boxes.size(); i++) {
            if (boxes.get(i).stream().anyMatch(n -> n.id().equals(node))) {
                return i;
            }
        }
        throw new IllegalArgumentException("no node " + node);
    }
}
