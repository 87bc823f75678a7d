package org.stakeline.serve.page;

import org.stakeline.filing.Filing;
import org.stakeline.relate.redline.Change;
import org.stakeline.relate.redline.CoverChange;
import org.stakeline.relate.redline.ItemRedline;
import org.stakeline.relate.redline.NumberChange;
import org.stakeline.relate.redline.Words;

import java.util.List;
import java.util.Locale;

/**
 * What changed from one filing to another.
 *
 * @param cover rows of cover pages
 * @param numbers percents, sums, days and counts that changed within the text
 * @param count how many paragraphs changed
 */
public record ComparePage(
        Side before,
        Side after,
        List<CoverRow> cover,
        List<Lifted> numbers,
        List<ItemView> items,
        int count) {

    public ComparePage {
        cover = List.copyOf(cover);
        numbers = List.copyOf(numbers);
        items = List.copyOf(items);
    }

    /** One of the two filings. */
    public record Side(String id, String form, String issuer, Fact filed) {}

    /** A row of a cover page that changed. */
    public record CoverRow(String person, String row, Fact before, Fact after) {}

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

    public static ComparePage of(String from, Filing before, String to, Filing after) {
        List<ItemRedline> items = ItemRedline.between(before, after);
        return new ComparePage(
                side(from, before),
                side(to, after),
                CoverChange.between(before, after).stream().map(ComparePage::cover).toList(),
                items.stream().flatMap(i -> lifted(i).stream()).toList(),
                items.stream().map(ComparePage::item).toList(),
                items.stream().mapToInt(i -> i.redline().changed().size()).sum());
    }

    private static Side side(String id, Filing filing) {
        return new Side(
                id,
                ChainPage.called(filing),
                filing.issuer().name().value().orElse("(no issuer read)"),
                FilingLine.date(filing.filedDate().value().orElse(null)));
    }

    private static CoverRow cover(CoverChange change) {
        String sign = change.row().startsWith("Percent") ? "%" : "";
        return new CoverRow(
                change.person(),
                change.row(),
                change.before()
                        .map(v -> figure(v, sign))
                        .orElseGet(() -> Fact.absent("not stated")),
                change.after()
                        .map(v -> figure(v, sign))
                        .orElseGet(() -> Fact.absent("not stated")));
    }

    private static Fact figure(String exact, String sign) {
        String shown = sign.isEmpty() ? Figures.number(exact) : exact + sign;
        return new Fact(shown, exact, "", Fact.Kind.PLAIN);
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
                            edited.words().stream().map(ComparePage::run).toList());
        };
    }

    private static List<Run> kept(String text) {
        return List.of(new Run("kept", text));
    }

    private static Run run(Words words) {
        return new Run(words.kind().name().toLowerCase(Locale.ROOT), words.text());
    }
}
