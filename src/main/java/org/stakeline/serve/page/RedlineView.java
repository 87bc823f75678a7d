package org.stakeline.serve.page;

import org.stakeline.relate.redline.Change;
import org.stakeline.relate.redline.ItemRedline;
import org.stakeline.relate.redline.NumberChange;
import org.stakeline.relate.redline.Words;

import java.util.List;
import java.util.Locale;

/**
 * What changed in the text, item by item.
 *
 * @param numbers percents, sums, days and counts that changed within the text
 * @param count how many paragraphs changed
 */
public record RedlineView(List<Lifted> numbers, List<ItemView> items, int count) {

    public RedlineView {
        numbers = List.copyOf(numbers);
        items = List.copyOf(items);
    }

    /** A number that changed, and the paragraph where. */
    public record Lifted(String item, String sort, String before, String after, String anchor) {}

    /** An item's redline. */
    public record ItemView(
            String number, String title, boolean same, List<ParagraphView> paragraphs) {}

    /**
     * A paragraph.
     *
     * @param kind same, moved, edited, added or removed
     * @param anchor empty for one that is the same
     */
    public record ParagraphView(String kind, String anchor, String note, List<Run> runs) {}

    /** Words: kept, removed or added. */
    public record Run(String kind, String text) {}

    static RedlineView of(List<ItemRedline> items) {
        return new RedlineView(
                items.stream().flatMap(i -> lifted(i).stream()).toList(),
                items.stream().map(RedlineView::item).toList(),
                items.stream().mapToInt(i -> i.redline().changed().size()).sum());
    }

    private static List<Lifted> lifted(ItemRedline item) {
        return item.redline().numbers().stream().map(n -> lifted(item.number(), n)).toList();
    }

    private static Lifted lifted(String item, NumberChange number) {
        return new Lifted(
                item,
                number.sort().name().toLowerCase(Locale.ROOT),
                number.before(),
                number.after(),
                anchor(item, number.change()));
    }

    private static String anchor(String item, int change) {
        return "c" + item + "-" + change;
    }

    private static ItemView item(ItemRedline item) {
        List<Change> changes = item.redline().changes();
        return new ItemView(
                item.number(),
                item.title().orElse(""),
                item.redline().isEmpty(),
                java.util.stream.IntStream.range(0, changes.size())
                        .mapToObj(i -> paragraph(item.number(), i, changes.get(i)))
                        .toList());
    }

    private static ParagraphView paragraph(String item, int at, Change change) {
        String anchor = anchor(item, at);
        return switch (change) {
            case Change.Same same -> new ParagraphView("same", "", "", kept(same.text()));
            case Change.Moved moved ->
                    new ParagraphView("moved", anchor, "moved", kept(moved.text()));
            case Change.Added added ->
                    new ParagraphView(
                            "added", anchor, "new", List.of(new Run("added", added.text())));
            case Change.Removed removed ->
                    new ParagraphView(
                            "removed", anchor, "gone", List.of(new Run("removed", removed.text())));
            case Change.Edited edited ->
                    new ParagraphView(
                            "edited",
                            anchor,
                            edited.moved() ? "moved and changed" : "changed",
                            edited.words().stream().map(RedlineView::run).toList());
        };
    }

    private static List<Run> kept(String text) {
        return List.of(new Run("kept", text));
    }

    private static Run run(Words words) {
        return new Run(words.kind().name().toLowerCase(Locale.ROOT), words.text());
    }
}
