package org.stakeline.serve.diagram;

import org.stakeline.serve.diagram.Sketch.Link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Links that are drawn as one, their label written once: each of those above stands above each of
 * those below in the same way.
 */
record Bundle(String label, Set<String> from, Set<String> to, List<Link> links) {

    Bundle {
        links = List.copyOf(links);
    }

    /** Every link in just one bundle. */
    static List<Bundle> of(List<Link> links) {
        Map<List<Object>, List<Link>> byTarget = new LinkedHashMap<>();
        for (Link link : links) {
            byTarget.computeIfAbsent(List.of(link.label(), link.to()), none -> new ArrayList<>())
                    .add(link);
        }
        Map<List<Object>, List<Link>> bySources = new LinkedHashMap<>();
        for (List<Link> some : byTarget.values()) {
            bySources
                    .computeIfAbsent(
                            List.of(some.getFirst().label(), ends(some, Link::from)),
                            none -> new ArrayList<>())
                    .addAll(some);
        }
        return bySources.values().stream().map(Bundle::bundle).toList();
    }

    private static Bundle bundle(List<Link> links) {
        return new Bundle(
                links.getFirst().label(), ends(links, Link::from), ends(links, Link::to), links);
    }

    private static Set<String> ends(List<Link> links, Function<Link, String> end) {
        Set<String> ends = new LinkedHashSet<>();
        links.forEach(link -> ends.add(end.apply(link)));
        return ends;
    }
}
