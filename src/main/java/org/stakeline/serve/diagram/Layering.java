package org.stakeline.serve.diagram;

import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.FixedAlignment;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.alg.layered.options.NodePlacementStrategy;
import org.eclipse.elk.alg.layered.options.OrderingStrategy;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.math.ElkPadding;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.options.PortConstraints;
import org.eclipse.elk.core.options.PortSide;
import org.eclipse.elk.core.util.BasicProgressMonitor;
import org.eclipse.elk.graph.ElkConnectableShape;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkEdgeSection;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkPort;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.stakeline.serve.diagram.Diagram.Box;
import org.stakeline.serve.diagram.Diagram.Label;
import org.stakeline.serve.diagram.Diagram.Line;
import org.stakeline.serve.diagram.Diagram.Name;
import org.stakeline.serve.diagram.Diagram.Point;
import org.stakeline.serve.diagram.Diagram.Text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Gives boxes, labels and lines their places with the layered layout of the Eclipse Layout Kernel:
 * those above in higher layers, few crossings, lines that run straight.
 *
 * <p>A label is laid out like a box between the two layers that its lines join, so that it never
 * lies on anything.
 */
final class Layering {

    private static final int MARGIN = 4;
    private static final int BESIDE = 18;
    private static final int BETWEEN_LAYERS = 15;

    static {
        // makes the kernel know how to copy its options
        LayoutMetaDataService.getInstance();
    }

    private final Plan plan;
    private final List<Box> boxes = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();
    private final List<ElkNode> placed = new ArrayList<>();
    private final ElkNode graph = ElkGraphUtil.createGraph();

    private Layering(Plan plan) {
        this.plan = plan;
    }

    static Diagram of(Plan plan) {
        return new Layering(plan).drawn();
    }

    private Diagram drawn() {
        options();
        Sizes sizes = new Sizes(plan);
        plan.boxes().forEach(nodes -> boxes.add(sizes.box(nodes)));
        boxes.forEach(box -> place(box.width(), box.height()));
        for (Bundle bundle : plan.bundles()) {
            Label label = sizes.label(bundle);
            labels.add(label);
            place(Sizes.width(label), Sizes.height(label));
            join(bundle, placed.size() - 1);
        }
        new LayeredLayoutProvider().layout(graph, new BasicProgressMonitor());
        return diagram();
    }

    private void options() {
        graph.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
        graph.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
        graph.setProperty(LayeredOptions.PADDING, new ElkPadding(MARGIN));
        graph.setProperty(LayeredOptions.RANDOM_SEED, 1);
        graph.setProperty(LayeredOptions.THOROUGHNESS, 20);
        graph.setProperty(
                LayeredOptions.CONSIDER_MODEL_ORDER_STRATEGY, OrderingStrategy.PREFER_NODES);
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_STRATEGY, NodePlacementStrategy.BRANDES_KOEPF);
        graph.setProperty(
                LayeredOptions.NODE_PLACEMENT_BK_FIXED_ALIGNMENT, FixedAlignment.BALANCED);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE, 1.0 * BESIDE);
        graph.setProperty(LayeredOptions.SPACING_COMPONENT_COMPONENT, 1.0 * BESIDE);
        graph.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, 1.0 * BETWEEN_LAYERS);
    }

    private void place(int width, int height) {
        ElkNode node = ElkGraphUtil.createNode(graph);
        node.setDimensions(width, height);
        node.setProperty(LayeredOptions.PORT_CONSTRAINTS, PortConstraints.FIXED_SIDE);
        placed.add(node);
    }

    // links of one bundle leave a box at one place, those of another at another
    private void join(Bundle bundle, int label) {
        ElkPort in = port(label, PortSide.NORTH);
        for (int box : boxes(bundle.from())) {
            ElkGraphUtil.createSimpleEdge(port(box, PortSide.SOUTH), in);
        }
        ElkPort out = port(label, PortSide.SOUTH);
        for (int box : boxes(bundle.to())) {
            ElkGraphUtil.createSimpleEdge(out, port(box, PortSide.NORTH));
        }
    }

    private ElkPort port(int node, PortSide side) {
        ElkPort port = ElkGraphUtil.createPort(placed.get(node));
        port.setProperty(LayeredOptions.PORT_SIDE, side);
        return port;
    }

    private List<Integer> boxes(Set<String> nodes) {
        return nodes.stream().map(plan::box).distinct().toList();
    }

    private Diagram diagram() {
        List<Box> drawn = new ArrayList<>();
        for (int i = 0; i < boxes.size(); i++) {
            drawn.add(moved(boxes.get(i), placed.get(i)));
        }
        List<Label> written = new ArrayList<>();
        for (int i = 0; i < labels.size(); i++) {
            written.add(moved(labels.get(i), placed.get(boxes.size() + i)));
        }
        return new Diagram(
                plan.shape(),
                pixels(graph.getWidth()),
                pixels(graph.getHeight()),
                drawn,
                written,
                graph.getContainedEdges().stream().map(this::line).toList(),
                0);
    }

    private static Box moved(Box box, ElkNode to) {
        int x = pixels(to.getX());
        int y = pixels(to.getY());
        List<Name> names =
                box.names().stream()
                        .map(
                                n ->
                                        new Name(
                                                n.text(),
                                                n.address(),
                                                moved(n.lines(), x, y),
                                                moved(n.below(), x, y)))
                        .toList();
        return new Box(x, y, box.width(), box.height(), box.kind(), names);
    }

    private static Label moved(Label label, ElkNode to) {
        return new Label(
                label.text(),
                moved(label.lines(), pixels(to.getX()), pixels(to.getY())),
                label.words(),
                label.quoted());
    }

    private static List<Text> moved(List<Text> texts, int x, int y) {
        return texts.stream().map(t -> new Text(t.x() + x, t.y() + y, t.text())).toList();
    }

    private Line line(ElkEdge edge) {
        int from = place(edge.getSources().getFirst());
        int to = place(edge.getTargets().getFirst());
        ElkEdgeSection way = edge.getSections().getFirst();
        List<Point> points = new ArrayList<>();
        points.add(new Point(pixels(way.getStartX()), pixels(way.getStartY())));
        way.getBendPoints().forEach(p -> points.add(new Point(pixels(p.getX()), pixels(p.getY()))));
        points.add(new Point(pixels(way.getEndX()), pixels(way.getEndY())));
        return new Line(from, to, points, to < boxes.size());
    }

    private int place(ElkConnectableShape end) {
        return placed.indexOf(ElkGraphUtil.connectableShapeToNode(end));
    }

    private static int pixels(double place) {
        return (int) Math.round(place);
    }
}
