package org.stakeline.read.item;

import org.stakeline.evidence.Stated;
import org.stakeline.filing.ItemChange;
import org.stakeline.read.field.Found;
import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Reads what the lead-in sentences of an item say is amended: <i>Item 5(c) … is hereby amended and
 * restated as follows</i>.
 */
final class ChangeReader {

    private static final Phrase ITEM =
            Phrase.of(
                    "\\bitems?\\s+(\\d{1,2}(?:\\s?\\([a-j]\\)){0,12}(?:\\s*(?:,|and|&)\\s*(?:item\\s+)?\\d{1,2}(?:\\s?\\([a-j]\\)){0,12}){0,30})",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase ONE =
            Phrase.of("\\d{1,2}(?:\\s?\\([a-j]\\)){0,12}", Pattern.CASE_INSENSITIVE);
    private static final Phrase VERB =
            Phrase.of(
                    "\\b(?:is|are|has been|have been|be|hereby)\\b.{0,40}?\\b(not\\s+(?:being\\s+)?amended|unchanged|amended|supplemented|restated|updated"
                            + "|revised|deleted|replaced|modified)",
                    Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final int LONGEST = 600;

    private static final Map<String, ItemChange.Kind> WORDS = words();

    private ChangeReader() {}

    /** The changes that the sentences of the section tell of, in order, each item once. */
    static List<ItemChange> read(Section section) {
        Map<String, ItemChange> changes = new LinkedHashMap<>();
        for (Found<String> sentence : section.sentences()) {
            String head =
                    sentence.value().substring(0, Math.min(LONGEST, sentence.value().length()));
            PhraseMatcher item = ITEM.matcher(head);
            PhraseMatcher verb = VERB.matcher(head);
            if (item.find() && verb.find(item.end())) {
                named(section, sentence.from(), item, kind(head.substring(verb.start())))
                        .forEach(c -> changes.putIfAbsent(c.item().value().orElse(""), c));
            }
        }
        return List.copyOf(changes.values());
    }

    private static List<ItemChange> named(
            Section section, int at, PhraseMatcher items, ItemChange.Kind kind) {
        List<ItemChange> changes = new ArrayList<>();
        PhraseMatcher one = ONE.matcher(items.group(1));
        while (one.find()) {
            int start = at + items.start(1) + one.start();
            String name = one.group().replaceAll("\\s", "");
            changes.add(
                    new ItemChange(
                            Stated.of(name, section.span(start, start + one.group().length())),
                            kind));
        }
        return changes;
    }

    private static ItemChange.Kind kind(String words) {
        String lower = words.toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(e -> lower.contains(e.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ItemChange.Kind.AMENDED);
    }

    // the first that is found holds
    private static Map<String, ItemChange.Kind> words() {
        Map<String, ItemChange.Kind> words = new LinkedHashMap<>();
        words.put("not amended", ItemChange.Kind.UNCHANGED);
        words.put("not being amended", ItemChange.Kind.UNCHANGED);
        words.put("unchanged", ItemChange.Kind.UNCHANGED);
        words.put("supplement", ItemChange.Kind.SUPPLEMENTED);
        words.put("adding", ItemChange.Kind.SUPPLEMENTED);
        words.put("to add", ItemChange.Kind.SUPPLEMENTED);
        words.put("addition of", ItemChange.Kind.SUPPLEMENTED);
        words.put("delet", ItemChange.Kind.DELETED);
        words.put("restat", ItemChange.Kind.RESTATED);
        words.put("replac", ItemChange.Kind.RESTATED);
        words.put("in its entirety", ItemChange.Kind.RESTATED);
        words.put("to read as follows", ItemChange.Kind.RESTATED);
        return words;
    }
}
