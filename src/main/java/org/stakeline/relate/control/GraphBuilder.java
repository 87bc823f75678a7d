package org.stakeline.relate.control;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.AdsPosition;
import org.stakeline.filing.Filing;
import org.stakeline.filing.PersonName;
import org.stakeline.filing.Relationship;
import org.stakeline.quantity.Printed;
import org.stakeline.quantity.Shares;
import org.stakeline.relate.control.ControlGraph.Edge;
import org.stakeline.relate.control.ControlGraph.Node;
import org.stakeline.relate.control.ControlGraph.NodeKind;
import org.stakeline.relate.person.NamedPersons;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Puts nodes and edges together from the relationships and positions of one filing. */
final class GraphBuilder {

    private final Filing filing;
    private final NamedPersons persons;
    private final Map<String, Node> nodes = new LinkedHashMap<>();
    private final List<Edge> edges = new ArrayList<>();

    GraphBuilder(Filing filing) {
        this.filing = filing;
        this.persons = NamedPersons.of(filing.persons());
    }

    ControlGraph build() {
        for (int i = 0; i < filing.persons().size(); i++) {
            personNode(i);
        }
        for (int i = 0; i < filing.relationships().size(); i++) {
            relate(filing.relationships().get(i), "/relationships/" + i);
        }
        holdAds();
        holdShares();
        List<Node> all = List.copyOf(nodes.values());
        return new ControlGraph(all, edges, Chains.of(all, edges), Oddities.of(all, edges));
    }

    private Node personNode(int person) {
        return nodes.computeIfAbsent(
                "person " + person,
                key ->
                        new Node(
                                "n" + nodes.size(),
                                filing.persons().get(person).displayName(),
                                NodeKind.REPORTING_PERSON,
                                Optional.of(person)));
    }

    private Node named(String name) {
        return persons.find(name)
                .map(this::personNode)
                .orElseGet(
                        () ->
                                nodes.computeIfAbsent(
                                        "name " + PersonName.of(name),
                                        key ->
                                                new Node(
                                                        "n" + nodes.size(),
                                                        name,
                                                        NodeKind.NAMED,
                                                        Optional.empty())));
    }

    private void relate(Relationship said, String path) {
        Optional<String> subject = said.subject().value();
        Optional<String> object = said.object().value();
        if (subject.isEmpty() || object.isEmpty()) {
            return;
        }
        Node from = named(subject.get());
        Node to = named(object.get());
        boolean known =
                edges.stream()
                        .anyMatch(
                                edge ->
                                        edge.from().equals(from.id())
                                                && edge.to().equals(to.id())
                                                && edge.kind()
                                                        .equals(Optional.of(said.kindOrOther())));
        if (!known && !from.id().equals(to.id())) {
            edges.add(edge(said, from, to, path));
        }
    }

    private static Edge edge(Relationship said, Node from, Node to, String path) {
        List<Span> spans =
                said.sentence().spans().isEmpty() ? said.kind().spans() : said.sentence().spans();
        return new Edge(
                from.id(),
                to.id(),
                Optional.of(said.kindOrOther()),
                said.percent().value(),
                said.collectivePercent().value(),
                said.sentence().value(),
                spans,
                path);
    }

    private void holdAds() {
        for (int i = 0; i < filing.adsPositions().size(); i++) {
            AdsPosition position = filing.adsPositions().get(i);
            String path = "/adsPositions/" + i;
            if (position.ads().isPresent() && position.holder().isPresent()) {
                Node holder = named(position.holder().value().orElse(""));
                hold(
                        holder,
                        position.ads().value().map(ads -> Printed.number(ads) + " ADSs").orElse(""),
                        position.ads(),
                        path);
            }
        }
    }

    // of those in one chain the lowest that has shares holds them
    private void holdShares() {
        boolean adsAreHeld = edges.stream().anyMatch(edge -> edge.kind().isEmpty());
        List<Edge> control = List.copyOf(edges);
        for (int i = 0; i < filing.persons().size() && !adsAreHeld; i++) {
            Node node = personNode(i);
            if (hasShares(node)
                    && Reach.from(node.id(), control).stream().noneMatch(this::hasShares)) {
                Stated<Shares> amount = filing.persons().get(i).aggregate();
                String shares = amount.value().map(s -> Printed.number(s) + " shares").orElse("");
                hold(node, shares, amount, "/persons/" + i + "/aggregate");
            }
        }
    }

    private boolean hasShares(String id) {
        return nodes.values().stream().anyMatch(n -> n.id().equals(id) && hasShares(n));
    }

    private boolean hasShares(Node node) {
        return node.person()
                .map(filing.persons()::get)
                .flatMap(person -> person.aggregate().value())
                .filter(shares -> !shares.isZero())
                .isPresent();
    }

    private void hold(Node holder, String securities, Stated<?> said, String path) {
        String key = "held " + holder.id() + " " + securities;
        if (nodes.containsKey(key)) {
            return;
        }
        Node held = new Node("n" + nodes.size(), securities, NodeKind.SECURITIES, Optional.empty());
        nodes.put(key, held);
        edges.add(
                new Edge(
                        holder.id(),
                        held.id(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        said.spans(),
                        path));
    }
}
