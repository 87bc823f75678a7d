package org.stakeline.serve.api;

import io.micronaut.serde.annotation.Serdeable;

import org.jspecify.annotations.Nullable;
import org.stakeline.relate.amendment.AmendedItem;
import org.stakeline.relate.amendment.AmendedSchedule;
import org.stakeline.relate.amendment.Passage;
import org.stakeline.serve.page.StoredChain;

import java.util.List;

/**
 * The schedule as amended.
 *
 * @param asOf the day for which it is shown; null for the newest
 * @param filings those that it was put together from, in order
 * @param missing amendment numbers, 0 for the original, that are not in the store
 */
@Serdeable
public record AmendedJson(
        @Nullable String asOf, List<String> filings, List<Integer> missing, List<Item> items) {

    /**
     * One item.
     *
     * @param certain true where every word is known and in force
     */
    @Serdeable
    public record Item(
            String number,
            @Nullable String title,
            boolean certain,
            List<Paragraph> paragraphs,
            List<Step> steps,
            List<FindingJson> findings) {}

    /**
     * One paragraph.
     *
     * @param standing in_force, perhaps_replaced, perhaps_added or not_in_store
     * @param filing where it was filed; null for what is not in the store
     * @param item JSON Pointer of the item in that filing
     * @param paragraph its place in that item, from 0
     */
    @Serdeable
    public record Paragraph(
            String text,
            List<String> subItems,
            String standing,
            @Nullable String filing,
            @Nullable String item,
            @Nullable Integer paragraph) {}

    /** What one filing did to the item, and its lead-in sentence. */
    @Serdeable
    public record Step(String filing, String operation, String words) {}

    static AmendedJson of(StoredChain chain, AmendedSchedule schedule) {
        return new AmendedJson(
                schedule.asOf().map(Object::toString).orElse(null),
                schedule.filings().stream().map(chain::id).toList(),
                schedule.missing(),
                schedule.items().stream().map(i -> item(chain, schedule, i)).toList());
    }

    private static Item item(StoredChain chain, AmendedSchedule schedule, AmendedItem item) {
        return new Item(
                item.number(),
                item.title().orElse(null),
                item.isCertain(),
                item.passages().stream().map(p -> paragraph(chain, schedule, p)).toList(),
                item.steps().stream()
                        .map(
                                s ->
                                        new Step(
                                                chain.id(schedule.filings().get(s.member())),
                                                FindingJson.word(s.operation()),
                                                s.words()))
                        .toList(),
                item.findings().stream().map(FindingJson::of).toList());
    }

    private static Paragraph paragraph(
            StoredChain chain, AmendedSchedule schedule, Passage passage) {
        return new Paragraph(
                passage.text(),
                passage.labels(),
                FindingJson.word(passage.standing()),
                passage.source()
                        .map(s -> chain.id(schedule.filings().get(s.member())))
                        .orElse(null),
                passage.source().map(s -> "/items/" + s.item()).orElse(null),
                passage.source().map(Passage.Source::paragraph).orElse(null));
    }
}
