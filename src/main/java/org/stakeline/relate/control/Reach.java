package org.stakeline.relate.control;

import org.stakeline.relate.control.ControlGraph.Edge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What can be reached along the links. */
final class Reach {

    private Reach() {}

    /** All nodes that lie below this one; the node itself only where a cycle leads back to it. */
    static Set<String> from(String node, List<Edge> edges) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            String at = open.pop();
            for (Edge edge : edges) {
                if (edge.from().equals(at) && reached.add(edge.to())) {
                    open.push(edge.to());
                }
            }
        }
        return reached;
    }
}
