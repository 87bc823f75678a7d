package org.stakeline.read.item;

import org.stakeline.read.field.Found;
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
 *
 * @param herein it refers to the whole statement, not to an item by its number
 */
record Transactions(List<Section> parts, Set<String> items, boolean herein) {

    private static final Phrase LETTER =
            Phrase.of(
                    "(?m)^[\\s•-]{0,40}(?:item\\s+5\\s?)?\\(?([a-e])[).]",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase ELSEWHERE =
            Phrase.of(
                    "\\bitems?\\s+([346])(?:\\([a-z]\\))?(?:\\s*(?:,|and|or|&)\\s*(?:items?\\s+)?([3456])(?:\\([a-z]\\))?)?(?:\\s*(?:,|and|or|&)+\\s*(?:items?\\s+)?([346])\\b)?",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase OF_TRADES =
            Phrase.of(
                    "transaction|acqui|purchas|\\bsold\\b|\\bsale|incorporated|\\bsee\\b|response",
                    Pattern.CASE_INSENSITIVE);
    private static final Phrase HEREIN =
            Phrase.of(
                    "\\b(?:except|other\\s+than)\\b[^.]{0,120}?\\b(?:herein|hereof|(?:in|by)\\s+this\\s+(?:statement|schedule|amendment|report|filing))\\b[^.]*\\btransactions?\\b",
                    Pattern.CASE_INSENSITIVE);

    static Transactions of(Section item) {
        List<Section> parts = parts(item);
        Set<String> items = new TreeSet<>();
        boolean herein = false;
        for (Section part : parts) {
            for (Found<String> sentence : part.sentences()) {
                named(sentence.value(), items);
                herein |= HEREIN.matcher(sentence.value()).find();
            }
        }
        boolean only = herein && items.isEmpty();
        return new Transactions(parts, only ? Set.of("3", "4") : items, only);
    }

    private static void named(String sentence, Set<String> items) {
        PhraseMatcher m = ELSEWHERE.matcher(sentence);
        while (m.find() && OF_TRADES.matcher(sentence).find()) {
            for (int g = 1; g <= 3; g++) {
                String number = m.group(g);
                if (number != null && (number.equals("3") || number.equals("4"))) {
                    items.add(number);
                }
            }
        }
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
