package org.stakeline.serve.page;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as filed, as text in lines and table rows, with the chosen words marked.
 *
 * @param number the document's place in the filing, from 1
 * @param preformatted true for a plain text, whose columns stand by blanks
 * @param part what is shown of it
 * @param marked the chosen words that stand in this document
 */
public record SourceView(
        int number,
        String name,
        boolean preformatted,
        DocumentPart part,
        List<Tab> tabs,
        List<Block> blocks,
        List<Range> marked) {

    public SourceView {
        tabs = List.copyOf(tabs);
        blocks = List.copyOf(blocks);
        marked = List.copyOf(marked);
    }

    /** One document of the filing to choose from. */
    public record Tab(int number, String name, boolean current) {}

    /** Lines that follow each other and have the same number of cells. */
    public record Block(Kind kind, List<Line> lines) {

        static Block of(List<Line> lines) {
            boolean rows = lines.getFirst().cells().size() > 1;
            return new Block(!rows ? Kind.LINES : lines.size() > 1 ? Kind.TABLE : Kind.ROW, lines);
        }
    }

    /** Lines of text, the rows of a table, or a row that stands alone. */
    public enum Kind {
        LINES("lines"),
        TABLE("rows"),
        ROW("row-alone");

        private final String style;

        Kind(String style) {
            this.style = style;
        }

        public String style() {
            return style;
        }
    }

    /**
     * One line of the text.
     *
     * @param at where it begins in the text that is shown
     */
    public record Line(int at, List<Cell> cells) {

        boolean isLike(Line other) {
            return cells.size() == other.cells.size();
        }
    }

    /** One cell of a row, or all of a line. */
    public record Cell(List<Piece> pieces) {}

    /** Characters that are all marked or all not; {@code first} where a marked place begins. */
    public record Piece(String text, boolean marked, boolean first) {}

    /** Characters of the text that is shown, end exclusive. */
    public record Range(int start, int end) {}

    /**
     * The document of that number with these words marked; of a long one the part that is asked
     * for, or, for 0, the part with the first of them.
     */
    static SourceView of(
            List<MappedText> documents,
            int number,
            boolean preformatted,
            List<Span> spans,
            int askedPart) {
        MappedText document = documents.get(number - 1);
        List<Range> ranges = ranges(document, spans);
        int first = ranges.isEmpty() ? 0 : ranges.getFirst().start();
        DocumentPart part =
                askedPart > 0
                        ? DocumentPart.of(document.view(), askedPart)
                        : DocumentPart.at(document.view(), first);
        return new SourceView(
                number,
                name(document, number),
                preformatted || isHeader(document),
                part,
                tabs(documents, number),
                blocks(new Lines(document.view(), part, ranges).all()),
                ranges);
    }

    private static List<Block> blocks(List<Line> lines) {
        List<Block> blocks = new ArrayList<>();
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size() || !lines.get(i).isLike(lines.get(from))) {
                blocks.add(Block.of(lines.subList(from, i)));
                from = i;
            }
        }
        return blocks;
    }

    /** The number of the document that the first of these words stand in, or 1. */
    static int documentOf(List<MappedText> documents, List<Span> spans) {
        for (Span span : spans) {
            for (int i = 0; i < documents.size(); i++) {
                if (isIn(documents.get(i), span)) {
                    return i + 1;
                }
            }
        }
        return 1;
    }

    /**
     * Where these words stand in the text of this document that is shown, in its order, none twice.
     */
    static List<Range> ranges(MappedText document, List<Span> spans) {
        List<Range> ranges = new ArrayList<>();
        for (Span span : spans) {
            if (isIn(document, span)) {
                int start = document.viewPlace(span.start());
                int end = Math.max(start, document.viewPlace(span.end()));
                ranges.add(new Range(start, end));
            }
        }
        ranges.sort(java.util.Comparator.comparingInt(Range::start).thenComparingInt(Range::end));
        return merged(ranges);
    }

    private static List<Range> merged(List<Range> sorted) {
        List<Range> merged = new ArrayList<>();
        for (Range range : sorted) {
            boolean overlaps = !merged.isEmpty() && range.start() < merged.getLast().end();
            if (overlaps) {
                Range last = merged.removeLast();
                merged.add(new Range(last.start(), Math.max(last.end(), range.end())));
            } else if (merged.isEmpty() || !merged.getLast().equals(range)) {
                merged.add(range);
            }
        }
        return merged;
    }

    private static boolean isIn(MappedText document, Span span) {
        return java.util.Objects.equals(document.document(), span.document());
    }

    private static List<Tab> tabs(List<MappedText> documents, int current) {
        List<Tab> tabs = new ArrayList<>();
        for (int i = 0; i < documents.size(); i++) {
            tabs.add(new Tab(i + 1, name(documents.get(i), i + 1), i + 1 == current));
        }
        return tabs;
    }

    /** True for the header of a submission, which is no document of its own. */
    static boolean isHeader(MappedText text) {
        return text.document() == null && text.source().contains("-HEADER>");
    }

    private static String name(MappedText document, int number) {
        String name = document.document();
        if (name == null) {
            return isHeader(document) ? "submission header" : "the file";
        }
        return name.startsWith("#") ? "Document " + number : name;
    }

    /** Cuts a text into lines, cells and pieces. */
    private static final class Lines {

        private final String text;
        private final DocumentPart part;
        private final List<Range> ranges;
        private final List<Line> lines = new ArrayList<>();
        private int next;

        Lines(String text, DocumentPart part, List<Range> ranges) {
            this.text = text;
            this.part = part;
            this.ranges = ranges;
        }

        List<Line> all() {
            int at = part.from();
            while (at == part.from() || at < part.to()) {
                int end = text.indexOf('\n', at, part.to());
                end = end < 0 ? part.to() : end;
                lines.add(line(at, end));
                at = end + 1;
            }
            return lines;
        }

        private Line line(int from, int to) {
            List<Cell> cells = new ArrayList<>();
            int at = from;
            for (int tab = text.indexOf('\t', at, to); tab >= 0; tab = text.indexOf('\t', at, to)) {
                cells.add(new Cell(pieces(at, tab)));
                at = tab + 1;
            }
            cells.add(new Cell(pieces(at, to)));
            return new Line(from, cells);
        }

        private List<Piece> pieces(int from, int to) {
            List<Piece> pieces = new ArrayList<>();
            int at = from;
            while (at < to) {
                skipRangesBefore(at);
                Range range = next < ranges.size() ? ranges.get(next) : new Range(to, to);
                boolean marked = range.start() <= at;
                int end = Math.min(to, marked ? range.end() : range.start());
                pieces.add(
                        new Piece(
                                text.substring(at, end).replace('\u000B', '\n'),
                                marked,
                                marked && at == range.start()));
                at = end;
            }
            return pieces;
        }

        private void skipRangesBefore(int at) {
            while (next < ranges.size() && ranges.get(next).end() <= at) {
                next++;
            }
        }
    }
}
