package org.stakeline.read.xml;

import org.stakeline.evidence.MappedText;
import org.stakeline.evidence.Span;
import org.stakeline.evidence.Stated;
import org.stakeline.filing.Item;
import org.stakeline.filing.Schedule;
import org.stakeline.read.field.Section;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The items and the notes as the view shows them. */
final class XmlItems {

    private final XmlValues values;
    private final Schedule schedule;
    private final MappedText view;

    XmlItems(XmlValues values, Schedule schedule, MappedText view) {
        this.values = values;
        this.schedule = schedule;
        this.view = view;
    }

    List<Item> read(XmlElement list) {
        List<Item> items = new ArrayList<>();
        for (XmlElement item : list.children()) {
            XmlView.number(item).ifPresent(number -> items.add(item(number, item)));
        }
        return items;
    }

    private Item item(String number, XmlElement item) {
        int at = item.nameAt() + "item".length();
        Stated<String> title =
                XmlItemTitles.title(schedule, number).map(Stated::of).orElseGet(Stated::none);
        return new Item(
                Stated.of(number, values.span(at, at + number.length())),
                title,
                text(item),
                List.of());
    }

    private Stated<String> text(XmlElement item) {
        String shown = shown(item);
        List<Span> spans = new ArrayList<>();
        XmlWalk parts = new XmlWalk(item);
        while (parts.hasNext()) {
            XmlElement part = parts.next();
            if (part.isLeaf() && part.shownTo() > part.shownFrom()) {
                spans.add(values.span(part));
            }
        }
        if (item.isLeaf() && !shown.isEmpty()) {
            spans.add(values.span(item));
        }
        return shown.isEmpty() ? Stated.none() : Stated.of(shown, spans);
    }

    /** An element's words with their lines. */
    Stated<String> shownText(XmlElement element) {
        String shown = shown(element);
        return shown.isEmpty() ? Stated.none() : Stated.of(shown, values.span(element));
    }

    private String shown(XmlElement element) {
        return view.view().substring(element.shownFrom(), element.shownTo());
    }

    /** The parts in which facts are told: the cover, each person's notes, each item. */
    List<Section> sections(
            XmlElement cover, List<XmlElement> pages, String comment, XmlElement list) {
        List<Section> sections = new ArrayList<>();
        section("cover", cover).ifPresent(sections::add);
        for (int i = 0; i < pages.size(); i++) {
            for (XmlElement note : pages.get(i).all(comment)) {
                section("note:" + i, note).ifPresent(sections::add);
            }
        }
        for (XmlElement item : list.children()) {
            XmlView.number(item).flatMap(n -> section("item:" + n, item)).ifPresent(sections::add);
        }
        return sections;
    }

    private Optional<Section> section(String where, XmlElement element) {
        return element.shownTo() > element.shownFrom()
                ? Optional.of(new Section(where, view, element.shownFrom(), element.shownTo()))
                : Optional.empty();
    }
}
