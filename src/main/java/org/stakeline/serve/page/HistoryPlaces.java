package org.stakeline.serve.page;

import org.stakeline.relate.control.ControlGraph;
import org.stakeline.relate.control.ControlGraph.Edge;
import org.stakeline.relate.control.ControlGraph.Node;
import org.stakeline.relate.control.ControlHistory;
import org.stakeline.relate.control.ControlHistory.Holding;
import org.stakeline.relate.control.ControlHistory.Said;
import org.stakeline.relate.control.ControlHistory.Source;
import org.stakeline.relate.control.ControlHistory.Tie;
import org.stakeline.serve.diagram.Sketch.Words;
import org.stakeline.serve.page.ControlView.Told;

import java.util.List;
import java.util.Optional;

/** The places of a history's graph: the words of the last filing that says each tie. */
record HistoryPlaces(ControlHistory history, ToldControl told) implements ControlPlaces {

    @Override
    public String person(Node node) {
        return history.person(node.id())
                .flatMap(told::holder)
                .filter(id -> !id.equals(told.holder()))
                .map(id -> "/persons/" + id + "/control")
                .orElse("");
    }

    @Override
    public Words words(ControlGraph graph, Edge edge, int index) {
        return said(edge)
                .map(said -> new Words(address(said), "", said.sentence().orElse("")))
                .orElse(new Words("", "", ""));
    }

    private Optional<Said> said(Edge edge) {
        return tie(edge).map(Tie::last).or(() -> holding(edge).map(Holding::said));
    }

    private Optional<Tie> tie(Edge edge) {
        return history.ties().stream()
                .filter(tie -> tie.from().equals(edge.from()) && tie.to().equals(edge.to()))
                .filter(tie -> Optional.of(tie.kind()).equals(edge.kind()))
                .findFirst();
    }

    private Optional<Holding> holding(Edge edge) {
        return history.holdings().stream()
                .filter(held -> held.person().equals(edge.from()))
                .filter(held -> edge.kind().isEmpty() && held.said().path().equals(edge.path()))
                .filter(held -> held.said().spans().equals(edge.spans()))
                .findFirst();
    }

    @Override
    public List<Told> told(Edge edge) {
        return tie(edge)
                .map(tie -> told(tie.said()))
                .or(() -> holding(edge).map(held -> told(List.of(held.said()))))
                .orElse(List.of());
    }

    /** The first and the last filing that say it. */
    List<Told> told(List<Said> said) {
        Said first = said.getFirst();
        Said last = said.getLast();
        if (said.size() == 1) {
            return List.of(told("said " + dated(first.source()) + " in", first));
        }
        return List.of(
                told("first said " + dated(first.source()) + " in", first),
                told(
                        "last said "
                                + dated(last.source())
                                + ", by "
                                + said.size()
                                + " filings, in",
                        last));
    }

    private Told told(String words, Said said) {
        return new Told(words, said.source().called(), address(said));
    }

    static String dated(Source source) {
        return source.event()
                .map(day -> "for the event of " + Figures.date(day))
                .or(() -> source.filed().map(day -> "on " + Figures.date(day)))
                .orElse("(no day read)");
    }

    private String address(Said said) {
        return address(said.source(), said.path());
    }

    String address(Source source, String path) {
        Address filing = Address.of("/filings/" + told.id(source.filing()));
        return path.isEmpty() ? filing.toString() : filing + "?mark=" + path + "#words";
    }
}
