package org.stakeline.serve.page;

import org.stakeline.relate.control.ControlGraph;
import org.stakeline.relate.control.ControlGraph.Edge;
import org.stakeline.relate.control.ControlGraph.Node;
import org.stakeline.serve.diagram.Sketch.Words;

import java.util.List;

/** Where a page leads from the persons of a graph of control, and from its links. */
interface ControlPlaces {

    /** Where more is told of a person; empty for none. */
    String person(Node node);

    /** Where the words of a link stand; {@code index} is its place in the graph. */
    Words words(ControlGraph graph, Edge edge, int index);

    /** The filings that say the link, where several are looked at. */
    List<ControlView.Told> told(Edge edge);
}
