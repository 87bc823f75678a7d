package org.stakeline.serve.diagram;

import org.stakeline.serve.diagram.Diagram.Box;
import org.stakeline.serve.diagram.Diagram.Label;
import org.stakeline.serve.diagram.Diagram.Name;
import org.stakeline.serve.diagram.Diagram.Shape;
import org.stakeline.serve.diagram.Diagram.Text;
import org.stakeline.serve.diagram.Sketch.Node;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How large boxes and labels come out, and where their letters stand in them. */
final class Sizes {

    private static final Lettering NAMES = new Lettering(125);
    private static final Lettering SMALL = new Lettering(107);
    private static final int LINE = 16;
    private static final int PADDING_X = 11;
    private static final int PADDING_Y = 9;
    private static final int BETWEEN_NAMES = 7;
    private static final int LEAST_WIDTH = 92;

    private final int most;
    private final Map<String, List<String>> holding;

    Sizes(Plan plan) {
        this.most = plan.shape() == Shape.WIDE ? 190 : 150;
        this.holding = plan.holding();
    }

    /** A box at the origin. */
    Box box(List<Node> nodes) {
        int width = LEAST_WIDTH;
        for (Node node : nodes) {
            width = Math.max(width, widest(NAMES, lines(node)) + 2 * PADDING_X);
            width = Math.max(width, widest(SMALL, below(node)) + 2 * PADDING_X);
        }
        List<Name> names = new ArrayList<>();
        int y = PADDING_Y;
        for (Node node : nodes) {
            y += names.isEmpty() ? 0 : BETWEEN_NAMES;
            Name name = name(node, width / 2, y);
            names.add(name);
            y += LINE * (name.lines().size() + name.below().size());
        }
        return new Box(0, 0, width, y + PADDING_Y, nodes.getFirst().kind(), names);
    }

    private Name name(Node node, int middle, int top) {
        List<Text> lines = texts(lines(node), middle, top);
        List<Text> below = texts(below(node), middle, top + LINE * lines.size());
        return new Name(node.name(), node.address(), lines, below);
    }

    private List<String> lines(Node node) {
        return NAMES.wrapped(node.name(), most);
    }

    private List<String> below(Node node) {
        return holding.getOrDefault(node.id(), List.of()).stream()
                .flatMap(held -> SMALL.wrapped("holds " + held, most).stream())
                .toList();
    }

    private static List<Text> texts(List<String> lines, int middle, int top) {
        List<Text> texts = new ArrayList<>();
        for (String line : lines) {
            texts.add(new Text(middle, top + LINE * texts.size() + 12, line));
        }
        return texts;
    }

    private static int widest(Lettering letters, List<String> lines) {
        return lines.stream().mapToInt(letters::width).max().orElse(0);
    }

    /** A label at the origin. */
    Label label(Bundle bundle) {
        List<String> lines = SMALL.wrapped(bundle.label(), most);
        List<String> quoted =
                bundle.links().stream()
                        .map(link -> link.words().quoted())
                        .filter(words -> !words.isEmpty())
                        .distinct()
                        .toList();
        return new Label(
                bundle.label(),
                texts(lines, width(lines) / 2, 0),
                bundle.links().getFirst().words(),
                quoted);
    }

    static int width(Label label) {
        return width(label.lines().stream().map(Text::text).toList());
    }

    private static int width(List<String> lines) {
        return widest(SMALL, lines) + 8;
    }

    static int height(Label label) {
        return LINE * label.lines().size();
    }
}
