package org.stakeline.read.cover;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The captions of one cover page, in the view's order, and where the page ends. */
final class Page {

    private final List<CaptionHit> hits = new ArrayList<>();
    private final Map<Row, CaptionHit> rows = new EnumMap<>(Row.class);

    void add(CaptionHit hit) {
        hits.add(hit);
        rows.putIfAbsent(hit.row(), hit);
    }

    boolean has(Row row) {
        return rows.containsKey(row);
    }

    boolean isEmpty() {
        return hits.isEmpty();
    }

    Optional<CaptionHit> hit(Row row) {
        return Optional.ofNullable(rows.get(row));
    }

    CaptionHit first() {
        return hits.getFirst();
    }

    CaptionHit last() {
        return hits.getLast();
    }

    /** True when there are rows enough, one of them with a figure, for this to be a cover page. */
    boolean isWhole() {
        long known = rows.keySet().stream().filter(r -> r != Row.ID).count();
        return known >= 5 && formRows() >= 2 && rows.keySet().stream().anyMatch(Row::isFigure);
    }

    /** True when this has the look of a cover page, and rows too few to be one. */
    boolean isRest() {
        return !isWhole() && rows.size() >= 3 && formRows() >= 1 && has(Row.NAME);
    }

    private long formRows() {
        return rows.keySet().stream().filter(Row::isOfForm).count();
    }

    /** True when there is no more than a name's caption. */
    boolean isOnlyName() {
        return rows.keySet().stream().allMatch(r -> r == Row.NAME || r == Row.ID);
    }

    /** Whether row 4 is the source of funds. */
    boolean isOnD() {
        return has(Row.FUNDS) || has(Row.LEGAL);
    }

    /**
     * True when each value stands above its caption: between the captions of the percent and the
     * type there are the type's codes and no more.
     */
    boolean hasValuesAbove(String view) {
        CaptionHit percent = rows.get(Row.PERCENT);
        CaptionHit type = rows.get(Row.TYPE);
        if (percent == null
                || type == null
                || !last().equals(type)
                || percent.end() > type.start()) {
            return false;
        }
        String between = view.substring(percent.end(), type.start());
        String value =
                type.numbered() ? between : between.replaceFirst("\\A[\\s()*]*1[24][.)]?\\s", "");
        return value.chars().noneMatch(Character::isDigit)
                && text(Row.PERCENT, view, type.start())
                        .filter(t -> CodesRow.isOnlyTypes(t.toString()))
                        .isPresent();
    }

    /** The text between the caption before and this row's; {@code from} before the first one. */
    Optional<RowText> textAbove(Row row, String view, int from) {
        CaptionHit hit = rows.get(row);
        if (hit == null) {
            return Optional.empty();
        }
        int at = hits.indexOf(hit);
        return Optional.of(RowText.above(view, hit, at > 0 ? hits.get(at - 1).end() : from));
    }

    /** The text of this row: from its caption to the next caption, but for what is neither. */
    Optional<RowText> text(Row row, String view, int limit) {
        CaptionHit hit = rows.get(row);
        if (hit == null) {
            return Optional.empty();
        }
        int at = hits.indexOf(hit);
        Optional<RowText> column = new SideBySide(view, hits).text(at, limit);
        if (column.isPresent()) {
            return column;
        }
        int end = at + 1 < hits.size() ? hits.get(at + 1).start() : limit;
        return Optional.of(RowText.of(view, hit, Math.max(end, hit.end())));
    }
}
