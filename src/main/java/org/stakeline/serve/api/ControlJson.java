package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.control.ControlGraph;
import org.stakeline.serve.api.FindingJson.SpanJson;

import java.util.List;

/** Who controls whom, down to the securities, as the filing says it. */
@Serdeable
public record ControlJson(
        List<Node> nodes, List<Edge> edges, List<Chain> chains, List<String> remarks) {

    /** A person, or securities held. */
    @Serdeable
    public record Node(String id, String name, String kind, @Nullable Integer person) {

        static Node of(ControlGraph.Node node) {
            return new Node(node.id(), node.name(), node.kind().name(), node.person().orElse(null));
        }
    }

    /**
     * One link with the sentence that says it; {@code together} is the part that several own
     * together.
     */
    @Serdeable
    public record Edge(
            String from,
            String to,
            @Nullable String kind,
            @Nullable String percent,
            @Nullable String together,
            String words,
            @Nullable String sentence,
            String path,
            List<SpanJson> spans) {

        static Edge of(ControlGraph.Edge edge) {
            return new Edge(
                    edge.from(),
                    edge.to(),
                    edge.kind().map(Enum::name).orElse(null),
                    edge.percent().map(Object::toString).orElse(null),
                    edge.together().map(Object::toString).orElse(null),
                    edge.words(),
                    edge.sentence().orElse(null),
                    edge.path(),
                    SpanJson.of(edge.spans()));
        }
    }

    /**
     * A way from a top to the securities: the ids of the nodes of each step, and the way in words.
     */
    @Serdeable
    public record Chain(List<List<String>> steps, String words) {

        static Chain of(ControlGraph.Chain chain) {
            List<List<String>> steps =
                    chain.steps().stream()
                            .map(step -> step.nodes().stream().map(ControlGraph.Node::id).toList())
                            .toList();
            return new Chain(steps, chain.words());
        }
    }

    static ControlJson of(ControlGraph graph) {
        return new ControlJson(
                graph.nodes().stream().map(Node::of).toList(),
                graph.edges().stream().map(Edge::of).toList(),
                graph.chains().stream().map(Chain::of).toList(),
                graph.remarks().stream().map(ControlGraph.Remark::words).toList());
    }
}
