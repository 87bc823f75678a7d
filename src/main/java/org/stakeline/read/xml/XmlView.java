package org.stakeline.read.xml;

import org.jspecify.annotations.Nullable;
import org.stakeline.evidence.MappedText;
import org.stakeline.filing.Schedule;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A structured schedule as a page: each field after its caption, each item under its heading. Every
 * element that is shown keeps where.
 */
final class XmlView {

    private final Schedule schedule;
    private final XmlText text;
    private final MappedText.Builder view;

    XmlView(@Nullable String document, String source, Schedule schedule, XmlText text) {
        this.schedule = schedule;
        this.text = text;
        this.view = new MappedText.Builder(document, source);
    }

    MappedText show(XmlElement root) {
        for (XmlElement part : root.children()) {
            part(part);
        }
        return view.build();
    }

    // the schedule's large parts: items under headings, all else field by field
    private void part(XmlElement part) {
        int from = view.length();
        if (part.name().equals("formData")) {
            part.children().forEach(this::part);
        } else if (part.name().equals("items") || part.name().equals("items1To7")) {
            part.children().forEach(this::item);
        } else {
            fields(part);
        }
        part.shown(from, view.length());
    }

    private void fields(XmlElement part) {
        if (part.isLeaf()) {
            field(part);
            return;
        }
        XmlWalk below = new XmlWalk(part);
        while (below.hasNext()) {
            XmlElement element = below.next();
            if (element.isLeaf()) {
                field(element);
            } else if (element.name().contains("Person")) {
                caption("\n", element);
            }
        }
        caption("\n", part);
    }

    private void field(XmlElement field) {
        int start = text.start(field);
        if (text.end(field, start) == start) {
            field.shown(view.length(), view.length());
            return;
        }
        caption(words(field.name()) + ": ", field);
        leaf(field);
        caption("\n", field);
    }

    private void leaf(XmlElement leaf) {
        int from = view.length();
        text.show(leaf, view);
        leaf.shown(from, view.length());
    }

    private void item(XmlElement item) {
        Optional<String> number = number(item);
        String heading =
                number.map(n -> "Item " + n + ". " + XmlItemTitles.title(schedule, n).orElse(""))
                        .orElse(words(item.name()));
        caption(heading.strip() + "\n", item);
        int from = view.length();
        for (XmlElement part : item.children()) {
            itemPart(number.orElse(""), part);
        }
        if (item.isLeaf()) {
            leaf(item);
        }
        while (view.length() > from && view.last() == '\n') {
            view.takeBack('\n');
        }
        item.shown(from, view.length());
        caption("\n\n", item);
    }

    /** The number in an item's name. */
    static Optional<String> number(XmlElement item) {
        String digits = item.name().startsWith("item") ? item.name().substring(4) : "";
        boolean number =
                !digits.isEmpty()
                        && digits.length() <= 2
                        && digits.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Optional.of(digits) : Optional.empty();
    }

    private void itemPart(String number, XmlElement part) {
        if (!part.isLeaf()) {
            group(number, part);
            return;
        }
        int before = view.length();
        flagOrLeaf(number, part);
        if (view.length() > before) {
            caption("\n\n", part);
        }
    }

    // an address is one line; other groups are parts of their own
    private void group(String number, XmlElement group) {
        boolean address = group.name().toLowerCase(Locale.ROOT).contains("address");
        List<XmlElement> parts = group.children();
        if (!address) {
            parts.forEach(p -> itemPart(number, p));
            return;
        }
        letter(number, group);
        for (int i = 0; i < parts.size(); i++) {
            if (i > 0) {
                caption(", ", parts.get(i));
            }
            leaf(parts.get(i));
        }
        caption("\n\n", group);
    }

    private void flagOrLeaf(String number, XmlElement part) {
        int from = text.start(part);
        int to = text.end(part, from);
        if (to == from) {
            return;
        }
        if (part.name().equals("notApplicableFlag")
                || part.name().equals("classOwnership5PercentOrLess")) {
            flag(part, from, to);
            return;
        }
        letter(number, part);
        leaf(part);
    }

    // a box is shown by the words beside it, when it is marked
    private void flag(XmlElement part, int from, int to) {
        if (Parsed.yesNo(text.value(part)).orElse(false)) {
            int before = view.length();
            view.put(
                    part.name().equals("notApplicableFlag")
                            ? "Not applicable"
                            : "Ownership of 5 percent or less of a class",
                    from,
                    to);
            part.shown(before, view.length());
        }
    }

    // the form's letter, unless the filer wrote it himself
    private void letter(String number, XmlElement part) {
        String letter = XmlItemTitles.part(schedule, number, part.name());
        boolean written = part.isLeaf() && text.startsWith(part, letter);
        if (!letter.isEmpty() && !written) {
            caption(letter + " ", part);
        }
    }

    private void caption(String words, XmlElement of) {
        view.put(words, of.from(), of.from());
    }

    // soleVotingPower is Sole voting power
    private static String words(String name) {
        StringBuilder words = new StringBuilder(name.length() + 8);
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins =
                    i > 0 && Character.isUpperCase(c) && Character.isLowerCase(name.charAt(i - 1));
            if (begins) {
                words.append(' ');
            }
            words.append(
                    i == 0
                            ? Character.toUpperCase(c)
                            : begins && !endsCapital(name, i) ? Character.toLowerCase(c) : c);
        }
        return words.toString();
    }

    private static boolean endsCapital(String name, int at) {
        return at + 1 >= name.length() || Character.isUpperCase(name.charAt(at + 1));
    }
}
