package org.stakeline.relate.control;

import org.stakeline.relate.control.ControlGraph.Edge;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What can be reached along the links. */
final class Reach {

    private Reach() {}

    /** All nodes that lie below this one; the node itself only where a cycle leads back to it. */
    static Set<String> from(String node, List<Edge> edges) {
        return along(node, edges, Edge::from, Edge::to);
    }

    /** All nodes that lie above this one; the node itself only where a cycle leads back to it. */
    static Set<String> against(String node, List<Edge> edges) {
        return along(node, edges, Edge::to, Edge::from);
    }

    private static Set<String> along(
            String node,
            List<Edge> edges,
            Function<Edge, String> tail,
            Function<Edge, String> head) {
        Map<String, Set<String>> next = new HashMap<>();
        for (Edge edge : edges) {
            next.computeIfAbsent(tail.apply(edge), none -> new LinkedHashSet<>())
                    .add(head.apply(edge));
        }
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(node));
        while (!open.isEmpty()) {
            next.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }
}
