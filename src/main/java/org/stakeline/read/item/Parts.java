package org.stakeline.read.item;

import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Schedule;
import org.stakeline.read.field.Section;

import java.util.ArrayList;
import java.util.List;

/**
 * The parts of a filing that facts are read in: {@code cover}, {@code intro} (between cover pages
 * and the first item), the items, {@code signatures} (with the schedules and annexes that follow
 * them), {@code exhibit:1} …
 */
record Parts(List<ItemCut> items, List<Section> sections) {

    static Parts of(BodyInput input) {
        MappedText main = input.main();
        String view = main.view();
        int from = Math.clamp(input.from(), 0, view.length());
        List<ItemCut> items =
                new ItemCutter(view, input.context().schedule().orElse(Schedule.D)).cut(from);
        if (items.isEmpty() && from > 0) {
            items = new ItemCutter(view, input.context().schedule().orElse(Schedule.D)).cut(0);
        }
        List<Section> sections = new ArrayList<>();
        int first = items.isEmpty() ? Math.max(from, 0) : items.getFirst().start();
        sections.add(new Section("cover", main, 0, Math.min(from, first)));
        sections.add(
                new Section(
                        items.isEmpty() ? "text" : "intro", main, Math.min(from, first), first));
        items.forEach(i -> sections.add(ItemReader.section(main, i)));
        int last = items.isEmpty() ? first : Math.max(first, items.getLast().textTo());
        sections.add(
                new Section(items.isEmpty() ? "text" : "signatures", main, last, view.length()));
        for (int i = 0; i < input.exhibits().size(); i++) {
            sections.add(Section.all("exhibit:" + (i + 1), input.exhibits().get(i)));
        }
        return new Parts(items, sections.stream().filter(s -> s.to() > s.from()).toList());
    }
}
