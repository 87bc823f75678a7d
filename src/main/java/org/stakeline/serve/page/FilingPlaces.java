package org.stakeline.serve.page;

import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.relate.control.ControlGraph;
import org.stakeline.relate.control.ControlGraph.Edge;
import org.stakeline.relate.control.ControlGraph.Node;
import org.stakeline.serve.diagram.Sketch.Words;

import java.util.List;

/**
 * The places of one filing's graph: its own words, and its reporting persons' pages.
 *
 * @param filing what stands before the question mark of an address; empty on the filing's own page
 * @param holders ids in addresses of the persons of the cover pages, in order
 * @param marks the values of the page that can be chosen
 */
record FilingPlaces(String filing, List<String> holders, Marks marks) implements ControlPlaces {

    FilingPlaces {
        holders = List.copyOf(holders);
    }

    @Override
    public String person(Node node) {
        return node.person()
                .filter(cover -> cover < holders.size())
                .map(cover -> "/persons/" + holders.get(cover))
                .orElse("");
    }

    @Override
    public Words words(ControlGraph graph, Edge edge, int index) {
        String key = edge.path().isEmpty() ? "control:" + index : edge.path();
        String label = name(graph, edge.from()) + " " + edge.words() + " " + name(graph, edge.to());
        Fact said = marks.stated(label, key, Stated.of(edge.words(), edge.spans()));
        String quoted = edge.sentence().orElse(edge.spans().isEmpty() ? "" : text(edge.spans()));
        return said.isLinked()
                ? new Words(filing + "?mark=" + said.mark() + "#words", own(said.mark()), quoted)
                : new Words("", "", quoted);
    }

    // on another page than the filing's own the words are shown by going there
    private String own(String mark) {
        return filing.isEmpty() ? mark : "";
    }

    private static String text(List<Span> spans) {
        return spans.getFirst().text().strip().replaceAll("\\s+", " ");
    }

    private static String name(ControlGraph graph, String id) {
        return graph.nodes().stream()
                .filter(node -> node.id().equals(id))
                .map(Node::name)
                .findFirst()
                .orElse(id);
    }

    @Override
    public List<ControlView.Told> told(Edge edge) {
        return List.of();
    }
}
