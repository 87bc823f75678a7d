package org.stakeline.read.item;

import org.stakeline.read.field.Section;
import org.stakeline.read.phrase.Phrase;
import org.stakeline.read.phrase.PhraseMatcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Where Item 5 tells of transactions: its paragraphs (c), or all of it where no paragraph is so
 * marked, and the other items that it refers to for them.
 */
record Transactions(List<Section> parts, Set<String> items) {

    private static final Phrase LETTER =
            Phrase.of(
                    "(?m)^[\\s•-]{0,40}(?:item\\s+5\\s?)?\\(?([a-e])[).]",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase ELSEWHERE =
            Phrase.of(
                    "\\btransactions?\\b[^.]{0,160}?\\b(?:described|set\\s+forth|disclosed|reported|discussed)\\s+(?:above\\s+)?(?:in|under)\\s+items?\\s+([346])(?:\\s*(?:and|or|,)\\s*(?:items?\\s+)?([346]))?"
                            + "|\\bdescribed\\s+in\\s+items?\\s+([34])",
                    Pattern.CASE_INSENSITIVE);

    static Transactions of(Section item) {
        List<Section> parts = parts(item);
        Set<String> items = new TreeSet<>();
        for (Section part : parts) {
            PhraseMatcher m = ELSEWHERE.matcher(part.words());
            while (m.find()) {
                for (int g = 1; g <= 3; g++) {
                    if (m.group(g) != null && !m.group(g).equals("6")) {
                        items.add(m.group(g));
                    }
                }
            }
        }
        return new Transactions(parts, items);
    }

    private static List<Section> parts(Section item) {
        List<Section> parts = new ArrayList<>();
        PhraseMatcher m = LETTER.matcher(item.words());
        int from = -1;
        while (m.find()) {
            boolean c = m.group(1).equalsIgnoreCase("c");
            if (from >= 0 && !c) {
                parts.add(part(item, from, m.start()));
                from = -1;
            } else if (c && from < 0) {
                from = m.start();
            }
        }
        if (from >= 0) {
            parts.add(part(item, from, item.words().length()));
        }
        return parts.isEmpty() ? List.of(item) : parts;
    }

    private static Section part(Section item, int from, int to) {
        return new Section(item.where(), item.text(), item.from() + from, item.from() + to);
    }
}
