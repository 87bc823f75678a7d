package org.stakeline.relate.control;

import org.stakeline.evidence.Span;
import org.stakeline.filing.Filing;
import org.stakeline.filing.Relationship;
import org.stakeline.quantity.Percent;

import java.util.List;
import java.util.Optional;

/**
 * Who controls whom, down to the securities, as one filing says it.
 *
 * @param chains from each top to the holder of the securities, longest way; persons that stand side
 *     by side are one step
 * @param remarks what is unusual: cycles, several parents, gaps
 */
public record ControlGraph(
        List<Node> nodes, List<Edge> edges, List<Chain> chains, List<Remark> remarks) {

    public ControlGraph {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
        chains = List.copyOf(chains);
        remarks = List.copyOf(remarks);
    }

    /** The graph of one filing's relationships and positions. */
    public static ControlGraph of(Filing filing) {
        return new GraphBuilder(filing).build();
    }

    /**
     * True when the filing says that the first person controls the second, directly or through
     * others.
     */
    public boolean controls(int person, int other) {
        List<Edge> links = edges.stream().filter(edge -> edge.kind().isPresent()).toList();
        Optional<Node> above = node(person);
        Optional<Node> below = node(other);
        return above.isPresent()
                && below.isPresent()
                && Reach.from(above.get().id(), links).contains(below.get().id());
    }

    /**
     * The links without those that tell nothing of their own: a plain <i>controls</i> where another
     * link, or a longer way, between the same two tells how.
     */
    public List<Edge> telling() {
        return Chains.telling(edges);
    }

    /** The node of a cover page. */
    public Optional<Node> node(int person) {
        return nodes.stream().filter(n -> n.person().equals(Optional.of(person))).findFirst();
    }

    /**
     * A person, or securities held.
     *
     * @param id {@code n0}, {@code n1} … within this graph
     * @param person the cover page, from 0; empty for others
     */
    public record Node(String id, String name, NodeKind kind, Optional<Integer> person) {}

    /** What a node is. */
    public enum NodeKind {
        REPORTING_PERSON,
        NAMED,
        SECURITIES
    }

    /**
     * One link as said.
     *
     * @param kind empty where the link is that a person holds securities
     * @param together the part that several owners own together
     * @param path JSON Pointer to the relationship in the reading
     */
    public record Edge(
            String from,
            String to,
            Optional<Relationship.Kind> kind,
            Optional<Percent> percent,
            Optional<Percent> together,
            Optional<String> sentence,
            List<Span> spans,
            String path) {

        public Edge {
            spans = List.copyOf(spans);
        }

        /** {@code general partner of}, {@code together own 100 % of}, {@code holds}. */
        public String words() {
            return ControlWords.of(kind, percent, together);
        }
    }

    /**
     * A way from a top to the securities: steps in order, each with the links that lead to the
     * next.
     */
    public record Chain(List<Step> steps, String words) {

        public Chain {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Nodes that stand side by side in a chain.
     *
     * @param links the links from these nodes to the next step's; empty in the last step
     */
    public record Step(List<Node> nodes, List<Edge> links) {

        public Step {
            nodes = List.copyOf(nodes);
            links = List.copyOf(links);
        }
    }

    /** Something unusual in a graph. */
    public record Remark(RemarkKind kind, String words, List<String> nodes) {

        public Remark {
            nodes = List.copyOf(nodes);
        }
    }

    /** What is unusual. */
    public enum RemarkKind {
        CYCLE,
        SEVERAL_PARENTS,
        GAP
    }
}
