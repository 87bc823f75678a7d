package org.stakeline.relate.redline;

import org.stakeline.filing.Filing;
import org.stakeline.filing.Item;
import org.stakeline.relate.amendment.AmendedItem;
import org.stakeline.relate.amendment.AmendedSchedule;
import org.stakeline.relate.amendment.Paragraphs;
import org.stakeline.relate.amendment.Passage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** What changed in one item. */
public record ItemRedline(String number, Optional<String> title, Redline redline) {

    /** A text with its title. */
    private record Text(Optional<String> title, List<String> paragraphs) {}

    /** Item by item, what the text of the later filing has otherwise than that of the earlier. */
    public static List<ItemRedline> between(Filing before, Filing after) {
        return between(texts(before), texts(after));
    }

    /**
     * Item by item, what stands otherwise in the later of two states of a schedule as amended; what
     * filings that are not in the store may say is left out.
     */
    public static List<ItemRedline> between(AmendedSchedule before, AmendedSchedule after) {
        return between(texts(before), texts(after));
    }

    private static List<ItemRedline> between(Map<String, Text> before, Map<String, Text> after) {
        TreeSet<String> numbers =
                new TreeSet<>(
                        java.util.Comparator.comparingInt(String::length)
                                .thenComparing(java.util.Comparator.naturalOrder()));
        numbers.addAll(before.keySet());
        numbers.addAll(after.keySet());
        return numbers.stream().map(n -> between(n, before, after)).toList();
    }

    private static ItemRedline between(
            String number, Map<String, Text> before, Map<String, Text> after) {
        Text none = new Text(Optional.empty(), List.of());
        Text old = before.getOrDefault(number, none);
        Text now = after.getOrDefault(number, none);
        return new ItemRedline(
                number,
                now.title().or(old::title),
                Redline.between(old.paragraphs(), now.paragraphs()));
    }

    private static Map<String, Text> texts(Filing filing) {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (Item item : filing.items()) {
            texts.put(
                    item.number().value().orElse("?"),
                    new Text(
                            item.title().value(),
                            Paragraphs.of(item.text().value().orElse(""), filing.era())));
        }
        return texts;
    }

    private static Map<String, Text> texts(AmendedSchedule schedule) {
        Map<String, Text> texts = new LinkedHashMap<>();
        for (AmendedItem item : schedule.items()) {
            texts.put(
                    item.number(),
                    new Text(
                            item.title(),
                            item.passages().stream()
                                    .filter(p -> p.standing() != Passage.Standing.NOT_IN_STORE)
                                    .map(Passage::text)
                                    .toList()));
        }
        return texts;
    }
}
