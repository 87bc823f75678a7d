package org.stakeline.serve.diagram;

import org.stakeline.serve.diagram.Sketch.Kind;
import org.stakeline.serve.diagram.Sketch.Link;
import org.stakeline.serve.diagram.Sketch.Node;
import org.stakeline.serve.diagram.Sketch.Words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Sketches of made-up persons, one line of text for each link. */
final class Shapes {

    private Shapes() {}

    /**
     * Lines as {@code A LLC | general partner | B LP}; a name that begins with a digit is
     * securities.
     */
    static Sketch of(String... lines) {
        Map<String, Node> nodes = new LinkedHashMap<>();
        List<Link> links = new ArrayList<>();
        for (String line : lines) {
            String[] parts = line.split(" \\| ", -1);
            List.of(parts[0], parts[2]).forEach(name -> nodes.putIfAbsent(name, node(name)));
            links.add(new Link(parts[0], parts[2], parts[1], new Words("", "", line)));
        }
        return new Sketch(List.copyOf(nodes.values()), links);
    }

    private static Node node(String name) {
        boolean held = Character.isDigit(name.charAt(0));
        return new Node(name, name, held ? Kind.SECURITIES : Kind.REPORTING, "");
    }

    /** Three funds under one general partner own together the parent of the holder of the ADSs. */
    static Sketch fundsOverAVehicle() {
        return of(
                "Cobalt GP3 Ltd. | general partner | Cobalt Fund I, L.P.",
                "Cobalt GP3 Ltd. | general partner | Cobalt Fund II, L.P.",
                "Cobalt GP3 Ltd. | general partner | Cobalt Parallel Fund, L.P.",
                "Cobalt Fund I, L.P. | together own 100 % | Opal Finance Ltd.",
                "Cobalt Fund II, L.P. | together own 100 % | Opal Finance Ltd.",
                "Cobalt Parallel Fund, L.P. | together own 100 % | Opal Finance Ltd.",
                "Opal Finance Ltd. | sole owner | Opal Finance Holdings Ltd.",
                "Opal Finance Holdings Ltd. | holds | 9,976,068 ADSs");
    }

    /** Three members over the general partner of four funds, each with shares of its own. */
    static Sketch membersOverFunds() {
        return of(
                "Ann Able | managing member | Meadow Management VII, L.L.C.",
                "Ben Best | managing member | Meadow Management VII, L.L.C.",
                "Cora Cole | managing member | Meadow Management VII, L.L.C.",
                "Meadow Management VII, L.L.C. | general partner | Meadow Partners VII, L.P.",
                "Meadow Management VII, L.L.C. | general partner | Meadow Affiliates VII, L.P.",
                "Meadow Management VII, L.L.C. | general partner | Meadow Founders VII, L.P.",
                "Meadow Management VII, L.L.C. | general partner | Meadow Crossover Fund, L.P.",
                "Meadow Partners VII, L.P. | holds | 1,200,000 shares",
                "Meadow Affiliates VII, L.P. | holds | 60,000 shares",
                "Meadow Founders VII, L.P. | holds | 12,000 shares",
                "Meadow Crossover Fund, L.P. | holds | 300,000 shares");
    }

    /** Ten layers in one line. */
    static Sketch oneLine() {
        String[] lines = new String[11];
        for (int i = 0; i < 10; i++) {
            lines[i] =
                    name(i)
                            + " | "
                            + (i % 2 == 0 ? "sole owner" : "general partner")
                            + " | "
                            + name(i + 1);
        }
        lines[10] = name(10) + " | holds | 4,000,000 shares";
        return of(lines);
    }

    private static String name(int layer) {
        return layer == 0 ? "Walter Wren" : "Wren Layer " + layer + " Holdings Limited Partnership";
    }

    /** Two trustees of a trust that owns a company, of which one of the two is the manager. */
    static Sketch trust() {
        return of(
                "Thea Larch | trustee | The Larch Family Trust",
                "Tom Larch | trustee | The Larch Family Trust",
                "The Larch Family Trust | owns 75 % | Larch Holdings LLC",
                "Thea Larch | managing member | Larch Holdings LLC",
                "Larch Holdings LLC | holds | 2,345,678 shares");
    }

    static List<Sketch> all() {
        return List.of(fundsOverAVehicle(), membersOverFunds(), oneLine(), trust());
    }
}
