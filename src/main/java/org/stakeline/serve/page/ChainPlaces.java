package org.stakeline.serve.page;

import org.stakeline.filing.Filing;
import org.stakeline.relate.control.ControlGraph;
import org.stakeline.relate.control.ControlGraph.Edge;
import org.stakeline.relate.control.ControlGraph.Node;
import org.stakeline.relate.control.ControlHistory;
import org.stakeline.relate.control.ControlHistory.Tie;
import org.stakeline.serve.diagram.Sketch.Words;
import org.stakeline.serve.page.ControlView.Told;

import java.util.List;

/** The places of one filing's graph, with the filings of its chain that say the same. */
record ChainPlaces(FilingPlaces own, Filing filing, ControlHistory chain, HistoryPlaces others)
        implements ControlPlaces {

    @Override
    public String person(Node node) {
        return own.person(node);
    }

    @Override
    public Words words(ControlGraph graph, Edge edge, int index) {
        return own.words(graph, edge, index);
    }

    @Override
    public List<Told> told(Edge edge) {
        return chain.ties().stream()
                .filter(tie -> isSaidBy(tie, edge))
                .findFirst()
                .map(tie -> others.told(tie.said()))
                .orElse(List.of());
    }

    private boolean isSaidBy(Tie tie, Edge edge) {
        return tie.said().stream()
                .anyMatch(
                        said ->
                                said.source().filing().equals(filing.sha256())
                                        && said.path().equals(edge.path()));
    }
}
