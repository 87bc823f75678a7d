package org.stakeline.serve.page;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * A diagram of who controls whom, from the top down: boxes with names, arrows with what the filing
 * says of the link. Measures are in the drawing's own units; the list beside it says the same in
 * words.
 */
public record Diagram(int width, int height, List<Box> boxes, List<Arrow> arrows) {

    private static final int BOX_WIDTH = 212;
    private static final int LINE = 17;
    private static final int PADDING = 12;
    private static final int GAP = 28;
    private static final int RISE = 62;
    private static final int MARGIN = 8;
    private static final int LANE = 100;
    private static final int LETTERS = 26;

    public Diagram {
        boxes = List.copyOf(boxes);
        arrows = List.copyOf(arrows);
    }

    /** One link to be drawn. */
    public record Link(String from, String to, String label, String mark) {}

    /**
     * A name in its box.
     *
     * @param bottom true for a box that nothing hangs on: what is held in the end
     */
    public record Box(int x, int y, int width, int height, List<Line> lines, boolean bottom) {}

    /** A line of a name, at its height. */
    public record Line(int y, String text) {}

    /** An arrow and its label, at the place where it is written. */
    public record Arrow(
            String path, String label, int labelX, int labelY, boolean aside, String mark) {}

    /** The diagram of these links; empty when there are none. */
    static Diagram of(List<Link> links) {
        return new Layout(links).drawn();
    }

    public boolean isEmpty() {
        return boxes.isEmpty();
    }

    /** Puts each name one layer below the lowest that points to it. */
    private static final class Layout {

        private final List<Link> links;
        private final Map<String, Integer> layers = new LinkedHashMap<>();
        private final Map<String, Box> boxes = new LinkedHashMap<>();

        Layout(List<Link> links) {
            this.links = links;
        }

        Diagram drawn() {
            for (Link link : links) {
                layers.putIfAbsent(link.from(), 0);
                layers.putIfAbsent(link.to(), 0);
            }
            sink();
            List<List<String>> rows = rows();
            int inner = rows.stream().mapToInt(Layout::rowWidth).max().orElse(0);
            int bottom = place(rows, inner);
            boolean lane = links.stream().anyMatch(this::isLong);
            int width = inner + 2 * MARGIN + (lane ? LANE : 0);
            return new Diagram(width, bottom + MARGIN, List.copyOf(boxes.values()), arrows());
        }

        // as many rounds as there are names: a circle of control ends too
        private void sink() {
            for (int round = 0; round < layers.size(); round++) {
                for (Link link : links) {
                    int below = layer(link.from()) + 1;
                    if (!link.from().equals(link.to())
                            && layer(link.to()) < below
                            && below < layers.size()) {
                        layers.put(link.to(), below);
                    }
                }
            }
        }

        private int layer(String name) {
            return layers.getOrDefault(name, 0);
        }

        private List<List<String>> rows() {
            List<List<String>> rows = new ArrayList<>();
            layers.forEach(
                    (name, layer) -> {
                        while (rows.size() <= layer) {
                            rows.add(new ArrayList<>());
                        }
                        rows.get(layer).add(name);
                    });
            rows.removeIf(List::isEmpty);
            return rows;
        }

        private static int rowWidth(List<String> row) {
            return row.size() * (BOX_WIDTH + GAP) - GAP;
        }

        private int place(List<List<String>> rows, int inner) {
            int y = MARGIN;
            for (List<String> row : rows) {
                int tallest = row.stream().mapToInt(name -> height(wrapped(name))).max().orElse(0);
                int x = MARGIN + (inner - rowWidth(row)) / 2;
                for (String name : row) {
                    boxes.put(name, box(name, x, y, tallest));
                    x += BOX_WIDTH + GAP;
                }
                y += tallest + RISE;
            }
            return y - RISE;
        }

        private Box box(String name, int x, int y, int height) {
            List<String> words = wrapped(name);
            int first = y + (height - words.size() * LINE) / 2 + LINE - 4;
            List<Line> lines = new ArrayList<>();
            for (String line : words) {
                lines.add(new Line(first + lines.size() * LINE, line));
            }
            boolean bottom = links.stream().noneMatch(link -> link.from().equals(name));
            return new Box(x, y, BOX_WIDTH, height, lines, bottom);
        }

        private static int height(List<String> lines) {
            return lines.size() * LINE + 2 * PADDING;
        }

        private static List<String> wrapped(String name) {
            List<String> lines = new ArrayList<>();
            StringBuilder line = new StringBuilder();
            for (String word : name.split(" ", -1)) {
                if (!line.isEmpty() && line.length() + 1 + word.length() > LETTERS) {
                    lines.add(line.toString());
                    line.setLength(0);
                }
                line.append(line.isEmpty() ? "" : " ").append(word);
            }
            lines.add(line.toString());
            return lines;
        }

        private boolean isLong(Link link) {
            return layer(link.to()) - layer(link.from()) != 1;
        }

        private List<Arrow> arrows() {
            int right =
                    boxes.values().stream().mapToInt(box -> box.x() + box.width()).max().orElse(0);
            List<Arrow> arrows = new ArrayList<>();
            for (Link link : links) {
                Box from = Objects.requireNonNull(boxes.get(link.from()));
                Box to = Objects.requireNonNull(boxes.get(link.to()));
                arrows.add(
                        isLong(link) ? around(link, from, to, right + 22) : down(link, from, to));
            }
            return arrows;
        }

        private Arrow down(Link link, Box from, Box to) {
            int x1 = from.x() + from.width() / 2;
            int x2 = to.x() + to.width() / 2;
            int y1 = from.y() + from.height();
            int y2 = to.y() - 7;
            int middle = y1 + RISE / 2 - 4;
            String path =
                    String.format(
                            Locale.ROOT,
                            "M%d %d C%d %d %d %d %d %d",
                            x1,
                            y1,
                            x1,
                            middle,
                            x2,
                            middle,
                            x2,
                            y2);
            List<Link> alike = alike(link);
            boolean shared = alike.size() > 1;
            String label = shared && !alike.getFirst().equals(link) ? "" : link.label();
            // where several links are one sentence, it is written once, over their common end
            int labelX = shared ? x2 : x2 + (x1 - x2) / 3;
            return new Arrow(path, label, labelX, middle + 6, false, link.mark());
        }

        private List<Link> alike(Link link) {
            return links.stream()
                    .filter(other -> !isLong(other))
                    .filter(other -> other.to().equals(link.to()))
                    .filter(other -> other.label().equals(link.label()))
                    .toList();
        }

        private static Arrow around(Link link, Box from, Box to, int lane) {
            int y1 = from.y() + from.height() / 2;
            int y2 = to.y() + to.height() / 2;
            int x1 = from.x() + from.width();
            int x2 = to.x() + to.width() + 7;
            String path = String.format(Locale.ROOT, "M%d %d H%d V%d H%d", x1, y1, lane, y2, x2);
            return new Arrow(path, link.label(), lane + 8, (y1 + y2) / 2, true, link.mark());
        }
    }
}
