package org.stakeline.relate.control;

import org.stakeline.filing.Filing;
import org.stakeline.filing.FormerPerson;
import org.stakeline.filing.Relationship;
import org.stakeline.relate.amendment.ChainOrder;
import org.stakeline.relate.control.ControlGraph.Edge;
import org.stakeline.relate.control.ControlGraph.Node;
import org.stakeline.relate.control.ControlGraph.NodeKind;
import org.stakeline.relate.control.ControlHistory.Holding;
import org.stakeline.relate.control.ControlHistory.Said;
import org.stakeline.relate.control.ControlHistory.Source;
import org.stakeline.relate.control.ControlHistory.Tie;
import org.stakeline.relate.person.KnownPerson;
import org.stakeline.relate.person.NamedPersons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** Puts what filings say of ties together, filing by filing in time. */
final class HistoryBuilder {

    private final List<Filing> filings;
    private final WhoIsWho who;
    private final Map<Pair, List<Said>> ties = new LinkedHashMap<>();
    private final Map<List<String>, List<Holding>> holdings = new LinkedHashMap<>();
    private final List<Telling> tellings = new ArrayList<>();

    /** Who stands above whom, and how. */
    record Pair(String from, String to, Relationship.Kind kind) {}

    /**
     * What one filing tells, with its names put to persons.
     *
     * @param covers persons with a cover page
     * @param dropped persons that it says are no longer reporting persons, by their place
     */
    record Telling(
            Filing filing,
            Source source,
            Map<Pair, Said> said,
            Set<String> covers,
            Map<Integer, String> dropped) {}

    HistoryBuilder(Collection<Filing> filings, List<KnownPerson> known) {
        this.filings = filings.stream().sorted(ChainOrder.IN_TIME).toList();
        this.who = new WhoIsWho(known);
    }

    ControlHistory build() {
        filings.forEach(this::tell);
        Endings endings = new Endings(tellings, who.persons());
        List<Tie> all =
                ties.entrySet().stream()
                        .map(tie -> tie(tie.getKey(), tie.getValue(), endings))
                        .toList();
        return new ControlHistory(who.persons(), all, held(all));
    }

    // a filing that does not repeat the ties shows the same shares as held by all
    private List<Holding> held(List<Tie> ties) {
        List<Edge> standing = HistoryGraph.ties(new ControlHistory(who.persons(), ties, List.of()));
        List<Holding> all = holdings.values().stream().flatMap(List::stream).toList();
        return all.stream().filter(held -> !isHeldBelow(held, all, standing)).toList();
    }

    private static boolean isHeldBelow(Holding held, List<Holding> all, List<Edge> standing) {
        Set<String> below = new HashSet<>(Reach.from(held.person(), standing));
        below.removeAll(Reach.against(held.person(), standing));
        return all.stream()
                .filter(other -> other.issuer().equals(held.issuer()))
                .anyMatch(other -> below.contains(other.person()));
    }

    private static Tie tie(Pair pair, List<Said> said, Endings endings) {
        return new Tie(pair.from(), pair.to(), pair.kind(), said, endings.of(pair, said.getLast()));
    }

    private void tell(Filing filing) {
        Source source = Source.of(filing);
        ControlGraph graph = ControlGraph.of(filing);
        Map<String, String> persons = new HashMap<>();
        Set<String> covers = new LinkedHashSet<>();
        for (Node node : graph.nodes()) {
            if (node.kind() != NodeKind.SECURITIES) {
                persons.put(node.id(), who.of(filing, node));
            }
            node.person().ifPresent(place -> covers.add(person(persons, node.id())));
        }
        Map<Pair, Said> said = new LinkedHashMap<>();
        for (Edge edge : graph.edges()) {
            edge.kind().ifPresent(kind -> said(said, edge, kind, persons, source));
        }
        said.forEach(
                (pair, words) -> ties.computeIfAbsent(pair, none -> new ArrayList<>()).add(words));
        hold(filing, graph, persons, source);
        tellings.add(new Telling(filing, source, said, covers, dropped(filing)));
    }

    private static String person(Map<String, String> persons, String node) {
        return Objects.requireNonNull(persons.get(node));
    }

    private static void said(
            Map<Pair, Said> said,
            Edge edge,
            Relationship.Kind kind,
            Map<String, String> persons,
            Source source) {
        Pair pair = new Pair(person(persons, edge.from()), person(persons, edge.to()), kind);
        if (!pair.from().equals(pair.to())) {
            said.putIfAbsent(pair, said(edge, source));
        }
    }

    private static Said said(Edge edge, Source source) {
        return new Said(
                source,
                edge.percent(),
                edge.together(),
                edge.sentence(),
                edge.spans(),
                edge.path());
    }

    // the newest filing with a cover page of the person says what it holds of that issuer
    private void hold(
            Filing filing, ControlGraph graph, Map<String, String> persons, Source source) {
        String issuer = filing.issuer().name().value().orElse("(issuer not read)");
        String key = filing.issuer().cik().value().orElse(issuer);
        persons.values().forEach(person -> holdings.remove(List.of(person, key)));
        for (Edge edge : graph.edges()) {
            if (edge.kind().isEmpty()) {
                String person = person(persons, edge.from());
                String words = name(graph, edge.to());
                holdings.computeIfAbsent(List.of(person, key), none -> new ArrayList<>())
                        .add(new Holding(person, issuer, words, said(edge, source)));
            }
        }
    }

    private static String name(ControlGraph graph, String id) {
        return graph.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(Node::name)
                .findFirst()
                .orElse("");
    }

    private Map<Integer, String> dropped(Filing filing) {
        Map<Integer, String> dropped = new LinkedHashMap<>();
        NamedPersons named = NamedPersons.of(filing.persons());
        for (int i = 0; i < filing.formerPersons().size(); i++) {
            FormerPerson former = filing.formerPersons().get(i);
            Optional<String> name = former.name().value();
            if (name.isPresent() && named.find(name.get()).isEmpty()) {
                dropped.put(
                        i,
                        who.of(filing, new Node("", name.get(), NodeKind.NAMED, Optional.empty())));
            }
        }
        return dropped;
    }
}
