package org.stakeline.read.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The elements that are open at a place of the document, with what they do to the text inside them.
 */
final class OpenElements {

    private static final int FAR = 200;
    private static final Set<String> VOID =
            Set.of(
                    "br", "hr", "img", "input", "meta", "link", "col", "wbr", "base", "area",
                    "page", "embed", "param", "source", "frame");
    private static final Set<String> CELLS = Set.of("td", "th");
    private static final Set<String> ROWS = Set.of("tr");

    private final List<Element> open = new ArrayList<>();

    /** What an element does to its text. */
    record Element(
            String name,
            Dingbats font,
            boolean hidden,
            boolean superscript,
            boolean pre,
            boolean underlined) {}

    private static final Element NONE = new Element("", Dingbats.NONE, false, false, false, false);

    Element top() {
        return open.isEmpty() ? NONE : open.getLast();
    }

    /** {@code bare} says that the tag has no attributes, {@code closed} that it ends itself. */
    void open(String name, TagStyle style, boolean bare, boolean closed) {
        if (closed || VOID.contains(name)) {
            return;
        }
        Element outer = top();
        if (bare) {
            open.add(bare(name, outer));
            return;
        }
        Dingbats font = style.font();
        boolean block = Styles.isBlock(name);
        open.add(
                new Element(
                        name,
                        font == null ? outer.font : font,
                        outer.hidden || style.hides(),
                        !block && (outer.superscript || name.equals("sup") || style.raises()),
                        outer.pre || name.equals("pre") || style.keepsSpace(),
                        !block && (outer.underlined || name.equals("u") || style.underlines())));
    }

    private static Element bare(String name, Element outer) {
        boolean raised = outer.superscript && !Styles.isBlock(name) || name.equals("sup");
        boolean pre = outer.pre || name.equals("pre") || name.equals("listing");
        boolean line = outer.underlined && !Styles.isBlock(name) || name.equals("u");
        return new Element(name, outer.font, outer.hidden, raised, pre, line);
    }

    /** Ends a cell that was left open in the same row before another begins. */
    void endCell() {
        endOpen(CELLS, Set.of("tr", "table"));
    }

    /** Ends a row that was left open in the same table before another begins. */
    void endRow() {
        endOpen(ROWS, Set.of("table"));
    }

    private void endOpen(Set<String> names, Set<String> fences) {
        for (int i = open.size() - 1; i >= Math.max(0, open.size() - FAR); i--) {
            if (names.contains(open.get(i).name)) {
                cut(i);
                return;
            }
            if (fences.contains(open.get(i).name)) {
                return;
            }
        }
    }

    /**
     * Ends the innermost open element of this name, and all inside it; none when a table's end lies
     * between.
     */
    void close(String name) {
        boolean table = name.equals("table") || CELLS.contains(name) || ROWS.contains(name);
        for (int i = open.size() - 1; i >= Math.max(0, open.size() - FAR); i--) {
            String other = open.get(i).name;
            if (other.equals(name)) {
                cut(i);
                return;
            }
            if (!table && CELLS.contains(other)) {
                return;
            }
        }
    }

    private void cut(int size) {
        while (open.size() > size) {
            open.removeLast();
        }
    }
}
