package org.stakeline.read.cover;

import java.util.List;
import java.util.Optional;

/**
 * Rows whose captions stand side by side on one line, with their values below each: <i>(5) Sole
 * voting power</i> and <i>(6) Shared voting power</i> as two columns.
 */
final class SideBySide {

    private static final int SLACK = 2;

    private final String view;
    private final List<CaptionHit> hits;

    SideBySide(String view, List<CaptionHit> hits) {
        this.view = view;
        this.hits = hits;
    }

    /** What stands in this caption's column; empty where it does not share its line. */
    Optional<RowText> text(int at, int limit) {
        int first = at;
        while (first > 0 && shareLine(first - 1)) {
            first--;
        }
        int last = at;
        while (last + 1 < hits.size() && shareLine(last)) {
            last++;
        }
        if (first == last) {
            return Optional.empty();
        }
        int end = last + 1 < hits.size() ? hits.get(last + 1).start() : limit;
        RowText text = RowText.of(view, hits.get(last), Math.max(end, hits.get(last).end()));
        keep(text, at, first, last);
        return Optional.of(text);
    }

    /** no more than space of one line between this power's caption and the next */
    private boolean shareLine(int at) {
        CaptionHit one = hits.get(at);
        CaptionHit next = hits.get(at + 1);
        return one.row().isPower()
                && next.row().isPower()
                && one.parts().size() == 1
                && one.end() <= next.start()
                && lineStart(one.start()) == lineStart(next.start())
                && view.substring(one.end(), next.start()).replaceAll("[:.;|_-]", "").isBlank();
    }

    private int lineStart(int place) {
        return view.lastIndexOf('\n', place - 1) + 1;
    }

    /** the cells before this place on its line where the line has cells, else its characters */
    private int column(int place, boolean cells) {
        int line = lineStart(place);
        return cells
                ? (int) view.substring(line, place).chars().filter(c -> c == '\t').count()
                : place - line;
    }

    private void keep(RowText text, int at, int first, int last) {
        int start = lineStart(hits.get(first).start());
        boolean cells = view.substring(start, hits.get(last).start()).indexOf('\t') >= 0;
        for (RowText.Line line : text.lines()) {
            int from = line.from();
            while (from < line.to()) {
                int gap = view.indexOf("  ", from);
                int to = cells || gap < 0 || gap > line.to() ? line.to() : gap;
                if (owner(column(from, cells), first, last, cells) != at) {
                    text.blank(from - text.start(), to - text.start());
                }
                from = to;
                while (from < line.to() && view.charAt(from) == ' ') {
                    from++;
                }
            }
        }
    }

    /** the last caption that begins no farther right than this column */
    private int owner(int column, int first, int last, boolean cells) {
        int owner = first;
        for (int i = first + 1; i <= last; i++) {
            if (column(hits.get(i).start(), cells) <= column + (cells ? 0 : SLACK)) {
                owner = i;
            }
        }
        return owner;
    }
}
