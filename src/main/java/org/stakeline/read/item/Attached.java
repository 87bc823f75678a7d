package org.stakeline.read.item;

import org.stakeline.read.field.Line;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The annexes, schedules and exhibits that a note to a cover page, Item 2 or Item 5 refers to, or
 * in a Schedule 13G Item 7: what they say the item says.
 */
final class Attached {

    private static final String NAME =
            "(annex|schedule|exhibit|appendix|attachment)\\s+[\"“]?([A-Z]|[IVX]{1,4}|\\d{1,2}(?:\\.\\d{1,2})?)\\b[\"”]?";
    private static final Phrase HEADING =
            Phrase.of(
                    "[\\s\\f]*" + NAME + "\\s*(?:to\\b.{0,40}|[-–:.].{0,60})?\\s*",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase NAMED = Phrase.of("\\b" + NAME, Pattern.CASE_INSENSITIVE);
    private static final Phrase AFTER = Phrase.of("signatures|exhibit.*");

    private Attached() {}

    /**
     * The parts of the filing that the sections named {@code refers} refer to, each from its
     * heading to the next.
     */
    static List<Section> of(List<Section> sections, Phrase refers) {
        Set<String> named = new HashSet<>();
        for (Section section : sections) {
            if (refers.matcher(section.where()).matches()) {
                PhraseMatcher m = NAMED.matcher(section.words());
                while (m.find()) {
                    named.add(key(m));
                }
            }
        }
        List<Section> attached = new ArrayList<>();
        if (!named.isEmpty()) {
            sections.stream()
                    .filter(s -> AFTER.matcher(s.where()).matches())
                    .forEach(s -> cut(s, named, attached));
        }
        return attached;
    }

    private static void cut(Section section, Set<String> named, List<Section> attached) {
        int open = -1;
        for (Line line : Line.of(section.words(), 0, section.words().length())) {
            PhraseMatcher m = HEADING.matcher(line.text());
            if (m.matches()) {
                add(section, open, line.start(), attached);
                open = named.contains(key(m)) ? line.end() : -1;
            }
        }
        add(section, open, section.words().length(), attached);
    }

    private static void add(Section section, int open, int end, List<Section> attached) {
        if (open >= 0 && end > open) {
            int from = section.from();
            attached.add(new Section("attached", section.text(), from + open, from + end));
        }
    }

    private static String key(PhraseMatcher m) {
        return (m.group(1) + " " + m.group(2)).toLowerCase(Locale.ROOT);
    }
}
