package org.stakeline.relate.control;

import org.stakeline.filing.PersonName;
import org.stakeline.relate.control.ControlGraph.Edge;
import org.stakeline.relate.control.ControlGraph.Node;
import org.stakeline.relate.control.ControlGraph.NodeKind;
import org.stakeline.relate.control.ControlGraph.Remark;
import org.stakeline.relate.control.ControlGraph.RemarkKind;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What is unusual in a graph of control: who controls himself, who has several parents, who is not
 * tied in.
 */
final class Oddities {

    private final List<Node> nodes;
    private final List<Edge> links;

    private Oddities(List<Node> nodes, List<Edge> edges) {
        this.nodes = nodes;
        this.links = edges.stream().filter(edge -> edge.kind().isPresent()).toList();
    }

    static List<Remark> of(List<Node> nodes, List<Edge> edges) {
        Oddities oddities = new Oddities(nodes, edges);
        List<Remark> remarks = new ArrayList<>(oddities.cycles());
        remarks.addAll(oddities.severalParents());
        remarks.addAll(oddities.gaps());
        remarks.addAll(oddities.endsAtTheTop());
        return remarks;
    }

    private List<Remark> cycles() {
        List<String> within =
                nodes.stream()
                        .map(Node::id)
                        .filter(id -> Reach.from(id, links).contains(id))
                        .toList();
        if (within.isEmpty()) {
            return List.of();
        }
        String words =
                "By the filing's words, these control themselves in a circle: " + names(within);
        return List.of(new Remark(RemarkKind.CYCLE, words, within));
    }

    private List<Remark> severalParents() {
        List<Remark> remarks = new ArrayList<>();
        for (Node node : nodes) {
            Set<String> parents = new LinkedHashSet<>();
            links.stream()
                    .filter(edge -> edge.to().equals(node.id()) && edge.together().isEmpty())
                    .forEach(edge -> parents.add(edge.from()));
            parents.removeIf(parent -> isAboveAnother(parent, parents, node.id()));
            if (parents.size() > 1) {
                List<String> ids = List.copyOf(parents);
                String words = node.name() + " has " + ids.size() + " above it: " + names(ids);
                remarks.add(new Remark(RemarkKind.SEVERAL_PARENTS, words, ids));
            }
        }
        return remarks;
    }

    // by a way that does not lead through the one below both
    private boolean isAboveAnother(String parent, Set<String> parents, String child) {
        List<Edge> beside = links.stream().filter(edge -> !edge.to().equals(child)).toList();
        Set<String> below = Reach.from(parent, beside);
        return parents.stream().anyMatch(other -> !other.equals(parent) && below.contains(other));
    }

    private List<Remark> gaps() {
        List<String> alone =
                nodes.stream()
                        .filter(node -> node.kind() == NodeKind.REPORTING_PERSON)
                        .map(Node::id)
                        .filter(id -> links.stream().noneMatch(e -> ends(e, id)))
                        .toList();
        boolean onePersonOnly =
                nodes.stream().filter(n -> n.kind() == NodeKind.REPORTING_PERSON).count() < 2;
        if (alone.isEmpty() || onePersonOnly) {
            return List.of();
        }
        String words = "How these are tied to the others was not read: " + names(alone);
        return List.of(new Remark(RemarkKind.GAP, words, alone));
    }

    /** Somebody stands above every company and partnership, but not always in these words. */
    private List<Remark> endsAtTheTop() {
        List<String> tops =
                nodes.stream()
                        .filter(node -> PersonName.of(node.name()).hasLegalForm())
                        .map(Node::id)
                        .filter(id -> links.stream().anyMatch(edge -> edge.from().equals(id)))
                        .filter(id -> links.stream().noneMatch(edge -> edge.to().equals(id)))
                        .toList();
        return tops.isEmpty()
                ? List.of()
                : List.of(
                        new Remark(
                                RemarkKind.GAP,
                                "Who stands above these was not read: " + names(tops),
                                tops));
    }

    private static boolean ends(Edge edge, String id) {
        return edge.from().equals(id) || edge.to().equals(id);
    }

    private String names(List<String> ids) {
        return String.join(
                "; ",
                ids.stream()
                        .flatMap(id -> nodes.stream().filter(node -> node.id().equals(id)))
                        .map(Node::name)
                        .toList());
    }
}
