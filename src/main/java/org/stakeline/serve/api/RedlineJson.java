package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.redline.Change;
import org.stakeline.relate.redline.CoverChange;
import org.stakeline.relate.redline.ItemRedline;
import org.stakeline.relate.redline.Words;

import java.util.List;

/**
 * What changed from one filing, or one state of a schedule, to another.
 *
 * @param cover rows of cover pages; empty for two states of a schedule as amended
 */
@Serdeable
public record RedlineJson(String from, String to, List<Cover> cover, List<Item> items) {

    @Serdeable
    public record Cover(
            String person, String row, @Nullable String before, @Nullable String after) {}

    @Serdeable
    public record Item(
            String number,
            @Nullable String title,
            List<Paragraph> paragraphs,
            List<Figure> numbers) {}

    /**
     * One paragraph.
     *
     * @param kind same, moved, edited, added or removed
     * @param before its place in the old text, from 0
     * @param after its place in the new text, from 0
     * @param words the runs of an edited one
     */
    @Serdeable
    public record Paragraph(
            String kind,
            @Nullable Integer before,
            @Nullable Integer after,
            String text,
            List<Run> words) {}

    /** Words that were kept, removed or added. */
    @Serdeable
    public record Run(String kind, String text) {}

    /** A percent, a sum, a day or a number that changed within a paragraph. */
    @Serdeable
    public record Figure(int paragraph, String sort, String before, String after) {}

    static RedlineJson of(
            String from, String to, List<CoverChange> cover, List<ItemRedline> items) {
        return new RedlineJson(
                from,
                to,
                cover.stream()
                        .map(
                                c ->
                                        new Cover(
                                                c.person(),
                                                c.row(),
                                                c.before().orElse(null),
                                                c.after().orElse(null)))
                        .toList(),
                items.stream().map(RedlineJson::item).toList());
    }

    private static Item item(ItemRedline item) {
        return new Item(
                item.number(),
                item.title().orElse(null),
                item.redline().changes().stream().map(RedlineJson::paragraph).toList(),
                item.redline().numbers().stream()
                        .map(
                                n ->
                                        new Figure(
                                                n.change(),
                                                FindingJson.word(n.sort()),
                                                n.before(),
                                                n.after()))
                        .toList());
    }

    private static Paragraph paragraph(Change change) {
        return switch (change) {
            case Change.Same same -> plain("same", change, same.text());
            case Change.Moved moved -> plain("moved", change, moved.text());
            case Change.Added added -> plain("added", change, added.text());
            case Change.Removed removed -> plain("removed", change, removed.text());
            case Change.Edited edited ->
                    new Paragraph(
                            "edited",
                            place(edited.oldPlace()),
                            place(edited.newPlace()),
                            edited.appliedTo(List.of()),
                            edited.words().stream().map(RedlineJson::run).toList());
        };
    }

    private static Paragraph plain(String kind, Change change, String text) {
        return new Paragraph(
                kind, place(change.oldPlace()), place(change.newPlace()), text, List.of());
    }

    private static Run run(Words words) {
        return new Run(FindingJson.word(words.kind()), words.text());
    }

    private static @Nullable Integer place(int place) {
        return place < 0 ? null : place;
    }
}
