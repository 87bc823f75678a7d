package org.stakeline.read.item;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Item;
import org.stakeline.read.field.Section;

import java.util.ArrayList;
import java.util.List;

/** Makes the items of a schedule from where they stand. */
final class ItemReader {

    private ItemReader() {}

    static List<Item> read(MappedText text, List<ItemCut> cuts) {
        List<Item> items = new ArrayList<>();
        for (ItemCut cut : cuts) {
            String number = Integer.toString(cut.number());
            Section section = section(text, cut);
            items.add(
                    new Item(
                            Stated.of(number, text.span(cut.start(), cut.titleFrom())),
                            Cleared.title(text, cut.titleFrom(), cut.titleTo()),
                            Cleared.text(text, cut.textFrom(), cut.textTo()),
                            ChangeReader.read(section)));
        }
        return items;
    }

    /** The text of an item as a section. */
    static Section section(MappedText text, ItemCut cut) {
        return new Section(
                "item:" + cut.number(),
                text,
                cut.textFrom(),
                Math.max(cut.textFrom(), cut.textTo()));
    }
}
